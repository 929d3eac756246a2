package forthright.web.cases;

import forthright.law.WrittenDay;
import forthright.reply.Content.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Days as people say them. */
final class Days {
    private Days() {}

    static String inWords(List<Span> spans) {
        return spans.stream().map(Days::inWords).collect(Collectors.joining("; "));
    }

    static String inWords(Span span) {
        return inWords(span.from(), span.to());
    }

    static String inWords(LocalDate from, LocalDate to) {
        return from.equals(to) ? WrittenDay.of(from) : "%s to %s".formatted(WrittenDay.of(from), WrittenDay.of(to));
    }
}
