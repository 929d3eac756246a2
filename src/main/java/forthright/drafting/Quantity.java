package forthright.drafting;

import forthright.law.NumberWords;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Something that has a dated value and a tag, and how a sentence would say it without the tag.
 *
 * @param called as a message names it
 * @param said how it is said; the group "number" is the number, in digits or words
 * @param values what the number may be to mean this
 * @param about by the file and the sentence: whether they speak of this at all
 * @param remedy by the file: what to write instead
 */
record Quantity(
        String called,
        Pattern said,
        Set<Integer> values,
        BiPredicate<String, String> about,
        UnaryOperator<String> remedy) {
    private static final Map<String, Integer> TENS = Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60);
    private static final String NUMBER = "(?<number>\\d[\\d,]*|%s|%s)\\b"
            .formatted(String.join("|", NumberWords.TO_TWENTY.reversed()), String.join("|", TENS.keySet()));
    private static final int MOST_DIGITS = 7;

    Quantity {
        values = Set.copyOf(values);
    }

    /** How it is said, with N for the number. */
    static Pattern saying(String how) {
        return Pattern.compile(how.replace("N", NUMBER), Pattern.CASE_INSENSITIVE);
    }

    boolean isMeant(MatchResult found, String file, String sentence) {
        return values.contains(number(found.group("number").toLowerCase(Locale.UK))) && about.test(file, sentence);
    }

    private static int number(String said) {
        if (!Character.isDigit(said.charAt(0))) {
            return TENS.getOrDefault(said, NumberWords.TO_TWENTY.indexOf(said));
        }
        String digits = said.replace(",", "");
        return digits.length() > MOST_DIGITS ? -1 : Integer.parseInt(digits);
    }
}
