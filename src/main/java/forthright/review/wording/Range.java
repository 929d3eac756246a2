package forthright.review.wording;

import java.util.List;
import java.util.stream.IntStream;

/** The numbers that a range of questions leaves out: 3 and 4 in "questions 2 to 5". */
public final class Range {
    /** More than this between two numbers, and they are no range of questions. */
    private static final int LONGEST = 20;

    private Range() {}

    /** The numbers between the two; none where the second is not above the first, or too far above it. */
    public static List<Integer> between(int first, int last) {
        return last - first < LONGEST ? IntStream.range(first + 1, last).boxed().toList() : List.of();
    }
}
