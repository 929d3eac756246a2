package forthright.reply;

import forthright.bank.Council.SmallNumbers;
import forthright.disclosurecontrol.Cell;
import forthright.facts.Fact;
import forthright.law.CostLimit;
import forthright.law.LawBook;
import forthright.law.Provision;
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
                .group("legend", legend(Contents.cells(answer.contents()).toList()))
                .flag(
                        "legendElsewhere",
                        mapped.stream()
                                .anyMatch(c -> Contents.isWithheld(c.cell())
                                        && !c.owner().equals(answer.question().id())))
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
                                ? Optional.of(new Values().text("where", where))
                                : Optional.empty()))
                .group("reading", each(fact -> Reading.offered(fact).map(r -> r.against(limit))))
                .group("estimates", each(fact -> Reading.refused(fact).map(r -> r.against(limit))))
                .group(
                        "notRecorded",
                        each(fact -> fact instanceof Fact.NotRecorded(var q, String what)
                                ? Optional.of(new Values().text("what", what))
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
                .text("wanted", mapping.asked())
                .text("category", mapping.label())
                .group(
                        "values",
                        cells.stream()
                                .filter(c -> c.row().label().equals(mapping.label())
                                        && !c.owner().equals(question))
                                .map(MappedCell::values)
                                .toList());
    }

    private List<Values> legend(List<Cell> cells) {
        return cells.stream().noneMatch(Contents::isWithheld)
                ? List.of()
                : List.of(new Values()
                        // said in every legend of the letter if in one: else the legends would tell which number
                        // protects which
                        .flag(
                                "complementary",
                                reply.answers().stream()
                                        .flatMap(a -> Contents.cells(a.contents()))
                                        .anyMatch(Cell.Complementary.class::isInstance))
                        .flag("zerosShown", smallNumbers.zerosPublished())
                        .flag("zerosHidden", !smallNumbers.zerosPublished()));
    }

    private List<Values> seeAlso() {
        return answer.seeAlso().isEmpty()
                ? List.of()
                : List.of(new Values().text("questions", InWords.questions(answer.seeAlso())));
    }

    private List<Values> exemptions() {
        List<Values> sections = new ArrayList<>();
        answer.decision().grounds().stream()
                .flatMap(ground -> ground.citations().stream())
                .distinct()
                .flatMap(citation -> law.provision(citation).stream())
                .filter(provision -> !provision.notice().isEmpty())
                .map(Provision::citation)
                .forEach(citation -> sections.add(new Values().text("section", citation.inWords())));
        return sections;
    }
}
