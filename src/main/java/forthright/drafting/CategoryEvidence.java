package forthright.drafting;

import forthright.bank.BankEntry.AnsweredBy;
import forthright.bank.BankEntry.Measure;
import forthright.bank.Concept;
import forthright.bank.Recording.Category;
import forthright.bank.Recording.CategoryList;
import forthright.disclosurecontrol.Cell;
import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.ProtectedTable;
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
import java.util.function.Predicate;

/** Evidence that stands in the council's own categories. */
final class CategoryEvidence {
    private final Case the;
    private final Measure measure;
    private final Span span;
    private final List<CategoryList> lists;
    private final List<String> kinds;
    private final Evidence evidence;

    CategoryEvidence(Case the, Measure measure, Span span, List<String> kinds, Evidence evidence) {
        this.the = the;
        this.measure = measure;
        this.span = span;
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
        the.headings(concepts).forEach(way -> new Obstacles(the, evidence).mustRead(question, way, span));
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
        if (covering.isEmpty()) {
            new Obstacles(the, evidence).elsewhere(question, concept, firstRecorded(concept), span);
            return;
        }
        Optional<ProtectedTable> table = counted(question);
        for (Category category : covering) {
            Relation relation = category.covers().getOrDefault(concept.id(), Relation.RELATED);
            evidence.map(new Mapping(concept.name(), Kept.CATEGORY, category.label(), relation));
            table.ifPresent(t -> {
                Cell cell = t.cell(key(category));
                evidence.add(new Fact.CategoryFound(question.id(), relation));
                evidence.add(new Fact.FigureHeld(question.id(), stateOf(cell)));
                toAssess(t, category);
            });
        }
        if (table.isPresent() && !isPart(question)) {
            evidence.give(tableOf(rows(
                    table.get(), row -> covering.stream().anyMatch(c -> c.code().equals(row.code())))));
        }
    }

    /** The nearest categories: if one is exactly what is asked, only such ones. */
    private List<Category> covering(Concept concept) {
        List<Category> all =
                recorded().filter(c -> c.covers().containsKey(concept.id())).toList();
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
        return counted(question).flatMap(table -> {
            List<Row> rows = rows(table, wanted);
            recorded()
                    .filter(c -> rows.stream().anyMatch(r -> r.code().equals(c.code())))
                    .forEach(c -> toAssess(table, c));
            evidence.add(new Fact.TableHeld(
                    question.id(),
                    rows.stream().anyMatch(r -> r.cell() instanceof Cell.Shown),
                    rows.stream().anyMatch(r -> r.cell() instanceof Cell.Identifying),
                    rows.stream().anyMatch(r -> r.cell() instanceof Cell.Complementary),
                    rows.stream().anyMatch(r -> r.cell() instanceof Cell.NotAssessed)));
            return rows.isEmpty() ? Optional.empty() : Optional.of(tableOf(rows));
        });
    }

    private Content.Table tableOf(List<Row> rows) {
        return new Content.Table(
                measure,
                span,
                names(CategoryList::called),
                names(CategoryList::recordedOn),
                !measure.exclusive(),
                rows);
    }

    private Optional<ProtectedTable> counted(Question question) {
        List<CellKey> keys = recorded().map(this::key).toList();
        Available available = the.figures().of(measure, span, keys);
        if (available instanceof Available.Counted(ProtectedTable table)) {
            return Optional.of(table);
        }
        if (question.container()) {
            evidence.add(new Fact.IntroducesParts(question.id()));
        } else {
            new Obstacles(the, evidence).note(question, available, span);
        }
        return Optional.empty();
    }

    private void toAssess(ProtectedTable table, Category category) {
        CellKey key = key(category);
        if (table.toAssess().contains(key)) {
            evidence.mustAssess(naming(measure, key, span));
        }
    }

    private List<Row> rows(ProtectedTable table, Predicate<Row> wanted) {
        List<Row> rows = new ArrayList<>();
        recorded()
                .map(category -> new Row(
                        category.code(), Labels.in(span, category), table.cell(key(category)), answers(category)))
                .filter(wanted)
                .forEach(rows::add);
        return rows;
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

    private java.util.stream.Stream<Category> recorded() {
        return lists.stream().flatMap(list -> list.recordedBy(span.to()).stream());
    }

    private CellKey key(Category category) {
        String kind = lists.stream()
                .filter(list -> list.categories().contains(category))
                .map(CategoryList::kind)
                .findFirst()
                .orElseThrow();
        return new CellKey(kind, category.code());
    }

    private String names(java.util.function.Function<CategoryList, String> name) {
        return String.join(" and ", lists.stream().map(name).distinct().toList());
    }

    static CellState stateOf(Cell cell) {
        return switch (cell) {
            case Cell.Shown shown -> CellState.SHOWN;
            case Cell.Identifying identifying -> CellState.IDENTIFYING;
            case Cell.Complementary complementary -> CellState.COMPLEMENTARY;
            case Cell.NotAssessed notAssessed -> CellState.NOT_ASSESSED;
        };
    }

    /** A small figure, named so that its assessment can be written. */
    static String naming(Measure measure, CellKey key, Span span) {
        String category = key.code().isEmpty() ? "" : ", category " + key.code();
        return "measure %s%s, from %s to %s".formatted(measure.name(), category, span.from(), span.to());
    }
}
