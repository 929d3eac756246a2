package forthright.decision.tables;

import forthright.decision.rules.Operator;
import forthright.decision.rules.WrittenRule;
import forthright.decision.rules.WrittenRule.Annotation;
import forthright.decision.rules.WrittenRule.Operand;
import forthright.decision.rules.WrittenRule.Part;
import forthright.decision.rules.WrittenRule.Pattern;
import forthright.decision.rules.WrittenRule.Proposed;
import forthright.decision.rules.WrittenRule.Text;
import forthright.decision.tables.Row.About;
import forthright.decision.tables.Row.Check;
import forthright.decision.tables.Row.Condition;
import forthright.decision.tables.Row.With;
import forthright.decision.tables.RuleTable.PlacedRow;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.facts.Vocabulary.Word;
import forthright.law.files.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rule that a row is: the very tree that a rule file would give, so that nothing else can come of it. */
final class RowRule {
    private static final String QUESTION = "$q";

    private final Row row;
    private final Place place;
    private final Map<About, String> named = new LinkedHashMap<>();
    private final Set<String> definers = new HashSet<>();

    private RowRule(Row row, Place place) {
        this.row = row;
        this.place = place;
    }

    static WrittenRule of(PlacedRow placed) {
        return new RowRule(placed.row(), placed.place(1)).rule();
    }

    private WrittenRule rule() {
        return new WrittenRule(
                new Text(place, row.name()),
                annotations(),
                patterns(),
                new Proposed(
                        word(Outcomes.verb(row.outcome()).orElseThrow().word()),
                        word(QUESTION),
                        new Text(place, row.wording())));
    }

    private List<Annotation> annotations() {
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(
                row.citations().isEmpty()
                        ? annotation("because", List.of(row.why()))
                        : annotation("citation", row.citations()));
        if (!row.citations().isEmpty() && !row.why().isEmpty()) {
            annotations.add(annotation("note", List.of(row.why())));
        }
        if (!row.since().isEmpty()) {
            annotations.add(annotation("since", List.of(row.since())));
        }
        if (!row.until().isEmpty()) {
            annotations.add(annotation("until", List.of(row.until())));
        }
        return annotations;
    }

    private Annotation annotation(String name, List<String> values) {
        return new Annotation(
                word(name), values.stream().map(value -> new Text(place, value)).toList());
    }

    /** What must be there first: it names the questions that the rest speaks of. */
    private List<Pattern> patterns() {
        named.put(new About.Itself(), QUESTION);
        row.conditions().stream()
                .map(Condition::about)
                .filter(About.Named.class::isInstance)
                .forEach(about -> named.computeIfAbsent(about, a -> QUESTION + named.size()));
        List<Pattern> patterns = new ArrayList<>();
        // What names something comes before what is compared with it.
        List<Condition> itself = row.conditions().stream()
                .filter(c -> !c.absent() && c.about() instanceof About.Itself)
                .sorted(Comparator.comparing(RowRule::comparesWithOther))
                .toList();
        boolean first = true;
        for (Condition condition : itself) {
            patterns.add(pattern(condition, first));
            first = false;
        }
        for (About about : named.keySet()) {
            if (about instanceof About.Named(String fact, String field)
                    && itself.stream().noneMatch(c -> c.fact().equals(fact))) {
                patterns.add(pattern(new Condition(new About.Itself(), false, fact, List.of()), first));
                first = false;
            }
        }
        if (first) {
            patterns.add(pattern(new Condition(new About.Itself(), false, "asked", List.of()), true));
        }
        row.conditions().stream()
                .filter(c -> !itself.contains(c))
                .forEach(condition -> patterns.add(pattern(condition, false)));
        return patterns;
    }

    private static boolean comparesWithOther(Condition condition) {
        return condition.checks().stream().anyMatch(check -> check.with() instanceof With.OfOther);
    }

    /** The fields of a fact with which other facts of the row are compared. */
    private Stream<String> comparedWith(String fact) {
        return row.conditions().stream()
                .flatMap(condition -> condition.checks().stream())
                .flatMap(check -> check.with() instanceof With.OfOther(String of, String field) && of.equals(fact)
                        ? Stream.of(field)
                        : Stream.empty())
                .distinct();
    }

    private static String variable(String fact, String field) {
        return QUESTION + "_" + (fact + "_" + field).replace("-", "");
    }

    private Pattern pattern(Condition condition, boolean first) {
        Word fact = Vocabulary.wordInCases(condition.fact()).orElseThrow();
        List<Part> parts = new ArrayList<>();
        String about = named.getOrDefault(condition.about(), QUESTION);
        parts.add(
                first
                        ? new Part.Binding(word(QUESTION), word("question"))
                        : new Part.Comparison(word("question"), Operator.EQUAL, new Operand.Variable(place, about)));
        if (!condition.absent() && condition.about() instanceof About.Itself) {
            if (!comparesWithOther(condition) && definers.add(condition.fact())) {
                comparedWith(condition.fact())
                        .forEach(field -> parts.add(new Part.Binding(
                                word(variable(condition.fact(), field)),
                                word(field(fact, field).name()))));
            }
            named.forEach((other, variable) -> {
                if (other instanceof About.Named(String of, String field) && of.equals(condition.fact())) {
                    parts.add(new Part.Binding(
                            word(variable), word(field(fact, field).name())));
                }
            });
        }
        condition.checks().forEach(check -> parts.addAll(parts(check, fact)));
        return new Pattern(condition.absent(), word(fact.name()), parts);
    }

    private List<Part> parts(Check check, Word fact) {
        Field field = field(fact, check.field());
        Operator operator = Operator.of(check.sign()).orElseThrow();
        if (field.type().equals(boolean.class)) {
            boolean yes = check.with() instanceof With.Value(String value) && value.equals("yes");
            return List.of(new Part.Flag(word(field.name()), yes == (operator == Operator.EQUAL)));
        }
        return switch (check.with()) {
            case With.Field(String other) -> {
                String variable = QUESTION + "_" + other.replace("-", "");
                yield List.of(
                        new Part.Binding(word(variable), word(field(fact, other).name())),
                        new Part.Comparison(word(field.name()), operator, new Operand.Variable(place, variable)));
            }
            case With.OfOther(String of, String other) ->
                List.of(new Part.Comparison(
                        word(field.name()), operator, new Operand.Variable(place, variable(of, other))));
            case With.Value(String value) ->
                List.of(new Part.Comparison(word(field.name()), operator, operand(value, field)));
        };
    }

    private Operand operand(String value, Field field) {
        if (field.type().isEnum()) {
            return new Operand.Constant(
                    place, value.toUpperCase(java.util.Locale.UK).replace('-', '_'));
        }
        return field.type().equals(int.class)
                ? new Operand.Numeral(place, Integer.parseInt(value))
                : new Operand.Quoted(place, value);
    }

    private static Field field(Word fact, String named) {
        return fact.fields().stream()
                .filter(field -> field.inCases().equals(named))
                .findFirst()
                .orElseThrow();
    }

    private WrittenRule.Word word(String value) {
        return new WrittenRule.Word(place, value);
    }
}
