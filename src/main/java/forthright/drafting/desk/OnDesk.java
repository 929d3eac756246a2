package forthright.drafting.desk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case in the queue.
 *
 * @param name of its folder
 * @param council the id of the council that answers; empty where that is not known yet
 * @param received empty where nobody has said so
 * @param due the last day for an answer, or the later one that the applicant was told; empty where that is not known
 * @param open how many things a person must decide
 * @param asks what it asks first; empty before it is drafted
 */
public record OnDesk(
        String name,
        String reference,
        String council,
        Optional<LocalDate> received,
        Optional<LocalDate> due,
        boolean extended,
        State state,
        int open,
        String asks) {
    /** How far it is. */
    public enum State {
        /** Nothing was drafted. */
        NEW("not drafted"),
        /** A person must decide something. */
        NEEDS_PERSON("to be decided"),
        /** Its letter can be read and issued. */
        READY("ready to read"),
        /** Its reply is on the record. */
        ISSUED("issued");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** As people call it. */
        public String word() {
            return word;
        }
    }
}
