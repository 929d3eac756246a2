package forthright.data;

import static forthright.data.Councils.counted;
import static forthright.data.Councils.measure;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Severity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The figures that the example letters rest on. */
class ExampleCouncilsTest {
    @Test
    void coventry_has_the_published_figures_of_2024() {
        try (CouncilData data = open(Councils.coventry())) {
            assertThat(counted(data, measure("children-missing"), 2024)).isEqualTo("366");
            assertThat(counted(data, measure("missing-incidents"), 2024)).isEqualTo("1121");
            assertThat(counted(data, measure("incidents-by-marker"), 2024))
                    .isEqualTo("criminal_activity 4, exploitation 352, harmed 3, mental_health 269");
            assertThat(counted(data, measure("incidents-with-interview-completed"), 2024))
                    .isEqualTo("710");
            assertThat(counted(data, measure("interviews-about-incidents-with-harm"), 2024))
                    .isEqualTo("4");
            assertThat(counted(data, measure("interviews-about-incidents-with-harm-by-kind"), 2024))
                    .isEqualTo("emotional 3, physical 2, self_harm 2, sexual 1, suicide 1");
        }
    }

    @Test
    void coventry_has_the_published_figure_of_2025_which_is_no_figure_of_incidents() {
        try (CouncilData data = open(Councils.coventry())) {
            assertThat(counted(data, measure("interviews-completed"), 2025)).isEqualTo("807");
            assertThat(counted(data, measure("incidents-with-interview-completed"), 2025))
                    .isNotEqualTo("807");
            assertThat(counted(data, measure("interviews-completed"), 2024)).isNotEqualTo("710");
        }
    }

    @Test
    void every_row_of_coventry_that_is_not_used_is_accounted_for() {
        try (CouncilData data = open(Councils.coventry())) {
            assertThat(data.report().files())
                    .allSatisfy(f -> assertThat(f.kept()
                                    + f.passedOver()
                                    + f.rejected().stream()
                                            .mapToInt(r -> r.rows().size())
                                            .sum())
                            .isEqualTo(f.read()));
            assertThat(data.report().files().get(1).rejected())
                    .extracting(r -> r.reason() + " " + r.rows().size())
                    .containsExactly("bad-child_id 1", "bad-started_at 5", "no-started_at 1", "too-many-cells 1");
        }
    }

    @Test
    void marlshire_codes_parental_conflict_and_splits_exploitation() {
        try (CouncilData data = open(Councils.marlshire())) {
            assertThat(counted(data, measure("incidents-by-marker"), 2024))
                    .isEqualTo("criminal_exploitation 74, mental_health 211, sexual_exploitation 96,"
                            + " substance_misuse 10, trafficking 8");
            assertThat(counted(data, measure("interviews-with-factor"), 2025)).contains("parental_conflict 1");
            assertThat(data.report().warnings()).isEmpty();
        }
    }

    @Test
    void eastmere_has_interviews_but_neither_harm_nor_the_hour_of_return() {
        try (CouncilData data = open(Councils.eastmere())) {
            assertThat(counted(data, measure("missing-incidents"), 2025)).isEqualTo("612");
            assertThat(counted(data, measure("interviews-completed", "rhi.completed_at"), 2025))
                    .isEqualTo("402");
            assertThat(counted(
                            data,
                            measure(
                                    "interviews-completed-within-72-hours",
                                    "rhi.completed_at",
                                    "missing_episode.ended_at"),
                            2025))
                    .isEqualTo("lacks [missing_episode.ended_at]");
            assertThat(data.has("rhi_factor.harm")).isFalse();
            assertThat(data.has("rhi.completed_at")).isTrue();
        }
    }

    @Test
    void a_period_that_the_data_does_not_cover_is_refused_and_not_counted_as_nothing() {
        try (CouncilData data = open(Councils.coventry())) {
            assertThat(counted(data, measure("missing-incidents"), LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31)))
                    .startsWith("The data does not cover 1 April 2023 to 31 March 2024");
            assertThat(counted(data, measure("missing-incidents"), 2026)).contains("1 January 2026");
        }
    }

    @Test
    void the_load_id_says_nothing_of_the_rows() {
        try (CouncilData data = open(Councils.coventry())) {
            assertThat(data.loadId()).matches("coventry-2026-01-12-[0-9a-f]{8}");
        }
    }

    private static CouncilData open(Council council) {
        Faults faults = new Faults();
        CouncilData data = CouncilData.open(council, council.folder().resolve("data"), faults);
        assertThat(faults.inOrder().stream().filter(f -> f.severity() == Severity.ERROR))
                .extracting(Fault::toString)
                .isEmpty();
        return data;
    }
}
