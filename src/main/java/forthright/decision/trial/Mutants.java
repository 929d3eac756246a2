package forthright.decision.trial;

import forthright.decision.RuleBook;
import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Pattern;
import forthright.decision.rules.Rule.Test;
import forthright.decision.rules.Rule.Validity;
import forthright.decision.rules.RuleCheck;
import forthright.decision.rules.Verb;
import forthright.decision.tables.Outcomes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Changes a rule in every way in which one slip would, and in which it is still a rule. */
final class Mutants {
    private final Rule rule;
    private final RuleBook book;
    // The same change reached in two ways is one mutant: "> 60" and "> 61" become ">= 60" and ">= 61" on the way.
    private final Map<Object, Mutant> made = new LinkedHashMap<>();

    private Mutants(Rule rule, RuleBook book) {
        this.rule = rule;
        this.book = book;
        made.put(meaning(rule), new Mutant(rule, rule, ""));
    }

    /** The mutants of a rule, without those that {@code foi check} refuses: such a slip needs no case. */
    static List<Mutant> of(Rule rule, RuleBook book) {
        Mutants mutants = new Mutants(rule, book);
        for (int at = 0; at < rule.when().size(); at++) {
            mutants.pattern(at);
        }
        mutants.outcomes();
        mutants.wording();
        mutants.days();
        return mutants.made.values().stream().skip(1).toList();
    }

    private void pattern(int at) {
        Pattern pattern = rule.when().get(at);
        String words = InWords.pattern(rule, pattern);
        asking(Conditions.without(rule, at), "\"%s\" left out".formatted(words));
        asking(
                pattern.absent() ? Conditions.present(rule, at) : Conditions.absent(rule, at),
                "\"%s\" turned round".formatted(words));
        for (int i = 0; i < pattern.tests().size(); i++) {
            test(at, i);
        }
    }

    private void test(int at, int i) {
        Test test = rule.when().get(at).tests().get(i);
        // A fact that is of any question is refused by foi check, so nobody can slip there.
        if (InWords.isJoin(test)) {
            return;
        }
        String in = rule.when().get(at).fact().inCases();
        String words = InWords.test(rule, test);
        asking(Conditions.withTest(rule, at, i, List.of()), "\"%s\" of %s left out".formatted(words, in));
        for (Test other : Conditions.slips(test)) {
            asking(
                    Conditions.withTest(rule, at, i, List.of(other)),
                    "\"%s\" of %s instead of \"%s\"".formatted(InWords.test(rule, other), in, words));
        }
    }

    private void outcomes() {
        for (Verb verb : Verb.values()) {
            // Such a rule takes its outcome from the answer it points to: what it says itself comes to nothing.
            if (book.pointsToAnotherAnswer(rule) && !verb.asksAPerson()) {
                continue;
            }
            boolean noTask = verb.asksAPerson() && !rule.verb().asksAPerson();
            add(
                    rule.proposing(verb, noTask ? RuleCheck.TASKS.getFirst() : rule.wording()),
                    "%s instead of %s".formatted(Outcomes.word(verb), Outcomes.word(rule.verb())));
        }
    }

    /** Another wording for the same outcome, or where there is none any other. */
    private void wording() {
        Stream<String> others = rule.verb().asksAPerson()
                ? RuleCheck.TASKS.stream()
                : book.rules().stream()
                        .filter(other -> !other.verb().asksAPerson())
                        .sorted(Comparator.comparing(other -> other.verb() != rule.verb()))
                        .map(Rule::wording);
        others.filter(other -> !other.equals(rule.wording()))
                .findFirst()
                .ifPresent(other -> add(
                        rule.proposing(rule.verb(), other),
                        "worded by %s instead of %s".formatted(other, rule.wording())));
    }

    private void days() {
        LocalDate since = rule.validity().since();
        LocalDate until = rule.validity().until();
        for (int day : List.of(-1, 1)) {
            if (!since.equals(LocalDate.MIN)) {
                holding(
                        since.plusDays(day),
                        until,
                        "in force from %s instead of %s".formatted(since.plusDays(day), since));
            }
            if (!until.equals(LocalDate.MAX)) {
                holding(
                        since,
                        until.plusDays(day),
                        "in force until %s instead of %s".formatted(until.plusDays(day), until));
            }
        }
    }

    private void holding(LocalDate since, LocalDate until, String change) {
        if (since.isBefore(until)) {
            add(rule.holding(new Validity(since, until)), change);
        }
    }

    private void asking(List<Pattern> when, String change) {
        if (Conditions.areARule(when, rule.proposedFor())) {
            add(rule.asking(when), change);
        }
    }

    private void add(Rule changed, String change) {
        if (book.allows(changed)) {
            made.putIfAbsent(meaning(changed), new Mutant(rule, changed, change));
        }
    }

    /** The same for rules that differ only in how they say it. */
    private static List<Object> meaning(Rule rule) {
        List<Object> meaning = new ArrayList<>(List.of(rule.verb(), rule.wording(), rule.validity()));
        for (Pattern pattern : rule.when()) {
            Set<Object> tests = new HashSet<>();
            pattern.tests().forEach(test -> tests.add(Conditions.meaning(test)));
            meaning.add(List.of(pattern.absent(), pattern.fact().name(), pattern.bindings(), tests));
        }
        return meaning;
    }
}
