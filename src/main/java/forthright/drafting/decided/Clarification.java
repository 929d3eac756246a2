package forthright.drafting.decided;

import forthright.law.files.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an applicant is asked, because without it the information cannot be found.
 *
 * @param answered when it was answered, and who says so; empty while it is open
 */
public record Clarification(List<Point> points, Signed signed, Optional<Answered> answered, Place place) {
    public Clarification {
        points = List.copyOf(points);
    }

    /**
     * One thing that is unclear.
     *
     * @param question the question's id; empty where it concerns the whole request
     * @param ask what to ask, in the words of the letter
     */
    public record Point(String question, String ask, Place place) {}

    /**
     * That the applicant has answered.
     *
     * @param received the day the answer came: from it the time for the reply counts
     */
    public record Answered(LocalDate received, Signed signed, Place place) {}
}
