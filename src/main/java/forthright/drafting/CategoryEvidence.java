package forthright.drafting;

import forthright.bank.BankEntry.AnsweredBy;
import forthright.bank.BankEntry.Measure;
import forthright.bank.Concept;
import forthright.bank.Recording.Category;
import forthright.bank.Recording.CategoryList;
import forthright.disclosurecontrol.Cell;
import forthright.facts.Fact;
import forthright.facts.Fact.CellState;
import forthright.reply.Answer.Kept;
import forthright.reply.Answer.Mapping;
import forthright.reply.Content;
import forthright.reply.Content.Answers;
import forthright.reply.Content.Row;
import forthright.reply.Content.Span;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Evidence that stands in the council's own categories. */
final class CategoryEvidence {
    private final Case the;
    private final Measure measure;
    private final List<Span> spans;
    private final List<CategoryList> lists;
    private final List<String> kinds;
    private final Evidence evidence;

    CategoryEvidence(Case the, Measure measure, List<Span> spans, List<String> kinds, Evidence evidence) {
        this.the = the;
        this.measure = measure;
        this.spans = List.copyOf(spans);
        this.kinds = kinds;
        this.lists = kinds.stream()
                .flatMap(kind -> the.council().recording().list(kind).stream())
                .toList();
        this.evidence = evidence;
    }

    /** A stem carries the whole table; a part, or a question that names concepts, the rows that cover them. */
    void breakdown(Question question, List<Concept> concepts) {
        boolean stem = question.parts().stream().anyMatch(this::isOfThisTable);
        if (stem || (concepts.isEmpty() && !isPart(question))) {
            whole(question);
        } else if (concepts.isEmpty()) {
            evidence.add(new Fact.RecordingUnknown(question.id(), question.text()));
        } else {
            concepts.forEach(concept -> concept(question, concept));
        }
    }

    /** The categories that the request has not asked for by name. */
    void others(Question question) {
        evidence.add(new Fact.ItemsHeld(question.id()));
        table(question, row -> row.answers().stream().allMatch(a -> a.relation() == Relation.RELATED))
                .ifPresent(evidence::give);
    }

    /** The categories that another question of the letter listed as near to what the request is about. */
    void listedIn(Question question) {
        QuestionId on = the.refersBack().get(question.id());
        if (on == null) {
            evidence.add(new Fact.MatchUnclear(question.id()));
            return;
        }
        evidence.add(new Fact.RefersBack(question.id(), on));
        List<Concept> concepts = the.conceptsOf(on);
        List<Category> near = the.equivalents(concepts, kinds);
        if (!near.isEmpty()) {
            table(question, row -> near.stream().anyMatch(c -> c.code().equals(row.code())))
                    .ifPresent(evidence::give);
        }
        the.headings(concepts)
                .forEach(way -> spans.forEach(span -> new Obstacles(the, evidence).mustRead(question, way, span)));
    }

    private void whole(Question question) {
        if (lists.isEmpty()) {
            evidence.add(
                    question.container()
                            ? new Fact.IntroducesParts(question.id())
                            : new Fact.RecordingUnknown(question.id(), "a list of kind " + String.join(" or ", kinds)));
            return;
        }
        table(question, row -> true).ifPresent(evidence::give);
    }

    private void concept(Question question, Concept concept) {
        List<Category> covering = covering(concept);
        spans.stream()
                .filter(span -> covering.stream().allMatch(c -> c.since().isAfter(span.to())))
                .forEach(span ->
                        new Obstacles(the, evidence).elsewhere(question, concept, firstRecorded(concept), span));
        if (covering.isEmpty()) {
            return;
        }
        Optional<CategoryCounts> counts = counted(question);
        for (Category category : covering) {
            Relation relation = category.covers().getOrDefault(concept.id(), Relation.RELATED);
            evidence.map(new Mapping(concept.name(), Kept.CATEGORY, category.label(), relation));
            counts.ifPresent(c -> {
                evidence.add(new Fact.CategoryFound(question.id(), relation));
                c.cells(category).stream()
                        .flatMap(cell -> stateOf(cell).stream())
                        .forEach(state -> evidence.add(new Fact.FigureHeld(question.id(), state)));
                c.toAssess(category).forEach(evidence::mustAssess);
            });
        }
        if (!isPart(question)) {
            counts.ifPresent(c -> evidence.give(tableOf(rows(
                    c, row -> covering.stream().anyMatch(of -> of.code().equals(row.code()))))));
        }
    }

    /** The nearest categories: if one is exactly what is asked, only such ones. */
    private List<Category> covering(Concept concept) {
        List<Category> all = recorded().stream()
                .filter(c -> c.covers().containsKey(concept.id()))
                .toList();
        List<Category> exact = all.stream()
                .filter(c -> c.covers().get(concept.id()) == Relation.EXACT)
                .toList();
        return exact.isEmpty() ? all : exact;
    }

    /** The day on which a category began that covers a concept only after the period. */
    private Optional<LocalDate> firstRecorded(Concept concept) {
        return lists.stream()
                .flatMap(list -> list.categories().stream())
                .filter(c -> c.covers().containsKey(concept.id()))
                .map(Category::since)
                .min(LocalDate::compareTo);
    }

    private Optional<Content.Table> table(Question question, Predicate<Row> wanted) {
        return counted(question).flatMap(counts -> {
            List<Row> rows = rows(counts, wanted);
            recorded().stream()
                    .filter(c -> rows.stream().anyMatch(r -> r.code().equals(c.code())))
                    .flatMap(counts::toAssess)
                    .forEach(evidence::mustAssess);
            Set<CellState> states = rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> stateOf(cell).stream())
                    .collect(Collectors.toSet());
            evidence.add(new Fact.TableHeld(
                    question.id(),
                    states.contains(CellState.SHOWN),
                    states.contains(CellState.IDENTIFYING),
                    states.contains(CellState.COMPLEMENTARY),
                    states.contains(CellState.NOT_ASSESSED)));
            return rows.isEmpty() ? Optional.empty() : Optional.of(tableOf(rows));
        });
    }

    private Content.Table tableOf(List<Row> rows) {
        return new Content.Table(
                measure,
                spans,
                names(CategoryList::called),
                names(CategoryList::recordedOn),
                !measure.exclusive(),
                rows);
    }

    /** What could be counted of at least one period; of the others it is noted why not. */
    private Optional<CategoryCounts> counted(Question question) {
        CategoryCounts counts = CategoryCounts.of(the.figures(), measure, lists, spans);
        if (!counts.any() && question.container()) {
            evidence.add(new Fact.IntroducesParts(question.id()));
        } else {
            counts.available().forEach((span, there) -> new Obstacles(the, evidence).note(question, there, span));
        }
        return counts.any() ? Optional.of(counts) : Optional.empty();
    }

    private List<Row> rows(CategoryCounts counts, Predicate<Row> wanted) {
        return recorded().stream()
                .map(category ->
                        new Row(category.code(), Labels.in(spans, category), counts.cells(category), answers(category)))
                .filter(wanted)
                .toList();
    }

    /** The questions of the request that name a concept which this category covers. */
    private List<Answers> answers(Category category) {
        List<Answers> answers = new ArrayList<>();
        the.request()
                .allQuestions()
                .filter(q -> !q.container())
                .filter(this::isOfThisTable)
                .forEach(q -> {
                    for (Concept concept : the.conceptsOf(q.id())) {
                        if (covering(concept).contains(category)) {
                            Relation relation = category.covers().getOrDefault(concept.id(), Relation.RELATED);
                            answers.add(new Answers(q.id(), concept.name(), relation));
                        }
                    }
                });
        return answers;
    }

    private boolean isOfThisTable(Question question) {
        return the.matched(question.id())
                .map(matched -> matched.entry().by())
                .filter(by -> by instanceof AnsweredBy.Breakdown(Measure asked, List<String> of)
                        && asked.name().equals(measure.name()))
                .isPresent();
    }

    private boolean isPart(Question question) {
        return the.request()
                .stemOf(question.id())
                .filter(Question::container)
                .filter(this::isOfThisTable)
                .isPresent();
    }

    private List<Category> recorded() {
        return CategoryCounts.recorded(lists, spans);
    }

    private String names(Function<CategoryList, String> name) {
        return String.join(" and ", lists.stream().map(name).distinct().toList());
    }

    /** Whether a figure may be shown; nothing where there is none. */
    static Optional<CellState> stateOf(Cell cell) {
        return switch (cell) {
            case Cell.Shown shown -> Optional.of(CellState.SHOWN);
            case Cell.Identifying identifying -> Optional.of(CellState.IDENTIFYING);
            case Cell.Complementary complementary -> Optional.of(CellState.COMPLEMENTARY);
            case Cell.NotAssessed notAssessed -> Optional.of(CellState.NOT_ASSESSED);
            case Cell.NotCovered notCovered -> Optional.empty();
            case Cell.NotRecorded notRecorded -> Optional.empty();
        };
    }
}
