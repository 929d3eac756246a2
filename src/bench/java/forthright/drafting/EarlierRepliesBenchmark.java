package forthright.drafting;

import forthright.ShippedWorkspace;
import forthright.bank.BankEntry.Measure;
import forthright.bank.QuestionBank;
import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.Stretch;
import forthright.disclosurecontrol.Told;
import forthright.law.files.Faults;
import forthright.record.ToldFigures;
import forthright.request.Received;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A warm draft against a hundred earlier replies, and against ten thousand: what has nothing to do with a letter must
 * cost it next to nothing. Each reply told two figures of what this letter counts and two of other measures. Those over
 * days that meet the letter's are the same few in both.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 8, time = 3)
@Fork(1)
public class EarlierRepliesBenchmark {
    private static final String QUESTIONS = """
            Reference: FOI-NOW

            1. How many missing incidents were reported from 1 January 2024 to 31 December 2024?
            2. How many children were reported missing from 1 January 2024 to 31 December 2024?
            """;
    private static final List<String> ASKED = List.of("missing-incidents", "children-missing");
    private static final int LINKED = 20;
    private static final int TURNS = 150;

    /** How many replies were sent before. */
    @Param({"100", "10000"})
    private int earlier;

    private Path folder;
    private Drafter drafter;
    private Order order;

    /** Fills a copy of the workspace; and checks that the draft is the one that the linked replies alone would give. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("earlier-replies");
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        order = new Order(
                QUESTIONS,
                "request.txt",
                Path.of("request.txt"),
                "coventry",
                new Received.On(LocalDate.of(2025, 9, 23)),
                LocalDate.of(2025, 10, 21),
                "");
        drafter = Drafter.ofMany(workspace);
        ToldFigures told = new ToldFigures(folder.resolve("cases/told/coventry"), "cases/told/coventry");
        told.add(drafter.draft(order).tells().stream()
                .flatMap(EarlierRepliesBenchmark::linked)
                .toList());
        String alone = draft();
        told.add(others(measures()));
        if (!draft().equals(alone) || alone.contains("[c]")) {
            throw new IllegalStateException("What has nothing to do with the letter changes it:\n" + alone);
        }
    }

    /** The letter's own figures, as told by some replies before. */
    private static Stream<Told> linked(Told now) {
        return Stream.iterate(0, n -> n < LINKED, n -> n + 1)
                .map(n -> new Told(
                        "FOI-LINKED-" + n,
                        "1",
                        now.measure(),
                        now.key(),
                        now.days(),
                        now.value(),
                        now.threshold(),
                        now.zerosPublished()));
    }

    private List<String> measures() {
        return QuestionBank.load(folder.resolve("question-bank"), new Faults()).orElseThrow().measures().stream()
                .map(Measure::name)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Told> others(List<String> measures) {
        List<Told> others = new ArrayList<>();
        for (int n = LINKED; n < earlier; n++) {
            LocalDate from = LocalDate.of(1990, 1, 1).plusDays(n * 7L % 11_000);
            Stretch days = new Stretch(from, from.plusDays(n % 365));
            for (int question = 0; question < 4; question++) {
                String measure = question < 2
                        ? ASKED.get(question)
                        : measures.get((n * 5 + question * 31) % measures.size());
                others.add(new Told(
                        "FOI-" + (100_000 + n),
                        Integer.toString(question + 1),
                        measure,
                        CellKey.SINGLE,
                        days,
                        n % 3 == 0 ? Optional.empty() : Optional.of(n % 900L),
                        5,
                        true));
            }
        }
        return others;
    }

    /** Takes the copy away. */
    @TearDown(Level.Trial)
    public void clear() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** One draft. */
    @Benchmark
    public String draft() {
        return drafter.draft(order).files().get("letter.md");
    }

    /**
     * The two in turns in one process, for a machine that does other work too: what disturbs one disturbs the other. Prints
     * medians by the clock and by the processor time of the thread that drafts.
     */
    public static void main(String[] args) throws IOException {
        EarlierRepliesBenchmark few = new EarlierRepliesBenchmark();
        EarlierRepliesBenchmark many = new EarlierRepliesBenchmark();
        few.earlier = 100;
        many.earlier = 10_000;
        few.prepare();
        many.prepare();
        long[][] clock = new long[2][TURNS];
        long[][] processor = new long[2][TURNS];
        for (int turn = -TURNS; turn < TURNS; turn++) {
            for (int which = 0; which < 2; which++) {
                long start = System.nanoTime();
                long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                (which == 0 ? few : many).draft();
                if (turn >= 0) {
                    clock[which][turn] = System.nanoTime() - start;
                    processor[which][turn] =
                            ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used;
                }
            }
        }
        few.clear();
        many.clear();
        print("by the clock", clock);
        print("processor, drafting thread", processor);
    }

    private static void print(String what, long[][] taken) {
        double few = Arrays.stream(taken[0]).sorted().skip(TURNS / 2).findFirst().orElseThrow() / 1e6;
        double many = Arrays.stream(taken[1]).sorted().skip(TURNS / 2).findFirst().orElseThrow() / 1e6;
        System.out.printf("%s: %.1f ms against 100, %.1f against 10,000, ratio %.2f%n", what, few, many, many / few);
    }
}
