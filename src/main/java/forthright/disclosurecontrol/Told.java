package forthright.disclosurecontrol;

import forthright.disclosurecontrol.problem.Figure;
import java.util.Optional;

/**
 * A figure as a reply told it that has been sent: it cannot be taken back, and neither can its symbol.
 *
 * @param reply the reply's reference
 * @param question the question that it answered there
 * @param measure the name of the measure
 * @param value what was printed; empty where the symbol was
 * @param threshold the threshold that held for the reply
 * @param zerosPublished whether a true zero was printed as 0 there
 */
public record Told(
        String reply,
        String question,
        String measure,
        CellKey key,
        Stretch days,
        Optional<Long> value,
        long threshold,
        boolean zerosPublished) {
    /** What its symbol tells of a figure that is so large now. Readers are taken to know which symbols stood for small ones. */
    Figure.Known known(long now) {
        long least = zerosPublished ? 1 : 0;
        boolean wasSmall = now >= least && now <= threshold;
        return now < least ? Figure.Known.NOTHING : new Figure.Known(least, wasSmall ? threshold : Long.MAX_VALUE);
    }

    /** Where it stands, for a person: "reply FOI12, question 1". */
    String place() {
        return "reply %s, question %s".formatted(reply, question);
    }
}
