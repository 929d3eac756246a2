package forthright.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days and periods as any letter writes them, for whoever reads one that is no request. */
public final class TimeInText {
    private TimeInText() {}

    /**
     * A stretch of a text that names periods.
     *
     * @param start the place of its first character
     * @param end the place after its last
     */
    public record Named(List<Period> periods, int start, int end) {
        public Named {
            periods = List.copyOf(periods);
        }
    }

    /** The periods that a text names, in its order. */
    public static List<Named> periods(String text) {
        return PeriodReader.spans(text, new Received.NotSaid()).stream()
                .map(span -> new Named(span.periods(), span.start(), span.end()))
                .toList();
    }

    /** The stretches from one day to another that a text names, in its order. */
    public static List<Period.Between> stretches(String text) {
        return periods(text).stream()
                .flatMap(named -> Period.Between.among(named.periods()))
                .toList();
    }

    /** The first whole date in a text; empty where it has none. */
    public static Optional<LocalDate> day(String text) {
        return DateReader.firstIn(text);
    }

    /** The date that a text is and says nothing besides; empty where it is none. */
    public static Optional<LocalDate> onlyADay(String text) {
        return DateReader.wholly(text);
    }
}
