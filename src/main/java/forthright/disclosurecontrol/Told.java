package forthright.disclosurecontrol;

import forthright.disclosurecontrol.problem.Figure;
import java.util.Optional;

/**
 * A figure that was told and cannot be taken back, and neither can its symbol: by a reply that has been sent, or by others.
 *
 * @param by who told it
 * @param measure the name of the measure
 * @param value what was printed; empty where the symbol was
 * @param threshold the threshold that held for the reply
 * @param zerosPublished whether a true zero was printed as 0 there
 */
public record Told(
        By by,
        String measure,
        CellKey key,
        Stretch days,
        Optional<Long> value,
        long threshold,
        boolean zerosPublished) {
    /** Who told a figure. */
    public sealed interface By {
        /**
         * A reply of ours.
         *
         * @param reference the reply's reference
         * @param question the question that it answered there
         */
        record Reply(String reference, String question) implements By {
            @Override
            public String place() {
                return "reply %s, question %s".formatted(reference, question);
            }
        }

        /**
         * Others, who publish it.
         *
         * @param title who, in what: "DfE, Children looked after 2024"
         * @param where where in it: "table A1"
         */
        record Others(String title, String where) implements By {
            @Override
            public String place() {
                return "%s, %s".formatted(title, where);
            }
        }

        /** Where the figure stands, for a person: "reply FOI12, question 1". */
        String place();
    }

    /** A figure of a reply. */
    public Told(
            String reply,
            String question,
            String measure,
            CellKey key,
            Stretch days,
            Optional<Long> value,
            long threshold,
            boolean zerosPublished) {
        this(new By.Reply(reply, question), measure, key, days, value, threshold, zerosPublished);
    }

    /** A number that others publish; with no symbol in its place, no threshold says anything of it. */
    public static Told published(By.Others by, String measure, CellKey key, Stretch days, long value) {
        return new Told(by, measure, key, days, Optional.of(value), 0, true);
    }

    /** The same figure of the same reply and question, whatever was told of it. */
    public Told withoutValue() {
        return new Told(by, measure, key, days, Optional.empty(), 0, true);
    }

    /** What its symbol tells of a figure that is so large now. Readers are taken to know which symbols stood for small ones. */
    Figure.Known known(long now) {
        long least = zerosPublished ? 1 : 0;
        boolean wasSmall = now >= least && now <= threshold;
        return now < least ? Figure.Known.NOTHING : new Figure.Known(least, wasSmall ? threshold : Long.MAX_VALUE);
    }

    /** Where it stands, for a person. */
    String place() {
        return by.place();
    }
}
