package forthright.drafting;

import forthright.bank.Council;
import forthright.bank.QuestionBank;
import forthright.data.CouncilData;
import forthright.data.QueryCheck;
import forthright.decision.RuleBook;
import forthright.document.HtmlLetter;
import forthright.law.Authorities;
import forthright.law.LawBook;
import forthright.law.LetterRules;
import forthright.law.Signs;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Severity;
import forthright.reply.plain.PlainEnglish;
import forthright.review.challenge.Challenges;
import forthright.review.corrections.CorrectionsFile;
import forthright.review.rules.RuleShelf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds every fault in the files that people keep, so that none of them first shows in a letter. Asked again, it looks only
 * at what has changed since.
 */
public final class Checker {
    private final Workspace workspace;
    private final LocalDate today;
    private final Remembered remembered = new Remembered();

    /** Checks this workspace as it is on a day. */
    public Checker(Workspace workspace, LocalDate today) {
        this.workspace = workspace;
        this.today = today;
    }

    /** Whether nothing may be published while this is so: every error, and a value that stands on nothing. */
    public static boolean forbidsPublishing(Fault fault) {
        return fault.severity() == Severity.ERROR || DatedValues.CODES.contains(fault.code());
    }

    /** All faults in order, or only those in the files and folders named. */
    public List<Fault> check(List<Path> paths) {
        Faults faults = new Faults();
        FilesCheck.check(workspace, faults);
        Ruled ruled = remembered.of("rules", ruleFiles(), faults, this::ruled);
        Optional<LawBook> law = ruled.law();
        Optional<RuleBook> rules = ruled.rules();
        Optional<QuestionBank> bank = remembered.of("bank", List.of(workspace.questionBank()), faults, this::bank);
        bank.ifPresent(b -> ruled.authorities().ifPresent(a -> FunctionCheck.check(a, b, faults)));
        new DatedValues(workspace, today, faults).check();
        Councils councils = new Councils(workspace);
        List<Council> read = new ArrayList<>();
        for (String id : councils.ids()) {
            councils.read(id, faults).ifPresent(council -> {
                read.add(council);
                council(council, ruled, bank, faults);
            });
        }
        law.ifPresent(l -> new NumbersInWordings(workspace, Quantities.of(l), faults).check());
        PlainEnglish.load(workspace.rules(), faults)
                .ifPresent(measure -> new PlainEnglishCheck(workspace, measure, faults).check());
        List<String> letters = ruled.letters()
                .map(LetterRules::wordings)
                .orElseGet(Stream::empty)
                .toList();
        law.ifPresent(l -> rules.ifPresent(r -> new UnusedWordings(workspace, faults).check(l, r, read, letters)));
        Chosen chosen = Chosen.existing(workspace, paths);
        return faults.inOrder().stream()
                .filter(fault -> chosen.has(fault.place()))
                .toList();
    }

    /** Law and rules, with what they say beside one another. */
    private record Ruled(
            Optional<LawBook> law,
            Optional<Authorities> authorities,
            Optional<RuleBook> rules,
            Optional<LetterRules> letters) {}

    private Ruled ruled(Faults faults) {
        Optional<LawBook> law = LawBook.load(workspace.rules(), faults);
        Optional<Authorities> authorities = Authorities.load(workspace.rules(), faults);
        Signs.load(workspace.rules(), faults);
        Optional<RuleBook> rules = law.flatMap(l -> RuleBook.load(workspace.rules(), l::kindOf, faults));
        rules.ifPresent(book -> RulesCheck.check(book, faults));
        Optional<LetterRules> letters = LetterRules.load(workspace.rules(), faults);
        letters.ifPresent(l -> law.ifPresent(book -> l.check(book, faults)));
        RuleShelf.load(workspace.rules(), faults);
        CorrectionsFile.ofAuthorities(
                workspace.rules().resolve("review/exceptions.yaml"), "rules/review/exceptions.yaml", faults);
        Challenges.load(workspace.rules(), faults).ifPresent(c -> law.ifPresent(book -> c.check(book, faults)));
        return new Ruled(law, authorities, rules, letters);
    }

    /** The files of the rules, without their cases, which are none of a check's business. */
    private List<Path> ruleFiles() {
        return Mentions.files(workspace.rules(), "").stream()
                .filter(file -> !file.toString().endsWith(".cases.yaml"))
                .toList();
    }

    /** The bank, with its queries tried. */
    private Optional<QuestionBank> bank(Faults faults) {
        Optional<QuestionBank> bank = QuestionBank.load(workspace.questionBank(), faults);
        bank.ifPresent(b -> QueryCheck.open(faults).ifPresent(queries -> {
            try (queries) {
                b.entries().forEach(entry -> queries.check(entry, faults));
            }
        }));
        return bank;
    }

    private boolean data(Council council, Faults faults) {
        try (CouncilData data = CouncilData.open(council, council.folder().resolve("data"), faults)) {
            faults.addAll(data.report().warnings());
        }
        return true;
    }

    private void council(Council council, Ruled ruled, Optional<QuestionBank> bank, Faults faults) {
        Path own = council.folder().resolve("templates");
        HtmlLetter.load(workspace.templates(), own, faults);
        new Printing(workspace.templates(), council.folder(), workspace.shown(council.folder())).check(faults);
        Pack.letters(workspace, own, ruled.law(), ruled.rules(), faults)
                .ifPresent(writer -> ruled.letters().ifPresent(l -> writer.checkLetters(l.wordings(), faults)));
        bank.ifPresent(
                b -> ruled.law().ifPresent(law -> new LanguageCheck(workspace, council, law, b, faults).check(today)));
        bank.ifPresent(b -> {
            new CouncilCheck(council, b, faults).check();
            workspace.record().told(council.id()).check(faults);
            new ReUseCheck(workspace.templates(), own, faults).check(council);
            remembered.of(council.id(), List.of(council.folder()), faults, of -> data(council, of));
        });
    }
}
