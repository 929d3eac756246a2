package forthright.drafting;

import forthright.bank.BankEntry;
import forthright.bank.MatchingCases;
import forthright.bank.MatchingCases.Result;
import forthright.bank.QuestionBank;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How well the bank finds the right standard question, on wordings that are not its own.
 *
 * @param topics the topic of each standard question
 */
public record MatchingScore(List<Result> results, Map<String, String> topics) {
    /** The file of the cases, in the question bank. */
    public static final String FILE = MatchingCases.FILE;

    // Of a hundred wordings that a standard question answers, at least so many must find it.
    private static final double RIGHT = 0.95;
    // Of a thousand wordings of any kind, at most five may be matched to another.
    private static final double WRONG = 0.005;
    private static final String NEAR_MISSES = "near misses";

    public MatchingScore {
        results = List.copyOf(results);
        topics = Map.copyOf(topics);
    }

    /** Tries the wordings that a workspace keeps in its own bank. */
    public static MatchingScore of(Workspace workspace) {
        return of(workspace, workspace.questionBank().resolve(FILE));
    }

    /** Tries the wordings of a file on the bank of a workspace. */
    public static MatchingScore of(Workspace workspace, Path file) {
        Faults faults = new Faults();
        QuestionBank bank = QuestionBank.load(workspace.questionBank(), faults)
                .orElseThrow(() -> new FaultsException(faults.inOrder()));
        MatchingScore score = of(bank, file, workspace.shown(file), faults);
        faults.stopIfAny();
        return score;
    }

    static MatchingScore of(QuestionBank bank, Path file, String shownAs, Faults faults) {
        Map<String, String> topics = bank.entries().stream().collect(Collectors.toMap(BankEntry::id, BankEntry::topic));
        return new MatchingScore(MatchingCases.run(file, shownAs, bank, faults), topics);
    }

    /** The cases of a workspace's own bank, where it keeps any. */
    static List<Path> fileIn(Workspace workspace) {
        Path file = workspace.questionBank().resolve(FILE);
        return Files.isRegularFile(file) ? List.of(file) : List.of();
    }

    /** Whether enough find their question, and nearly none another. */
    public boolean good() {
        List<Result> banked = results.stream().filter(r -> !r.nearMiss()).toList();
        List<Result> others = results.stream().filter(Result::nearMiss).toList();
        return share(banked, Result::right) >= RIGHT
                && share(banked, Result::wrong) <= WRONG
                && share(others, Result::wrong) <= WRONG;
    }

    /** The table, and every wording that was matched wrongly or not at all. */
    public String told() {
        List<String> lines = new ArrayList<>();
        lines.add(row("", "wordings", "right", "nothing", "wrong"));
        byTopic().forEach((topic, own) -> lines.add(row(topic, own)));
        List<Result> banked = results.stream().filter(r -> !r.nearMiss()).toList();
        List<Result> others = results.stream().filter(Result::nearMiss).toList();
        lines.add(row("all of these", banked));
        lines.add(row(NEAR_MISSES, others));
        lines.add("");
        lines.add(
                "%s of the wordings find their question (at least 95.0 %% must); %s of them and %s of the near misses find another (at most 0.5 %% may)."
                        .formatted(
                                percent(share(banked, Result::right)),
                                percent(share(banked, Result::wrong)),
                                percent(share(others, Result::wrong))));
        results.stream().filter(r -> !r.right()).forEach(r -> lines.add(said(r)));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    /** What went wrong with one wording, or that it was matched to nothing. */
    static String said(Result result) {
        return "%s \"%s\" %s"
                .formatted(
                        result.place(),
                        result.wording(),
                        result.wrong()
                                ? "asks %s, and was matched to %s"
                                        .formatted(
                                                result.nearMiss()
                                                        ? "for nothing in the bank"
                                                        : "for " + result.wanted(),
                                                result.found())
                                : "asks for %s, and was matched to nothing".formatted(result.wanted()));
    }

    private Map<String, List<Result>> byTopic() {
        return results.stream()
                .filter(r -> !r.nearMiss())
                .collect(Collectors.groupingBy(
                        r -> topics.getOrDefault(r.wanted(), ""), TreeMap::new, Collectors.toList()));
    }

    private static String row(String name, List<Result> of) {
        long right = of.stream().filter(Result::right).count();
        long wrong = of.stream().filter(Result::wrong).count();
        long nothing =
                of.stream().filter(r -> r.found().equals(MatchingCases.NOTHING)).count();
        return row(name, "" + of.size(), "" + right, "" + nothing, "" + wrong);
    }

    private static String row(String name, String all, String right, String nothing, String wrong) {
        return "%-24s%9s%9s%9s%9s".formatted(name, all, right, nothing, wrong);
    }

    private static double share(List<Result> of, Predicate<Result> those) {
        return of.isEmpty() ? 0 : of.stream().filter(those).count() / (double) of.size();
    }

    private static String percent(double share) {
        return "%.1f %%".formatted(share * 100);
    }
}
