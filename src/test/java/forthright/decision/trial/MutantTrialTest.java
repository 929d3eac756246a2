package forthright.decision.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantTrialTest {
    @TempDir
    Path folder;

    @Test
    void every_slip_in_a_shipped_rule_is_noticed_by_a_shipped_case() {
        MutantTrial trial = Trial.shipped().mutants();

        assertThat(trial.survivors())
                .extracting(s -> s.rule().place() + " " + s.change() + "\n" + s.example())
                .isEmpty();
        assertThat(trial.noticed()).isGreaterThan(600);
        assertThat(trial.same()).isLessThan(20);
    }

    @Test
    void a_slip_that_only_one_case_would_notice_survives_without_it_and_comes_with_a_case_that_notices_it() {
        Trial lacking = Trial.shipped().without("exactly at the limit of a Scottish authority is not over it");

        var survivors = lacking.mutants().survivors();

        assertThat(survivors)
                .extracting(Survivor::change)
                .contains("\"total-minutes is at least limit-minutes\" of cost-estimated"
                        + " instead of \"total-minutes is more than limit-minutes\"");
        Trial mended = lacking;
        for (Survivor survivor : survivors) {
            mended = mended.with(survivor.example());
        }
        assertThat(mended.mutants().survivors()).isEmpty();
    }

    @Test
    void numbers_operators_days_outcomes_and_wordings_are_each_changed_one_way_at_a_time() {
        Trial one = Trial.of(folder, """
                rule "A little is read"
                    @because("It is little.")
                    @since("2026-04-01")
                when
                    CostEstimated( $q : question, totalMinutes <= 60 )
                    not TableHeld( question == $q, shown )
                then
                    insert( Proposal.askAPerson($q, "figures") );
                end
                """, "[]");

        assertThat(one.mutants().survivors())
                .extracting(Survivor::change)
                .contains(
                        "\"total-minutes is at most 61\" of cost-estimated instead of \"total-minutes is at most 60\"",
                        "\"total-minutes is less than 60\" of cost-estimated instead of \"total-minutes is at most 60\"",
                        "\"total-minutes is more than 60\" of cost-estimated instead of \"total-minutes is at most 60\"",
                        "\"total-minutes is at most 60\" of cost-estimated left out",
                        "\"no table-held where shown\" left out",
                        "\"no table-held where shown\" turned round",
                        "\"not shown\" of table-held instead of \"shown\"",
                        "in force from 2026-03-31 instead of 2026-04-01",
                        "in force from 2026-04-02 instead of 2026-04-01",
                        "supplied instead of needs-person",
                        "needs-person-for-the-rest instead of needs-person",
                        "worded by match instead of figures")
                // what foi check refuses is no slip: these need a provision of the law
                .doesNotContain("withheld instead of needs-person", "cost-limit instead of needs-person")
                // at most 59 is less than 60
                .doesNotContain(
                        "\"total-minutes is at most 59\" of cost-estimated instead of \"total-minutes is at most 60\"");
    }

    @Test
    void a_condition_that_says_what_another_says_already_is_shown_to_change_nothing() {
        Trial one = Trial.of(folder, """
                rule "All figures are given"
                    @because("They are there.")
                when
                    FigureHeld( $q : question, state == SHOWN )
                    not FigureHeld( question == $q, state != SHOWN )
                then
                    insert( Proposal.supply($q, "supplied-figure") );
                end
                """, "[]");

        MutantTrial trial = one.mutants();

        assertThat(trial.same()).isEqualTo(1);
        assertThat(trial.survivors())
                .extracting(Survivor::change)
                .doesNotContain("\"state is shown\" of figure-held left out");
    }

    @Test
    void the_slips_of_all_shipped_rules_are_tried_in_seconds() {
        Trial shipped = Trial.shipped();
        Instant start = Instant.EPOCH.plusNanos(System.nanoTime());

        shipped.mutants();

        assertThat(Duration.between(start, Instant.EPOCH.plusNanos(System.nanoTime())))
                .isLessThan(Duration.ofSeconds(20));
    }
}
