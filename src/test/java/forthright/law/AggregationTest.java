package forthright.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two requests are near enough where a period of sixty consecutive working days holds both. */
class AggregationTest {
    @ParameterizedTest
    @CsvSource({
        // the sixtieth working day after the first is the sixty-first with it
        "2026-01-27, 2026-04-23, true",
        "2026-01-27, 2026-04-24, false",
        "2026-04-23, 2026-01-27, true",
        "2026-04-24, 2026-01-27, false",
        // a request that came on a Saturday takes up no working day
        "2026-06-13, 2026-09-10, true",
        "2026-06-13, 2026-09-11, false",
        // days that do not count may follow the sixtieth
        "2026-01-27, 2026-01-27, true",
        "2024-03-15, 2024-06-13, true",
        "2024-03-15, 2024-06-14, false",
    })
    void both_days_count_and_holidays_do_not(LocalDate one, LocalDate other, boolean together) {
        WorkingDays days = ShippedLaw.book().workingDays(Regime.FOIA);

        assertThat(Aggregation.together(one, other, days)).isEqualTo(together);
    }
}
