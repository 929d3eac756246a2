package forthright.decision.trial;

import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Binding;
import forthright.decision.rules.Rule.Pattern;
import forthright.decision.rules.Rule.Test;
import forthright.facts.Fact;
import forthright.facts.Fact.AnsweredUnder;
import forthright.facts.Fact.Regime;
import forthright.facts.Vocabulary.Field;
import forthright.facts.Vocabulary.Word;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every situation that can be told in the words of some rules, the smallest first. Of numbers, dates and texts there are
 * those that the rules speak of and their neighbours: between two of these nothing can change.
 *
 * @param complete whether none was left out because there are too many
 */
record Situations(List<Set<Fact>> smallestFirst, boolean complete) {
    private static final int MOST = 20_000;
    private static final int LIMIT = 60;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** The situations in the words of these rules, each answered under one Act. */
    static Situations of(Rule... rules) {
        List<QuestionId> questions = IntStream.rangeClosed(1, Math.max(1, mostQuestions(rules)))
                .mapToObj(n -> new QuestionId(String.valueOf(n)))
                .toList();
        Map<Word, List<Pattern>> asked = new LinkedHashMap<>();
        Arrays.stream(rules)
                .flatMap(rule -> rule.when().stream())
                .filter(pattern -> !pattern.fact().type().equals(AnsweredUnder.class))
                .forEach(pattern -> asked.computeIfAbsent(pattern.fact(), word -> new ArrayList<>())
                        .add(pattern));
        List<Set<Fact>> all = List.of(Set.of());
        boolean complete = true;
        for (Map.Entry<Word, List<Pattern>> kind : asked.entrySet()) {
            for (QuestionId question : questions) {
                List<Set<Fact>> choices =
                        choices(kind.getKey(), facts(kind.getKey(), kind.getValue(), question, questions));
                if ((long) all.size() * choices.size() > MOST) {
                    complete = false;
                    choices = choices.stream()
                            .filter(choice -> choice.size() <= 1)
                            .toList();
                }
                all = product(all, choices).limit(MOST).toList();
            }
        }
        List<Set<Fact>> situations = all.stream()
                .sorted(Comparator.comparingInt(Set::size))
                .map(facts -> withAct(facts, questions))
                .flatMap(facts -> Arrays.stream(Regime.values()).map(act -> under(act, facts)))
                .toList();
        return new Situations(situations, complete);
    }

    private static int mostQuestions(Rule... rules) {
        return Arrays.stream(rules)
                .mapToInt(rule -> (int) rule.when().stream()
                        .flatMap(pattern -> pattern.bindings().stream())
                        .filter(binding -> binding.field().type().equals(QuestionId.class))
                        .map(Binding::variable)
                        .distinct()
                        .count())
                .max()
                .orElse(1);
    }

    private static Set<Fact> withAct(Set<Fact> facts, List<QuestionId> questions) {
        return questions.stream()
                .map(question -> Set.<Fact>of(new AnsweredUnder(question, Regime.FOIA)))
                .reduce(facts, Situations::union);
    }

    /** The same facts, and every question of them answered under one Act. */
    static Set<Fact> under(Regime act, Set<Fact> facts) {
        Set<Fact> all = new LinkedHashSet<>(facts);
        all.removeIf(AnsweredUnder.class::isInstance);
        facts.forEach(fact -> all.add(new AnsweredUnder(fact.question(), act)));
        return all;
    }

    private static Stream<Set<Fact>> product(List<Set<Fact>> some, List<Set<Fact>> others) {
        return some.stream().flatMap(one -> others.stream().map(other -> union(one, other)));
    }

    static Set<Fact> union(Set<Fact> one, Set<Fact> other) {
        Set<Fact> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** None, one, or where there may be several any of them together. */
    private static List<Set<Fact>> choices(Word word, List<Fact> facts) {
        if (word.once() || facts.size() > 10) {
            return Stream.concat(Stream.of(Set.<Fact>of()), facts.stream().map(Set::of))
                    .toList();
        }
        List<Set<Fact>> subsets = List.of(Set.of());
        for (Fact fact : facts) {
            subsets = product(subsets, List.of(Set.of(), Set.of(fact))).toList();
        }
        return subsets;
    }

    private static List<Fact> facts(
            Word word, List<Pattern> patterns, QuestionId question, List<QuestionId> questions) {
        List<List<Object>> values = List.of(List.of());
        for (Field field : word.fields()) {
            List<Object> here =
                    field.name().equals("question") ? List.of(question) : values(field, patterns, question, questions);
            values = values.stream()
                    .flatMap(before -> here.stream().map(value -> {
                        List<Object> more = new ArrayList<>(before);
                        more.add(value);
                        return more;
                    }))
                    .toList();
        }
        return values.stream().map(word::make).toList();
    }

    private static List<Object> values(
            Field field, List<Pattern> patterns, QuestionId question, List<QuestionId> questions) {
        Class<?> type = field.type();
        if (type.equals(QuestionId.class)) {
            List<Object> others = new ArrayList<>(questions);
            others.remove(question);
            return others.isEmpty() ? List.of(new QuestionId("2")) : others;
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type.equals(boolean.class)) {
            return List.of(false, true);
        }
        Map<String, Object> base = new HashMap<>(Map.of("int", LIMIT, "LocalDate", DAY, "String", "something"));
        Set<Object> values = new LinkedHashSet<>();
        patterns.stream()
                .flatMap(pattern -> pattern.tests().stream())
                .filter(test -> Conditions.field(test).equals(field))
                .forEach(test -> values.addAll(around(
                        test instanceof Test.AgainstValue against
                                ? against.value()
                                : base.getOrDefault(type.getSimpleName(), "something"))));
        return List.copyOf(values.isEmpty() ? Set.of(base.getOrDefault(type.getSimpleName(), "something")) : values);
    }

    private static List<Object> around(Object value) {
        return switch (value) {
            case Integer number when number == 0 -> List.of(0, 1);
            case Integer number -> List.of(number, number + 1, number - 1);
            case LocalDate day -> List.of(day, day.plusDays(1), day.minusDays(1));
            case String text -> List.of(text, "something else");
            default -> List.of(value);
        };
    }
}
