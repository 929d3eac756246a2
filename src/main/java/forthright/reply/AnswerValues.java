package forthright.reply;

import forthright.bank.Council.SmallNumbers;
import forthright.disclosurecontrol.Cell;
import forthright.facts.Fact;
import forthright.law.CostLimit;
import forthright.law.LawBook;
import forthright.law.Provision;
import forthright.reply.language.Saying;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the wording of one answer is given. */
final class AnswerValues {
    private final Reply reply;
    private final Answer answer;
    private final LawBook law;
    private final CostLimit limit;
    private final SmallNumbers smallNumbers;

    AnswerValues(Reply reply, Answer answer, LawBook law, CostLimit limit, SmallNumbers smallNumbers) {
        this.reply = reply;
        this.answer = answer;
        this.law = law;
        this.limit = limit;
        this.smallNumbers = smallNumbers;
    }

    Values values() {
        List<MappedCell> mapped = MappedCell.of(reply, answer);
        return Contents.of(answer.contents())
                .text("label", InWords.question(answer.question().id()))
                .text("asked", answer.question().text())
                .all(fromFacts())
                .group(
                        "mappings",
                        answer.mappings().stream()
                                .map(m -> mapping(m, mapped, answer.question().id()))
                                .toList())
                .all(legend())
                .group("seeAlso", seeAlso())
                .group("exemptions", exemptions())
                .group(
                        "tasks",
                        reply.tasks().stream()
                                .filter(t -> t.question()
                                        .equals(answer.question().id().path()))
                                .map(t -> new Values().text("what", t.what()))
                                .toList());
    }

    private Values fromFacts() {
        return new Values()
                .group(
                        "freeText",
                        each(fact -> fact instanceof Fact.HeldInFreeText(var q, String where)
                                ? Optional.of(new Values().term("where", where))
                                : Optional.empty()))
                .group("reading", each(fact -> Reading.offered(fact).map(r -> r.against(limit))))
                .group("estimates", each(fact -> Reading.refused(fact).map(r -> r.against(limit))))
                .group(
                        "notHeld",
                        each(fact -> fact instanceof Fact.NotHeld(var q, String what)
                                ? Optional.of(new Values().term("what", what))
                                : Optional.empty()))
                .group(
                        "notRecorded",
                        each(fact -> fact instanceof Fact.NotRecorded(var q, String what, String instead)
                                ? Optional.of(new Values()
                                        .term("what", what)
                                        .group(
                                                "instead",
                                                instead.isEmpty()
                                                        ? List.of()
                                                        : List.of(
                                                                new Values().text("what", InWords.sentence(instead)))))
                                : Optional.empty()))
                .group("conditions", Conditions.notMet(reply, answer))
                .group(
                        "refersTo",
                        each(fact -> fact instanceof Fact.RefersBack(var q, QuestionId on)
                                ? Optional.of(question(on))
                                : Optional.empty()))
                .group(
                        "sameAs",
                        each(fact -> fact instanceof Fact.SameAsked(var q, QuestionId as)
                                ? Optional.of(question(as))
                                : Optional.empty()))
                .group("published", each(Publications::published))
                .group("planned", each(fact -> Publications.planned(reply.council(), answer.entry(), fact)));
    }

    private List<Values> each(Function<Fact, Optional<Values>> read) {
        return answer.facts().stream()
                .distinct()
                .map(read)
                .flatMap(Optional::stream)
                .toList();
    }

    static Values question(QuestionId id) {
        return new Values().text("question", InWords.questions(List.of(id)));
    }

    /** A mapping; where its numbers stand in a table of this answer, they are not given twice. */
    private static Values mapping(Answer.Mapping mapping, List<MappedCell> cells, QuestionId question) {
        return Contents.closeness(new Values(), mapping.relation())
                .term("wanted", mapping.asked())
                .text("kept", Saying.worded(mapping.kept().phrase()))
                .term("category", mapping.label())
                .group(
                        "values",
                        cells.stream()
                                .filter(c -> c.row().label().equals(mapping.label())
                                        && !c.owner().equals(question))
                                .map(MappedCell::values)
                                .toList());
    }

    /** The first [c] of the letter is explained beside it; the later ones point there. */
    private Values legend() {
        Optional<QuestionId> first = reply.answers().stream()
                .filter(AnswerValues::showsConfidential)
                .map(a -> a.question().id())
                .findFirst();
        boolean here = first.filter(answer.question().id()::equals).isPresent();
        return new Values()
                .group("legend", here ? List.of(meaning()) : List.of())
                .group(
                        "legendElsewhere",
                        !here && showsConfidential(answer)
                                ? first.map(AnswerValues::question).stream().toList()
                                : List.of())
                .flag("notAvailable", Contents.cells(answer.contents()).anyMatch(Cell.NotRecorded.class::isInstance));
    }

    private static boolean showsConfidential(Answer answer) {
        return Contents.cells(answer.contents()).anyMatch(Contents::isWithheld);
    }

    private Values meaning() {
        return new Values()
                // said of the letter as a whole: a legend must not tell which number protects which
                .flag(
                        "complementary",
                        reply.answers().stream()
                                .flatMap(a -> Contents.cells(a.contents()))
                                .anyMatch(Cell.Complementary.class::isInstance))
                .flag("zerosShown", smallNumbers.zerosPublished())
                .flag("zerosHidden", !smallNumbers.zerosPublished());
    }

    private List<Values> seeAlso() {
        return answer.seeAlso().isEmpty()
                ? List.of()
                : List.of(new Values().text("questions", InWords.questions(answer.seeAlso())));
    }

    private List<Values> exemptions() {
        List<Values> sections = new ArrayList<>();
        answer.decision().citations().stream()
                .flatMap(citation -> law.provision(citation).stream())
                .filter(provision -> !provision.notice().isEmpty())
                .map(Provision::citation)
                .forEach(citation -> sections.add(new Values().text("section", InWords.section(citation))));
        return sections;
    }
}
