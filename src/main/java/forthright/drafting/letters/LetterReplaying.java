package forthright.drafting.letters;

import forthright.bank.Council;
import forthright.drafting.Councils;
import forthright.drafting.Version;
import forthright.drafting.Workspace;
import forthright.drafting.issuing.Issuing;
import forthright.drafting.issuing.Replaying;
import forthright.law.LawBook;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.record.Register;
import forthright.record.SealedLetter;
import forthright.reply.LetterWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes a letter around a reply again from what was sealed of it, and says what differs. */
public final class LetterReplaying {
    private static final String LETTER = "letter.md";

    private final Workspace workspace;

    /** Replays letters of a workspace. */
    public LetterReplaying(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The letter that was sealed in a folder; empty where that is the folder of a case. */
    public Optional<SealedLetter> sealed(Path folder) {
        boolean ofLetter = folder.getParent() != null && folder.getParent().endsWith(Register.LETTERS);
        return ofLetter ? Issuing.register(workspace).letter(folder, workspace.shown(folder)) : Optional.empty();
    }

    /** What differs between the letter as it was sealed and as it comes out again; empty where nothing does. */
    public List<Fault> replay(Path folder) {
        SealedLetter sealed = sealed(folder).orElseThrow();
        String shown = workspace.shown(folder.resolve(Register.ISSUED));
        String letter = Replaying.read(
                Issuing.register(workspace), workspace.shown(folder), LETTER, "Put it back from a copy.");
        Faults faults = new Faults();
        if (!Sha256.hex(letter).equals(sealed.files().get(LETTER))) {
            faults.error(
                    Place.of(shown + "/" + LETTER),
                    "changed-file",
                    "This letter is not the one that was sealed.",
                    "foi audit verify says what else has changed.");
            return faults.inOrder();
        }
        String again = again(sealed);
        if (!again.equals(letter)) {
            faults.error(
                    new Place(shown + "/" + LETTER, Replaying.firstDifference(letter, again), 1),
                    "other-letter",
                    "From the same inputs the letter comes out otherwise from this line on; version %s made it, and this is %s."
                            .formatted(sealed.version(), Version.current()),
                    "What was issued stays what it was. Look at both before you rely on either.");
        }
        return faults.inOrder();
    }

    private String again(SealedLetter sealed) {
        Workspace then = new Replaying(workspace).asItWas(sealed);
        Faults faults = new Faults();
        Optional<LawBook> law = LawBook.load(then.rules(), faults);
        Optional<Council> council = new Councils(then).read(sealed.council(), faults);
        Optional<LetterWriter> writer = law.flatMap(l -> council.flatMap(
                c -> LetterWriter.load(then.templates(), c.folder().resolve("templates"), l, faults)));
        faults.stopIfAny();
        return writer.orElseThrow().write(sealed.says(), council.orElseThrow(), sealed.mark());
    }
}
