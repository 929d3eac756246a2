package forthright.request;

import java.util.List;

/**
 * What the applicant would take instead, should the whole not be had: "If this exceeds the cost limit, please answer
 * questions 1 to 3 only."
 *
 * @param when what would have to stand in the way
 * @param questions those that the applicant names; empty where none are named
 * @param text the applicant's own words
 */
public record Fallback(When when, List<QuestionId> questions, String text) {
    public Fallback {
        questions = List.copyOf(questions);
    }

    /** What stands in the way. */
    public enum When {
        /** The cost limit of the Act. */
        COST,
        /** An exemption, or small numbers. */
        WITHHELD,
        /** That it is not held in this form, or something else. */
        OTHERWISE
    }
}
