package forthright.drafting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.reply.Around.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewsTest {
    @Test
    void every_review_counts_once_by_how_it_ended() {
        Reviews reviews = Reviews.of(
                List.of(reviewed(), reviewed(Result.PARTLY_UPHELD), reviewed(Result.NOT_UPHELD, Result.PARTLY_UPHELD)));

        assertThat(reviews.asked()).isEqualTo(3);
        assertThat(reviews.outcomes()).isEqualTo(Map.of("partly upheld", 2, "not upheld", 1));
    }

    private static Counted reviewed(Result... results) {
        return new Counted(
                "shire", Optional.empty(), Optional.empty(), new Counted.State.Open(), List.of(results), List.of());
    }
}
