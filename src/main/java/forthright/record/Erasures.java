package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.law.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Erases the applicant's words of cases: afterwards they are gone and the record says so, or nothing has happened. */
public final class Erasures {
    private final Steps steps;
    private final Function<String, ApplicantsWords> words;

    /**
     * Erasures in a folder.
     *
     * @param words what an erasure of a case deletes
     */
    Erasures(Steps steps, Function<String, ApplicantsWords> words) {
        this.steps = steps;
        this.words = words;
    }

    /** The line of an erasure that is to come next on a chain. */
    static Entry entry(Chain.Head head, String caseShownAs, Erasure erasure) {
        return new Entry(
                head.number() + 1,
                Entry.Deed.ERASED,
                erasure.reference(),
                erasure.council(),
                erasure.on(),
                erasure.by(),
                caseShownAs,
                Sha256.hex(erasure.text()),
                head.hash());
    }

    void erase(Entry entry, String word) {
        try {
            steps.note(entry);
            steps.step("word", () -> WholeFile.write(file(entry), word));
            complete(entry);
            steps.crossOut();
        } catch (IOException e) {
            throw notErased(entry.folder());
        }
    }

    /** What is said where something could not be deleted. */
    public static FaultsException notErased(String caseShownAs) {
        return FaultsException.error(
                Place.of(caseShownAs),
                "not-erased",
                "Not everything could be erased, or the record could not be written.",
                "Close whatever has files of this case open, check that you may delete them, then do it again: it goes on where it stopped.");
    }

    /** What is said of an erasure that was finished, for a person. */
    public static String finished(Entry entry) {
        return "Case %s was being erased, and now is.".formatted(entry.reference());
    }

    /** Finishes an erasure that was begun; says what was done, for a person. */
    String finish(Entry entry) throws IOException {
        Path word = file(entry);
        boolean given =
                Files.isRegularFile(word) && Sha256.hex(Files.readString(word)).equals(entry.record());
        if (!given) {
            return "Case %s was to be erased, and nothing of it was. Erase it again.".formatted(entry.reference());
        }
        try {
            complete(entry);
        } catch (IOException e) {
            // The record itself may be sound: the case is what somebody must look at.
            throw notErased(entry.folder());
        }
        return finished(entry);
    }

    /** Everything after the word was given; done again, it changes nothing. */
    private void complete(Entry entry) throws IOException {
        for (Path path : words.apply(entry.folder()).words()) {
            steps.step("erase " + path.getFileName(), () -> Files.deleteIfExists(path));
        }
        steps.onTheChain(entry);
    }

    private Path file(Entry entry) {
        return steps.folder(entry.folder()).resolve(Erasure.FILE);
    }
}
