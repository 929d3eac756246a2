package forthright.schemas;

import forthright.bank.CouncilFolder;
import forthright.bank.MatchingCases;
import forthright.bank.QuestionBank;
import forthright.data.MeasureCases;
import forthright.data.reading.SourcesFile;
import forthright.decision.RuleBook;
import forthright.decision.cases.RuleCases;
import forthright.disclosurelog.Settled;
import forthright.drafting.decided.CaseFile;
import forthright.law.Authorities;
import forthright.law.BankHolidays;
import forthright.law.LawBook;
import forthright.law.LetterRules;
import forthright.law.Signs;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.record.shared.Settings;
import forthright.reply.language.LanguageFile;
import forthright.reply.plain.PlainEnglish;
import forthright.review.challenge.Challenges;
import forthright.review.corrections.CorrectionsFile;
import forthright.review.rules.RuleFile;
import forthright.review.rules.UnitsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * One kind of file that people edit: its schema, the paths of the files of this kind, and the reader that has the last word.
 */
record FileKind(String schema, String paths, Reading reading) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String NAME = "\\w[\\w-]*";

    /** Reads a text as a file of this name in an empty folder. */
    interface Reading {
        void read(Path folder, String name, String text, Faults faults) throws IOException;
    }

    static final List<FileKind> ALL = List.of(
            new FileKind("question", "question-bank/" + NAME + "/" + NAME + "\\.yaml", FileKind::question),
            new FileKind("vocabulary", "question-bank/vocabulary\\.yaml", FileKind::bankWith),
            new FileKind("concepts", "question-bank/concepts\\.yaml", FileKind::bankWith),
            new FileKind("matching-cases", "question-bank/matching\\.cases\\.yaml", FileKind::matching),
            new FileKind("query-cases", "question-bank/" + NAME + "/" + NAME + "\\.cases\\.yaml", FileKind::query),
            new FileKind("law", "rules/law\\.yaml", alone(LawBook::load)),
            new FileKind("authorities", "rules/authorities\\.yaml", alone(Authorities::load)),
            new FileKind("signs", "rules/signs\\.yaml", alone(Signs::load)),
            new FileKind("plain-english", "rules/plain-english\\.yaml", alone(PlainEnglish::load)),
            new FileKind(
                    "language",
                    "templates/[a-z]+/language\\.yaml",
                    (folder, name, text, faults) -> LanguageFile.shared(write(folder, name, text), name, faults)),
            new FileKind(
                    "words",
                    "councils/" + NAME + "/templates/[a-z]+/words\\.yaml",
                    (folder, name, text, faults) -> LanguageFile.words(write(folder, name, text), name, faults)),
            new FileKind(
                    "review-units",
                    "rules/review/units\\.yaml",
                    (folder, name, text, faults) -> UnitsFile.read(write(folder, name, text), name, faults)),
            new FileKind(
                    "review-exceptions",
                    "rules/review/exceptions\\.yaml",
                    (folder, name, text, faults) ->
                            CorrectionsFile.ofAuthorities(write(folder, name, text), name, faults)),
            new FileKind(
                    "review-corrections",
                    "cases/" + NAME + "/" + NAME + "\\.review\\.yaml",
                    (folder, name, text, faults) -> CorrectionsFile.read(write(folder, name, text), name, faults)),
            new FileKind(
                    "review-rule",
                    "rules/review/" + NAME + "\\.yaml",
                    (folder, name, text, faults) -> RuleFile.judged(write(folder, name, text), name, faults)),
            new FileKind(
                    "review-phrases",
                    "rules/review/phrases/" + NAME + "\\.yaml",
                    (folder, name, text, faults) -> RuleFile.ofPhrases(write(folder, name, text), name, faults)),
            new FileKind("challenges", "rules/challenges\\.yaml", alone(Challenges::load)),
            new FileKind("letters", "rules/letters\\.yaml", alone(LetterRules::load)),
            new FileKind("bank-holidays", "rules/bank-holidays\\.yaml", alone(BankHolidays::load)),
            new FileKind(
                    "outcomes",
                    "rules/outcomes\\.yaml",
                    alone((folder, faults) -> RuleBook.load(folder, citation -> Optional.empty(), faults))),
            new FileKind(
                    "rule-cases",
                    "rules/" + NAME + "/" + NAME + "\\.cases\\.yaml",
                    (folder, name, text, faults) -> RuleCases.read(text, name, TODAY, faults)),
            new FileKind("profile", "councils/" + NAME + "/profile\\.yaml", FileKind::council),
            new FileKind("recording", "councils/" + NAME + "/recording\\.yaml", FileKind::council),
            new FileKind("assessments", "councils/" + NAME + "/assessments\\.yaml", FileKind::council),
            new FileKind("publications", "councils/" + NAME + "/publications\\.yaml", FileKind::council),
            new FileKind("published-elsewhere", "councils/" + NAME + "/published-elsewhere\\.yaml", FileKind::council),
            new FileKind(
                    "sources",
                    "councils/" + NAME + "/sources\\.yaml",
                    (folder, name, text, faults) -> SourcesFile.read(write(folder, name, text), name, faults)),
            new FileKind("case", "cases/" + NAME + "/case\\.yaml", (folder, name, text, faults) -> {
                write(folder, name, text);
                CaseFile.read(folder, "cases/x", faults);
            }),
            new FileKind("case-log", "cases/" + NAME + "/log\\.yaml", (folder, name, text, faults) -> {
                write(folder, name, text);
                Settled.read(folder, "cases/x", faults);
            }),
            new FileKind(
                    "store",
                    "cases/record/store\\.yaml",
                    (folder, name, text, faults) -> Settings.read(write(folder, name, text), name, faults)));

    /** The kind of the file at this path of a workspace. */
    static Optional<FileKind> of(String path) {
        return ALL.stream().filter(kind -> path.matches(kind.paths())).findFirst();
    }

    /** What the reader says of a text. */
    List<String> faults(Path empty, String name, String text) {
        Faults faults = new Faults();
        try {
            Path folder = Files.createTempDirectory(empty, "read");
            reading.read(folder, name, text, faults);
        } catch (FaultsException e) {
            faults.addAll(e.faults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults.inOrder().stream()
                .map(fault -> "%s %s %s".formatted(fault.code(), fault.what(), fault.remedy()))
                .toList();
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), text);
    }

    private static Reading alone(BiConsumer<Path, Faults> load) {
        return (folder, name, text, faults) -> {
            write(folder, name, text);
            load.accept(folder, faults);
        };
    }

    private static void question(Path folder, String name, String text, Faults faults) throws IOException {
        write(folder, "vocabulary.yaml", "same: {}");
        write(folder, "concepts.yaml", "concepts: {}");
        write(folder.resolve("topic"), name, text);
        if (!text.contains("\"service-figures\"")) {
            write(folder.resolve("topic"), name.replace(".yaml", ".sql"), "SELECT 1");
        }
        QuestionBank.load(folder, faults);
    }

    private static void bankWith(Path folder, String name, String text, Faults faults) throws IOException {
        bank(folder);
        write(folder, name, text);
        QuestionBank.load(folder, faults);
    }

    private static void matching(Path folder, String name, String text, Faults faults) throws IOException {
        bank(folder);
        QuestionBank bank = QuestionBank.load(folder, faults).orElseThrow();
        MatchingCases.run(write(folder, name, text), name, bank, faults);
    }

    private static void bank(Path folder) throws IOException {
        write(folder, "vocabulary.yaml", "same: {}");
        write(folder, "concepts.yaml", "concepts: {}");
        write(folder.resolve("topic"), "x.yaml", """
                id: x
                asks: [Which risk markers are there]
                answer: categories
                of: [marker]
                sources: [none]
                checked: { on: 2026-11-21, by: nobody }
                """);
    }

    // With a day that does not exist among its rows a case is read to its end, and no database is started for it.
    private static void query(Path folder, String name, String text, Faults faults) throws IOException {
        write(folder, name.replace(".cases.yaml", ".sql"), """
                SELECT count(*) AS value, count(DISTINCT child_id) AS children FROM missing_episode
                WHERE started_at >= :from AND started_at < :until
                """);
        String unready = text.replaceAll("(\"started_at\":\"\\d{4})-\\d\\d-\\d\\d", "$1-02-31");
        MeasureCases.run(write(folder, name, unready), name, faults);
    }

    private static void council(Path folder, String name, String text, Faults faults) throws IOException {
        write(folder, "profile.yaml", "{}");
        write(folder, "recording.yaml", "{}");
        write(folder, name, text);
        CouncilFolder.read(folder, "councils/x", faults);
    }
}
