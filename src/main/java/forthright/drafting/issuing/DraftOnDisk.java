package forthright.drafting.issuing;

import forthright.law.files.FaultsException;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.request.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A draft as it lies in its folder, where somebody has read it.
 *
 * @param letter the letter that was read
 * @param council the council's id
 * @param due the last day for an answer; empty where the day of receipt is not known
 */
public record DraftOnDisk(String letter, String council, Received received, LocalDate dated, String due) {
    /** Reads a draft; stops where there is none. */
    public static DraftOnDisk in(Path folder, String shownAs) {
        try {
            String letter = Files.readString(folder.resolve("letter.md"));
            Node decisions = JsonReader.parse(Files.readString(folder.resolve("decisions.json")), shownAs)
                    .orElseThrow(() -> none(shownAs));
            return of(letter, decisions, shownAs);
        } catch (IOException e) {
            throw none(shownAs);
        }
    }

    /** What the decisions of a draft say of it. */
    static DraftOnDisk of(String letter, Node decisions, String shownAs) {
        if (!(decisions instanceof Node.Mapping mapping)) {
            throw none(shownAs);
        }
        String received = text(mapping, "received", shownAs);
        return new DraftOnDisk(
                letter,
                text(mapping, "council", shownAs),
                received.isEmpty() ? new Received.NotSaid() : new Received.On(LocalDate.parse(received)),
                LocalDate.parse(text(mapping, "dated", shownAs)),
                text(mapping, "due", shownAs));
    }

    /** Whether a file is the letter, in whatever language. */
    static boolean isLetter(String name) {
        return name.startsWith("letter.") && name.endsWith(".md");
    }

    /** The letter that lies in a folder otherwise than a draft has it, by the name of its file; empty where none does. */
    static Optional<String> otherLetter(Path folder, Map<String, String> draft) {
        return draft.entrySet().stream()
                .filter(file -> isLetter(file.getKey()) && !isThere(folder.resolve(file.getKey()), file.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isThere(Path file, String text) {
        try {
            return Files.readString(file).equals(text);
        } catch (IOException e) {
            return false;
        }
    }

    private static String text(Node.Mapping mapping, String name, String shownAs) {
        Node.Entry entry = mapping.entries().get(name);
        if (entry != null && entry.value() instanceof Node.Scalar(Place place, String text, boolean quoted)) {
            return quoted ? text : "";
        }
        throw none(shownAs);
    }

    private static FaultsException none(String shownAs) {
        return FaultsException.error(
                Place.of(shownAs),
                "no-draft",
                "There is no draft here that somebody can have read.",
                "Draft it first: foi draft, then read the letter.");
    }
}
