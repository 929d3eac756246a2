package forthright.web.cases;

import forthright.disclosurecontrol.Cell;
import forthright.disclosurecontrol.Leak;
import forthright.drafting.Draft;
import forthright.law.WrittenDay;
import forthright.reply.Answer;
import forthright.reply.CellSign;
import forthright.reply.Values;
import forthright.web.http.Asked;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Lines;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import java.util.List;
import java.util.stream.Stream;

/** Which figures are withheld and why, and what earlier replies have to do with it. No withheld figure is on it. */
public record DisclosureRoom(Clerk clerk) implements Room {
    @Override
    public Said answer(Asked asked) {
        return clerk.ofCase(asked, hand -> show(asked, hand));
    }

    private Said show(Asked asked, InHand hand) {
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
        values.flag("has-" + name, !texts.isEmpty()).group(name, Lines.of(texts));
    }

    private static Stream<Values> hidden(Answer answer) {
        return answer.contents().stream()
                .flatMap(Given::counted)
                .filter(counted -> !(counted.cell() instanceof Cell.Shown))
                .map(counted -> new Values()
                        .text("question", answer.question().id().path())
                        .text("figure", counted.of())
                        .text("sign", CellSign.of(counted.cell()))
                        .text("why", why(counted.cell())));
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
