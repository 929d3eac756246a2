package forthright.web.cases;

import forthright.disclosurecontrol.Cell;
import forthright.disclosurecontrol.Leak;
import forthright.drafting.Draft;
import forthright.drafting.desk.OpenCase;
import forthright.law.WrittenDay;
import forthright.reply.Answer;
import forthright.reply.CellSign;
import forthright.reply.Content;
import forthright.reply.Content.Span;
import forthright.reply.Values;
import forthright.web.http.Asked;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import forthright.web.look.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which figures are withheld and why, and what earlier replies have to do with it. No withheld figure is on it. */
public record DisclosureRoom(Clerk clerk) implements Room {
    @Override
    public Said answer(Asked asked) {
        OpenCase open = clerk.open(asked);
        if (open.onDisk().isEmpty()) {
            return new Undrafted(clerk).show(asked, open, Problems.none());
        }
        InHand hand = InHand.of(open, clerk.today());
        Draft draft = hand.draft();
        List<Values> hidden =
                draft.reply().answers().stream().flatMap(DisclosureRoom::hidden).toList();
        Values values = hand.head("disclosure", clerk.today())
                .flag("has-hidden", !hidden.isEmpty())
                .flag("nothing-hidden", hidden.isEmpty())
                .group("hidden", hidden);
        notes(values, "leaks", draft.letter().leaks().stream().map(Leak::what).toList());
        notes(values, "linked", draft.letter().linked());
        notes(values, "released", draft.letter().released());
        notes(values, "warnings", draft.letter().warnings());
        notes(values, "coarser", draft.letter().coarser());
        return clerk.page(
                new Page("disclosure", "Disclosure check of " + draft.reply().reference(), Area.CASES, values), asked);
    }

    private static void notes(Values values, String name, List<String> texts) {
        values.flag("has-" + name, !texts.isEmpty()).group(name, QuestionsRoom.texts(texts));
    }

    private static Stream<Values> hidden(Answer answer) {
        List<Values> rows = new ArrayList<>();
        answer.contents().forEach(content -> {
            if (content instanceof Content.Figure(var measure, Span period, Cell cell)) {
                add(rows, answer, Days.inWords(period), cell);
            }
            if (content instanceof Content.Table table) {
                table.rows().forEach(row -> {
                    for (int i = 0; i < row.cells().size(); i++) {
                        String label = table.periods().size() > 1
                                ? row.label() + ", "
                                        + Days.inWords(table.periods().get(i))
                                : row.label();
                        add(rows, answer, label, row.cells().get(i));
                    }
                });
            }
        });
        return rows.stream();
    }

    private static void add(List<Values> rows, Answer answer, String label, Cell cell) {
        String why = why(cell);
        if (!why.isEmpty()) {
            rows.add(new Values()
                    .text("question", answer.question().id().path())
                    .text("figure", label)
                    .text("sign", CellSign.of(cell))
                    .text("why", why));
        }
    }

    private static String why(Cell cell) {
        return switch (cell) {
            case Cell.Shown shown -> "";
            case Cell.Identifying(var assessment) ->
                "It would identify somebody: %s. Assessed by %s on %s, to be looked at again by %s."
                        .formatted(
                                assessment.why().replaceFirst("\\.$", ""),
                                assessment.by(),
                                WrittenDay.of(assessment.on()),
                                WrittenDay.of(assessment.reviewBy()));
            case Cell.Complementary(var protects) ->
                "With it, a withheld figure could be worked out: one that %s assessed on %s."
                        .formatted(protects.by(), WrittenDay.of(protects.on()));
            case Cell.NotAssessed notAssessed ->
                "It is small, or would give a small one away, and nobody has assessed yet whether anybody could be identified.";
            case Cell.NotCovered notCovered -> "The data does not cover all of these days.";
            case Cell.NotRecorded notRecorded -> "It was not recorded then.";
        };
    }
}
