package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.FileStore;
import forthright.law.files.Json;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a reply was taken out of the public log, or put back: {@code forthright/log-paper/1}. It is kept under its hash, which
 * the line of the chain holds.
 */
record LogPaper(
        Entry.Deed deed, String reference, String council, String folder, LocalDate on, String by, String reason) {
    private static final String SCHEMA = "forthright/log-paper/1";

    static LogPaper of(Entry.Deed deed, Entry issued, LocalDate on, String by, String reason) {
        return new LogPaper(deed, issued.reference(), issued.council(), issued.folder(), on, by, reason);
    }

    String text() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", SCHEMA);
        tree.put("paper", Trees.tree(this));
        return Json.write(tree);
    }

    String hash() {
        return Sha256.hex(text().getBytes(StandardCharsets.UTF_8));
    }

    /** The paper of a line; stops where it is gone or damaged. */
    static LogPaper read(FileStore store, Entry entry) {
        String shownAs = store.shownAs() + "/" + entry.record();
        Node node = JsonReader.parse(new String(store.get(entry.record()), StandardCharsets.UTF_8), shownAs)
                .orElseThrow(() -> FaultsException.error(
                        Place.of(shownAs),
                        "damaged-record",
                        "This is no paper of the log.",
                        "Put it back from a copy."));
        return Trees.read(LogPaper.class, Trees.field(Trees.fields(node), "paper", node));
    }

    /** Whether a line of the chain says the same. */
    boolean says(Entry entry) {
        return deed == entry.deed()
                && reference.equals(entry.reference())
                && council.equals(entry.council())
                && folder.equals(entry.folder())
                && on.equals(entry.on())
                && by.equals(entry.by());
    }
}
