package forthright.drafting;

import forthright.law.WrittenDay;
import forthright.reply.Content.Span;
import forthright.request.Period;
import forthright.request.Period.Basis;
import forthright.request.Question;
import forthright.request.Received;
import forthright.request.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** The days that each question asks about, with what had to be assumed to know them. */
final class Periods {

    private final Request request;
    private final Received received;
    private final SequencedSet<String> besides = new LinkedHashSet<>();

    Periods(Request request, Received received) {
        this.request = request;
        this.received = received;
    }

    /** The days a question asks about, in order; empty where the request does not say or they cannot be known. */
    List<Span> of(Question question) {
        return asked(question)
                .flatMap(period -> days(period).stream())
                .distinct()
                .toList();
    }

    /** The periods of a question, in its own order where it names them itself. */
    private Stream<Period> asked(Question question) {
        return request.periodsOf(question).stream()
                .sorted(Comparator.comparingInt(p -> question.periods().indexOf(p.label())));
    }

    /** What a question asks about besides, without saying which days that is. */
    Optional<String> unknown(Question question) {
        List<String> labels = asked(question)
                .filter(period -> days(period).isEmpty())
                .map(Period::label)
                .toList();
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        String named = "“%s”".formatted(String.join("”, “", labels));
        return Optional.of(
                receipt().isEmpty()
                        ? "%s counts back from the day of receipt, which is not known".formatted(named)
                        : "%s names no days over which to count".formatted(named));
    }

    /** How the periods of these questions were read, one sentence each. */
    List<String> assumptions(List<Question> questions) {
        List<Period> all = questions.stream().flatMap(this::asked).distinct().toList();
        List<String> sentences = new ArrayList<>();
        years(
                        all,
                        Basis.CALENDAR,
                        "[0-9]{4}",
                        "a calendar year, from 1 January to 31 December",
                        "calendar years, from 1 January to 31 December")
                .ifPresent(sentences::add);
        years(
                        all,
                        Basis.FINANCIAL,
                        "[0-9]{4}/[0-9]{2}",
                        "a financial year, from 1 April to 31 March",
                        "financial years, from 1 April to 31 March")
                .ifPresent(sentences::add);
        years(
                        all,
                        Basis.ACADEMIC,
                        "academic year .*",
                        "the days from 1 September to 31 August",
                        "the days from 1 September to 31 August")
                .ifPresent(sentences::add);
        all.stream().flatMap(period -> counted(period).stream()).forEach(sentences::add);
        sentences.addAll(besides);
        return sentences;
    }

    private static Optional<String> years(List<Period> all, Basis basis, String bare, String one, String several) {
        List<String> labels = all.stream()
                .filter(p -> p.basis() == basis && p.label().matches(bare))
                .map(Period::label)
                .distinct()
                .sorted()
                .toList();
        return switch (labels.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("We took %s to be %s.".formatted(labels.getFirst(), one));
            default ->
                Optional.of("We took %s and %s to be %s."
                        .formatted(String.join(", ", labels.subList(0, labels.size() - 1)), labels.getLast(), several));
        };
    }

    /** How an end or a beginning was found that the request does not name. */
    private Optional<String> counted(Period period) {
        return switch (period) {
            case Period.Between named -> Optional.empty();
            case Period.Ahead toCome -> Optional.empty();
            case Period.Since(String label, LocalDate from) ->
                days(period)
                        .map(span -> "We took “%s” to end on %s, the day before we received your request."
                                .formatted(label, WrittenDay.of(span.to())));
            case Period.Relative(String label, String length)
            when length.equals(Period.NOW) ->
                days(period)
                        .map(span -> "We took “%s” to mean %s, the day we received your request."
                                .formatted(label, WrittenDay.of(span.to())));
            case Period.Relative(String label, String length) ->
                days(period)
                        .map(span -> "We took “%s” to be %s to %s, counted back from the day we received your request."
                                .formatted(label, WrittenDay.of(span.from()), WrittenDay.of(span.to())));
        };
    }

    /** Something else was taken for granted. */
    void assume(String sentence) {
        besides.add(sentence);
    }

    private Optional<Span> days(Period period) {
        return switch (period) {
            case Period.Between(String label, LocalDate from, LocalDate to, var basis) ->
                Optional.of(new Span(from, to));
            case Period.Since(String label, LocalDate from) -> upToReceipt(from);
            case Period.Ahead toCome -> Optional.empty();
            case Period.Relative(String label, String length)
            when length.equals(Period.NOW) -> receipt().map(day -> new Span(day, day));
            case Period.Relative(String label, String length) ->
                receipt().flatMap(day -> upToReceipt(day.minus(java.time.Period.parse(length))));
        };
    }

    // FOIA s.1(4): the information held at the time when the request is received.
    private Optional<Span> upToReceipt(LocalDate from) {
        return receipt()
                .map(day -> day.minusDays(1))
                .filter(to -> !to.isBefore(from))
                .map(to -> new Span(from, to));
    }

    private Optional<LocalDate> receipt() {
        return received instanceof Received.On(LocalDate day) ? Optional.of(day) : Optional.empty();
    }
}
