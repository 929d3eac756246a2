package forthright.web.cases;

import forthright.law.WrittenDay;
import forthright.reply.Content.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Days as people say them. */
final class Days {
    private Days() {}

    static String inWords(List<Span> spans) {
        return spans.stream().map(Days::inWords).collect(Collectors.joining("; "));
    }

    static String inWords(Span span) {
        return span.from().equals(span.to())
                ? WrittenDay.of(span.from())
                : "%s to %s".formatted(WrittenDay.of(span.from()), WrittenDay.of(span.to()));
    }
}
