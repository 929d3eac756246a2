package forthright.drafting;

import forthright.bank.QuestionBank;
import forthright.data.MeasureCases;
import forthright.data.MeasureCases.CaseResult;
import forthright.decision.RuleBook;
import forthright.decision.cases.RuleCase;
import forthright.decision.cases.RuleCases;
import forthright.decision.trial.Coverage;
import forthright.decision.trial.MutantTrial;
import forthright.decision.trial.SidesShown;
import forthright.law.LawBook;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * A run of the cases that lie beside rules and queries.
 *
 * @param results one for each case, in the order of files and lines
 * @param coverage what the cases see of the rules
 * @param mutants which slips in the rules they would notice; none is tried unless that is asked
 */
public record TestRun(List<Result> results, Coverage coverage, MutantTrial mutants, Asked asked) {
    public TestRun {
        results = List.copyOf(results);
    }

    /** What a run must show beside its cases, to pass. */
    public record Asked(boolean coverage, boolean mutants) {}

    /**
     * What came of one case.
     *
     * @param said what came out instead; empty where the case holds
     */
    public record Result(String name, Place place, String said) {
        /** Whether the case holds. */
        public boolean passed() {
            return said.isEmpty();
        }
    }

    /** Whether every case holds, and shows what it was asked to. */
    public boolean passed() {
        return results.stream().allMatch(Result::passed)
                && (!asked.coverage() || coverage.isComplete())
                && mutants.survivors().isEmpty();
    }

    /**
     * Runs every case, or those in the files and folders named.
     *
     * @param today the letter's date in cases that name none
     */
    public static TestRun of(Workspace workspace, List<Path> paths, Asked asked, LocalDate today) {
        return of(workspace, paths, asked, today, new Remembered());
    }

    /**
     * The same of a workspace that was run before.
     *
     * @param remembered by the earlier runs, which must have been asked the same
     */
    public static TestRun of(
            Workspace workspace, List<Path> paths, Asked asked, LocalDate today, Remembered remembered) {
        Chosen chosen = Chosen.existing(workspace, paths);
        // Queries are tried in a database of their own, so they and the rest need not wait for one another.
        Faults ofQueries = new Faults();
        CompletableFuture<List<Result>> queries =
                CompletableFuture.supplyAsync(() -> queries(workspace, chosen, remembered, ofQueries));
        Faults faults = new Faults();
        Optional<TestRun> ofRules = remembered.of(
                "rules",
                List.of(workspace.rules()),
                faults,
                of -> ofRules(workspace, chosen, asked, today, remembered.kept(SidesShown.class, SidesShown::new), of));
        Faults ofWordings = new Faults();
        List<Result> wordings = wordings(workspace, chosen, remembered, ofWordings);
        List<Result> tried = queries.join();
        faults.addAll(ofQueries.inOrder());
        faults.addAll(ofWordings.inOrder());
        faults.stopIfAny();
        return ofRules.orElseThrow()
                .with(Stream.concat(tried.stream(), wordings.stream()).toList());
    }

    private static List<Result> queries(Workspace workspace, Chosen chosen, Remembered remembered, Faults faults) {
        List<Result> results = new ArrayList<>();
        for (Path file : measureCases(workspace.questionBank())) {
            String shownAs = workspace.shown(file);
            if (chosen.has(Place.of(shownAs))) {
                results.addAll(
                        remembered.of(shownAs, List.of(file, queryOf(file)), faults, of -> measure(file, shownAs, of)));
            }
        }
        return results;
    }

    private static List<Result> wordings(Workspace workspace, Chosen chosen, Remembered remembered, Faults faults) {
        List<Result> results = new ArrayList<>();
        for (Path file : MatchingScore.fileIn(workspace)) {
            String shownAs = workspace.shown(file);
            if (chosen.has(Place.of(shownAs))) {
                results.addAll(remembered.of(
                        shownAs,
                        List.of(workspace.questionBank()),
                        faults,
                        of -> matching(workspace, file, shownAs, of)));
            }
        }
        return results;
    }

    private TestRun with(List<Result> more) {
        return new TestRun(Stream.concat(results.stream(), more.stream()).toList(), coverage, mutants, asked);
    }

    /** The run of the cases of rules alone; empty, with the reasons noted, where the rules have faults. */
    private static Optional<TestRun> ofRules(
            Workspace workspace, Chosen chosen, Asked asked, LocalDate today, SidesShown shown, Faults faults) {
        Optional<RuleBook> loaded = LawBook.load(workspace.rules(), faults)
                .flatMap(law -> RuleBook.load(workspace.rules(), law::kindOf, faults));
        List<RuleCase> cases = RuleCases.under(workspace.rules(), today, faults);
        if (faults.hasErrors()) {
            return Optional.empty();
        }
        return loaded.map(book -> new TestRun(
                cases.stream()
                        .filter(c -> chosen.has(c.place()))
                        .map(c -> new Result(c.name(), c.place(), String.join("; ", c.differences(book))))
                        .toList(),
                Coverage.of(book, cases, rule -> chosen.has(rule.place()), asked.coverage(), today, shown),
                MutantTrial.of(book, cases, rule -> asked.mutants() && chosen.has(rule.place()), today),
                asked));
    }

    private static List<Result> measure(Path file, String shownAs, Faults faults) {
        return MeasureCases.run(file, shownAs, faults).stream()
                .map((CaseResult result) -> new Result(result.name(), result.place(), result.said()))
                .toList();
    }

    /** A wording that finds another question fails by itself; those that find none fail together, if they are too many. */
    private static List<Result> matching(Workspace workspace, Path file, String shownAs, Faults faults) {
        List<Result> results = new ArrayList<>();
        QuestionBank.load(workspace.questionBank(), faults).ifPresent(bank -> {
            MatchingScore score = MatchingScore.of(bank, file, shownAs, faults);
            score.results().stream()
                    .filter(r -> r.right() || r.wrong())
                    .map(r -> new Result(r.wording(), r.place(), r.wrong() ? MatchingScore.said(r) : ""))
                    .forEach(results::add);
            results.add(new Result(
                    "the wordings as a whole",
                    Place.of(shownAs),
                    score.good() ? "" : "Too few find their question: see ./foi bank score"));
        });
        return results;
    }

    private static Path queryOf(Path cases) {
        return cases.resolveSibling(String.valueOf(cases.getFileName()).replace(".cases.yaml", ".sql"));
    }

    private static List<Path> measureCases(Path bank) {
        try (Stream<Path> files = Files.walk(bank)) {
            return files.filter(f -> f.toString().endsWith(".cases.yaml"))
                    .filter(f -> !String.valueOf(f.getFileName()).equals(MatchingScore.FILE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
