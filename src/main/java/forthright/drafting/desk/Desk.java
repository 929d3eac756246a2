package forthright.drafting.desk;

import forthright.drafting.Drafter;
import forthright.drafting.Workspace;
import forthright.drafting.decided.CaseFile;
import forthright.drafting.decided.Extension;
import forthright.drafting.desk.OnDesk.State;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Every case of a workspace, and whatever is kept ready to draft them fast. */
public final class Desk {
    private static final Comparator<OnDesk> MOST_PRESSING = Comparator.comparing(
                    (OnDesk each) -> each.state() == State.ISSUED)
            .thenComparing(each -> each.due().orElse(LocalDate.MAX))
            .thenComparing(OnDesk::reference);

    private final Workspace workspace;
    private final Map<Path, Drafter> drafters = new ConcurrentHashMap<>();
    private final Looked looked = new Looked();

    /** The desk of a workspace. */
    public Desk(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The workspace. */
    public Workspace workspace() {
        return workspace;
    }

    /** Whoever drafts with the files of this workspace; they are read once, and again when they change. */
    Drafter drafter(Workspace kept) {
        return drafters.computeIfAbsent(kept.kept(), path -> Drafter.ofMany(kept));
    }

    /** What was looked at a moment ago. */
    Looked looked() {
        return looked;
    }

    /** Every case, the most pressing first and the issued last. */
    public List<OnDesk> cases() {
        return folders().stream().map(this::onDesk).sorted(MOST_PRESSING).toList();
    }

    /** One case, by the name of its folder, which is only ever compared; stops where there is none of that name. */
    public OpenCase open(String name) {
        return folders().stream()
                .filter(folder -> name(folder).equals(name))
                .findFirst()
                .map(folder -> new OpenCase(this, folder))
                .orElseThrow(() -> FaultsException.error(
                        Place.of("cases"),
                        "no-such-case",
                        "There is no case of this name.",
                        "Look for it in the list of cases."));
    }

    private List<Path> folders() {
        if (!Files.isDirectory(workspace.cases())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(workspace.cases())) {
            return folders.filter(Desk::isCase).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private static boolean isCase(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("request."));
        } catch (IOException e) {
            return false;
        }
    }

    private OnDesk onDesk(Path folder) {
        String name = name(folder);
        boolean issued = Files.isDirectory(folder.resolve("issued"));
        Optional<LocalDate> later = later(folder);
        return decisions(folder)
                .map(draft -> new OnDesk(
                        name,
                        draft.text("reference"),
                        draft.text("council"),
                        draft.day("received"),
                        later.or(() -> draft.day("due")),
                        later.isPresent(),
                        issued ? State.ISSUED : draft.text("status").equals("ready") ? State.READY : State.NEEDS_PERSON,
                        draft.tasks(),
                        draft.firstQuestion()))
                .orElseGet(() -> new OnDesk(
                        name,
                        name,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        issued ? State.ISSUED : State.NEW,
                        0,
                        ""));
    }

    /** The day that the applicant was told instead, where the time was extended. A fault in the file is told where it is opened. */
    private Optional<LocalDate> later(Path folder) {
        return CaseFile.read(folder, workspace.shown(folder), new Faults()).letters().extensions().stream()
                .map(Extension::until)
                .max(Comparator.naturalOrder());
    }

    private static Optional<DraftedBefore> decisions(Path folder) {
        Path file = folder.resolve("draft").resolve("decisions.json");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return JsonReader.parse(Files.readString(file), file.getFileName().toString())
                    .filter(Node.Mapping.class::isInstance)
                    .map(node -> new DraftedBefore((Node.Mapping) node));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
