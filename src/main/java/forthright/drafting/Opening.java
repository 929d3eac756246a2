package forthright.drafting;

import forthright.bank.Council;
import forthright.data.CouncilData;
import forthright.law.files.Faults;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The council's data, being read while the rest is read too: the longest wait of a draft. */
final class Opening implements AutoCloseable {
    private final Faults faults = new Faults();
    private final CompletableFuture<CouncilData> data;

    Opening(Council council, Path folder) {
        this.data = CompletableFuture.supplyAsync(() -> {
            CouncilData opened = CouncilData.open(council, folder, faults);
            if (!faults.hasErrors()) {
                opened.prepare();
            }
            return opened;
        });
    }

    /** The data, once it is read; its faults are handed over. */
    CouncilData await(Faults all) {
        CouncilData opened = data.join();
        all.addAll(faults.inOrder());
        return opened;
    }

    @Override
    public void close() {
        data.join().close();
    }
}
