package forthright.drafting.desk;

import forthright.drafting.DraftFiles;
import forthright.drafting.DraftHistory;
import forthright.drafting.Order;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.drafting.issuing.DraftOnDisk;
import forthright.drafting.packs.InForce;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.request.Received;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** One case that somebody looks at. */
public final class OpenCase {
    private final Desk desk;
    private final Path folder;

    OpenCase(Desk desk, Path folder) {
        this.desk = desk;
        this.folder = folder;
    }

    /** The name of its folder. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** Its folder. */
    public Path folder() {
        return folder;
    }

    /** Its folder as messages name it. */
    public String shownAs() {
        return desk.workspace().shown(folder);
    }

    /** Its request; stops where it cannot be read. */
    public RequestSource source() {
        return RequestSource.of(folder.toString(), InputStream.nullInputStream(), desk.workspace());
    }

    /** Its draft as it lies on disk; empty where nothing was drafted yet. */
    public Optional<DraftOnDisk> onDisk() {
        return Files.isRegularFile(folder.resolve("draft").resolve("letter.md"))
                ? Optional.of(DraftOnDisk.in(folder.resolve("draft"), shownAs() + "/draft"))
                : Optional.empty();
    }

    /** Whether its reply is on the record. */
    public boolean isIssued() {
        return Files.isDirectory(folder.resolve("issued"));
    }

    /** What was said of the draft before; else nothing but the date. */
    public Terms terms(LocalDate today) {
        return onDisk().map(OpenCase::terms).orElseGet(() -> new Terms("", new Received.NotSaid(), today));
    }

    /** What was said of a draft. */
    public static Terms terms(DraftOnDisk read) {
        return new Terms(read.council(), read.received(), read.dated());
    }

    /** What is drafted. */
    public Order order(Terms terms) {
        return source().order(terms.council(), terms.received(), terms.dated(), "");
    }

    /** The files that a letter of this date is made from. */
    public InForce inForce(LocalDate dated) {
        return InForce.on(dated, desk.workspace());
    }

    /** The draft as it would be now, or was a moment ago where nothing has changed since; nothing is written. */
    public LookedAt look(Terms terms) {
        Workspace kept = inForce(terms.dated()).workspace();
        return desk.looked().of(desk.workspace(), kept, folder, terms, () -> made(terms, kept));
    }

    private LookedAt made(Terms terms, Workspace kept) {
        Order order = order(terms);
        return new LookedAt(order, desk.drafter(kept).draft(order));
    }

    /** Drafts, and keeps what lay there before. */
    public void draft(Terms terms, LocalDate today) {
        if (isIssued()) {
            throw FaultsException.error(
                    Place.of(shownAs()),
                    "issued",
                    "The reply to this request is on the record, and is drafted no more.",
                    "What was wrong in it is put right by a correction: foi letter correction.");
        }
        Workspace kept = inForce(terms.dated()).workspace();
        LookedAt made = desk.looked().made(() -> made(terms, kept));
        Workspace workspace = desk.workspace();
        Path into = folder.resolve("draft");
        DraftFiles.write(made.draft(), into, workspace.shown(into));
        DraftHistory.of(workspace, made.order().request(), made.draft().reply().reference())
                .keep(today);
    }
}
