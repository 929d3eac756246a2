package forthright.drafting.desk;

import forthright.drafting.Draft;
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

    /** What is drafted: with the council, the day of receipt and the date of the draft before; else those of the request. */
    public Order order(LocalDate today) {
        Optional<DraftOnDisk> before = onDisk();
        return order(
                before.map(DraftOnDisk::council).orElse(""),
                before.map(DraftOnDisk::received).orElseGet(Received.NotSaid::new),
                before.map(DraftOnDisk::dated).orElse(today));
    }

    /** What is drafted, as somebody says it. */
    public Order order(String council, Received received, LocalDate dated) {
        RequestSource source = source();
        return new Order(source.text(), source.shownAs(), source.path(), council, received, dated, "");
    }

    /** The files that a letter of this date is made from. */
    public InForce inForce(LocalDate dated) {
        return InForce.on(dated, desk.workspace());
    }

    /** The draft as it would be now, or was a moment ago where nothing has changed since; nothing is written. */
    public Draft look(Order order) {
        Workspace kept = inForce(order.dated()).workspace();
        return desk.looked()
                .of(
                        desk.workspace(),
                        kept,
                        folder,
                        order,
                        () -> desk.drafter(kept).draft(order));
    }

    /** Drafts, and keeps what lay there before. */
    public Draft draft(Order order, LocalDate today) {
        if (isIssued()) {
            throw FaultsException.error(
                    Place.of(shownAs()),
                    "issued",
                    "The reply to this request is on the record, and is drafted no more.",
                    "What was wrong in it is put right by a correction: foi letter correction.");
        }
        Workspace kept = inForce(order.dated()).workspace();
        Draft draft = desk.looked().made(() -> desk.drafter(kept).draft(order));
        Workspace workspace = desk.workspace();
        Path into =
                DraftFiles.folderFor(workspace, order.request(), draft.reply().reference());
        DraftFiles.write(draft, into, workspace.shown(into));
        DraftHistory.of(workspace, order.request(), draft.reply().reference()).keep(today);
        return draft;
    }
}
