package forthright.drafting.decided;

import forthright.law.files.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * What a review of a reply has found.
 *
 * @param asked the day the applicant's wish for it came
 * @param findings what was found, in the words of the letter
 */
public record Review(LocalDate asked, Outcome outcome, List<Finding> findings, Signed signed, Place place) {
    public Review {
        findings = List.copyOf(findings);
    }

    /** What becomes of the applicant's complaint. */
    public enum Outcome {
        UPHELD,
        PARTLY_UPHELD,
        NOT_UPHELD
    }

    /**
     * What was found of one question.
     *
     * @param question its id; empty where it concerns the whole reply
     */
    public record Finding(String question, String found, Place place) {}
}
