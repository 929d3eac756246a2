package forthright.decision.analysis;

import forthright.decision.rules.Operator;
import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Pattern;
import forthright.decision.rules.Rule.Test;
import forthright.facts.Fact;
import forthright.facts.Vocabulary.Field;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of a condition what it asks and what is so instead, in the words of case files and rule tables. */
final class UnmetWords {
    private final Rule rule;
    private final QuestionId question;

    UnmetWords(Rule rule, QuestionId question) {
        this.rule = rule;
        this.question = question;
    }

    Unmet notOn(LocalDate day) {
        boolean early = day.isBefore(rule.validity().since());
        String what = early
                ? "it holds only from " + rule.validity().since()
                : "it no longer holds from " + rule.validity().until();
        return new Unmet("", "", false, what);
    }

    Unmet none(Pattern pattern, Map<String, Object> named) {
        return new Unmet(
                pattern.fact().inCases(),
                "",
                false,
                "it asks for %s%s, and there is none".formatted(asked(pattern, named), whose(pattern, named)));
    }

    Unmet there(Pattern pattern, Map<String, Object> named) {
        return new Unmet(
                pattern.fact().inCases(),
                "",
                true,
                "it asks for no %s%s, and there is one".formatted(asked(pattern, named), whose(pattern, named)));
    }

    Unmet otherwise(Pattern pattern, Test test, Map<String, Object> named, List<Fact> there) {
        Field field = field(test);
        String with = test instanceof Test.AgainstField(Field one, Operator operator, Field other)
                ? "%s %s%s (its %s)".formatted(one.inCases(), sign(operator), said(other, there), other.inCases())
                : asked(test, named);
        return new Unmet(
                pattern.fact().inCases(),
                field.inCases(),
                true,
                "it asks for %s with %s%s, and there it is %s"
                        .formatted(pattern.fact().inCases(), with, whose(pattern, named), said(field, there)));
    }

    private static String said(Field field, List<Fact> there) {
        return there.stream()
                .map(fact -> value(field.of(fact)))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    private String asked(Pattern pattern, Map<String, Object> named) {
        String tests = pattern.tests().stream()
                .filter(test -> !Attempt.isWhose(test))
                .map(test -> asked(test, named))
                .collect(Collectors.joining(" and "));
        return pattern.fact().inCases() + (tests.isEmpty() ? "" : " with " + tests);
    }

    private String asked(Test test, Map<String, Object> named) {
        return switch (test) {
            case Test.AgainstValue(Field field, Operator operator, Object value) ->
                field.inCases() + " " + sign(operator) + value(value);
            case Test.AgainstField(Field field, Operator operator, Field other) ->
                field.inCases() + " " + sign(operator) + "its " + other.inCases();
            case Test.AgainstVariable(Field field, Operator operator, String variable) ->
                field.inCases() + " " + sign(operator) + called(variable, named);
        };
    }

    private static Field field(Test test) {
        return switch (test) {
            case Test.AgainstValue against -> against.field();
            case Test.AgainstField against -> against.field();
            case Test.AgainstVariable against -> against.field();
        };
    }

    /** "1080 (the limit-minutes of cost-estimated)". */
    private String called(String variable, Map<String, Object> named) {
        String of = bound(variable).map(field -> "the " + field).orElse("another fact");
        return named.containsKey(variable) ? "%s (%s)".formatted(value(named.get(variable)), of) : of;
    }

    private Optional<String> bound(String variable) {
        return rule.when().stream()
                .flatMap(pattern -> pattern.bindings().stream()
                        .filter(b -> b.variable().equals(variable))
                        .map(b -> "%s of %s"
                                .formatted(b.field().inCases(), pattern.fact().inCases())))
                .findFirst();
    }

    /** Of which question, where it is another than the one explained. */
    private String whose(Pattern pattern, Map<String, Object> named) {
        return pattern.tests().stream()
                .filter(Attempt::isWhose)
                .map(test -> (Test.AgainstVariable) test)
                .filter(test -> test.field().name().equals("question"))
                .map(test -> {
                    Object other = named.get(test.variable());
                    if (question.equals(other)) {
                        return "";
                    }
                    return other == null
                            ? " of the question that %s names"
                                    .formatted(bound(test.variable()).orElse("another fact"))
                            : " of question " + value(other);
                })
                .collect(Collectors.joining());
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case EQUAL -> "";
            case UNEQUAL -> "not ";
            case LESS -> "less than ";
            case AT_MOST -> "at most ";
            case MORE -> "more than ";
            case AT_LEAST -> "at least ";
        };
    }

    private static String value(Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name().toLowerCase(Locale.UK).replace('_', '-');
            case Boolean yes -> yes ? "yes" : "no";
            case Integer number -> String.format(Locale.UK, "%,d", number);
            case String text -> "“" + text + "”";
            default -> value.toString();
        };
    }
}
