package forthright.drafting;

import forthright.reply.Content.Span;
import forthright.request.Period;
import forthright.request.Question;
import forthright.request.Received;
import forthright.request.Request;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The days that each question asks about, with what had to be assumed to know them. */
final class Periods {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Request request;
    private final Received received;
    private final Set<String> assumptions = new LinkedHashSet<>();

    Periods(Request request, Received received) {
        this.request = request;
        this.received = received;
    }

    /** The days a question asks about, in order; empty where the request does not say or they cannot be known. */
    List<Span> of(Question question) {
        return request.periodsOf(question).stream()
                .flatMap(period -> days(period).stream())
                .distinct()
                .toList();
    }

    /** What was taken for granted, one sentence each. */
    List<String> assumptions() {
        return new ArrayList<>(assumptions);
    }

    private Optional<Span> days(Period period) {
        return switch (period) {
            case Period.Between(String label, LocalDate from, LocalDate to, var basis) ->
                Optional.of(new Span(from, to));
            case Period.Since(String label, LocalDate from) -> upToReceipt(label, from);
            case Period.Relative(String label, String span) when span.equals(Period.NOW) ->
                receipt().map(day -> new Span(day, day));
            case Period.Relative(String label, String span) ->
                receipt().map(day -> day.minus(java.time.Period.parse(span))).flatMap(from -> upToReceipt(label, from));
        };
    }

    // FOIA s.1(4): the information held at the time when the request is received.
    private Optional<Span> upToReceipt(String label, LocalDate from) {
        return receipt().map(day -> {
            Span span = new Span(from, day.minusDays(1));
            assumptions.add("We have read “%s” as %s to %s, the day before we received your request."
                    .formatted(label, DAY.format(span.from()), DAY.format(span.to())));
            return span;
        });
    }

    private Optional<LocalDate> receipt() {
        return received instanceof Received.On(LocalDate day) ? Optional.of(day) : Optional.empty();
    }
}
