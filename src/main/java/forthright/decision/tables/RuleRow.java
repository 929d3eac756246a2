package forthright.decision.tables;

import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Basis;
import forthright.decision.rules.Rule.Binding;
import forthright.decision.rules.Rule.Pattern;
import forthright.decision.rules.Rule.Test;
import forthright.decision.rules.Rule.Validity;
import forthright.decision.tables.Row.About;
import forthright.decision.tables.Row.Check;
import forthright.decision.tables.Row.Condition;
import forthright.decision.tables.Row.With;
import forthright.facts.Vocabulary.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The row that a rule is, wherever it was written: a rule file says nothing that a row could not say. */
final class RuleRow {
    private final Rule rule;
    private final Map<String, Field> questions = new HashMap<>();
    private final Map<String, Field> named = new HashMap<>();

    private RuleRow(Rule rule) {
        this.rule = rule;
    }

    static Row of(Rule rule) {
        return new RuleRow(rule).row();
    }

    private Row row() {
        List<Condition> conditions = rule.when().stream().map(this::condition).toList();
        Validity validity = rule.validity();
        return new Row(
                rule.name(),
                conditions,
                Outcomes.word(rule.verb()),
                rule.wording(),
                rule.basis() instanceof Basis.Cited(List<String> citations) ? citations : List.of(),
                rule.basis() instanceof Basis.Reasoned(String because) ? because : rule.note(),
                day(validity.since(), LocalDate.MIN),
                day(validity.until(), LocalDate.MAX));
    }

    private static String day(LocalDate day, LocalDate never) {
        return day.equals(never) ? "" : day.toString();
    }

    private Condition condition(Pattern pattern) {
        Map<String, Field> own = new HashMap<>();
        for (Binding binding : pattern.bindings()) {
            own.put(binding.variable(), binding.field());
            named.put(binding.variable(), binding.field());
            if (Column.isQuestion(binding.field())) {
                questions.put(binding.variable(), binding.field());
            }
        }
        About about = new About.Itself();
        List<Check> checks = new ArrayList<>();
        for (Test test : pattern.tests()) {
            switch (test) {
                case Test.AgainstValue(var field, var operator, Object value) ->
                    checks.add(new Check(field.inCases(), operator.toString(), new With.Value(written(value))));
                case Test.AgainstField(var field, var operator, Field other) ->
                    checks.add(new Check(field.inCases(), operator.toString(), new With.Field(other.inCases())));
                case Test.AgainstVariable(var field, var operator, String variable) -> {
                    if (field.name().equals("question")) {
                        about = about(variable);
                    } else {
                        checks.add(new Check(field.inCases(), operator.toString(), with(variable, own)));
                    }
                }
            }
        }
        return new Condition(about, pattern.absent(), pattern.fact().inCases(), checks);
    }

    private With with(String variable, Map<String, Field> own) {
        Field field = Objects.requireNonNull(named.get(variable), "a checked rule names what it compares with");
        return own.containsKey(variable)
                ? new With.Field(field.inCases())
                : new With.OfOther(new FactName(field).inCases(), field.inCases());
    }

    private About about(String variable) {
        Field named = questions.get(variable);
        if (variable.equals(rule.proposedFor()) || named == null || named.name().equals("question")) {
            return new About.Itself();
        }
        return new About.Named(new FactName(named).inCases(), named.inCases());
    }

    /** The kind of fact that a field belongs to, as case files write it. */
    private record FactName(Field field) {
        String inCases() {
            return forthright.facts.Vocabulary.word(field.of()).orElseThrow().inCases();
        }
    }

    private static String written(Object value) {
        return switch (value) {
            case Enum<?> constant -> RowReader.inCells(constant.name());
            case Boolean yes -> yes ? "yes" : "no";
            default -> value.toString();
        };
    }
}
