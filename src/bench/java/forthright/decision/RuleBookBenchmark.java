package forthright.decision;

import forthright.decision.Letters.Letter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Warm decisions a second: the rules in the engine, against the same rules written by hand in plain Java. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RuleBookBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private RuleBook.Proposing engine;
    private OutcomeMatrix matrix;
    private List<Letter> letters;
    private int next;

    /** Reads the rules and makes up the letters. */
    @Setup(Level.Trial)
    public void prepare() {
        engine = new Engine(Rules.tree());
        matrix = Rules.matrix();
        letters = Stream.generate(new Letters(1)::next).limit(512).toList();
    }

    /** One letter through Drools. */
    @Benchmark
    public void rules(Blackhole sink) {
        Letter letter = letter();
        Deciding deciding = Deciding.of(engine.propose(letter.facts(), TODAY), letter.stems(), Map.of(), letter.facts(), matrix);
        letter.questions().forEach(question -> sink.consume(deciding.decide(question)));
    }

    /** One letter through plain Java. */
    @Benchmark
    public void plainJava(Blackhole sink) {
        Letter letter = letter();
        Oracle oracle = new Oracle(letter.facts(), letter.stems());
        letter.questions().forEach(question -> sink.consume(oracle.on(question)));
    }

    private Letter letter() {
        next = (next + 1) % letters.size();
        return letters.get(next);
    }
}
