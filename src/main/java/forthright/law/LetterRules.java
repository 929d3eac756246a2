package forthright.law;

import forthright.law.files.Dated;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which letters around a reply may be sent under which Act, as {@code rules/letters.yaml} says. */
public final class LetterRules {
    static final String FILE = "rules/letters.yaml";
    private static final String README = "rules/README.md";
    private static final List<String> ACTS = List.of("FOIA", "FOISA", "EIR");
    private static final int MOST_DAYS = 250;

    private final Map<LetterKind, Map<String, Dated<LetterRule>>> rules;

    private LetterRules(Map<LetterKind, Map<String, Dated<LetterRule>>> rules) {
        this.rules = rules;
    }

    /** Reads the file; empty, with the reasons noted, where it has faults or is not there. */
    public static Optional<LetterRules> load(Path rulesFolder, Faults faults) {
        Faults here = new Faults();
        Path file = rulesFolder.resolve("letters.yaml");
        if (!Files.exists(file)) {
            here.error(
                    Place.of(FILE),
                    "no-letter-rules",
                    "These rules say nothing of the letters around a reply.",
                    "Add the file as it is shipped; where published rules are older than it, publish again.");
        }
        Optional<LetterRules> read = here.hasErrors()
                ? Optional.empty()
                : YamlReader.read(file, FILE, here).map(root -> read(root, here));
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : read;
    }

    private static LetterRules read(Node root, Faults faults) {
        Fields all = Fields.of(root, "the rules for letters", README, faults);
        Map<LetterKind, Map<String, Dated<LetterRule>>> rules = new EnumMap<>(LetterKind.class);
        LetterKind.words()
                .forEach((word, kind) -> all.thing(word, "what holds for a letter", LetterRules::byAct)
                        .ifPresent(byAct -> rules.put(kind, byAct)));
        all.done();
        return new LetterRules(rules);
    }

    private static Map<String, Dated<LetterRule>> byAct(Fields fields) {
        Map<String, Dated<LetterRule>> byAct = new LinkedHashMap<>();
        ACTS.stream()
                .filter(fields::has)
                .forEach(act -> byAct.put(act, fields.dated(act, "a rule for a letter", LetterRules::rule)));
        return byAct;
    }

    private static LetterRule rule(Fields fields) {
        return new LetterRule(
                fields.text("wording"),
                fields.texts("cites"),
                fields.text("refused", ""),
                fields.truth("qualified-only", false),
                fields.wholeNumber("days", 1, MOST_DAYS, 0),
                fields.wholeNumber("usual-days", 1, MOST_DAYS, 0));
    }

    /** Notes every provision that a rule cites and the law does not know, or not on the day from which the rule holds. */
    public void check(LawBook law, Faults faults) {
        rules.forEach((kind, byAct) -> byAct.forEach((act, dated) -> dated.from()
                .forEach((day, rule) -> rule.cites().stream()
                        .filter(cited -> !law.inForce(cited, day))
                        .forEach(cited -> faults.error(
                                Place.of(FILE),
                                "unknown-citation",
                                "\"%s\", which %s under %s cites, is no provision in force on %s."
                                        .formatted(cited, kind.word(), act, day),
                                "Write it as rules/law.yaml does, or add it there.")))));
    }

    /** The templates that rules name, without their folder. */
    public Stream<String> wordings() {
        return rules.values().stream()
                .flatMap(byAct -> byAct.values().stream())
                .flatMap(dated -> dated.from().values().stream())
                .filter(rule -> rule.refused().isEmpty())
                .map(LetterRule::wording)
                .distinct();
    }

    /** What holds for a kind of letter under an Act on a day. */
    public LetterRule of(LetterKind kind, String act, LocalDate day) {
        return Optional.ofNullable(rules.get(kind))
                .map(byAct -> byAct.get(act))
                .flatMap(dated -> dated.on(day))
                .orElseThrow(() -> FaultsException.error(
                        Place.of(FILE),
                        "law-unknown",
                        "\"%s\" says nothing of %s on %s.".formatted(kind.word(), act, day),
                        "Add what holds, with the date from which it does."));
    }
}
