package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.Json;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * On whose word an applicant's words were erased, {@code forthright/erasure/1}. It stays in the folder of the case, and says
 * nothing of the applicant.
 *
 * @param beforeRetention whether the council's own time for keeping them was not over
 * @param reason why, in a sentence
 */
public record Erasure(
        String reference, String council, String by, LocalDate on, boolean beforeRetention, String reason) {
    /** Its file, in the folder of the case. */
    public static final String FILE = "erased.json";

    private static final String SCHEMA = "forthright/erasure/1";

    String text() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", SCHEMA);
        tree.put("erasure", Trees.tree(this));
        return Json.write(tree);
    }

    static Erasure read(String text, String shownAs) {
        Node node = JsonReader.parse(text, shownAs)
                .orElseThrow(() -> FaultsException.error(
                        Place.of(shownAs),
                        "damaged-record",
                        "This does not say who erased what.",
                        "Put it back from a copy; foi audit verify says what else has changed."));
        return Trees.read(Erasure.class, Trees.field(Trees.fields(node), "erasure", node));
    }

    /** Whether a line of the chain says the same. */
    boolean isSaidBy(Entry entry) {
        return entry.deed() == Entry.Deed.ERASED
                && entry.reference().equals(reference)
                && entry.council().equals(council)
                && entry.by().equals(by)
                && entry.on().equals(on);
    }
}
