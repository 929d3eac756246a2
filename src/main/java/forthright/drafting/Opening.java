package forthright.drafting;

import forthright.bank.Council;
import forthright.data.CouncilData;
import forthright.law.files.Faults;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The council's data, being read while the rest is read too: the longest wait of a draft. */
interface Opening extends AutoCloseable {
    /** The data, once it is read; its faults are handed over. */
    CouncilData await(Faults all);

    /** The draft needs the data no more. */
    @Override
    void close();

    /** Who opens a council's data for a draft. */
    interface Openings {
        /**
         * Begins to read it.
         *
         * @param folder where the files lie, or a sheet of figures itself
         */
        Opening open(Council council, Path folder);
    }

    /** For one draft: read for it, and closed after it. */
    static Opening once(Council council, Path folder) {
        return new Once(council, folder);
    }

    /** Data that is being read, or was. */
    final class Once implements Opening {
        private final Faults faults = new Faults();
        private final CompletableFuture<CouncilData> data;

        private Once(Council council, Path folder) {
            this.data = CompletableFuture.supplyAsync(() -> {
                CouncilData opened = CouncilData.open(council, folder, faults);
                if (!faults.hasErrors()) {
                    opened.prepare();
                }
                return opened;
            });
        }

        @Override
        public CouncilData await(Faults all) {
            CouncilData opened = data.join();
            all.addAll(faults.inOrder());
            return opened;
        }

        @Override
        public void close() {
            data.join().close();
        }
    }
}
