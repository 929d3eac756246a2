package forthright.drafting.packs;

import forthright.law.files.Fields;
import forthright.law.files.Json;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One published version.
 *
 * @param version 1, 2, 3 …
 * @param from the first day on which it is in force
 * @param on the day on which it was published
 * @param by who published it
 * @param approvedBy the second person, who read what it changes
 * @param reason why
 * @param content the hash of its list of files
 * @param impact what the approver read of the replies on the record, in a sentence; empty where there was none to read of
 * @param previous the hash of the line before it in the history; empty for the first
 * @param changes what it changes, in sentences
 */
public record Edition(
        int version,
        LocalDate from,
        LocalDate on,
        String by,
        String approvedBy,
        String reason,
        String content,
        String impact,
        String previous,
        List<String> changes) {
    public Edition {
        changes = List.copyOf(changes);
    }

    static Edition read(Fields fields) {
        return new Edition(
                fields.wholeNumber("version", 1, 1_000_000),
                fields.date("from"),
                fields.date("on"),
                fields.text("by"),
                fields.text("approved-by"),
                fields.text("reason"),
                fields.text("content"),
                fields.text("impact", ""),
                fields.text("previous", ""),
                fields.texts("changes"));
    }

    /** Its line in the history. */
    String line() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("version", version);
        line.put("from", from.toString());
        line.put("on", on.toString());
        line.put("by", by);
        line.put("approved-by", approvedBy);
        line.put("reason", reason);
        line.put("content", content);
        if (!impact.isEmpty()) {
            line.put("impact", impact);
        }
        if (!previous.isEmpty()) {
            line.put("previous", previous);
        }
        line.put("changes", changes);
        return Json.line(line);
    }

    /** For a person, on one line. */
    public String inWords() {
        return "version %d, in force from %s, published on %s by %s and approved by %s: %s"
                .formatted(version, from, on, by, approvedBy, reason);
    }
}
