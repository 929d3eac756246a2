package forthright.drafting.batch;

import java.time.Duration;

/** Told how far a batch is. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (done, of, left) -> {};

    /** So many are done, and the rest will take about so long; of one that was told before, its end is told too. */
    void tell(int done, int of, Duration left);

    /** Counts what is done, and tells it about once a second. */
    final class Meter {
        private static final long SECOND = 1_000_000_000L;

        /** What the first few took says little of the rest: they find everything cold. */
        private static final int FIRST = 10;

        private final Progress progress;
        private final int of;
        private final long begun = System.nanoTime();
        private long told = begun;
        private int done;

        Meter(Progress progress, int of) {
            this.progress = progress;
            this.of = of;
        }

        synchronized void oneMore() {
            done++;
            long now = System.nanoTime();
            boolean last = done == of && told > begun;
            if (last || (now - told >= SECOND && done >= FIRST && done < of)) {
                told = now;
                progress.tell(done, of, Duration.ofNanos((now - begun) / done * (of - done)));
            }
        }
    }
}
