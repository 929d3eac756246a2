package forthright.review.challenge;

import forthright.law.Citation;
import forthright.law.LawBook;
import forthright.law.Provision;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.law.files.YamlReader;
import forthright.review.challenge.QuestionSet.When;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The standard questions of {@code rules/challenges.yaml}. */
public final class Challenges {
    private static final String AS_IN_THE_BOOK = "Write it as rules/law.yaml does, or add it there.";

    private final List<QuestionSet> sets;

    private Challenges(List<QuestionSet> sets) {
        this.sets = List.copyOf(sets);
    }

    /** Reads the file; empty, with the reasons noted, where it has faults. */
    public static Optional<Challenges> load(Path rulesFolder, Faults faults) {
        Faults here = new Faults();
        Optional<Challenges> read = YamlReader.read(rulesFolder.resolve("challenges.yaml"), ChallengeFile.FILE, here)
                .map(root -> new Challenges(new ChallengeFile(here).sets(root)));
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : read;
    }

    List<QuestionSet> sets() {
        return sets;
    }

    /** Notes every provision that is named and that the law does not know, or not on the days on which a question is put. */
    public void check(LawBook law, Faults faults) {
        for (QuestionSet set : sets) {
            set.when().stream()
                    .filter(when -> Situation.of(when.written()).isEmpty() && !law.knows(when.written()))
                    .forEach(when -> unknown(when, law, faults));
            set.questions().forEach(question -> check(question, set, law, faults));
        }
    }

    private static void unknown(When when, LawBook law, Faults faults) {
        Stream<String> provisions =
                law.provisions().stream().map(p -> p.citation().toString());
        Stream<String> situations = Stream.of(Situation.values()).map(Situation::word);
        String meant = Spelling.nearest(
                        when.written(), Stream.concat(situations, provisions).toList())
                .map("Did you mean \"%s\"? "::formatted)
                .orElse("");
        faults.error(
                when.place(),
                "unknown-citation",
                "\"%s\" is neither a provision of rules/law.yaml nor a situation.".formatted(when.written()),
                meant + AS_IN_THE_BOOK);
    }

    private static void check(StandardQuestion question, QuestionSet set, LawBook law, Faults faults) {
        if (!question.since().isBefore(question.until())) {
            faults.error(
                    question.place(),
                    "never-asked",
                    "\"%s\" ends before it begins.".formatted(question.name()),
                    "Give it the first day of letters to which it is put, and the first to which it is no longer put.");
            return;
        }
        question.basis().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(basis -> {
            Optional<Provision> provision =
                    Optional.of(basis.getValue()).filter(law::knows).flatMap(law::provision);
            if (provision.isEmpty()) {
                fault(
                        question.place(),
                        "\"%s\", the law behind \"%s\", is no provision of rules/law.yaml."
                                .formatted(basis.getValue(), question.name()),
                        AS_IN_THE_BOOK,
                        faults);
            } else {
                inForce(provision.get(), firstDay(question, set, basis.getKey(), law), question, faults);
            }
        });
    }

    private static void inForce(Provision provision, LocalDate first, StandardQuestion question, Faults faults) {
        if (first.isBefore(provision.since()) || question.until().isAfter(provision.until())) {
            fault(
                    question.place(),
                    "\"%s\", the law behind \"%s\", is not in force on every day on which that is asked."
                            .formatted(provision.citation(), question.name()),
                    "Give the question a day of its own with since and until, as the provision has in rules/law.yaml.",
                    faults);
        }
    }

    /** The first day of a letter to which a question may be put. */
    private static LocalDate firstDay(StandardQuestion question, QuestionSet set, String act, LawBook law) {
        LocalDate raised = set.provisions()
                .filter(p -> p.act().equals(act) || act.equals(StandardQuestion.ANY_ACT))
                .map(Citation::toString)
                .flatMap(cited -> law.provision(cited).stream())
                .map(Provision::since)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        LocalDate beginning = law.provisions().stream()
                .map(Provision::since)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return Stream.of(raised, question.since(), beginning)
                .max(LocalDate::compareTo)
                .orElse(beginning);
    }

    private static void fault(Place place, String what, String remedy, Faults faults) {
        faults.error(place, "unknown-citation", what, remedy);
    }
}
