package forthright.review;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.drafting.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Replies in every manner of councils, faulty in known ways, and their faultless twins: what a careful person finds in each. */
class ReviewedRepliesTest {
    private static final Set<String> CODES = ReviewScore.CODES;

    private static ReviewScore score;

    @BeforeAll
    static void review() throws IOException {
        score = ReviewScore.of(Path.of("src/test/resources/reviewed"), Workspace.at(Path.of("")), CODES);
    }

    @Test
    void hardly_an_alarm_is_false() {
        assertThat(score.precision()).as(score.told()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void most_faults_are_found() {
        assertThat(score.recall()).as(score.told()).isGreaterThanOrEqualTo(0.73);
    }

    @Test
    void figures_provisions_and_thresholds_are_read() {
        assertThat(score.figuresShare()).as(score.told()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.citationsShare()).as(score.told()).isGreaterThanOrEqualTo(0.93);
        assertThat(score.suppressionsShare()).as(score.told()).isEqualTo(1);
    }

    @Test
    void every_fault_has_a_reply_that_shows_it() {
        assertThat(score.found()).containsAll(CODES);
    }
}
