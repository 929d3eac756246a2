package forthright.bank;

import forthright.law.files.KeptReader;
import forthright.law.files.KeptWriter;
import forthright.request.Cue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Phrases and what each stands for. Words are compared by their stems, so that plurals need no entry of their own. */
final class Lexicon<T> {
    private static final Cue WORD = Cue.of("[a-z0-9]+(?:'[a-z]+)?");

    // "Twelve months" are 12 months; "one" counts nothing: "an earlier one".
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("ten", "10"),
            Map.entry("twelve", "12"),
            Map.entry("fifteen", "15"));

    // Many phrases begin with "in" or "at": the second word parts them.
    private final Map<String, Map<String, List<Phrase<T>>>> byFirstWords = new HashMap<>();

    private record Phrase<T>(List<String> words, T means) {}

    /** What was found, and how many words it takes. */
    record Hit<T>(T means, int words) {}

    /** Adds a phrase; what it already stands for, if it was there before. */
    Optional<T> add(String phrase, T means) {
        List<String> words = words(phrase);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Phrase<T>> same = beginningAs(words);
        Optional<T> earlier = same.stream()
                .filter(p -> p.words().equals(words))
                .map(Phrase::means)
                .findFirst();
        if (earlier.isEmpty()) {
            same.add(new Phrase<>(words, means));
            same.sort(Comparator.comparingInt((Phrase<T> p) -> -p.words().size()));
        }
        return earlier;
    }

    private List<Phrase<T>> beginningAs(List<String> words) {
        return byFirstWords
                .computeIfAbsent(words.getFirst(), w -> new HashMap<>())
                .computeIfAbsent(words.size() > 1 ? words.get(1) : "", w -> new ArrayList<>());
    }

    /** The longest phrase that begins at a word. */
    Optional<Hit<T>> at(List<String> words, int i) {
        Map<String, List<Phrase<T>>> beginning = byFirstWords.get(words.get(i));
        if (beginning == null) {
            return Optional.empty();
        }
        List<Phrase<T>> longer = i + 1 < words.size() ? beginning.getOrDefault(words.get(i + 1), List.of()) : List.of();
        for (Phrase<T> phrase : longer) {
            if (stands(phrase.words(), words, i)) {
                return Optional.of(new Hit<>(phrase.means(), phrase.words().size()));
            }
        }
        return beginning.getOrDefault("", List.of()).stream().findFirst().map(phrase -> new Hit<>(phrase.means(), 1));
    }

    private static boolean stands(List<String> phrase, List<String> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 2; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    void write(KeptWriter to, BiConsumer<KeptWriter, T> means) {
        to.each(
                byFirstWords.values().stream().flatMap(m -> m.values().stream()).toList(),
                (out, phrases) -> out.each(phrases, (each, phrase) -> {
                    each.texts(phrase.words());
                    means.accept(each, phrase.means());
                }));
    }

    void read(KeptReader from, Function<KeptReader, T> means) {
        int lists = from.number();
        for (int i = 0; i < lists; i++) {
            from.each(each -> new Phrase<>(each.texts(), means.apply(each)))
                    .forEach(phrase -> beginningAs(phrase.words()).add(phrase));
        }
    }

    /** The stems of a text's words. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(
                text.toLowerCase(java.util.Locale.UK).replace('\u2019', '\'').replace("(s)", ""));
        while (m.find()) {
            words.add(stem(m.group()));
        }
        return words;
    }

    private static String stem(String word) {
        String number = NUMBERS.get(word);
        if (number != null) {
            return number;
        }
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (plain.length() > 4 && plain.endsWith("ies")) {
            return plain.substring(0, plain.length() - 3) + "y";
        }
        boolean singular = plain.endsWith("ss") || plain.endsWith("us") || (plain.endsWith("is") && plain.length() > 5);
        boolean plural = plain.length() > 3 && plain.endsWith("s") && !singular;
        return plural ? plain.substring(0, plain.length() - 1) : plain;
    }
}
