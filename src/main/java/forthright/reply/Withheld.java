package forthright.reply;

import forthright.bank.Assessment;
import forthright.disclosurecontrol.Cell;
import forthright.reply.language.Phrase;
import forthright.reply.language.Saying;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One withheld figure, with the assessment on which it is withheld.
 *
 * @param named how the notice names it
 */
record Withheld(QuestionId question, Saying named, Cell cell, Assessment assessment) {
    /** What an answer withholds: figures of its own, and rows of a table that answer it. */
    static List<Withheld> of(Reply reply, Answer answer) {
        boolean several = answer.contents().size() > 1;
        QuestionId question = answer.question().id();
        Stream<Withheld> own = answer.contents().stream().flatMap(content -> switch (content) {
            case Content.Figure figure ->
                of(
                        question,
                        several
                                ? Saying.worded(Phrase.THE_FIGURE_FOR, "period", InWords.stretch(figure.period()))
                                : Saying.worded(Phrase.THE_FIGURE),
                        figure.cell());
            case Content.Table table ->
                MappedCell.of(question, table).flatMap(cell -> of(question, cell.named(), cell.cell()));
            default -> Stream.empty();
        });
        Stream<Withheld> elsewhere = MappedCell.of(reply, answer).stream()
                .flatMap(mapped -> of(mapped.owner(), mapped.named(), mapped.cell()));
        return Stream.concat(own, elsewhere).distinct().toList();
    }

    private static Stream<Withheld> of(QuestionId question, Saying named, Cell cell) {
        return switch (cell) {
            case Cell.Identifying(Assessment assessment) -> Stream.of(new Withheld(question, named, cell, assessment));
            case Cell.Complementary(Assessment protects) -> Stream.of(new Withheld(question, named, cell, protects));
            case Cell.Shown shown -> Stream.empty();
            case Cell.NotAssessed notAssessed -> Stream.empty();
            case Cell.NotCovered notCovered -> Stream.empty();
            case Cell.NotRecorded notRecorded -> Stream.empty();
        };
    }

    /** The reasons, each once, with the figures it is given for. */
    static List<Values> findings(List<Withheld> withheld) {
        Map<Assessment, List<Withheld>> byAssessment = new LinkedHashMap<>();
        withheld.stream()
                .distinct()
                .forEach(w -> byAssessment
                        .computeIfAbsent(w.assessment, a -> new ArrayList<>())
                        .add(w));
        return byAssessment.entrySet().stream()
                .map(e -> new Values()
                        .group("places", places(e.getValue()))
                        .text("why", InWords.sentence(e.getKey().why()))
                        .text("principle", InWords.sentence(e.getKey().principle()))
                        .text("assessed", InWords.date(e.getKey().on()))
                        // said of all together: which cell protects which would help to work one out
                        .flag(
                                "complementary",
                                e.getValue().stream().anyMatch(w -> w.cell instanceof Cell.Complementary)))
                .toList();
    }

    private static List<Values> places(List<Withheld> withheld) {
        Map<QuestionId, List<Saying>> byQuestion = new LinkedHashMap<>();
        withheld.forEach(w ->
                byQuestion.computeIfAbsent(w.question, q -> new ArrayList<>()).add(w.named));
        return byQuestion.entrySet().stream()
                .map(e -> new Values()
                        .text(
                                "figures",
                                new Saying.Joined(
                                        e.getValue().stream().distinct().toList()))
                        .text("questions", InWords.questions(List.of(e.getKey()))))
                .toList();
    }

    /** Whether an answer gives a cell that is withheld. */
    static Optional<Withheld> any(Reply reply, Answer answer) {
        return of(reply, answer).stream().findFirst();
    }
}
