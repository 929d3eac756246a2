package forthright.law;

import java.util.List;
import java.util.Map;

/**
 * Phrases that point to one thing.
 *
 * @param words phrases that point to it
 * @param unless phrases that are passed over although they hold such words
 * @param says what a person is told, by Act; %s stands for the phrases that were found
 */
record Sign(List<Phrase> words, List<Phrase> unless, Map<String, String> says) {
    private static final String PASSED_OVER = " | ";

    Sign {
        words = List.copyOf(words);
        unless = List.copyOf(unless);
        says = Map.copyOf(says);
    }

    /**
     * A phrase, made ready once for many questions.
     *
     * @param written as the file has it, without the star
     * @param sought its words with a space around each; without the last one where any ending will do
     */
    record Phrase(String written, String sought) {
        static Phrase of(String written) {
            String spaced = spaced(written);
            boolean anyEnding = written.endsWith("*");
            return new Phrase(written.replace("*", ""), anyEnding ? spaced.stripTrailing() : spaced);
        }
    }

    /** The phrases that a text holds. */
    List<String> in(String text) {
        String said = spaced(text);
        for (Phrase phrase : unless) {
            said = said.replace(phrase.sought(), PASSED_OVER);
        }
        String looked = said;
        return words.stream()
                .filter(phrase -> looked.contains(phrase.sought()))
                .map(Phrase::written)
                .toList();
    }

    String says(String regime, String found) {
        return says.getOrDefault(regime, "%s").replace("%s", found);
    }

    private static String spaced(String text) {
        return " " + WrittenName.joined(WrittenName.words(text)) + " ";
    }
}
