package forthright.drafting;

import forthright.ShippedWorkspace;
import forthright.law.files.Faults;
import forthright.reply.Reply;
import java.util.concurrent.TimeUnit;
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

/** Warm letters a second: the reply to the first example, drafted once, written again and again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LetterBenchmark {
    private Pack pack;
    private Reply reply;
    private String letter;

    /** Drafts the reply, and checks that what is measured writes the very letter of the draft. */
    @Setup(Level.Trial)
    public void prepare() {
        Workspace here = ShippedWorkspace.here();
        Draft draft = ShippedWorkspace.draft(here, "cases/FOI746230783/request.txt", "", "2025-10-21");
        reply = draft.reply();
        letter = draft.files().get("letter.md");
        pack = Pack.load(here, reply.council().folder().resolve("templates"), new Faults())
                .orElseThrow();
        if (!markdown().equals(letter)) {
            throw new IllegalStateException("The letter differs from the draft's");
        }
    }

    /** The wording of the letter, in Markdown. */
    @Benchmark
    public String markdown() {
        return pack.letters().write(reply);
    }

    /** The page made from it. */
    @Benchmark
    public String page() {
        return pack.pages().from(letter, "Reply", "en-GB");
    }
}
