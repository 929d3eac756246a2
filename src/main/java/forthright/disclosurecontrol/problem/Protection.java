package forthright.disclosurecontrol.problem;

import forthright.bank.Council.SmallNumbers.Level;

/**
 * How figures are to be protected.
 *
 * @param threshold the largest small count
 * @param zerosPublished whether a true zero is printed as 0; otherwise the symbol stands for it too
 * @param oneSymbol whether a figure that is withheld to protect another looks like the small ones; otherwise its own
 *     symbol tells the reader that it is above the threshold
 * @param level how many values a withheld figure must still be able to take
 * @param againstThoseCounted whether somebody who is the only one counted in a figure is taken to know that
 */
public record Protection(
        long threshold, boolean zerosPublished, boolean oneSymbol, Level level, boolean againstThoseCounted) {
    /** One in which nobody is taken to know that a figure counts nobody else. */
    public Protection(long threshold, boolean zerosPublished, boolean oneSymbol, Level level) {
        this(threshold, zerosPublished, oneSymbol, level, false);
    }

    /** The smallest value that the symbol can stand for. */
    public long least() {
        return zerosPublished ? 1 : 0;
    }

    /** Whether a count is one that the symbol of a small figure can stand for. */
    public boolean isSmall(long count) {
        return least() <= count && count <= threshold;
    }

    /** How many values the symbol of a small figure can stand for. */
    public long range() {
        return threshold - least() + 1;
    }
}
