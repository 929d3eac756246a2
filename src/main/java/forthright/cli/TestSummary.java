package forthright.cli;

import forthright.decision.rules.Rule;
import forthright.decision.trial.Coverage;
import forthright.decision.trial.MutantTrial;
import forthright.drafting.TestRun;
import java.io.PrintWriter;

/** A run of cases as a person reads it. */
final class TestSummary {
    private final PrintWriter out;

    TestSummary(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints a run.
     *
     * @param verbose whether what holds and what is covered is named too
     * @param whole whether all cases were run
     */
    void print(TestRun run, boolean verbose, boolean whole) {
        run.results().stream()
                .filter(result -> verbose || !result.passed())
                .forEach(result -> out.println("%s %s %s%s"
                        .formatted(
                                result.place(),
                                result.passed() ? "holds" : "FAILS",
                                result.name(),
                                result.passed() ? "" : System.lineSeparator() + "    " + result.said())));
        if (run.asked().coverage()) {
            coverage(run.coverage());
        }
        run.mutants()
                .survivors()
                .forEach(slip -> lacking(slip.rule(), "no case notices: " + slip.change(), slip.example()));
        out.println(inShort(run));
        if (run.asked().coverage() || whole) {
            summary(run.coverage());
        }
        if (run.asked().mutants()) {
            summary(run.mutants());
        }
    }

    /** What came of a run, in one line. */
    static String inShort(TestRun run) {
        long failed = run.results().stream().filter(result -> !result.passed()).count();
        return "%d cases hold, %d fail.".formatted(run.results().size() - failed, failed);
    }

    private void coverage(Coverage coverage) {
        coverage.rules()
                .forEach(seen -> out.println("%s speaks in %s, decides %d: %s"
                        .formatted(
                                seen.rule().place(),
                                seen.speaks() == 1 ? "1 case" : seen.speaks() + " cases",
                                seen.decides(),
                                seen.rule().name())));
        coverage.missing().forEach(m -> lacking(m.rule(), "no case has " + m.what(), m.example()));
    }

    private void lacking(Rule rule, String what, String example) {
        out.println("%s LACKS %s".formatted(rule.place(), rule.name()));
        out.println("    " + what);
        example.lines().map("    "::concat).forEach(out::println);
    }

    private void summary(Coverage coverage) {
        out.println("%d of %d rules decide a case; %d of %d sides of their boundaries have one%s"
                .formatted(
                        coverage.deciding(),
                        coverage.rules().size(),
                        coverage.sidesSeen(),
                        coverage.sides(),
                        coverage.isComplete() ? "." : ": foi test --coverage"));
    }

    private void summary(MutantTrial mutants) {
        out.println("%d slips tried: cases notice %d, %d change nothing, %d survive."
                .formatted(
                        mutants.made(),
                        mutants.noticed(),
                        mutants.same(),
                        mutants.survivors().size()));
    }
}
