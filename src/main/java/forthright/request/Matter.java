package forthright.request;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a clause that carry its matter, cut to their stems, so that they can be looked for in a question. */
final class Matter {
    private static final int STEM = 5;
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    // Words that a clause needs whatever it is about, and words for questions and answers themselves.
    private static final String GLUE_WORDS = """
            the your you council councils authority authorities local county borough do does did don doesn didn have has had haven
            hasn hadn are aren is isn was wasn were weren a an any to of in for and or it its this that these those there if on been
            be with one ones none yes no not nil zero answer answers answered answering response responses reply replied replying said
            routinely ever currently uses use different another other so case true affirmative positive negative applicable
            question questions above previous last latter former preceding either both all them they such exist exists existed more
            than greater over least figure total count result then indeed actually please only by at from your our who whom
            which what number item part section point following every each some nobody neither must will would can could may
            keep keeps kept hold holds held option options ticked chosen selected chose says say correct happened happen occurred occurs apply applies
            """;
    private static final Set<String> GLUE = Set.copyOf(Arrays.asList(NO_WORD.split(GLUE_WORDS.strip(), -1)));

    private Matter() {}

    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : NO_WORD.split(text, -1)) {
            if (word.length() > 2 && !GLUE.contains(word)) {
                String one = word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
                words.add(one.length() > STEM ? one.substring(0, STEM) : one);
            }
        }
        return words;
    }

    /** How much of a clause's matter a question speaks of, from 0 to 1. */
    static double shared(Set<String> clause, String question) {
        Set<String> asked = of(Characters.comparable(Characters.head(question)));
        return clause.isEmpty()
                ? 0
                : (double) clause.stream().filter(asked::contains).count() / clause.size();
    }
}
