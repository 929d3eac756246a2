package forthright.decision.trial;

import forthright.decision.cases.CaseWriter;
import forthright.decision.rules.Operator;
import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Pattern;
import forthright.decision.rules.Rule.Test;
import forthright.facts.Vocabulary.Field;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions of a rule, in the words of case files. */
final class InWords {
    private InWords() {}

    /** {@code no figure-held where state is shown}. */
    static String pattern(Rule rule, Pattern pattern) {
        List<Test> said = pattern.tests().stream().filter(test -> !isJoin(test)).toList();
        String fact = (pattern.absent() ? "no " : "") + pattern.fact().inCases();
        return said.isEmpty()
                ? fact
                : fact
                        + said.stream()
                                .map(test -> test(rule, test))
                                .collect(Collectors.joining(" and ", " where ", ""));
    }

    /** {@code total-minutes is more than limit-minutes}. */
    static String test(Rule rule, Test test) {
        return switch (test) {
            case Test.AgainstValue(Field field, Operator operator, Boolean value) ->
                (value == (operator == Operator.EQUAL) ? "" : "not ") + field.inCases();
            case Test.AgainstValue(Field field, Operator operator, Object value) ->
                said(field, operator, CaseWriter.value(value));
            case Test.AgainstField(Field field, Operator operator, Field other) ->
                said(field, operator, other.inCases());
            case Test.AgainstVariable(Field field, Operator operator, String variable) ->
                said(field, operator, named(rule, variable));
        };
    }

    /** Whether a test only says of which question a fact is. */
    static boolean isJoin(Test test) {
        return test instanceof Test.AgainstVariable(Field field, Operator operator, String variable)
                && operator == Operator.EQUAL
                && field.name().equals("question");
    }

    /** What a $name holds: {@code limit-minutes}. */
    static String named(Rule rule, String variable) {
        return rule.when().stream()
                .flatMap(pattern -> pattern.bindings().stream())
                .filter(binding -> binding.variable().equals(variable))
                .map(binding -> binding.field().name().equals("question")
                        ? "that question"
                        : "the %s named before".formatted(binding.field().inCases()))
                .findFirst()
                .orElse(variable);
    }

    private static String said(Field field, Operator operator, String value) {
        String words = switch (operator) {
            case EQUAL -> "is";
            case UNEQUAL -> "is not";
            case LESS -> "is less than";
            case AT_MOST -> "is at most";
            case MORE -> "is more than";
            case AT_LEAST -> "is at least";
        };
        return "%s %s %s".formatted(field.inCases(), words, value);
    }
}
