package forthright.review.wording;

import forthright.law.NumberWords;
import java.util.Locale;
import java.util.Optional;

/** Whole numbers as letters write them: in digits, or in words up to twenty. */
public final class Numbers {
    private static final int LONGEST = 12;

    private Numbers() {}

    /** The whole number that a word is; empty where it is none. */
    public static Optional<Long> whole(String word) {
        String digits = word.replace(",", "");
        if (!digits.isEmpty() && digits.length() <= LONGEST && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Long.parseLong(digits));
        }
        int written = NumberWords.TO_TWENTY.indexOf(word.toLowerCase(Locale.UK));
        return written < 0 ? Optional.empty() : Optional.of((long) written);
    }

    /** A number as a person writes it: "1,121". */
    public static String written(long number) {
        return "%,d".formatted(number);
    }
}
