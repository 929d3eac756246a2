package forthright.drafting;

import forthright.bank.BankEntry.Measure;
import forthright.disclosurecontrol.Cell;
import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.ProtectedTable;
import forthright.facts.Fact;
import forthright.facts.Fact.CellState;
import forthright.reply.Answer.Kept;
import forthright.reply.Answer.Mapping;
import forthright.reply.Content;
import forthright.reply.Content.Row;
import forthright.reply.Content.Span;
import forthright.request.Division;
import forthright.request.Question;
import forthright.request.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Evidence that a service supplies by groups: one table, a row a group and the total below them. */
final class GroupEvidence {
    private static final String TOTAL = "Total";

    private final Case the;
    private final Measure measure;
    private final List<Span> spans;
    private final Division division;
    private final Evidence evidence;

    GroupEvidence(Case the, Measure measure, List<Span> spans, Division division, Evidence evidence) {
        this.the = the;
        this.measure = measure;
        this.spans = List.copyOf(spans);
        this.division = division;
        this.evidence = evidence;
    }

    /** How a question's figure is divided: by itself, or by the stem of which it is one of the groups. */
    static Optional<Division> division(Case the, Question question) {
        return Division.of(question).or(() -> stem(the, question).flatMap(Division::of));
    }

    /** The one group that a part asks for; empty for a question that is no part of a divided one. */
    static Optional<String> groupOf(Case the, Question question) {
        return stem(the, question).map(stem -> group(question));
    }

    private static Optional<Question> stem(Case the, Question question) {
        return the.request()
                .stemOf(question.id())
                .filter(stem -> Division.of(stem)
                        .filter(division -> division.groups().contains(group(question)))
                        .isPresent());
    }

    private static String group(Question part) {
        return part.text().strip().replaceFirst("[?.:;, ]+$", "");
    }

    void about(Question question) {
        Map<Span, Available> groups = new LinkedHashMap<>();
        spans.forEach(span -> groups.put(span, the.figures().byGroups(measure, span, division)));
        Map<Span, Available> totals = new LinkedHashMap<>();
        spans.forEach(span -> totals.put(span, the.figures().of(measure, span, List.of(CellKey.SINGLE))));
        groups.forEach((span, there) -> new Obstacles(the, evidence).note(question, there, span));
        totals.forEach((span, there) -> {
            // A service that answers "not held" for the groups says so once.
            if (groups.get(span) instanceof Available.Counted) {
                new Obstacles(the, evidence).note(question, there, span);
            }
        });
        if (groups.values().stream().noneMatch(Available.Counted.class::isInstance)) {
            return;
        }
        if (stem(the, question).isPresent()) {
            part(question, groups);
        } else {
            table(question, groups, totals);
        }
    }

    private void table(Question question, Map<Span, Available> groups, Map<Span, Available> totals) {
        Set<CellKey> keys = new LinkedHashSet<>();
        groups.values()
                .forEach(there -> table(there)
                        .ifPresent(table -> keys.addAll(table.cells().sequencedKeySet())));
        List<Row> rows = new ArrayList<>();
        for (CellKey key : keys) {
            rows.add(new Row(key.code(), key.code(), cells(key, groups), List.of()));
            assess(key, groups);
        }
        rows.add(new Row("", TOTAL, cells(CellKey.SINGLE, totals), List.of()));
        assess(CellKey.SINGLE, totals);
        boolean lacking = keys.stream()
                .anyMatch(key -> groups.values().stream()
                        .flatMap(there -> table(there).stream())
                        .anyMatch(table -> !table.cells().containsKey(key)));
        if (lacking) {
            evidence.add(new Fact.FiguresMissing(
                    question.id(), "the sheet has other groups for one period than for another"));
        }
        Set<CellState> states = rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> CategoryEvidence.stateOf(cell).stream())
                .collect(Collectors.toSet());
        evidence.add(new Fact.TableHeld(
                question.id(),
                states.contains(CellState.SHOWN),
                states.contains(CellState.IDENTIFYING),
                states.contains(CellState.COMPLEMENTARY),
                states.contains(CellState.NOT_ASSESSED)));
        boolean addUp = spans.stream()
                .filter(span -> groups.get(span) instanceof Available.Counted)
                .allMatch(span -> the.figures().addUp(measure, span, division));
        evidence.give(new Content.Table(measure, spans, division.by(), "", !addUp, rows));
    }

    /** "a) neglect": answered by a row of the table above it. */
    private void part(Question question, Map<Span, Available> groups) {
        String group = group(question);
        groups.values()
                .forEach(there -> table(there)
                        .ifPresent(table -> table.cells().forEach((key, cell) -> {
                            if (key.code().equals(group)) {
                                CategoryEvidence.stateOf(cell)
                                        .ifPresent(state -> evidence.add(new Fact.FigureHeld(question.id(), state)));
                                CategoryCounts.toAssess(table, key).forEach(evidence::mustAssess);
                            }
                        })));
        evidence.add(new Fact.CategoryFound(question.id(), Relation.EXACT));
        evidence.map(new Mapping(group, Kept.CATEGORY, group, Relation.EXACT));
    }

    private List<Cell> cells(CellKey key, Map<Span, Available> from) {
        return spans.stream()
                .map(span -> table(from.getOrDefault(span, new Available.Missing("")))
                        .filter(table -> table.cells().containsKey(key))
                        .map(table -> table.cell(key))
                        .orElseGet(Cell.NotCovered::new))
                .toList();
    }

    private void assess(CellKey key, Map<Span, Available> from) {
        from.values()
                .forEach(there -> table(there)
                        .filter(table -> table.cells().containsKey(key))
                        .ifPresent(table -> CategoryCounts.toAssess(table, key).forEach(evidence::mustAssess)));
    }

    private static Optional<ProtectedTable> table(Available there) {
        return there instanceof Available.Counted(ProtectedTable table) ? Optional.of(table) : Optional.empty();
    }
}
