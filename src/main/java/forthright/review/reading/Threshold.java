package forthright.review.reading;

/**
 * How a reply says which small figures it withholds.
 *
 * @param number as printed
 * @param inclusive whether the number itself is withheld
 * @param zero what it says of nil
 * @param wording as printed
 * @param inCell whether it stands in the place of a figure, in a table or below a question
 */
public record Threshold(int number, boolean inclusive, Zero zero, String wording, int line, boolean inCell) {
    /** Whether nil is withheld too. */
    public enum Zero {
        NOT_SAID,
        WITHHELD,
        GIVEN
    }

    private static final int LONGEST_SIGN = 4;

    /** "<5" in a table, and no words. */
    boolean isSign() {
        return inCell && wording.length() <= LONGEST_SIGN;
    }

    /** The largest figure that is withheld. */
    public int most() {
        return inclusive ? number : number - 1;
    }

    /** In plain form: {@code <5}, {@code <=5}. */
    public String rule() {
        return (inclusive ? "<=" : "<") + number;
    }
}
