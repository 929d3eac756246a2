package forthright.review;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.drafting.Workspace;
import forthright.drafting.reviewing.Reviewing;
import forthright.review.comparing.Cause;
import forthright.review.comparing.Difference;
import forthright.review.comparing.Group;
import forthright.review.comparing.Row;
import forthright.review.comparing.Row.Reliance;
import forthright.review.reading.Ending;
import forthright.review.showing.ReviewPage;
import forthright.review.showing.ReviewSheets;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Six councils answered one request: two thresholds, five that rely on the threshold alone, one that gives its reason. */
class ComparedRepliesTest {
    private static final Path COMPARED = Path.of("src/test/resources/compared");

    private static Review review;

    @BeforeAll
    static void compare() {
        Workspace here = Workspace.at(Path.of(""));
        review = Reviewing.of(here, LocalDate.of(2026, 11, 30))
                .files(List.of(COMPARED), Optional.of(COMPARED.resolve("request.txt")), List.of(), here, said -> {});
    }

    @Test
    void each_question_has_an_answer_of_each_council() {
        assertThat(review.comparison().groups())
                .hasSize(4)
                .allSatisfy(group -> assertThat(group.rows()).hasSize(6));
    }

    @Test
    void the_figures_give_the_statistics_that_a_hand_gives() {
        // 400, 500, 600, 800, 1000, 1200: the middle two are 600 and 800, the sum is 4,500
        Group.Statistics incidents = group(0).statistics().orElseThrow();

        assertThat(incidents.of()).isEqualTo(6);
        assertThat(incidents.least()).isEqualByComparingTo("400");
        assertThat(incidents.median()).isEqualByComparingTo("700");
        assertThat(incidents.most()).isEqualByComparingTo("1200");
        assertThat(incidents.total()).isEqualByComparingTo("4500");
    }

    @Test
    void a_part_of_the_answer_before_is_a_rate() {
        assertThat(rate("North Harrow Moor Council")).isEqualByComparingTo("70.0"); // 840 of 1,200
        assertThat(rate("East Marton Council")).isEqualByComparingTo("75.0"); // 300 of 400
        assertThat(rate("Lower Ribston Council")).isEqualByComparingTo("60.0"); // 360 of 600
    }

    @Test
    void thresholds_and_what_the_hiding_rests_on_are_told_apart() {
        List<Row> rows = group(2).rows();

        assertThat(rows).filteredOn(row -> row.threshold().equals("<5")).hasSize(4);
        assertThat(rows).filteredOn(row -> row.threshold().equals("<=5")).hasSize(2);
        assertThat(rows)
                .filteredOn(row -> row.reliance() == Reliance.THRESHOLD_ALONE)
                .hasSize(5);
        assertThat(rows)
                .filteredOn(row -> row.reliance() == Reliance.REASON)
                .extracting(Row::authority)
                .containsExactly("High Dunsop Council");
        assertThat(group(2).differences()).extracting(Difference::cause).contains(Cause.POLICY, Cause.WORDING);
    }

    @Test
    void who_does_not_hold_it_differs_by_its_data() {
        assertThat(group(3).rows())
                .filteredOn(row -> row.ending() == Ending.NOT_HELD)
                .hasSize(2);
        assertThat(group(3).differences()).extracting(Difference::cause).containsExactly(Cause.DATA);
    }

    @Test
    void questions_answered_alike_have_no_difference() {
        assertThat(group(0).differences()).isEmpty();
        assertThat(group(1).differences()).isEmpty();
    }

    @Test
    void a_page_says_what_to_align() {
        assertThat(review.comparison().toAlign())
                .contains("Small numbers are hidden by 2 rules: <5 (4), <=5 (2).")
                .anyMatch(each -> each.startsWith("5 rely on the threshold alone")
                        && each.endsWith("1 give a recorded reason (High Dunsop Council)."));
    }

    @Test
    void without_the_request_the_questions_that_replies_repeat_are_found_to_be_the_same() {
        Workspace here = Workspace.at(Path.of(""));
        Review alone = Reviewing.of(here, LocalDate.of(2026, 11, 30))
                .files(
                        List.of(COMPARED.resolve("high-dunsop/reply.txt"), COMPARED.resolve("east-marton/reply.txt")),
                        Optional.empty(),
                        List.of(),
                        here,
                        said -> {});

        assertThat(alone.comparison().groups()).hasSize(4);
        assertThat(alone.comparison().groups().getFirst().rows())
                .extracting(Row::authority)
                .containsExactly("High Dunsop Council", "East Marton Council");
    }

    @Test
    void a_group_of_authorities_is_compared_by_itself() {
        Workspace here = Workspace.at(Path.of(""));
        Review some = Reviewing.of(here, LocalDate.of(2026, 11, 30))
                .files(
                        List.of(COMPARED),
                        Optional.of(COMPARED.resolve("request.txt")),
                        List.of("marton", "Ribston"),
                        here,
                        said -> {});

        assertThat(some.replies()).hasSize(2);
    }

    @Test
    void the_page_needs_no_network_and_shows_requests_as_text() {
        String page = ReviewPage.of(review);

        assertThat(page).contains("High Dunsop Council", "aria-sort", "<th scope=\"col\">", "recorded reason");
        assertThat(page).doesNotContain("http-equiv", "src=", "@import", "<link");
    }

    @Test
    void the_sheet_has_a_row_for_each_figure() {
        assertThat(ReviewSheets.csv(review).lines().filter(line -> line.contains("East Marton Council")))
                .hasSize(4);
        assertThat(ReviewSheets.workbook(review)).startsWith('P', 'K');
    }

    private static Group group(int at) {
        return review.comparison().groups().get(at);
    }

    private static BigDecimal rate(String authority) {
        return group(1).rows().stream()
                .filter(row -> row.authority().equals(authority))
                .findFirst()
                .flatMap(Row::rate)
                .orElseThrow();
    }
}
