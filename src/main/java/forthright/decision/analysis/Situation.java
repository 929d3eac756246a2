package forthright.decision.analysis;

import forthright.decision.cases.CaseWriter;
import forthright.decision.rules.PlainReading;
import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Binding;
import forthright.decision.rules.Rule.Pattern;
import forthright.decision.rules.Rule.Test;
import forthright.facts.Fact;
import forthright.facts.Fact.AnsweredUnder;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.facts.Vocabulary.Word;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of an example question: as few facts as make some rules speak. */
record Situation(Set<Fact> facts) {
    /** The example question. */
    static final QuestionId QUESTION = new QuestionId("1");

    Situation {
        facts = Set.copyOf(facts);
    }

    /** An example that makes all these rules speak; empty where none was found. */
    static Optional<Situation> of(Rule... rules) {
        Maker maker = new Maker();
        for (Rule rule : rules) {
            if (!maker.add(rule)) {
                return Optional.empty();
            }
        }
        // Every question is answered under an Act.
        if (maker.facts.stream().noneMatch(fact -> fact instanceof AnsweredUnder)) {
            maker.facts.add(new AnsweredUnder(QUESTION, Fact.Regime.FOIA));
        }
        Situation made = new Situation(new LinkedHashSet<>(maker.facts));
        for (Rule rule : rules) {
            if (!made.makesSpeak(rule)) {
                return Optional.empty();
            }
        }
        return Optional.of(made);
    }

    /** Whether a rule speaks of the example question. */
    boolean makesSpeak(Rule rule) {
        return PlainReading.spokenOf(rule, facts).contains(QUESTION);
    }

    /** The same with one word changed that a rule asks for: another of a closed list, or no for yes. */
    Stream<Situation> nearby(Rule rule) {
        Stream<Field> asked = rule.when().stream()
                .filter(pattern -> !pattern.absent())
                .flatMap(pattern -> pattern.tests().stream())
                .flatMap(test -> test instanceof Test.AgainstValue(Field field, var operator, Object value)
                        ? Stream.of(field)
                        : Stream.empty());
        Stream<Field> act = Vocabulary.wordOf(new AnsweredUnder(QUESTION, Fact.Regime.FOIA)).fields().stream();
        return Stream.concat(asked, act)
                .filter(field -> field.type().isEnum() || field.type().equals(boolean.class))
                .distinct()
                .flatMap(this::otherwise);
    }

    private Stream<Situation> otherwise(Field field) {
        return facts.stream()
                .filter(fact -> fact.getClass().getSimpleName().equals(field.of())
                        && fact.question().equals(QUESTION))
                .flatMap(fact -> {
                    Object now = field.of(fact);
                    Object[] all = field.type().isEnum() ? field.type().getEnumConstants() : new Object[] {true, false};
                    return Arrays.stream(all)
                            .filter(value -> !value.equals(now))
                            .map(value -> with(fact, field, value));
                });
    }

    private Situation with(Fact fact, Field field, Object value) {
        Word word = Vocabulary.wordOf(fact);
        Set<Fact> other = new LinkedHashSet<>(facts);
        other.remove(fact);
        other.add(word.make(word.fields().stream()
                .map(each -> each.equals(field) ? value : each.of(fact))
                .toList()));
        return new Situation(other);
    }

    /** As a case file writes it. */
    String inWords() {
        return facts.stream()
                .filter(fact -> !(fact instanceof Fact.Asked))
                .map(CaseWriter::fact)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Makes facts, rule by rule. */
    private static final class Maker {
        private final List<Fact> facts = new ArrayList<>(List.of(new Fact.Asked(QUESTION)));
        private int questions = 1;

        boolean add(Rule rule) {
            Map<String, Object> named = new HashMap<>(Map.of(rule.proposedFor(), QUESTION));
            for (Pattern pattern : rule.when()) {
                if (!pattern.absent() && !add(pattern, named)) {
                    return false;
                }
            }
            return true;
        }

        private boolean add(Pattern pattern, Map<String, Object> named) {
            for (Fact fact : facts) {
                if (PlainReading.fits(fact, pattern, named)) {
                    pattern.bindings()
                            .forEach(b -> named.put(b.variable(), b.field().of(fact)));
                    return true;
                }
            }
            Optional<Fact> made = make(pattern, named);
            if (made.isEmpty()) {
                return false;
            }
            Fact fact = made.get();
            boolean again = pattern.fact().once()
                    && facts.stream()
                            .anyMatch(other -> other.getClass().equals(fact.getClass())
                                    && other.question().equals(fact.question()));
            if (again) {
                return false;
            }
            facts.add(fact);
            pattern.bindings().forEach(b -> named.put(b.variable(), b.field().of(fact)));
            return true;
        }

        /** The first fact, among those with values that the tests speak of, that passes all of them. */
        private Optional<Fact> make(Pattern pattern, Map<String, Object> named) {
            return make(pattern, named, new ArrayList<>());
        }

        private Optional<Fact> make(Pattern pattern, Map<String, Object> named, List<Object> values) {
            List<Field> fields = pattern.fact().fields();
            if (values.size() == fields.size()) {
                Fact fact = pattern.fact().make(values);
                return PlainReading.fits(fact, pattern, named) ? Optional.of(fact) : Optional.empty();
            }
            for (Object value : candidates(fields.get(values.size()), pattern, named)) {
                List<Object> more = new ArrayList<>(values);
                more.add(value);
                Optional<Fact> made = make(pattern, named, more);
                if (made.isPresent()) {
                    return made;
                }
            }
            return Optional.empty();
        }

        private List<Object> candidates(Field field, Pattern pattern, Map<String, Object> named) {
            Class<?> type = field.type();
            if (type.equals(QuestionId.class)) {
                return List.of(question(field, pattern, named));
            }
            if (type.isEnum()) {
                return List.of(type.getEnumConstants());
            }
            if (type.equals(boolean.class)) {
                return List.of(false, true);
            }
            Set<Object> values = new LinkedHashSet<>();
            for (Test test : pattern.tests()) {
                if (test instanceof Test.AgainstValue(Field of, var operator, Object value) && of.equals(field)) {
                    values.addAll(around(value));
                }
            }
            named.values().stream()
                    .filter(value -> fitsType(value, type))
                    .forEach(value -> values.addAll(around(value)));
            values.addAll(
                    type.equals(int.class)
                            ? List.of(60, 59, 61)
                            : type.equals(LocalDate.class) ? List.of(LocalDate.of(2026, 4, 1)) : List.of("something"));
            return List.copyOf(values);
        }

        private static boolean fitsType(Object value, Class<?> type) {
            return type.equals(int.class) ? value instanceof Integer : type.isInstance(value);
        }

        private static List<Object> around(Object value) {
            return switch (value) {
                case Integer number -> List.of(number, number + 1, Math.max(0, number - 1));
                case LocalDate day -> List.of(day, day.plusDays(1), day.minusDays(1));
                default -> List.of(value);
            };
        }

        private Object question(Field field, Pattern pattern, Map<String, Object> named) {
            if (field.name().equals("question")) {
                for (Test test : pattern.tests()) {
                    if (test instanceof Test.AgainstVariable(Field of, var operator, String variable)
                            && of.equals(field)
                            && named.containsKey(variable)) {
                        return named.get(variable);
                    }
                }
                for (Binding binding : pattern.bindings()) {
                    if (binding.field().equals(field) && named.containsKey(binding.variable())) {
                        return named.get(binding.variable());
                    }
                }
                return QUESTION;
            }
            questions++;
            return new QuestionId(String.valueOf(questions));
        }
    }
}
