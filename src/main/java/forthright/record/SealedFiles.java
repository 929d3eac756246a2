package forthright.record;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of an issued reply, each exactly as it was sealed: what was altered since stops whoever reads it.
 *
 * @param texts what each says, by name
 */
public record SealedFiles(SealedReply reply, Map<String, String> texts) {
    private static final String REQUEST = "request.txt";
    private static final String PUT_BACK = "foi audit verify says what else has changed. Put it back from a copy.";

    public SealedFiles {
        texts = Map.copyOf(texts);
    }

    /** Reads some files of an entry's reply, and its request if it was not erased. */
    public static SealedFiles read(Register register, Entry entry, boolean erased, Set<String> names) {
        String shownAs = entry.folder() + "/" + Register.ISSUED;
        Faults faults = new Faults();
        String record = text(register, entry.folder(), Register.RECORD, faults).orElse("");
        if (!Sha256.hex(record).equals(entry.record())) {
            changed(shownAs, Register.RECORD, faults);
        }
        faults.stopIfAny();
        SealedReply reply = SealedReply.read(record, shownAs + "/" + Register.RECORD);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : names) {
            text(register, entry.folder(), name, faults).ifPresent(text -> {
                texts.put(name, text);
                if (!Sha256.hex(text).equals(reply.files().get(name))) {
                    changed(shownAs, name, faults);
                }
            });
        }
        if (!erased) {
            String secret = text(register, entry.folder(), Seals.SECRET, faults)
                    .orElse("")
                    .strip();
            text(register, entry.folder(), REQUEST, faults).ifPresent(text -> {
                texts.put(REQUEST, text);
                if (!Seals.withSecret(secret, text).equals(reply.asWritten().get(REQUEST))) {
                    changed(shownAs, REQUEST, faults);
                }
            });
        }
        faults.stopIfAny();
        return new SealedFiles(reply, texts);
    }

    /**
     * A correction of a reply, with its letter exactly as it was sealed.
     *
     * @param text of the letter
     */
    public record Correction(SealedLetter letter, String text) {}

    /** The corrections of an entry's reply, the latest last; one that was altered since stops whoever reads it. */
    public static List<Correction> corrections(Register register, Entry entry, String name) {
        Faults faults = new Faults();
        List<Correction> corrections = new ArrayList<>();
        register.sentLetters(entry.folder()).forEach((folder, letter) -> {
            if (letter.corrects().isPresent()) {
                text(register, folder, name, faults).ifPresent(text -> {
                    corrections.add(new Correction(letter, text));
                    if (!Sha256.hex(text).equals(letter.files().get(name))) {
                        changed(folder + "/" + Register.ISSUED, name, faults);
                    }
                });
            }
        });
        faults.stopIfAny();
        return corrections;
    }

    /** What a file says; nothing where it was not asked for or was erased. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The request as it arrived; empty where it was erased. */
    public String request() {
        return text(REQUEST);
    }

    private static Optional<String> text(Register register, String folder, String name, Faults faults) {
        Optional<String> text = register.text(folder, name);
        if (text.isEmpty()) {
            faults.error(
                    Place.of("%s/%s/%s".formatted(folder, Register.ISSUED, name)),
                    "file-gone",
                    "This sealed file is gone or cannot be read.",
                    PUT_BACK);
        }
        return text;
    }

    private static void changed(String shownAs, String name, Faults faults) {
        if (faults.inOrder().stream().noneMatch(f -> f.place().file().equals(shownAs + "/" + name))) {
            faults.error(Place.of(shownAs + "/" + name), "changed-file", "This file is not what was sealed.", PUT_BACK);
        }
    }
}
