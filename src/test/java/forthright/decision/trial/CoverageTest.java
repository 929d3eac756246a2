package forthright.decision.trial;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.decision.trial.Coverage.Missing;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    private static final String LIMIT = """
            rule "Too much is refused"
                @citation("FOIA s12(1)")
            when
                CostEstimated( $q : question, $limit : limitMinutes, totalMinutes > $limit )
                AnsweredUnder( question == $q, regime == FOIA )
            then
                insert( Proposal.refuseForCost($q, "cost-limit") );
            end
            rule "A little is read"
                @because("It is little.")
                @since("2026-04-01")
            when
                CostEstimated( $q : question, totalMinutes <= 60 )
            then
                insert( Proposal.askAPerson($q, "figures") );
            end
            """;

    @TempDir
    Path folder;

    @Test
    void shipped_cases_show_every_shipped_rule_and_both_sides_of_every_boundary() {
        Coverage coverage = Trial.shipped().coverage();

        assertThat(coverage.missing())
                .extracting(m -> m.rule().place() + " " + m.what() + "\\n" + m.example())
                .isEmpty();
        assertThat(coverage.rules())
                .allSatisfy(seen -> assertThat(seen.decides()).isPositive());
        assertThat(coverage.sidesSeen()).isEqualTo(coverage.sides()).isGreaterThan(100);
    }

    @Test
    void a_boundary_of_which_one_side_is_missing_is_told_with_a_case_for_it() {
        Trial shipped = Trial.shipped().without("exactly at the limit of a Scottish authority is not over it");

        assertThat(shipped.coverage().missing())
                .extracting(Missing::what)
                .containsOnly("cost-estimated where total-minutes is exactly limit-minutes");
    }

    @Test
    void the_example_of_each_missing_case_fills_its_gap() {
        Trial bare = Trial.of(folder, LIMIT, """
                - name: far over
                  under: FOIA
                  on: 2026-05-01
                  given:
                    - cost-estimated: { question: Q1, records: 9, minutes-each: 9, total-minutes: 4000, limit-minutes: 1080 }
                  then: { Q1: cost-limit }
                """);
        Coverage before = bare.coverage();

        assertThat(before.missing())
                .extracting(Missing::what)
                .containsExactlyInAnyOrder(
                        "cost-estimated where total-minutes is exactly limit-minutes",
                        "cost-estimated where total-minutes is one more than limit-minutes",
                        "answered-under where regime is not FOIA",
                        "all it asks, so that it decides",
                        "cost-estimated where total-minutes is 60",
                        "cost-estimated where total-minutes is 61",
                        "everything it asks, in a letter dated 2026-04-01",
                        "everything it asks, in a letter dated 2026-03-31");
        Trial filled = bare;
        for (Missing missing : before.missing()) {
            filled = missing.example().isEmpty() ? filled : filled.with(missing.example());
        }
        assertThat(filled.coverage().missing()).extracting(Missing::what).isEmpty();
        assertThat(filled.cases())
                .allSatisfy(c -> assertThat(c.differences(bare.book())).isEmpty());
    }
}
