package forthright.drafting.letters;

import forthright.drafting.Order;
import forthright.drafting.RequestSource;
import forthright.drafting.Version;
import forthright.drafting.Workspace;
import forthright.drafting.issuing.DraftOnDisk;
import forthright.drafting.issuing.Issuing;
import forthright.drafting.packs.Edition;
import forthright.drafting.packs.Packs;
import forthright.law.LetterKind;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.record.Register;
import forthright.record.SealedLetter;
import forthright.record.SealedReply;
import forthright.reply.Mark;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Seals a letter around a reply that somebody has read. */
public final class LetterIssuing {
    private final Workspace workspace;
    private final LocalDate today;

    /** Issues letters of a workspace. */
    public LetterIssuing(Workspace workspace, LocalDate today) {
        this.workspace = workspace;
        this.today = today;
    }

    /**
     * It is on the record.
     *
     * @param before whether it was there already
     * @param mended what had been left half done, and was finished or taken away first
     */
    public record Sent(SealedLetter letter, String folder, boolean before, List<String> mended) {
        public Sent {
            mended = List.copyOf(mended);
        }
    }

    /** Seals the next letter of a kind that was drafted; where none was, tells of the last that was sent. */
    public Sent issue(LetterKind kind, RequestSource source, String by) {
        return Issuing.alone(workspace, by, (register, mended) -> {
            Path folder = Issuing.caseFolder(workspace, source.path(), source.shownAs());
            String shown = workspace.shown(folder);
            LetterFolder next = LetterFolder.next(folder, shown, kind, register::isSealed);
            if (!next.isDrafted() && next.number() > 1) {
                LetterFolder last = next.before(folder, shown);
                SealedLetter sent = register.letter(last.path(), last.shownAs()).orElseThrow();
                register.layOut(last.shownAs());
                return new Sent(sent, last.shownAs(), true, mended);
            }
            return new Sent(seal(next, source, by.strip(), register), next.shownAs(), false, mended);
        });
    }

    private SealedLetter seal(LetterFolder folder, RequestSource source, String by, Register register) {
        DraftOnDisk read = DraftOnDisk.in(folder.draft(), folder.shownAs() + "/draft");
        Packs packs = Packs.of(workspace);
        Edition edition = packs.inForce(read.dated())
                .orElseThrow(() -> against(
                        Place.of("packs"),
                        "not-published",
                        "On %s no published rules are in force, so nothing can be issued under them."
                                .formatted(read.dated()),
                        "Two people publish them first: foi publish."));
        Order order = new Order(
                source.text(), source.shownAs(), source.path(), read.council(), read.received(), read.dated(), "");
        Workspace inForce = packs.isAsEdited(edition) ? workspace : packs.workspace(edition);
        DraftedLetter draft = new LetterDrafting(inForce).draft(folder, order);
        if (!read.letter().equals(draft.files().get("letter.md"))) {
            throw against(
                    Place.of(folder.shownAs() + "/draft/letter.md"),
                    "not-what-was-read",
                    "The letter that lies here is not the one that would go out: the rules in force or the files of the case have changed since, or somebody has changed it by hand.",
                    "Draft it again, read it, then issue it. What a letter says is changed in templates and in case.yaml.");
        }
        return register.seal(folder.path(), folder.shownAs(), new Sealer(draft, edition, by, today));
    }

    private static NotAllowed against(Place place, String code, String what, String remedy) {
        Faults faults = new Faults();
        faults.error(place, code, what, remedy);
        return new NotAllowed(false, faults.inOrder());
    }

    private record Sealer(DraftedLetter draft, Edition edition, String by, LocalDate on)
            implements Register.Maker<SealedLetter> {
        @Override
        public Register.Sealing files(Mark mark) {
            return new Register.Sealing(
                    draft.says().reference(),
                    draft.council().id(),
                    by,
                    on,
                    draft.marked().apply(mark),
                    Map.of(),
                    Issuing.written(draft.council().folder()));
        }

        @Override
        public SealedLetter record(Mark mark, Register.Hashes hashes) {
            return new SealedLetter(
                    draft.says().reference(),
                    draft.council().id(),
                    new SealedReply.Issued(by, on),
                    draft.decided(),
                    mark,
                    Version.current(),
                    new SealedReply.Pack(edition.version(), edition.content()),
                    hashes.councilFiles(),
                    hashes.files(),
                    hashes.asWritten(),
                    draft.corrects(),
                    draft.answers(),
                    draft.told(),
                    draft.says());
        }
    }
}
