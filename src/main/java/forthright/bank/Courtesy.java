package forthright.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is said only for courtesy: before "how many", and in sentences of its own. There a word may say nothing that would
 * narrow what is counted, had it stood after "how many".
 */
final class Courtesy {
    // "Thank you. How many", but not "s. 47".
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[a-z0-9)]{2}[.?!;:])\\s+");

    // The words with which a figure is asked for.
    private static final Set<String> HEADS = Set.of(
            "how",
            "number",
            "count",
            "headcount",
            "figure",
            "total",
            "tally",
            "volume",
            "quantity",
            "breakdown",
            "many");

    private Courtesy() {}

    /** The words of a text, those of courtesy left out. */
    static List<String> without(String text, Predicate<String> says) {
        List<String> asked = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(text, -1)) {
            List<String> words = Lexicon.words(sentence);
            int from = 0;
            while (from < words.size() && !HEADS.contains(words.get(from)) && says.test(words.get(from))) {
                from++;
            }
            boolean onlyCourtesy = from == words.size() || HEADS.contains(words.get(from));
            asked.addAll(onlyCourtesy ? words.subList(from, words.size()) : words);
        }
        return asked;
    }
}
