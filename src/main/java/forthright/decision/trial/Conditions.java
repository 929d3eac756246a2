package forthright.decision.trial;

import forthright.decision.rules.Operator;
import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Binding;
import forthright.decision.rules.Rule.Pattern;
import forthright.decision.rules.Rule.Test;
import forthright.facts.Vocabulary.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The conditions of a rule, one of them changed. */
final class Conditions {
    private Conditions() {}

    /** Whether {@code foi check} takes these: each $name is named before it is used, and each fact tied to a question. */
    static boolean areARule(List<Pattern> when, String proposedFor) {
        Set<String> named = new HashSet<>();
        for (Pattern pattern : when) {
            boolean tied = (named.isEmpty() && !pattern.absent())
                    || pattern.tests().stream().anyMatch(Conditions::ties);
            pattern.bindings().forEach(binding -> named.add(binding.variable()));
            boolean known = pattern.tests().stream()
                    .allMatch(test ->
                            !(test instanceof Test.AgainstVariable against) || named.contains(against.variable()));
            if (!tied || !known) {
                return false;
            }
        }
        return named.contains(proposedFor);
    }

    private static boolean ties(Test test) {
        return test instanceof Test.AgainstVariable against && against.operator() == Operator.EQUAL;
    }

    /** Without one; what it named is named by the next pattern that compares with it. */
    static List<Pattern> without(Rule rule, int at) {
        List<Pattern> when = new ArrayList<>(rule.when());
        Pattern left = when.remove(at);
        for (Binding binding : left.bindings()) {
            renamed(when, at, binding.variable());
        }
        return when;
    }

    private static void renamed(List<Pattern> when, int at, String variable) {
        for (int i = at; i < when.size(); i++) {
            Pattern pattern = when.get(i);
            Optional<Test> tie = pattern.tests().stream()
                    .filter(test -> ties(test)
                            && ((Test.AgainstVariable) test).variable().equals(variable))
                    .findFirst();
            if (!pattern.absent() && tie.isPresent()) {
                List<Test> tests = new ArrayList<>(pattern.tests());
                tests.remove(tie.get());
                List<Binding> bindings = new ArrayList<>(pattern.bindings());
                bindings.addFirst(new Binding(variable, ((Test.AgainstVariable) tie.get()).field()));
                when.remove(i);
                when.add(at, new Pattern(false, pattern.fact(), bindings, tests));
                return;
            }
        }
    }

    /** With one that must be there no longer allowed to be. */
    static List<Pattern> absent(Rule rule, int at) {
        Pattern pattern = rule.when().get(at);
        List<Pattern> when = without(rule, at);
        Map<String, Field> own = new HashMap<>();
        pattern.bindings().forEach(binding -> own.put(binding.variable(), binding.field()));
        Set<String> elsewhere = new HashSet<>();
        when.forEach(other -> other.bindings().forEach(binding -> elsewhere.add(binding.variable())));
        List<Test> tests = new ArrayList<>();
        own.forEach((variable, field) -> {
            if (elsewhere.contains(variable)) {
                tests.add(new Test.AgainstVariable(field, Operator.EQUAL, variable));
            }
        });
        for (Test test : pattern.tests()) {
            Field same = test instanceof Test.AgainstVariable against ? own.get(against.variable()) : null;
            tests.add(
                    same == null
                            ? test
                            : new Test.AgainstField(
                                    ((Test.AgainstVariable) test).field(),
                                    ((Test.AgainstVariable) test).operator(),
                                    same));
        }
        when.add(new Pattern(true, pattern.fact(), List.of(), tests));
        return when;
    }

    /** With one that must not be there wanted. */
    static List<Pattern> present(Rule rule, int at) {
        Pattern pattern = rule.when().get(at);
        return with(rule, at, new Pattern(false, pattern.fact(), pattern.bindings(), pattern.tests()));
    }

    /** With others in the place of a test. */
    static List<Pattern> withTest(Rule rule, int at, int i, List<Test> others) {
        Pattern pattern = rule.when().get(at);
        List<Test> tests = new ArrayList<>(pattern.tests());
        tests.remove(i);
        tests.addAll(i, others);
        return with(rule, at, new Pattern(pattern.absent(), pattern.fact(), pattern.bindings(), tests));
    }

    private static List<Pattern> with(Rule rule, int at, Pattern pattern) {
        List<Pattern> when = new ArrayList<>(rule.when());
        when.set(at, pattern);
        return when;
    }

    /** What might stand by a slip where a test stands. */
    static List<Test> slips(Test test) {
        List<Test> slips = new ArrayList<>();
        for (Operator other : neighbours(test)) {
            slips.add(
                    switch (test) {
                        case Test.AgainstValue against ->
                            new Test.AgainstValue(against.field(), other, against.value());
                        case Test.AgainstField against ->
                            new Test.AgainstField(against.field(), other, against.other());
                        case Test.AgainstVariable against ->
                            new Test.AgainstVariable(against.field(), other, against.variable());
                    });
        }
        if (test instanceof Test.AgainstValue(Field field, Operator operator, Object value)) {
            near(value).forEach(other -> slips.add(new Test.AgainstValue(field, operator, other)));
        }
        return slips;
    }

    // No number below nothing can be written in a rule.
    private static List<Object> near(Object value) {
        return switch (value) {
            case Integer number when number == 0 -> List.of(1);
            case Integer number -> List.of(number - 1, number + 1);
            case LocalDate day -> List.of(day.minusDays(1), day.plusDays(1));
            default -> List.of();
        };
    }

    private static List<Operator> neighbours(Test test) {
        boolean ordered = isOrdered(field(test));
        return switch (operator(test)) {
            case EQUAL ->
                ordered ? List.of(Operator.UNEQUAL, Operator.AT_LEAST, Operator.AT_MOST) : List.of(Operator.UNEQUAL);
            case UNEQUAL -> List.of(Operator.EQUAL);
            case LESS -> List.of(Operator.AT_MOST, Operator.AT_LEAST);
            case AT_MOST -> List.of(Operator.LESS, Operator.MORE);
            case MORE -> List.of(Operator.AT_LEAST, Operator.AT_MOST);
            case AT_LEAST -> List.of(Operator.MORE, Operator.LESS);
        };
    }

    static Field field(Test test) {
        return switch (test) {
            case Test.AgainstValue against -> against.field();
            case Test.AgainstField against -> against.field();
            case Test.AgainstVariable against -> against.field();
        };
    }

    static Operator operator(Test test) {
        return switch (test) {
            case Test.AgainstValue against -> against.operator();
            case Test.AgainstField against -> against.operator();
            case Test.AgainstVariable against -> against.operator();
        };
    }

    /** Whether what stands in a field has neighbours. */
    static boolean isOrdered(Field field) {
        return field.type().equals(int.class) || field.type().equals(LocalDate.class);
    }

    /** The same for tests that come to the same: more than 60 is at least 61, not yes is no. */
    static Object meaning(Test test) {
        if (!(test instanceof Test.AgainstValue(Field field, Operator operator, Object value))) {
            return test;
        }
        if (operator == Operator.UNEQUAL && value instanceof Boolean truth) {
            return new Test.AgainstValue(field, Operator.EQUAL, !truth);
        }
        return switch (operator) {
            case MORE -> new Test.AgainstValue(field, Operator.AT_LEAST, next(value));
            case AT_MOST -> new Test.AgainstValue(field, Operator.LESS, next(value));
            case EQUAL, UNEQUAL, LESS, AT_LEAST -> test;
        };
    }

    private static Object next(Object value) {
        return switch (value) {
            case Integer number -> number + 1;
            case LocalDate day -> day.plusDays(1);
            default -> value;
        };
    }
}
