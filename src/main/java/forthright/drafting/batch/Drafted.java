package forthright.drafting.batch;

import forthright.law.files.Fault;
import java.util.List;

/**
 * What came of one item.
 *
 * @param before whether it was drafted by an earlier run, from the same files, and was left as it is
 * @param reference the reply's; empty where there is none
 * @param council the council's id; empty where it is not known
 * @param tasks how many things a person must decide
 * @param folder where the draft lies, as messages name it; empty where there is none
 * @param faults why there is no draft
 */
public record Drafted(
        BatchItem item,
        Ended ended,
        boolean before,
        String reference,
        String council,
        int tasks,
        String folder,
        List<Fault> faults) {
    public Drafted {
        faults = List.copyOf(faults);
    }

    static Drafted failed(BatchItem item, List<Fault> faults) {
        return new Drafted(item, Ended.FAILED, false, "", item.council(), 0, "", faults);
    }
}
