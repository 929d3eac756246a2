package forthright.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.law.Deadline.NotCounted;
import forthright.law.files.FaultsException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTest {
    private static final LawBook LAW = ShippedLaw.book();

    @ParameterizedTest(name = "received {0}")
    @CsvSource({
        "2024-03-15, 2024-04-17, 2024-04-15, 2024-05-16, 2024-06-14",
        "2024-03-16, 2024-04-17, 2024-04-15, 2024-05-16, 2024-06-14",
        "2024-12-20, 2025-01-23, 2025-01-23, 2025-02-20, 2025-03-21",
        "2025-03-14, 2025-04-14, 2025-04-11, 2025-05-15, 2025-06-13",
        "2025-04-17, 2025-05-20, 2025-05-19, 2025-06-18, 2025-07-17",
        "2025-07-11, 2025-08-12, 2025-08-11, 2025-09-10, 2025-10-08",
        "2025-09-23, 2025-10-21, 2025-10-21, 2025-11-18, 2025-12-17",
        "2025-11-28, 2025-12-31, 2025-12-31, 2026-01-30, 2026-02-27",
        "2025-12-25, 2026-01-27, 2026-01-27, 2026-02-24, 2026-03-25",
        "2026-01-27, 2026-02-24, 2026-02-24, 2026-03-25, 2026-04-24",
        "2026-05-29, 2026-06-29, 2026-06-29, 2026-07-28, 2026-08-26",
        "2026-06-13, 2026-07-14, 2026-07-13, 2026-08-12, 2026-09-10",
        "2026-07-10, 2026-08-11, 2026-08-10, 2026-09-09, 2026-10-07",
        "2026-11-27, 2026-12-30, 2026-12-30, 2027-01-29, 2027-02-26",
        "2026-12-18, 2027-01-21, 2027-01-21, 2027-02-18, 2027-03-19",
        "2027-03-12, 2027-04-14, 2027-04-12, 2027-05-13, 2027-06-11",
        "2027-12-17, 2028-01-20, 2028-01-20, 2028-02-17, 2028-03-16",
    })
    void a_deadline_counts_the_working_days_of_its_law(
            LocalDate received, LocalDate foia20, LocalDate foisa20, LocalDate foia40, LocalDate foia60) {
        assertThat(Deadline.of(received, Regime.FOIA, 20, LAW).due()).isEqualTo(foia20);
        assertThat(Deadline.of(received, Regime.EIR, 20, LAW).due()).isEqualTo(foia20);
        assertThat(Deadline.of(received, Regime.FOISA, 20, LAW).due()).isEqualTo(foisa20);
        assertThat(Deadline.of(received, Regime.FOIA, 40, LAW).due()).isEqualTo(foia40);
        assertThat(Deadline.of(received, Regime.FOIA, 60, LAW).due()).isEqualTo(foia60);
    }

    @Test
    void it_names_the_days_that_did_not_count_and_why() {
        var deadline = Deadline.of(day("2026-11-27"), Regime.FOIA, 2, LAW);

        assertThat(deadline.due()).isEqualTo(day("2026-12-02"));
        assertThat(deadline.notCounted())
                .containsExactly(
                        new NotCounted(day("2026-11-28"), "Saturday"),
                        new NotCounted(day("2026-11-29"), "Sunday"),
                        new NotCounted(day("2026-11-30"), "St Andrew's Day, Scotland"));
    }

    @Test
    void christmas_day_never_counts_in_scotland_either() {
        assertThat(LAW.workingDays(Regime.FOISA).whyNot(day("2026-12-25"))).contains("Christmas Day");
    }

    @ParameterizedTest
    @EnumSource(
            value = Regime.class,
            names = {"FOIA", "FOISA", "EIR"})
    void beyond_the_calendar_there_is_an_error_and_no_guess(Regime regime) {
        assertThatThrownBy(() -> Deadline.of(day("2028-12-20"), regime, 20, LAW))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("rules/bank-holidays.yaml")
                .hasMessageContaining("2012-01-01 to 2028-12-31");
        assertThatThrownBy(() -> Deadline.of(day("2011-12-30"), regime, 20, LAW))
                .isInstanceOf(FaultsException.class);
    }

    @Test
    void a_school_without_school_days_has_no_deadline() {
        assertThatThrownBy(() -> Deadline.of(day("2026-07-10"), Regime.FOIA_SCHOOL, 20, LAW))
                .hasMessageContaining("school days");
    }

    @Test
    void a_school_has_its_holidays_besides_but_never_more_than_sixty_working_days() {
        var summer = new SchoolDays(
                "school-days.yaml",
                day("2026-06-01"),
                day("2027-01-31"),
                List.of(
                        new SchoolDays.Term(day("2026-06-01"), day("2026-07-17")),
                        new SchoolDays.Term(day("2026-09-02"), day("2026-12-18"))),
                Set.of());
        var never = new SchoolDays("school-days.yaml", day("2026-06-01"), day("2027-01-31"), List.of(), Set.of());

        // four school days in July, sixteen from 2 September
        assertThat(Deadline.ofSchool(day("2026-07-10"), 20, summer, LAW).due()).isEqualTo(day("2026-09-23"));
        assertThat(Deadline.ofSchool(day("2026-07-10"), 20, never, LAW).due()).isEqualTo(day("2026-10-07"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
