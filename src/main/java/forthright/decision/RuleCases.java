package forthright.decision;

import forthright.decision.RuleCase.Expected;
import forthright.facts.Fact;
import forthright.facts.Fact.AnsweredUnder;
import forthright.facts.Fact.Regime;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.facts.Vocabulary.Word;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.law.files.YamlReader;
import forthright.request.QuestionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the cases that lie beside the rules. */
public final class RuleCases {
    private static final String README = "rules/README.md";
    private static final Map<String, Outcome> OUTCOMES = words(Outcome.values(), Outcome::word);
    private static final Map<String, Regime> REGIMES = words(Regime.values(), Regime::name);

    private final Faults faults;
    private final LocalDate today;

    private RuleCases(LocalDate today, Faults faults) {
        this.today = today;
        this.faults = faults;
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
        } catch (IOException e) {
            faults.error(
                    Place.of(rulesFolder.toString()),
                    "unreadable",
                    "This folder cannot be read.",
                    "Check that it is there and that you may open it.");
            return List.of();
        }
    }

    /** The cases of one file. */
    public static List<RuleCase> read(Path file, String shownAs, LocalDate today, Faults faults) {
        return YamlReader.read(file, shownAs, faults)
                .map(node -> new RuleCases(today, faults).cases(node))
                .orElse(List.of());
    }

    private static String shown(Path folder, Path file) {
        return folder.getFileName() + "/" + folder.relativize(file).toString().replace('\\', '/');
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
        List<Fact> given = new ArrayList<>(fields.list("given", this::fact).stream()
                .flatMap(Optional::stream)
                .toList());
        Stems stems = new Stems(fields.named("parts", this::questions).entrySet().stream()
                .collect(Collectors.toMap(e -> question(e.getKey(), fields.placeOf("parts")), Map.Entry::getValue)));
        Map<QuestionId, Expected> then = new LinkedHashMap<>();
        fields.named("then", expected -> expected(expected, fields))
                .forEach((question, expected) -> then.put(question(question, fields.placeOf("then")), expected));
        if (fields.has("under")) {
            Regime regime = fields.oneOf("under", REGIMES);
            Set<QuestionId> questions = new LinkedHashSet<>(then.keySet());
            given.forEach(fact -> questions.add(fact.question()));
            questions.forEach(question -> given.add(new AnsweredUnder(question, regime)));
        }
        LocalDate on = fields.dateIfAny("on").orElse(today);
        if (then.isEmpty()) {
            faults.error(fields.place(), "missing-field", "This case expects nothing.", "Say what must come out: then:");
        }
        fields.done();
        return new RuleCase(name, fields.place(), given, stems, on, then);
    }

    private Expected expected(Node node, Fields around) {
        if (node instanceof Node.Scalar) {
            return new Expected(outcome(node, around), "", List.of());
        }
        Fields fields = Fields.of(node, "what is expected", README, faults);
        Expected expected = new Expected(
                fields.oneOf("outcome", OUTCOMES), fields.text("wording", ""), fields.texts("citations"));
        fields.done();
        return expected;
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

    private Optional<Fact> fact(Node node) {
        if (!(node instanceof Node.Mapping(Place place, Map<String, Node.Entry> entries)) || entries.size() != 1) {
            faults.error(node.place(), "not-a-fact", "One fact is expected here.", "As in: answered-no: { question: Q1 }");
            return Optional.empty();
        }
        Node.Entry entry = entries.values().iterator().next();
        Map<String, Word> known = words(Vocabulary.words().toArray(new Word[0]), Word::inCases);
        Word word = known.get(entry.name());
        if (word == null) {
            faults.error(
                    entry.place(),
                    "unknown-word",
                    "\"%s\" is not a fact.".formatted(entry.name()),
                    Spelling.hint(entry.name(), known.keySet()));
            return Optional.empty();
        }
        Fields fields = Fields.of(entry.value(), "the fact " + entry.name(), README, faults);
        List<Object> values = word.fields().stream().map(field -> value(field, fields)).toList();
        fields.done();
        return Optional.of(word.make(values));
    }

    private Object value(Field field, Fields fields) {
        String name = field.inCases();
        Class<?> type = field.type();
        if (type.equals(QuestionId.class)) {
            return question(fields.text(name), fields.placeOf(name));
        }
        if (type.equals(boolean.class)) {
            return fields.truth(name, false);
        }
        if (type.equals(int.class)) {
            return fields.wholeNumber(name, 0, Integer.MAX_VALUE, 0);
        }
        if (type.equals(LocalDate.class)) {
            return fields.date(name);
        }
        return type.isEnum()
                ? fields.oneOf(name, words(type.getEnumConstants(), RuleCases::constant))
                : fields.text(name, "");
    }

    /** How a case writes a word of a closed list: {@code not-assessed}, but {@code FOIA} as everybody writes it. */
    private static String constant(Object constant) {
        return constant instanceof Regime
                ? constant.toString()
                : constant.toString().toLowerCase(Locale.UK).replace('_', '-');
    }

    private List<QuestionId> questions(Node node) {
        if (node instanceof Node.Listing(Place place, List<Node> items)) {
            return items.stream()
                    .map(item -> question(item instanceof Node.Scalar(var at, String text, var q) ? text : "", item.place()))
                    .toList();
        }
        faults.error(node.place(), "not-a-list", "A list of questions is expected here.", "As in: Q3: [Q3.a, Q3.b]");
        return List.of();
    }

    private QuestionId question(String written, Place place) {
        if (!written.matches("Q[0-9a-z][0-9a-z.~]{0,40}")) {
            faults.error(place, "not-a-question", "A question is expected here.", "Write it as in Q1 or Q3.a.");
            return new QuestionId("1");
        }
        return new QuestionId(written.substring(1));
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(word, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
