package forthright.data.supplied;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a day as it was sent, or as a British spreadsheet saves it; the month is never guessed to stand first. */
final class SheetDay {
    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "uuuu-MM-dd", "d/M/uuuu", "d/M/uuuu HH:mm", "d MMM uuuu", "d MMMM uuuu", "d-MMM-uuuu", "d-MMM-uu")
            .map(SheetDay::form)
            .toList();

    private SheetDay() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static Optional<LocalDate> read(String text) {
        return FORMS.stream().flatMap(form -> read(text.strip(), form).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
