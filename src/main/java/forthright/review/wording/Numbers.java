package forthright.review.wording;

import forthright.law.NumberWords;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers as letters write them: in digits, or in words up to ninety-nine. */
public final class Numbers {
    private static final int LONGEST = 12;
    private static final int TEN = 10;
    private static final int FIRST_OF_TENS = 2;

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final String SMALL = "(?:(?:%s)(?:-(?:%s))?|%s)"
            .formatted(
                    String.join("|", NumberWords.TENS),
                    String.join("|", NumberWords.TO_TWENTY.subList(1, TEN)),
                    String.join("|", NumberWords.TO_TWENTY.subList(1, 20).reversed()));
    private static final String TO_THOUSAND = "(?:(?:a|%s) hundred(?: (?:and )?%s)?|%s)".formatted(SMALL, SMALL, SMALL);
    private static final Pattern HUNDREDS =
            Pattern.compile("(?i)\\b(?:(?:a|%s) thousand(?:(?: and)? %s)?|(?:a|%s) hundred(?: (?:and )?%s)?)\\b(?!-)"
                    .formatted(TO_THOUSAND, TO_THOUSAND, SMALL, SMALL));

    private Numbers() {}

    /** The whole number that a word is; empty where it is none. */
    public static Optional<Long> whole(String word) {
        String digits = word.replace(",", "");
        if (!digits.isEmpty() && digits.length() <= LONGEST && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Long.parseLong(digits));
        }
        String lower = word.toLowerCase(Locale.UK);
        int written = NumberWords.TO_TWENTY.indexOf(lower);
        return written < 0 ? overTwenty(lower) : Optional.of((long) written);
    }

    /** "Thirty", "ninety-one". */
    private static Optional<Long> overTwenty(String word) {
        String[] parts = word.split("-", 2);
        int tens = NumberWords.TENS.indexOf(parts[0]);
        int ones = parts.length == 1 ? 0 : NumberWords.TO_TWENTY.indexOf(parts[1]);
        return tens < 0 || ones < 0 || ones >= TEN || (parts.length > 1 && ones == 0)
                ? Optional.empty()
                : Optional.of((long) (tens + FIRST_OF_TENS) * TEN + ones);
    }

    /** Whether a word is one of those that a smaller number may be joined to by a hyphen: "ninety". */
    static boolean isTens(String word) {
        return NumberWords.TENS.contains(word.toLowerCase(Locale.UK));
    }

    /**
     * A text in which numbers of a hundred and more stand in digits, as far as they are written out: "nine hundred and four
     * plans" is "904 plans".
     */
    public static String inDigits(String text) {
        if (!text.contains("undred") && !text.contains("housand")) {
            return text; // nearly all are
        }
        Matcher written = HUNDREDS.matcher(text);
        return written.find() ? written.replaceAll(number -> Long.toString(value(number.group()))) : text;
    }

    private static long value(String written) {
        long whole = 0;
        long part = 0;
        for (String word : written.toLowerCase(Locale.UK).split("\\s+", -1)) {
            switch (word) {
                case "and" -> {}
                case "a" -> part = 1;
                case "hundred" -> part *= HUNDRED;
                case "thousand" -> {
                    whole += part * THOUSAND;
                    part = 0;
                }
                default -> part += whole(word).orElse(0L);
            }
        }
        return whole + part;
    }

    /** A number as a person writes it: "1,121". */
    public static String written(long number) {
        return "%,d".formatted(number);
    }
}
