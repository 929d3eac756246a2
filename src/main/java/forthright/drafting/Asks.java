package forthright.drafting;

import forthright.bank.BankEntry.AnsweredBy;
import forthright.bank.BankEntry.At;
import forthright.bank.BankEntry.Measure;
import forthright.bank.Match;
import forthright.bank.QuestionBank;
import forthright.data.Counted;
import forthright.data.supplied.AskedFigure;
import forthright.decision.Decision;
import forthright.decision.Outcome;
import forthright.law.files.Place;
import forthright.reply.Content.Span;
import forthright.request.Division;
import forthright.request.Question;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out, for each question that waits for figures, which of them only a service can give. */
final class Asks {
    private final Case the;
    private final Counting counting;

    Asks(Case the, Counting counting) {
        this.the = the;
        this.counting = counting;
    }

    /** One for each question that waits, in reading order. */
    Map<QuestionId, Ask> of(List<Decision> decisions) {
        Map<QuestionId, Ask> asks = new LinkedHashMap<>();
        decisions.stream()
                .filter(Asks::waitsForFigures)
                .forEach(decision -> the.request()
                        .question(decision.question())
                        .flatMap(this::ask)
                        .ifPresent(ask -> asks.put(decision.question(), ask)));
        return asks;
    }

    private static boolean waitsForFigures(Decision decision) {
        return decision.outcome() == Outcome.NEEDS_PERSON
                && decision.grounds().stream()
                        .anyMatch(ground -> ground.proposal().wording().equals("figures"));
    }

    private Optional<Ask> ask(Question question) {
        return the.matched(question.id())
                .map(Match.Matched::entry)
                .flatMap(entry -> measure(entry.by())
                        .map(measure -> ask(
                                question,
                                measure,
                                entry.by(),
                                days(entry.by(), the.periods().of(question))))
                        .filter(ask -> !ask.rows().isEmpty()));
    }

    private Ask ask(Question question, Measure measure, AnsweredBy by, List<Span> spans) {
        Optional<Division> division = by instanceof AnsweredBy.ServiceFigures service
                ? GroupEvidence.division(the, question).filter(service::divides)
                : Optional.empty();
        List<Span> lacking = new ArrayList<>();
        List<AskedFigure> rows = new ArrayList<>();
        List<Place> blanks = new ArrayList<>();
        for (Span span : spans) {
            boolean whole = lacks(counting.count(measure, span.from(), span.to()));
            boolean groups = division.filter(d -> lacks(
                            counting.groups(measure, span.from(), span.to(), d).counted()))
                    .isPresent();
            if (whole || groups) {
                lacking.add(span);
            }
            if (whole) {
                counting.table(measure, span.from(), span.to())
                        .forEach(row -> rows.add(row.by(List.of(question.id()))));
                blanks.addAll(counting.blanks(measure, span.from(), span.to()));
            }
            if (groups) {
                division.ifPresent(d -> {
                    Counting.rows(measure, span.from(), span.to(), d)
                            .forEach(row -> rows.add(row.by(List.of(question.id()))));
                    blanks.addAll(counting.blanks(measure, span.from(), span.to(), d));
                });
            }
        }
        return new Ask(question, measure, team(by), lacking, rows, blanks);
    }

    private static boolean lacks(Counted counted) {
        return counted instanceof Counted.NotCovered || counted instanceof Counted.Lacks;
    }

    private static Optional<Measure> measure(AnsweredBy by) {
        return switch (by) {
            case AnsweredBy.Count(Measure measure) -> Optional.of(measure);
            case AnsweredBy.Breakdown(Measure measure, var lists) -> Optional.of(measure);
            case AnsweredBy.OtherCategories(Measure measure, var lists) -> Optional.of(measure);
            case AnsweredBy.ListedIn(Measure measure, var lists) -> Optional.of(measure);
            case AnsweredBy.ServiceFigures service -> Optional.of(service.measure());
            case AnsweredBy.RecordingOf recording -> Optional.empty();
            case AnsweredBy.CategoriesOf categories -> Optional.empty();
        };
    }

    private static String team(AnsweredBy by) {
        return by instanceof AnsweredBy.ServiceFigures service ? service.team() : QuestionBank.OF_THE_DATA;
    }

    /** The days that a figure is about: what is counted on a day is counted on the last one of each period. */
    static List<Span> days(AnsweredBy by, List<Span> spans) {
        boolean onADay = by instanceof AnsweredBy.ServiceFigures service && service.at() == At.DATE;
        return onADay
                ? spans.stream()
                        .map(span -> new Span(span.to(), span.to()))
                        .distinct()
                        .toList()
                : spans;
    }
}
