package forthright.decision.cases;

import forthright.decision.Outcome;
import forthright.decision.Stems;
import forthright.decision.cases.RuleCase.Expected;
import forthright.decision.cases.RuleCase.Named;
import forthright.facts.Fact;
import forthright.facts.Fact.AnsweredUnder;
import forthright.facts.Fact.Regime;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.law.files.YamlReader;
import forthright.request.QuestionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the cases that lie beside the rules. */
public final class RuleCases {
    private static final String README = "rules/README.md";
    private static final Map<String, Outcome> OUTCOMES = FactReader.words(Outcome.values(), Outcome::word);
    private static final Map<String, Regime> REGIMES = FactReader.words(Regime.values(), Regime::name);

    private final Faults faults;
    private final FactReader facts;
    private final LocalDate today;

    private RuleCases(LocalDate today, Faults faults) {
        this.today = today;
        this.faults = faults;
        this.facts = new FactReader(faults);
    }

    /**
     * The cases of every {@code *.cases.yaml} under a folder, in the order of files and lines.
     *
     * @param today the letter's date in cases that name none
     */
    public static List<RuleCase> under(Path rulesFolder, LocalDate today, Faults faults) {
        try (Stream<Path> files = Files.walk(rulesFolder)) {
            return files.filter(file -> file.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .flatMap(file -> read(file, shown(rulesFolder, file), today, faults).stream())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            faults.error(
                    Place.of(String.valueOf(rulesFolder.getFileName())),
                    "unreadable",
                    "This folder cannot be read.",
                    "Check that it is there and that you may open it.");
            return List.of();
        }
    }

    /** The cases of one text. */
    public static List<RuleCase> read(String text, String shownAs, LocalDate today, Faults faults) {
        return YamlReader.parse(text, shownAs, faults)
                .map(node -> new RuleCases(today, faults).cases(node))
                .orElse(List.of());
    }

    /** The cases of one file. */
    public static List<RuleCase> read(Path file, String shownAs, LocalDate today, Faults faults) {
        return YamlReader.read(file, shownAs, faults)
                .map(node -> new RuleCases(today, faults).cases(node))
                .orElse(List.of());
    }

    private static String shown(Path rulesFolder, Path file) {
        return rulesFolder.getFileName() + "/"
                + rulesFolder.relativize(file).toString().replace('\\', '/');
    }

    private List<RuleCase> cases(Node root) {
        if (root instanceof Node.Listing(Place place, List<Node> items)) {
            return items.stream().map(this::oneCase).toList();
        }
        faults.error(root.place(), "not-a-list", "A file of cases is a list.", "Begin each case with \"- name:\".");
        return List.of();
    }

    private RuleCase oneCase(Node node) {
        Fields fields = Fields.of(node, "a case", README, faults);
        String name = fields.text("name");
        List<Fact> given = new ArrayList<>(fields.list("given", facts::fact).stream()
                .flatMap(Optional::stream)
                .toList());
        Map<QuestionId, List<QuestionId>> stems = new LinkedHashMap<>();
        fields.named("parts", this::questions)
                .forEach((stem, parts) -> stems.put(facts.question(stem, fields.placeOf("parts")), parts));
        Map<QuestionId, Expected> then = new LinkedHashMap<>();
        fields.named("then", expected -> expected(expected, fields))
                .forEach((question, expected) -> then.put(facts.question(question, fields.placeOf("then")), expected));
        if (fields.has("under")) {
            given.addAll(under(fields.oneOf("under", REGIMES), given, then.keySet()));
        }
        LocalDate on = fields.dateIfAny("on").orElse(today);
        if (then.isEmpty()) {
            faults.error(
                    fields.place(), "missing-field", "This case expects nothing.", "Say what must come out: then:");
        }
        fields.done();
        return new RuleCase(name, fields.place(), given, new Stems(stems), on, then);
    }

    /** That every question of a case is answered under one Act. */
    private static List<Fact> under(Regime regime, List<Fact> given, Set<QuestionId> expected) {
        Set<QuestionId> questions = new LinkedHashSet<>(expected);
        given.forEach(fact -> questions.add(fact.question()));
        return questions.stream()
                .map(question -> (Fact) new AnsweredUnder(question, regime))
                .toList();
    }

    private Expected expected(Node node, Fields around) {
        if (node instanceof Node.Scalar) {
            return new Expected(outcome(node, around), "", "", List.of(), new Named.Unsaid(), new Named.Unsaid());
        }
        Fields fields = Fields.of(node, "what is expected", README, faults);
        Expected expected = new Expected(
                fields.oneOf("outcome", OUTCOMES),
                fields.text("wording", ""),
                fields.text("held", ""),
                fields.texts("citations"),
                named("by", fields),
                named("overruled", fields));
        fields.done();
        return expected;
    }

    private static Named named(String field, Fields fields) {
        return fields.has(field) ? new Named.Exactly(Set.copyOf(fields.texts(field))) : new Named.Unsaid();
    }

    private Outcome outcome(Node node, Fields around) {
        String word = around.asText(node);
        Outcome outcome = OUTCOMES.get(word);
        if (outcome == null && !word.isEmpty()) {
            faults.error(
                    node.place(),
                    "unknown-word",
                    "\"%s\" is not an outcome.".formatted(word),
                    Spelling.hint(word, OUTCOMES.keySet()));
        }
        return outcome == null ? Outcome.NEEDS_PERSON : outcome;
    }

    private List<QuestionId> questions(Node node) {
        if (node instanceof Node.Listing(Place place, List<Node> items)) {
            return items.stream()
                    .map(item -> facts.question(item instanceof Node.Scalar scalar ? scalar.text() : "", item.place()))
                    .toList();
        }
        faults.error(node.place(), "not-a-list", "A list of questions is expected here.", "As in: Q3: [Q3.a, Q3.b]");
        return List.of();
    }
}
