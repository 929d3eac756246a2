package forthright.drafting;

import forthright.bank.Assessment;
import forthright.bank.BankEntry;
import forthright.bank.BankEntry.Measure;
import forthright.bank.Concept;
import forthright.bank.Council;
import forthright.bank.QuestionBank;
import forthright.bank.Recording.Category;
import forthright.bank.Recording.CategoryList;
import forthright.bank.Recording.Way;
import forthright.disclosurecontrol.CellKey;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a council's folder against the bank: every concept, measure and code that it names must exist. */
final class CouncilCheck {
    // A letter is held to the highest threshold of its figures, and each figure keeps three values below its own.
    private static final int LEAST_BESIDE_OTHERS = 3;

    private final Council council;
    private final QuestionBank bank;
    private final Faults faults;

    CouncilCheck(Council council, QuestionBank bank, Faults faults) {
        this.council = council;
        this.bank = bank;
        this.faults = faults;
    }

    void check() {
        List<String> concepts = bank.concepts().stream().map(Concept::id).toList();
        List<String> measures =
                bank.measures().stream().map(Measure::name).distinct().toList();
        categories()
                .flatMap(c -> c.covers().keySet().stream())
                .forEach(id -> known(id, concepts, "recording.yaml", "unknown-concept", "a shared concept"));
        council.recording()
                .elsewhere()
                .keySet()
                .forEach(id -> known(id, concepts, "recording.yaml", "unknown-concept", "a shared concept"));
        Stream.concat(council.recording().elsewhere().values().stream(), council.recording().fields().values().stream())
                .filter(Way.InFreeText.class::isInstance)
                .map(way -> ((Way.InFreeText) way).read())
                .forEach(name ->
                        known(name, measures, "recording.yaml", "unknown-measure", "a measure of the question bank"));
        council.recording().lists().values().forEach(this::distinctCodes);
        council.assessments().forEach(assessment -> assessment(assessment, measures));
        council.teams().from().values().stream()
                .flatMap(teams -> teams.keySet().stream())
                .forEach(key -> known(
                        key,
                        QuestionBank.teams(),
                        "profile.yaml",
                        "unknown-team",
                        "a team that standard questions name"));
        List<String> topics =
                bank.entries().stream().map(BankEntry::topic).distinct().toList();
        council.smallNumbers().from().values().stream()
                .flatMap(policy -> Stream.concat(
                        policy.further().levels().keySet().stream(), policy.further().thresholds().keySet().stream()))
                .forEach(subject ->
                        known(subject, topics, "profile.yaml", "unknown-subject", "a topic of the question bank"));
        council.smallNumbers().from().values().stream()
                .filter(policy -> !policy.further().thresholds().isEmpty() && policy.threshold() < LEAST_BESIDE_OTHERS)
                .forEach(policy -> faults.error(
                        place("profile.yaml"),
                        "low-threshold",
                        "Beside threshold-by-subject, a threshold of %d leaves a withheld count too few values."
                                .formatted(policy.threshold()),
                        "Give a threshold of 3 or more, or leave threshold-by-subject out."));
        new PublishedElsewhere(council, bank, faults).check();
        List<String> entries = bank.entries().stream().map(BankEntry::id).toList();
        council.publications().forEach(publication -> {
            known(publication.entry(), entries, "publications.yaml", "unknown-question", "a standard question");
            inOrder(publication.from(), publication.to(), "publications.yaml", publication.entry());
        });
    }

    /** Two categories of one code would each be given the other's count. */
    private void distinctCodes(CategoryList list) {
        list.categories().stream()
                .collect(Collectors.groupingBy(Category::code, TreeMap::new, Collectors.counting()))
                .forEach((code, times) -> {
                    if (times > 1) {
                        faults.error(
                                place("recording.yaml"),
                                "duplicate-code",
                                "The list %s has more than one category with the code \"%s\"."
                                        .formatted(list.kind(), code),
                                "Give each category the code that it has in the data.");
                    }
                });
    }

    private void inOrder(LocalDate from, LocalDate to, String file, String what) {
        if (to.isBefore(from)) {
            faults.error(
                    place(file),
                    "dates-crossed",
                    "What is said of %s ends before it begins: %s to %s.".formatted(what, from, to),
                    "Give the first day in from: and the last in to:.");
        }
    }

    private void assessment(Assessment assessment, List<String> measures) {
        known(assessment.measure(), measures, "assessments.yaml", "unknown-measure", "a measure of the question bank");
        List<String> codes = Stream.concat(
                        Stream.of("*", CellKey.SINGLE.rest().code()),
                        categories()
                                .map(Category::code)
                                .flatMap(code -> Stream.of(
                                        code, new CellKey("", code).rest().code())))
                .distinct()
                .toList();
        assessment
                .categories()
                .forEach(code ->
                        known(code, codes, "assessments.yaml", "unknown-category", "a category of this council"));
        inOrder(assessment.from(), assessment.to(), "assessments.yaml", assessment.measure());
        if (!assessment.on().isBefore(assessment.reviewBy())) {
            faults.error(
                    place("assessments.yaml"),
                    "dates-crossed",
                    "An assessment of %s is to be reviewed on the day it was made, or before."
                            .formatted(assessment.measure()),
                    "Give a later date for review-by.");
        }
    }

    private Stream<Category> categories() {
        return council.recording().lists().values().stream().flatMap(list -> list.categories().stream());
    }

    private void known(String word, Collection<String> words, String file, String code, String what) {
        if (!words.contains(word)) {
            faults.add(Fault.error(
                    place(file), code, "\"%s\" is not %s.".formatted(word, what), Spelling.hint(word, words)));
        }
    }

    private Place place(String file) {
        return Place.of("councils/%s/%s".formatted(council.id(), file));
    }
}
