package forthright.drafting;

import forthright.decision.Outcome;
import forthright.decision.RuleBook;
import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Pattern;
import forthright.decision.rules.Rule.Test;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.facts.Vocabulary.Word;
import forthright.law.files.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a name means among the rules and what they speak of: a rule, a fact, what a fact says, an outcome. */
final class MeaningsInRules {
    private static final String ANSWERS = "templates/answers/";

    private final UsesIndex index;

    MeaningsInRules(UsesIndex index) {
        this.index = index;
    }

    List<Meaning> of(String name) {
        List<Meaning> found = new ArrayList<>();
        rules(name).map(this::rule).forEach(found::add);
        for (Word word : Vocabulary.words()) {
            if (word.inCases().equals(name) || word.name().equals(name)) {
                found.add(fact(word));
            }
            word.fields().stream()
                    .filter(field ->
                            name.equals(word.inCases() + " " + field.inCases()) || name.equals(field.toString()))
                    .forEach(field -> found.add(field(word, field)));
        }
        Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.word().equals(name))
                .map(this::outcome)
                .forEach(found::add);
        return found;
    }

    /** Every name that means something here. */
    Stream<String> names() {
        return Stream.of(
                        index.rules().stream().map(Rule::name),
                        Vocabulary.words().stream().map(Word::inCases),
                        Vocabulary.words().stream()
                                .flatMap(word ->
                                        word.fields().stream().map(field -> word.inCases() + " " + field.inCases())),
                        Arrays.stream(Outcome.values()).map(Outcome::word))
                .flatMap(all -> all);
    }

    /** The rule of this name; else those in whose name it stands, if it is more than a word of theirs. */
    private Stream<Rule> rules(String name) {
        String wanted = name.toLowerCase(Locale.UK);
        List<Rule> exact = index.rules().stream()
                .filter(rule -> rule.name().toLowerCase(Locale.UK).equals(wanted))
                .toList();
        return !exact.isEmpty() || !wanted.contains(" ")
                ? exact.stream()
                : index.rules().stream()
                        .filter(rule -> rule.name().toLowerCase(Locale.UK).contains(wanted));
    }

    private Meaning rule(Rule rule) {
        List<Use> uses = new ArrayList<>();
        rule.when().stream()
                .map(pattern -> Use.of("fact", pattern.fact().inCases()))
                .forEach(uses::add);
        UsesIndex.citations(rule).forEach(citation -> uses.add(Use.of("provision", citation)));
        wordingFiles(rule).forEach(place -> uses.add(new Use("wording", place, rule.wording())));
        String folder = rule.place().file().replaceFirst("[^/]*$", "");
        Stream<Use> cases = index.mentioned(
                "rule case",
                mention -> mention.isIn(folder)
                        && mention.isValueOf("wording")
                        && mention.text().equals(rule.wording()));
        List<Use> usedBy = Stream.concat(cases, index.decidedBy(List.of(rule))).toList();
        return new Meaning("rule", rule.name(), List.of(rule.place()), uses, usedBy);
    }

    private Meaning fact(Word word) {
        List<Rule> asking = index.which(
                rule -> rule.when().stream().anyMatch(pattern -> pattern.fact().equals(word)));
        return new Meaning("fact", word.inCases(), List.of(), List.of(), asked(asking, m -> isCaseOf(m, word)));
    }

    private Meaning field(Word word, Field field) {
        return new Meaning(
                "field of a fact",
                word.inCases() + " " + field.inCases(),
                List.of(),
                List.of(Use.of("fact", word.inCases())),
                asked(
                        asking(field),
                        m -> m.isName()
                                && m.text().equals(field.inCases())
                                && m.isUnder(word.inCases())
                                && m.isUnder("given")));
    }

    private Meaning outcome(Outcome outcome) {
        List<Rule> proposing = index.which(rule -> RuleBook.outcomeOf(rule) == outcome);
        List<Place> at = index.mentions().stream()
                .filter(m -> m.isName() && m.text().equals(outcome.word()) && m.isIn("rules/outcomes.yaml"))
                .map(Mention::place)
                .toList();
        Stream<Use> others = index.mentioned(
                "law", m -> !m.isName() && m.text().equals(outcome.word()) && m.isIn("rules/outcomes.yaml"));
        Stream<Use> cases = index.mentioned(
                "rule case",
                m -> !m.isName() && m.text().equals(outcome.word()) && m.isIn("rules/") && m.isUnder("then"));
        List<Use> usedBy = Stream.of(
                        told(proposing),
                        others,
                        cases,
                        index.decided(q -> q.outcome().equals(outcome.word())))
                .flatMap(all -> all)
                .toList();
        return new Meaning("outcome", outcome.word(), at, List.of(), usedBy);
    }

    /** The rules that ask what a fact says here, or compare something with it. */
    List<Rule> asking(Field field) {
        return index.which(rule -> rule.when().stream().anyMatch(pattern -> asks(pattern, field)));
    }

    private static boolean asks(Pattern pattern, Field field) {
        return pattern.bindings().stream().anyMatch(binding -> binding.field().equals(field))
                || pattern.tests().stream().anyMatch(test -> switch (test) {
                    case Test.AgainstValue against -> against.field().equals(field);
                    case Test.AgainstField against ->
                        against.field().equals(field) || against.other().equals(field);
                    case Test.AgainstVariable against -> against.field().equals(field);
                });
    }

    private List<Use> asked(List<Rule> asking, Predicate<Mention> cases) {
        return Stream.of(
                        told(asking),
                        index.mentioned("rule case", cases.and(m -> m.isIn("rules/"))),
                        index.decidedBy(asking))
                .flatMap(all -> all)
                .toList();
    }

    private static boolean isCaseOf(Mention mention, Word word) {
        return mention.isName() && mention.text().equals(word.inCases()) && mention.isUnder("given");
    }

    static Stream<Use> told(List<Rule> rules) {
        return rules.stream().map(rule -> new Use("rule", rule.place(), rule.name()));
    }

    private List<Place> wordingFiles(Rule rule) {
        if (rule.verb().asksAPerson()) {
            return List.of();
        }
        return TemplateTag.files(index.workspace()).stream()
                .filter(file -> TemplateTag.stem(file).equals(rule.wording()))
                .map((Path file) -> index.workspace().shown(file))
                .filter(file -> file.contains("/answers/") || file.startsWith(ANSWERS))
                .map(Place::of)
                .toList();
    }
}
