package forthright.drafting;

import forthright.bank.Council;
import forthright.data.CouncilData;
import forthright.law.files.Faults;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The council's data, being read while the rest is read too: the longest wait of a draft. */
interface Opening extends AutoCloseable {
    /** What is going to be counted: counted as soon as the data is read, beside whatever else is done meanwhile. */
    void ahead(List<CouncilData.Wish> wishes);

    /** The data, once it is read and counted; its faults are handed over. */
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
    static Once once(Council council, Path folder) {
        return new Once(council, folder);
    }

    /** Data that is being read, or was. */
    final class Once implements Opening {
        private final Faults faults = new Faults();
        private final CompletableFuture<CouncilData> data;
        private CompletableFuture<Void> counted = CompletableFuture.completedFuture(null);

        private Once(Council council, Path folder) {
            this.data = CompletableFuture.supplyAsync(() -> {
                CouncilData opened = CouncilData.open(council, folder, faults);
                if (!faults.hasErrors()) {
                    opened.prepare();
                }
                return opened;
            });
        }

        /** The same for one of several drafts that use it. */
        CompletableFuture<Void> counting(List<CouncilData.Wish> wishes) {
            return data.thenAcceptAsync(opened -> opened.countAhead(wishes));
        }

        @Override
        public void ahead(List<CouncilData.Wish> wishes) {
            counted = counting(wishes);
        }

        @Override
        public CouncilData await(Faults all) {
            CouncilData opened = data.join();
            counted.join();
            all.addAll(faults.inOrder());
            return opened;
        }

        @Override
        public void close() {
            CouncilData opened = data.join();
            counted.handle((nothing, failed) -> 0).join();
            opened.close();
        }
    }
}
