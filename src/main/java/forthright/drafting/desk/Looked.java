package forthright.drafting.desk;

import forthright.drafting.Stamps;
import forthright.drafting.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Drafts that were looked at a moment ago. Going from page to page shows the same draft again, unless a file that it was made
 * from has changed; whatever is written or issued is always drafted anew.
 */
final class Looked {
    private static final int MOST = 40;
    // A record that several workspaces share may have grown, and no file here tells of it.
    private static final Duration FOR = Duration.ofSeconds(30);

    private final Semaphore drafting = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final Map<Path, One> drafts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, One> eldest) {
            return size() > MOST;
        }
    };

    private record One(Terms terms, Stamps stamps, long at, LookedAt looked) {}

    /** The draft of a case, made now or a moment ago. */
    LookedAt of(Workspace workspace, Workspace kept, Path folder, Terms terms, Supplier<LookedAt> make) {
        // Taken first: whoever writes while it is drafted has it drafted again for the next page.
        Stamps stamps = stamps(workspace, kept, folder, terms.council());
        Optional<One> last = last(folder)
                .filter(one -> one.terms().equals(terms) && one.stamps().equals(stamps));
        if (last.isPresent()) {
            return last.get().looked();
        }
        LookedAt looked = made(make);
        put(folder, new One(terms, stamps, System.nanoTime(), looked));
        return looked;
    }

    /** Only as many are made at once as the machine has processors: each takes memory. */
    LookedAt made(Supplier<LookedAt> make) {
        drafting.acquireUninterruptibly();
        try {
            return make.get();
        } finally {
            drafting.release();
        }
    }

    private static Stamps stamps(Workspace workspace, Workspace kept, Path folder, String council) {
        return Stamps.of(List.of(
                kept.rules(),
                kept.templates(),
                kept.kept().resolve("question-bank"),
                workspace.councils().resolve(council),
                workspace.cases().resolve("record"),
                folder));
    }

    private synchronized Optional<One> last(Path folder) {
        return Optional.ofNullable(drafts.get(folder)).filter(one -> System.nanoTime() - one.at() < FOR.toNanos());
    }

    private synchronized void put(Path folder, One one) {
        drafts.put(folder, one);
    }
}
