package forthright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.MatchingCases.Result;
import forthright.law.files.Faults;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wordings that the bank has never seen: the right question, or none; never a wrong one. */
class WordingsTest {
    private static final Path FILE = Path.of("question-bank/matching.cases.yaml");

    @Test
    void wordings_find_their_question_or_none_and_near_misses_find_nothing() {
        Faults faults = new Faults();

        List<Result> results = MatchingCases.run(FILE, FILE.toString(), Shipped.bank(), faults);

        // a wording that stands in the bank is a fault: it would try nothing
        assertThat(faults.inOrder()).isEmpty();
        assertThat(results).filteredOn(r -> !r.nearMiss()).hasSizeGreaterThanOrEqualTo(320);
        assertThat(results).filteredOn(Result::nearMiss).hasSizeGreaterThanOrEqualTo(220);
        assertThat(results).filteredOn(Result::wrong).isEmpty();
        assertThat(results).filteredOn(r -> !r.right()).hasSizeLessThanOrEqualTo(results.size() / 50);
    }

    @Test
    void every_question_of_the_bank_is_tried_or_follows_another() {
        List<String> tried = MatchingCases.run(FILE, FILE.toString(), Shipped.bank(), new Faults()).stream()
                .map(Result::wanted)
                .toList();

        assertThat(Shipped.bank().entries())
                .filteredOn(entry -> entry.follows().isEmpty())
                .allMatch(entry -> tried.contains(entry.id()));
    }
}
