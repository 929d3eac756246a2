package forthright.decision.trial;

import forthright.decision.Decision;
import forthright.decision.Ground;
import forthright.decision.RuleBook;
import forthright.decision.Stems;
import forthright.decision.cases.CaseWriter;
import forthright.decision.cases.RuleCase;
import forthright.decision.cases.RuleCase.Expected;
import forthright.decision.cases.RuleCase.Named;
import forthright.decision.rules.PlainReading;
import forthright.decision.rules.Rule;
import forthright.facts.Fact;
import forthright.facts.Fact.AnsweredUnder;
import forthright.facts.Fact.Regime;
import forthright.law.files.FaultsException;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases that are lacking, made ready to be kept. */
final class Examples {
    private static final int ENOUGH = 400;

    private final RuleBook book;
    private final LocalDate today;
    private final Map<Rule, Optional<Set<Fact>>> speaking = new LinkedHashMap<>();

    Examples(RuleBook book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    /** How much of a decision a case must say for a slip to show. */
    private enum Telling {
        OUTCOME,
        HELD,
        OVERRULED,
        BY
    }

    /** A case that notices a slip, with as little in it as will do; "" where none was found. */
    String telling(Mutant mutant, RuleBook changed) {
        List<LocalDate> days = days(mutant.rule());
        List<Set<Fact>> differing = new ArrayList<>();
        boolean sameWords = mutant.rule().verb() == mutant.changed().verb()
                && mutant.rule().wording().equals(mutant.changed().wording())
                && mutant.rule().validity().equals(mutant.changed().validity());
        for (Set<Fact> facts : Situations.of(mutant.rule(), mutant.changed()).smallestFirst()) {
            Set<QuestionId> before = PlainReading.spokenOf(mutant.rule(), facts);
            Set<QuestionId> after = PlainReading.spokenOf(mutant.changed(), facts);
            if (sameWords ? !before.equals(after) : !before.isEmpty()) {
                differing.add(facts);
            }
        }
        // What no rule speaks of cannot be a case: there another rule is made to speak as well.
        List<Set<Fact>> others = differing.stream()
                .limit(ENOUGH)
                .flatMap(this::withAnother)
                .limit(ENOUGH)
                .toList();
        return Stream.of(differing, others)
                .flatMap(some -> Arrays.stream(Telling.values())
                        .flatMap(telling -> some.stream()
                                .flatMap(facts ->
                                        days.stream().flatMap(day -> tells(mutant, changed, facts, day, telling)))))
                .findFirst()
                .orElse("");
    }

    private Stream<String> tells(Mutant mutant, RuleBook changed, Set<Fact> facts, LocalDate day, Telling telling) {
        Set<QuestionId> questions = new TreeSet<>(PlainReading.spokenOf(mutant.rule(), facts));
        questions.addAll(PlainReading.spokenOf(mutant.changed(), facts));
        return questions.stream().flatMap(question -> {
            Optional<RuleCase> one =
                    asCase(mutant.change() + ": " + mutant.rule().name(), facts, day, question, telling);
            return one.filter(c -> !c.differences(changed).isEmpty()).map(this::written).stream();
        });
    }

    /** The same facts, and besides what makes another rule speak. */
    private Stream<Set<Fact>> withAnother(Set<Fact> facts) {
        Regime act = facts.stream()
                .flatMap(fact ->
                        fact instanceof AnsweredUnder(var question, Regime regime) ? Stream.of(regime) : Stream.empty())
                .findFirst()
                .orElse(Regime.FOIA);
        return book.rules().stream()
                .flatMap(other -> speaking.computeIfAbsent(other, Examples::speaking).stream())
                .map(more -> Situations.under(act, Situations.union(facts, more)));
    }

    private static Optional<Set<Fact>> speaking(Rule rule) {
        return Situations.of(rule).smallestFirst().stream()
                .filter(facts -> PlainReading.spokenOf(rule, facts).contains(new QuestionId("1")))
                .findFirst();
    }

    /** A case that a rule decides; "" where none was found. */
    String decidedBy(Rule rule) {
        return Situations.of(rule).smallestFirst().stream()
                .flatMap(facts -> days(rule).stream()
                        .filter(rule.validity()::holdsOn)
                        .flatMap(day -> PlainReading.spokenOf(rule, facts).stream()
                                .filter(question -> decided(facts, day, question).stream()
                                        .flatMap(decision -> decision.grounds().stream())
                                        .anyMatch(ground -> ground.rule().equals(rule.name())))
                                .flatMap(question ->
                                        asCase(rule.name(), facts, day, question, Telling.OUTCOME).stream())))
                .findFirst()
                .map(this::written)
                .orElse("");
    }

    /** A case that shows one side of a boundary; "" where none was found. */
    String showing(Rule rule, Side side) {
        List<Set<Fact>> some = Situations.of(rule).smallestFirst().stream()
                .filter(facts -> days(rule).stream()
                        .anyMatch(day -> !side.seen().in(facts, day).isEmpty()))
                .limit(ENOUGH)
                .toList();
        return Stream.concat(
                        some.stream(), some.stream().flatMap(this::withAnother).limit(ENOUGH))
                .flatMap(facts -> days(rule).stream()
                        .flatMap(day -> side.seen().in(facts, day).stream()
                                .flatMap(question ->
                                        asCase(side.what() + ": " + rule.name(), facts, day, question, Telling.OUTCOME)
                                                .stream())))
                .findFirst()
                .map(this::written)
                .orElse("");
    }

    private Optional<RuleCase> asCase(
            String name, Set<Fact> facts, LocalDate day, QuestionId question, Telling telling) {
        return decided(facts, day, question)
                .map(decision -> new RuleCase(
                        name,
                        forthright.law.files.Place.of("rules"),
                        List.copyOf(facts),
                        Stems.none(),
                        day,
                        Map.of(question, expected(decision, telling))));
    }

    private Optional<Decision> decided(Set<Fact> facts, LocalDate day, QuestionId question) {
        try {
            return Optional.of(
                    book.decide(List.of(question), Stems.none(), facts, day).on(question));
        } catch (FaultsException undecided) {
            return Optional.empty();
        }
    }

    private String written(RuleCase one) {
        return CaseWriter.write(one, !one.on().equals(today));
    }

    private static Expected expected(Decision decision, Telling telling) {
        return new Expected(
                decision.outcome(),
                decision.wording(),
                telling == Telling.HELD ? RuleCase.heldInWords(decision.held()) : "",
                decision.citations(),
                telling == Telling.BY ? named(decision.grounds()) : new Named.Unsaid(),
                telling == Telling.OVERRULED ? named(decision.overruled()) : new Named.Unsaid());
    }

    private static Named named(Collection<Ground> grounds) {
        return new Named.Exactly(grounds.stream().map(Ground::rule).collect(Collectors.toSet()));
    }

    /** Days on either side of what a rule's dates say; today where it has none. */
    List<LocalDate> days(Rule rule) {
        Stream<LocalDate> around = Stream.of(
                        rule.validity().since(), rule.validity().until())
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                .flatMap(day -> Stream.of(day, day.minusDays(1)));
        List<LocalDate> days = around.toList();
        return days.isEmpty() ? List.of(today) : days;
    }
}
