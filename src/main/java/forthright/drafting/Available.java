package forthright.drafting;

import forthright.bank.Recording.Way;
import forthright.data.Counted.Answer;
import forthright.disclosurecontrol.ProtectedTable;

/** Whether a measure can be counted for a council and a period. */
sealed interface Available {
    /** It was counted, and has passed disclosure control. */
    record Counted(ProtectedTable table) implements Available {}

    /** It stands in words that somebody would have to read. */
    record InFreeText(Way.InFreeText way) implements Available {}

    /** The council does not record it; it may record something else that helps. */
    record NotRecorded(String what, String instead) implements Available {}

    /**
     * The service that holds the records says that there is no count.
     *
     * @param what what would have been counted, and when
     */
    record Told(Answer answer, String what) implements Available {}

    /** It is recorded, but the data at hand cannot give it. */
    record Missing(String because) implements Available {}
}
