package forthright.law;

import java.util.List;

/** Small whole numbers as they are written out. */
public final class NumberWords {
    /** From zero to twenty, each at its own place. */
    public static final List<String> TO_TWENTY = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    /** The tens from twenty to ninety: the first is 20. */
    public static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWords() {}
}
