package forthright.data;

import forthright.law.files.Fault;
import forthright.law.files.Place;
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

    /**
     * The service was asked, and there is no count.
     *
     * @param where the row that says so
     */
    record Told(Answer answer, Place where) implements Counted {}

    /** What a service says in place of a count. */
    enum Answer {
        /** It has nothing of the kind for this period. */
        NOT_HELD,
        /** It does not record this. */
        NOT_RECORDED,
        /** It cannot say. */
        NOT_KNOWN
    }

    /** The query could not be used. The fault says why, and nothing of the data. */
    record Failed(Fault fault) implements Counted {}
}
