package forthright.decision;

import forthright.decision.analysis.Finding;
import forthright.decision.analysis.NearMiss;
import forthright.decision.analysis.RuleAnalysis;
import forthright.decision.analysis.RuleAnalysis.Settled;
import forthright.decision.rules.Rule;
import forthright.decision.rules.RuleCheck;
import forthright.decision.rules.RuleParser;
import forthright.decision.rules.WrittenRule;
import forthright.decision.tables.RuleSentences;
import forthright.decision.tables.RuleTable;
import forthright.facts.Fact;
import forthright.facts.Vocabulary;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import forthright.request.QuestionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that policy staff keep, checked and ready. One rule book serves any number of letters at once. */
public final class RuleBook {
    private final List<Rule> rules;
    private final Proposing engine;
    private final OutcomeMatrix matrix;
    private final Function<String, Optional<String>> kindOf;

    private RuleBook(
            List<Rule> rules, Proposing engine, OutcomeMatrix matrix, Function<String, Optional<String>> kindOf) {
        this.rules = List.copyOf(rules);
        this.engine = engine;
        this.matrix = matrix;
        this.kindOf = kindOf;
    }

    /** Whatever makes proposals of facts: the engine, or its second opinion in a test. */
    interface Proposing {
        /** What the rules that hold on a day propose. */
        List<Ground> propose(Collection<? extends Fact> facts, LocalDate on);
    }

    /**
     * Reads and checks every rule file under a folder; empty, with every fault noted, where one cannot be used.
     *
     * @param kindOf what kind of provision the law book says a citation is: {@code FOIA s40(2)} is an exemption; empty
     *     where it does not know it, or where it is repealed
     */
    public static Optional<RuleBook> load(Path rulesFolder, Function<String, Optional<String>> kindOf, Faults faults) {
        Faults own = new Faults();
        Path table = rulesFolder.resolve("outcomes.yaml");
        Optional<OutcomeMatrix> matrix = OutcomeMatrixReader.read(table, shown(rulesFolder, table), own);
        List<WrittenRule> written = new ArrayList<>();
        for (Path file : ruleFiles(rulesFolder, own)) {
            String shownAs = shown(rulesFolder, file);
            if (RuleTable.isOne(file)) {
                written.addAll(RuleTable.read(file, shownAs, own));
            } else {
                YamlReader.text(file, shownAs, own)
                        .ifPresent(text -> written.addAll(RuleParser.parse(text, shownAs, own)));
            }
        }
        Optional<RuleBook> book = matrix.flatMap(m -> {
            List<Rule> rules = RuleCheck.check(written, kindOf, own);
            rules.forEach(rule -> m.check(rule, kindOf, own));
            return own.hasErrors() ? Optional.empty() : Optional.of(new RuleBook(rules, new Engine(rules), m, kindOf));
        });
        faults.addAll(own.inOrder());
        return book;
    }

    private static String shown(Path rulesFolder, Path file) {
        return rulesFolder.getFileName() + "/"
                + rulesFolder.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> ruleFiles(Path folder, Faults faults) {
        Place place = Place.of(String.valueOf(folder.getFileName()));
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(f -> f.toString().endsWith(".drl") || RuleTable.isOne(f))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                faults.error(
                        place,
                        "no-rules",
                        "No rule file (.drl) or table (.csv, .xlsx) lies here.",
                        "See rules/README.md.");
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            faults.error(
                    place,
                    "unreadable",
                    "This folder cannot be read.",
                    "Check that it is there and that you may open it.");
            return List.of();
        }
    }

    /** Decides every question of a letter that has a date. Stops, naming each question for which no rule speaks. */
    public Decisions decide(List<QuestionId> questions, Stems stems, Collection<? extends Fact> facts, LocalDate on) {
        return decide(questions, stems, Map.of(), facts, on);
    }

    /**
     * The same where people have decided some of the questions themselves.
     *
     * @param byPeople why, for each of these; {@link #check} has found no fault in them
     */
    public Decisions decide(
            List<QuestionId> questions,
            Stems stems,
            Map<QuestionId, Ground> byPeople,
            Collection<? extends Fact> facts,
            LocalDate on) {
        Deciding deciding = Deciding.of(engine.propose(facts, on), stems, byPeople, facts, matrix);
        Map<QuestionId, Decision> decisions = new LinkedHashMap<>();
        Faults undecided = new Faults();
        for (QuestionId question : questions) {
            deciding.decide(question)
                    .ifPresentOrElse(
                            decision -> decisions.put(question, decision),
                            () -> undecided.add(undecided(question, facts)));
        }
        undecided.stopIfAny();
        return new Decisions(List.copyOf(decisions.values()));
    }

    /** Notes what a person who decides in place of the rules may not cite, and what is lacking: a rule is held to the same. */
    public void check(Ground byPerson, String act, Faults faults) {
        matrix.check(byPerson, act, kindOf, faults);
    }

    /** Every rule, in the order of files and lines. */
    public List<Rule> rules() {
        return rules;
    }

    /** A book of other rules beside the same law, to try them: read plainly, since an engine takes long to build. */
    public RuleBook tryOut(List<Rule> others) {
        return new RuleBook(others, new PlainEngine(others), matrix, kindOf);
    }

    /** Whether a rule only points to another answer of the letter, and is decided as that one is. */
    public boolean pointsToAnotherAnswer(Rule rule) {
        return rule.wording().equals(Settler.SEE_OTHER);
    }

    /** Whether a rule may propose what it does on the law that it cites. */
    public boolean allows(Rule rule) {
        Faults faults = new Faults();
        matrix.check(rule, kindOf, faults);
        return !faults.hasErrors();
    }

    /** What the rules say beside one another that somebody should look at. */
    public List<Finding> analysed() {
        return RuleAnalysis.of(rules, this::settled);
    }

    private Settled settled(Set<Fact> facts, LocalDate on) {
        QuestionId question = facts.stream()
                .map(Fact::question)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Ground> grounds = engine.propose(facts, on).stream()
                .filter(ground -> ground.proposal().question().equals(question))
                .toList();
        return grounds.isEmpty() ? new Settled.Nothing() : settled(Settler.settle(question, grounds, matrix));
    }

    private static Settled settled(Decision decision) {
        return decision.wording().equals(Settler.CONFLICT)
                ? new Settled.Contradiction()
                : new Settled.Decided(
                        decision.grounds().stream().map(Ground::rule).collect(Collectors.toSet()));
    }

    /**
     * The rules that nearly applied to a question and did not, the nearest first, each with what stopped it.
     *
     * @param expected the kinds of fact, as case files call them, that such a question may have
     */
    public List<NearRule> nearest(
            Decision decision, Collection<? extends Fact> facts, LocalDate on, Set<String> expected) {
        return new Nearest(decision, expected).of(NearMiss.of(rules, decision.question(), facts, on));
    }

    /** The outcome that a rule proposes. */
    public static Outcome outcomeOf(Rule rule) {
        return OutcomeMatrix.proposedBy(rule);
    }

    /** Every rule as one plain sentence, in the order of files and lines. */
    public RuleSentences sentences() {
        return RuleSentences.of(rules);
    }

    /** Every wording that a decision can name, apart from the tasks for a person, so that each can be seen to exist. */
    public Set<String> wordings() {
        Set<String> wordings = new TreeSet<>(Set.of(Stems.SEE_PARTS));
        rules.stream()
                .filter(rule -> !rule.verb().asksAPerson())
                .map(Rule::wording)
                .forEach(wordings::add);
        return wordings;
    }

    private static Fault undecided(QuestionId question, Collection<? extends Fact> facts) {
        String known = facts.stream()
                .filter(fact -> fact.question().equals(question))
                .map(fact -> Vocabulary.wordOf(fact).inCases())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Fault.error(
                Place.of("rules"),
                "undecided",
                "No rule applies to question %s. What is known of it: %s."
                        .formatted(question, known.isEmpty() ? "nothing" : known),
                "Write a rule for it, with its case: rules/README.md.");
    }
}
