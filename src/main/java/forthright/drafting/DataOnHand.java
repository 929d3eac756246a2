package forthright.drafting;

import forthright.bank.Council;
import forthright.data.CouncilData;
import forthright.law.files.Faults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The data of a few councils, read once for many drafts. It is read again as soon as a file of it was written since; a draft
 * that began before goes on with what it began with. Counts are kept with it, so that a question asked again is not counted
 * again.
 */
final class DataOnHand implements Opening.Openings {
    private static final int MOST = 4;

    private final Map<Key, Held> held = new LinkedHashMap<>(MOST, 0.75f, true);

    private record Key(Path council, Path folder) {}

    @Override
    public Opening open(Council council, Path folder) {
        List<Path> files = List.of(
                folder,
                council.folder().resolve("sources.yaml"),
                council.folder().resolve("recording.yaml"));
        Stamps now = Stamps.of(files);
        List<Held> closing = new ArrayList<>();
        Held mine;
        synchronized (held) {
            Key key = new Key(council.folder(), folder);
            Held last = held.get(key);
            if (last == null || !last.stamps.equals(now)) {
                // Nobody can tell from files whether the rows of a database have changed.
                if (CouncilData.isOnServer(council)) {
                    return Opening.once(council, folder);
                }
                Held fresh = new Held(now, Opening.once(council, folder));
                held.put(key, fresh);
                if (last != null) {
                    closing.add(last);
                }
                if (held.size() > MOST) {
                    Key eldest = held.keySet().iterator().next();
                    Held left = held.remove(eldest);
                    if (left != null) {
                        closing.add(left);
                    }
                }
                last = fresh;
            }
            mine = last;
            mine.take();
        }
        closing.forEach(Held::retire);
        return new Lent(mine);
    }

    /** Data with those who use it; closed when it is retired and the last of them has done. */
    private static final class Held {
        private final Stamps stamps;
        private final Opening.Once opening;
        private int users;
        private boolean retired;

        Held(Stamps stamps, Opening.Once opening) {
            this.stamps = stamps;
            this.opening = opening;
        }

        synchronized void take() {
            users++;
        }

        void giveBack() {
            boolean last;
            synchronized (this) {
                users--;
                last = retired && users == 0;
            }
            if (last) {
                opening.close();
            }
        }

        void retire() {
            boolean idle;
            synchronized (this) {
                retired = true;
                idle = users == 0;
            }
            if (idle) {
                opening.close();
            }
        }
    }

    private static final class Lent implements Opening {
        private final Held from;
        private CompletableFuture<Void> counted = CompletableFuture.completedFuture(null);

        Lent(Held from) {
            this.from = from;
        }

        @Override
        public void ahead(List<CouncilData.Wish> wishes) {
            counted = from.opening.counting(wishes);
        }

        @Override
        public CouncilData await(Faults all) {
            counted.join();
            return from.opening.await(all);
        }

        @Override
        public void close() {
            counted.handle((nothing, failed) -> 0).join();
            from.giveBack();
        }
    }
}
