package forthright.drafting;

import forthright.bank.Assessment;
import forthright.bank.BankEntry;
import forthright.bank.BankEntry.AnsweredBy;
import forthright.bank.Concept;
import forthright.bank.Council;
import forthright.bank.QuestionBank;
import forthright.bank.Recording;
import forthright.bank.Recording.Way;
import forthright.bank.Unit;
import forthright.law.Act;
import forthright.law.CostLimit;
import forthright.law.Kind;
import forthright.law.LawBook;
import forthright.law.Provision;
import forthright.law.Regime;
import forthright.law.Regulator;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.reply.LetterWriter;
import forthright.reply.Pairs;
import forthright.reply.language.Language;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Holds the languages of a council's replies beside English. A wording that has no pair, or one out of step, is an error: a
 * letter could not be written, or would say something else. Of terms it warns, since a draft asks for what it lacks.
 */
final class LanguageCheck {
    private final Workspace workspace;
    private final Council council;
    private final LawBook law;
    private final QuestionBank bank;
    private final Faults faults;

    LanguageCheck(Workspace workspace, Council council, LawBook law, QuestionBank bank, Faults faults) {
        this.workspace = workspace;
        this.council = council;
        this.law = law;
        this.bank = bank;
        this.faults = faults;
    }

    void check(LocalDate today) {
        OtherLanguages others = new OtherLanguages(workspace, council);
        for (String tag : council.alsoIn()) {
            others.language(tag, faults).ifPresent(language -> {
                Pairs.check(workspace.templates(), council.folder().resolve("templates"), language, faults);
                LetterWriter.load(others.shared(tag), others.own(tag), law, language, faults);
                terms(language, today);
            });
        }
    }

    private void terms(Language language, LocalDate today) {
        Stream.of(Unit.values())
                .map(Unit::inWords)
                .filter(language::lacksUnit)
                .forEach(unit ->
                        lacking(language, Place.of("templates/%s/language.yaml".formatted(language.tag())), unit));
        lacking(
                language,
                "templates/%s/language.yaml".formatted(language.tag()),
                Stream.concat(ofLaw(today), ofBank()));
        String folder = "councils/%s/".formatted(council.id());
        lacking(language, folder + "profile.yaml", ofProfile());
        lacking(language, folder + "recording.yaml", ofRecording());
        lacking(
                language,
                folder + "assessments.yaml",
                council.assessments().stream()
                        .filter(assessment -> assessment.conclusion() == Assessment.Conclusion.IDENTIFIES)
                        .flatMap(assessment -> Stream.of(assessment.why(), assessment.principle())));
    }

    private Stream<String> ofLaw(LocalDate today) {
        Regime regime = Regime.of(council.regime()).orElseThrow();
        CostLimit limit = law.costLimit(council.regime(), today);
        Regulator regulator = law.regulator(regime, today);
        Stream<Provision> provisions = law.provisions().stream()
                .filter(provision -> provision.act().abbreviation().equals(regime.act()) && provision.inForce(today));
        return Stream.of(
                        Stream.of(law.act(regime.act()).name(), regulator.name(), regulator.office()),
                        limit.counts().stream(),
                        limit.citations().stream()
                                .map(citation -> law.act(citation.act()))
                                .map(Act::name),
                        provisions.flatMap(this::printed))
                .flatMap(each -> each);
    }

    /** What a notice prints of a provision: a condition's title, and the Act that is quoted. */
    private Stream<String> printed(Provision provision) {
        return provision.kind() instanceof Kind.Condition
                ? Stream.of(provision.title())
                : provision.quotes().stream()
                        .flatMap(citation -> law.provision(citation).stream())
                        .map(quoted -> quoted.act().name());
    }

    /** The names of concepts, and what queries count; what a team counts is asked for when a draft needs it. */
    private Stream<String> ofBank() {
        return Stream.concat(
                bank.concepts().stream().map(Concept::name),
                bank.entries().stream()
                        .map(BankEntry::by)
                        .filter(by -> !(by instanceof AnsweredBy.ServiceFigures))
                        .flatMap(by -> by.measured().stream())
                        .map(BankEntry.Measure::basis));
    }

    private Stream<String> ofProfile() {
        return Stream.concat(
                Stream.of(council.name(), council.contacts().team()), council.contacts().address().stream());
    }

    private Stream<String> ofRecording() {
        Recording recording = council.recording();
        Stream<String> lists = recording.lists().values().stream()
                .flatMap(list -> Stream.concat(
                        Stream.of(list.called(), list.recordedOn()),
                        list.categories().stream().map(Recording.Category::label)));
        Stream<String> ways = Stream.concat(
                        recording.elsewhere().values().stream(), recording.fields().values().stream())
                .flatMap(way -> switch (way) {
                    case Way.InFreeText text -> Stream.of(text.where(), text.heading(), text.sampled());
                    case Way.NotRecorded(String instead) -> Stream.of(instead);
                });
        return Stream.of(Stream.of(recording.population()), lists, ways).flatMap(each -> each);
    }

    private void lacking(Language language, String file, Stream<String> english) {
        english.filter(words -> !words.isBlank())
                .distinct()
                .filter(language::lacks)
                .forEach(words -> lacking(language, Place.of(file), words));
    }

    private void lacking(Language language, Place place, String english) {
        String shown = english.strip().replaceAll("\\s+", " ");
        faults.add(Fault.warning(
                place,
                language.missing(),
                "%s missing for the words “%s”.".formatted(language.called(), shown),
                "Write them under terms: or units: in templates/%s/language.yaml, or in councils/%s/templates/%s/words.yaml."
                        .formatted(language.tag(), council.id(), language.tag())));
    }
}
