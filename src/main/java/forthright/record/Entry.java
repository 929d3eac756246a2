package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.Json;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Sha256;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the chain: something that was done and cannot be undone, only followed by something else.
 *
 * @param number 1 for the first
 * @param reference of the request it is about
 * @param on the day
 * @param folder the case's folder, as messages name it
 * @param record the hash of the sealed record; of something done to the public log, the hash of the paper that says why
 * @param previous the hash of the line before; empty for the first
 */
public record Entry(
        int number,
        Deed deed,
        String reference,
        String council,
        LocalDate on,
        String by,
        String folder,
        String record,
        String previous) {
    /** What was done. */
    public enum Deed {
        /** A reply was sealed. */
        ISSUED,
        /** A letter around a reply was sealed; its folder lies in that of the case. */
        SENT,
        /** The applicant's own words were erased. */
        ERASED,
        /** A reply was taken out of the public log. */
        WITHDRAWN,
        /** A reply that had been taken out was put back. */
        PUBLISHED
    }

    /** What it is about, for a person, before its reference. */
    String inWords() {
        return deed == Deed.SENT ? "A letter about request" : "Reply";
    }

    /** What was sealed, read from its text; stops where that is not one. */
    public OnRecord read(String text, String shownAs) {
        return deed == Deed.SENT ? SealedLetter.read(text, shownAs) : SealedReply.read(text, shownAs);
    }

    /** The folder of the case: of a letter around a reply, the one that its own folder lies in. */
    public String caseFolder() {
        int letters = deed == Deed.SENT ? folder.indexOf("/" + Register.LETTERS + "/") : -1;
        return letters < 0 ? folder : folder.substring(0, letters);
    }

    /** As the chain has it. */
    public String line() {
        return Json.line(Trees.tree(this));
    }

    /** The hash of a line, by which the next one names it; empty where there is none before. */
    static String hash(String line) {
        return line.isEmpty() ? "" : Sha256.hex(line);
    }

    /** The entry that a line tells; empty where it tells none, or is written otherwise than the program writes it. */
    public static Optional<Entry> of(String line, String shownAs) {
        Optional<Node> node = JsonReader.parse(line, shownAs);
        if (!(node.orElse(null) instanceof Node.Mapping(var place, Map<String, Node.Entry> fields))
                || fields.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Trees.read(Entry.class, node.get()))
                    .filter(entry -> entry.line().equals(line));
        } catch (FaultsException damaged) {
            return Optional.empty();
        }
    }
}
