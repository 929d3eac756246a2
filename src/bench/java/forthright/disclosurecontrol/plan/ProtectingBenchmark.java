package forthright.disclosurecontrol.plan;

import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Tables;
import forthright.disclosurecontrol.proof.Plan;
import forthright.disclosurecontrol.proof.Verifier;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to plan, prove and verify tables, against one look at each of their figures. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ProtectingBenchmark {
    // 25, 30 and 42 cells with their totals, ten of them small: more than most letters hold.
    private final List<Problem> letter = List.of(Tables.large(4, 4, 3), Tables.large(5, 4, 3), Tables.large(6, 5, 4));
    private final Problem large = Tables.large(36, 35, 144);

    /** The tables of a letter, planned with the fewest covers, proved and verified. */
    @Benchmark
    public int letter() {
        return letter.stream().mapToInt(ProtectingBenchmark::withheld).sum();
    }

    /** The same tables, only looked at: which of their figures are small. */
    @Benchmark
    public long letterLookedAt() {
        return letter.stream().mapToLong(ProtectingBenchmark::small).sum();
    }

    /** A table of 1,332 cells, 144 of them small. */
    @Benchmark
    public int large() {
        return withheld(large);
    }

    private static int withheld(Problem problem) {
        Plan plan = Planner.plan(problem);
        if (!Verifier.verify(problem, plan).isSafe()) {
            throw new IllegalStateException("A plan without a proof.");
        }
        return plan.withheld().size();
    }

    private static long small(Problem problem) {
        return problem.figures().stream()
                .map(Figure::value)
                .filter(problem.protection()::isSmall)
                .count();
    }
}
