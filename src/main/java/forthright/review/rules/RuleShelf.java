package forthright.review.rules;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.review.reading.ReadReply;
import forthright.review.reading.Units;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The review rules of a workspace: those that a class judges, and those that only look for phrases. */
public final class RuleShelf {
    private static final String FOLDER = "review";
    private static final String PHRASES = "phrases";
    private static final String UNITS = "units";
    private static final String EXCEPTIONS = "exceptions";
    private static final String THRESHOLD_ALONE = "threshold-alone";

    private static final Map<String, ReviewRule> JUDGED = new TreeMap<>(Map.ofEntries(
            Map.entry("wrong-act", new WrongAct()),
            Map.entry("outdated-citation", new OutdatedCitation()),
            Map.entry("wrong-limit", new WrongLimit()),
            Map.entry("no-basis", new NoBasis()),
            Map.entry("condition-missing", new ConditionMissing()),
            Map.entry("no-public-interest-test", new NoPublicInterestTest()),
            Map.entry("no-estimate", new NoEstimate()),
            Map.entry("estimate-arithmetic", new EstimateArithmetic()),
            Map.entry("no-advice", new NoAdvice()),
            Map.entry("threshold-conflict", new ThresholdConflict()),
            Map.entry("symbol-overload", new SymbolOverload()),
            Map.entry("recoverable", new Recoverable()),
            Map.entry("self-disclosed", new SelfDisclosed()),
            Map.entry("small-number-printed", new SmallNumberPrinted()),
            Map.entry("zero-hidden", new ZeroHidden()),
            Map.entry("wrong-subject", new WrongSubject()),
            Map.entry("unit-mismatch", new UnitMismatch()),
            Map.entry("period-mismatch", new PeriodMismatch()),
            Map.entry("unanswered", new Unanswered()),
            Map.entry("contradiction", new Contradiction()),
            Map.entry("numbering", new Numbering()),
            Map.entry("late", new Late()),
            Map.entry("closing", new Closing()),
            Map.entry("label", new Label()),
            Map.entry("merged", new Merged()),
            Map.entry("missing-attachment", new MissingAttachment()),
            Map.entry("needless-public-interest-test", new NeedlessPublicInterestTest()),
            Map.entry(THRESHOLD_ALONE, new ThresholdAlone()),
            Map.entry("unmapped-terms", new UnmappedTerms()),
            Map.entry("not-applicable-unsure", new NotApplicableUnsure())));

    private static final ReviewRule OF_PHRASES = new PhraseRule();

    private static final Map<String, AcrossRule> ACROSS = new TreeMap<>(Map.of(
            "threshold-changed", new ThresholdChanged(),
            "minutes-differ", new MinutesDiffer(),
            "label-changed", new LabelChanged(),
            "labels-of-two-things", new LabelsOfTwoThings(),
            "figures-disagree", new FiguresDisagree(false),
            "recoverable-together", new FiguresDisagree(true)));

    private final List<RuleText> rules;
    private final Units units;

    private RuleShelf(List<RuleText> rules, Units units) {
        this.rules = List.copyOf(rules);
        this.units = units;
    }

    /** Reads {@code rules/review}; empty, with the reasons noted, where a file has faults. */
    public static Optional<RuleShelf> load(Path rulesFolder, Faults faults) {
        Path folder = rulesFolder.resolve(FOLDER);
        Faults here = new Faults();
        List<RuleText> rules = new ArrayList<>();
        for (Path file : files(folder, here)) {
            String slug = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
            if (JUDGED.containsKey(slug) || ACROSS.containsKey(slug)) {
                RuleFile.judged(file, shown(FOLDER, file), here).ifPresent(rules::add);
            } else if (!slug.equals(UNITS) && !slug.equals(EXCEPTIONS)) {
                here.error(
                        Place.of(shown(FOLDER, file)),
                        "unknown-rule",
                        "The program has no rule of this name.",
                        "A rule that only looks for phrases belongs in rules/%s/%s.".formatted(FOLDER, PHRASES));
            }
        }
        files(folder.resolve(PHRASES), here)
                .forEach(file -> RuleFile.ofPhrases(file, shown(FOLDER + "/" + PHRASES, file), here)
                        .ifPresent(rules::add));
        Set<String> known = rules.stream().map(RuleText::slug).collect(Collectors.toSet());
        Stream.concat(JUDGED.keySet().stream(), ACROSS.keySet().stream())
                .filter(slug -> !known.contains(slug) && !here.hasErrors())
                .forEach(slug -> here.error(
                        Place.of("rules/%s/%s.yaml".formatted(FOLDER, slug)),
                        "no-rule-file",
                        "The rule \"%s\" has no file here.".formatted(slug),
                        "Put it back: it says how much the rule weighs and on what law it rests."));
        Optional<Units> units =
                UnitsFile.read(folder.resolve(UNITS + ".yaml"), "rules/%s/%s.yaml".formatted(FOLDER, UNITS), here);
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : units.map(read -> new RuleShelf(rules, read));
    }

    private static String shown(String folder, Path file) {
        return "rules/%s/%s".formatted(folder, file.getFileName());
    }

    private static List<Path> files(Path folder, Faults faults) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.error(
                    Place.of("rules/" + FOLDER),
                    "unreadable",
                    "The review rules cannot be read.",
                    "Put the folder back.");
            return List.of();
        }
    }

    /** What letters count. */
    public Units units() {
        return units;
    }

    /** Whether a reply hides figures and gives no reason but that they are small. */
    public boolean restsOnThresholdAlone(ReadReply reply) {
        return rules.stream()
                .filter(rule -> rule.slug().equals(THRESHOLD_ALONE))
                .anyMatch(rule -> ThresholdAlone.isSo(reply, rule));
    }

    /** What each rule says. */
    public List<RuleText> rules() {
        return rules;
    }

    /** What all rules object to in a reply, in the order of its lines. */
    public List<Finding> review(Reviewed reviewed) {
        List<Finding> findings = new ArrayList<>();
        for (RuleText text : rules) {
            if (!ACROSS.containsKey(text.slug())) {
                Objections objections = new Objections(text, reviewed.reply(), reviewed.law());
                JUDGED.getOrDefault(text.slug(), OF_PHRASES).look(reviewed, text, objections);
                findings.addAll(objections.findings());
            }
        }
        return inOrder(findings);
    }

    /** What only shows when an authority's replies are laid beside one another, in the order of their days. */
    public List<Finding> across(List<Reviewed> ofOneAuthority) {
        List<Reviewed> replies = ofOneAuthority.stream()
                .sorted(Comparator.comparing(Reviewed::day)
                        .thenComparing(r -> r.reply().file()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (RuleText text : rules) {
            AcrossRule rule = ACROSS.get(text.slug());
            if (rule != null && !replies.isEmpty()) {
                Across across = new Across(text, replies.getFirst().law());
                rule.look(replies, text, across);
                findings.addAll(across.findings());
            }
        }
        return inOrder(findings);
    }

    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::file)
                        .thenComparingInt(Finding::line)
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::what))
                .toList();
    }
}
