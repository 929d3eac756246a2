package forthright.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrittenDayTest {
    @Test
    void every_day_is_written_as_Java_itself_would() {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
        DateTimeFormatter weekday = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

        LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2024, 12, 31)).forEach(d -> {
            assertThat(WrittenDay.of(d)).isEqualTo(day.format(d));
            assertThat(WrittenDay.month(d)).isEqualTo(month.format(d));
            assertThat(WrittenDay.withWeekday(d)).isEqualTo(weekday.format(d));
        });
    }

    @Test
    void a_year_of_more_or_fewer_digits_is_written_as_Java_itself_would() {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

        assertThat(WrittenDay.of(LocalDate.of(987, 2, 3))).isEqualTo(day.format(LocalDate.of(987, 2, 3)));
        assertThat(WrittenDay.of(LocalDate.of(12345, 2, 3))).isEqualTo(day.format(LocalDate.of(12345, 2, 3)));
    }
}
