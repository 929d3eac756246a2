package forthright.drafting.decided;

import forthright.law.files.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * That a reply takes longer.
 *
 * @param provision the exemption whose public interest is still being weighed; or, under the Regulations, the one that
 *     gives more time
 * @param questions the questions that wait, by id; empty where all do
 * @param why why the exemption applies, or why the request is both complex and large
 * @param weighing what is still being weighed
 * @param until the day by which the reply is expected
 */
public record Extension(
        String provision,
        List<String> questions,
        String why,
        String weighing,
        LocalDate until,
        Signed signed,
        Place place) {
    public Extension {
        questions = List.copyOf(questions);
    }
}
