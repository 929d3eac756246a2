package forthright.data;

import forthright.law.files.Fault;
import java.util.List;

/** What came of a count: the figures, or why there are none. Zero is a figure; nothing here ever stands for nothing. */
public sealed interface Counted {
    /** The figures. */
    record Counts(RawTable table) implements Counted {}

    /**
     * The data does not tell of the whole period, or there is no data.
     *
     * @param because said for a person
     */
    record NotCovered(String because) implements Counted {}

    /** The files do not carry these fields, so the council's recording says how they are held: {@code rhi.completed_at}. */
    record Lacks(List<String> fields) implements Counted {
        public Lacks {
            fields = List.copyOf(fields);
        }
    }

    /** The query could not be used. The fault says why, and nothing of the data. */
    record Failed(Fault fault) implements Counted {}
}
