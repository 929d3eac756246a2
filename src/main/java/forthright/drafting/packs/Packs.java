package forthright.drafting.packs;

import forthright.drafting.Workspace;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Fields;
import forthright.law.files.FileStore;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.law.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The published packs of a workspace: a history of lines that each name the one before, and the files of each. */
public final class Packs {
    private static final String HISTORY = "packs/history.jsonl";

    private final Workspace workspace;
    private final List<Edition> editions;
    private final String lastLine;

    private Packs(Workspace workspace, List<Edition> editions, String lastLine) {
        this.workspace = workspace;
        this.editions = List.copyOf(editions);
        this.lastLine = lastLine;
    }

    /** Reads the history; stops where a line is damaged, missing or out of its place. */
    public static Packs of(Workspace workspace) {
        Path file = workspace.root().resolve(HISTORY);
        List<Edition> editions = new ArrayList<>();
        String last = "";
        try {
            for (String line : Files.isRegularFile(file) ? Files.readAllLines(file) : List.<String>of()) {
                Place place = new Place(HISTORY, editions.size() + 1, 1);
                Faults faults = new Faults();
                Node node = JsonReader.parse(line, HISTORY).orElseThrow(() -> broken(place));
                Fields fields = Fields.of(node, "a published version", "docs/for-policy-staff.md", faults);
                Edition edition = Edition.read(fields);
                fields.done();
                boolean inPlace = edition.version() == editions.size() + 1
                        && edition.previous().equals(hash(last));
                if (faults.hasErrors() || !inPlace) {
                    throw broken(place);
                }
                editions.add(edition);
                last = line;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packs(workspace, editions, last);
    }

    private static FaultsException broken(Place place) {
        return FaultsException.error(
                place,
                "broken-history",
                "This line of the history is not what was published, or one before it is missing.",
                "Put the history back from a copy: it only ever grows.");
    }

    private static String hash(String line) {
        return line.isEmpty() ? "" : Sha256.hex(line);
    }

    /** Every version, oldest first. */
    public List<Edition> all() {
        return editions;
    }

    /** The version with a number. */
    public Optional<Edition> version(int number) {
        return editions.stream().filter(edition -> edition.version() == number).findFirst();
    }

    /** The version in force on a day: the last published of those that are. */
    public Optional<Edition> inForce(LocalDate day) {
        return editions.stream().filter(edition -> !edition.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** Whether the files of the workspace are those of a version. */
    public boolean isAsEdited(Edition edition) {
        try {
            return PackFiles.of(workspace).content().equals(edition.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workspace with the questions, rules and wordings of a version in place of those being edited. */
    public Workspace workspace(Edition edition) {
        Path folder =
                workspace.root().resolve(".cache/packs/" + edition.content().substring(0, 16));
        try {
            store().writeTo(folder, files(edition).hashes());
        } catch (IOException e) {
            throw PackFiles.damaged("packs/files");
        }
        return workspace.withKept(folder);
    }

    PackFiles files(Edition edition) throws IOException {
        String shownAs = "packs/lists/" + edition.content() + ".json";
        return PackFiles.read(workspace.root().resolve(shownAs), shownAs, edition.content());
    }

    private FileStore store() {
        return new FileStore(workspace.root().resolve("packs/files"), "packs/files");
    }

    /** Adds a version with the files that stand in the workspace now. */
    Edition add(
            LocalDate from,
            LocalDate on,
            String by,
            String approvedBy,
            String reason,
            String impact,
            List<String> changes) {
        try {
            PackFiles files = PackFiles.kept(workspace, store());
            WholeFile.write(workspace.root().resolve("packs/lists/" + files.content() + ".json"), files.list());
            return append(from, on, by, approvedBy, reason, files.content(), impact, changes);
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of("packs"),
                    "not-written",
                    "The version could not be written, so nothing was published.",
                    "Check that you may write in this folder and that the disk is not full, then publish again.");
        }
    }

    /** Adds a version; the line is written last, so that no version lacks its files. */
    Edition append(
            LocalDate from,
            LocalDate on,
            String by,
            String approvedBy,
            String reason,
            String content,
            String impact,
            List<String> changes)
            throws IOException {
        Edition edition = new Edition(
                editions.size() + 1, from, on, by, approvedBy, reason, content, impact, hash(lastLine), changes);
        StringBuilder history = new StringBuilder();
        editions.forEach(earlier -> history.append(earlier.line()).append('\n'));
        WholeFile.write(
                workspace.root().resolve(HISTORY),
                history.append(edition.line()).append('\n').toString());
        return edition;
    }
}
