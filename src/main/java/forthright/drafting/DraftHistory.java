package forthright.drafting;

import forthright.drafting.decided.CaseFile;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Fields;
import forthright.law.files.Json;
import forthright.law.files.JsonReader;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The drafts of a case as they followed one another, each with what people had decided then. It only grows: to go back to an
 * earlier one makes that one the latest again.
 */
public final class DraftHistory {
    private static final String HISTORY = "history";
    private static final String DRAFT = "draft";
    private static final String ABOUT = "about.json";
    private static final Predicate<String> NUMBER =
            Pattern.compile("[0-9]{4,6}").asMatchPredicate();

    private final Path folder;
    private final String shownAs;

    private DraftHistory(Path folder, String shownAs) {
        this.folder = folder;
        this.shownAs = shownAs;
    }

    /** The history of the case that a request belongs to. */
    public static DraftHistory of(Workspace workspace, Path request, String reference) {
        return in(CaseFolder.of(workspace, request, reference).path(), workspace);
    }

    /** The history of a case by its folder. */
    public static DraftHistory in(Path caseFolder, Workspace workspace) {
        return new DraftHistory(caseFolder, workspace.shown(caseFolder));
    }

    /**
     * One draft of a case.
     *
     * @param number 1 for the first
     * @param on the day on which it was made
     * @param from the number of the draft that it goes back to; 0 where it was drafted anew
     */
    public record Version(int number, LocalDate on, int from) {
        /** The draft whose content it has. */
        int content() {
            return from == 0 ? number : from;
        }
    }

    /** Every draft, oldest first. */
    public List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        try {
            for (Path each : numbered()) {
                versions.add(version(each));
            }
        } catch (IOException e) {
            throw unusable();
        }
        return versions;
    }

    /** Keeps the draft as it lies there now, with what people decided, where it differs from the last that was kept. */
    public void keep(LocalDate today) {
        keep(today, 0);
    }

    private void keep(LocalDate today, int from) {
        try {
            SortedMap<String, byte[]> now = now();
            List<Path> kept = numbered();
            if (now.isEmpty() || (!kept.isEmpty() && same(now, files(kept.getLast())))) {
                return;
            }
            int number = kept.isEmpty()
                    ? 1
                    : Integer.parseInt(kept.getLast().getFileName().toString()) + 1;
            Path history = Files.createDirectories(folder.resolve(HISTORY));
            Path part = Files.createTempDirectory(history, "part");
            for (Map.Entry<String, byte[]> file : now.entrySet()) {
                Files.write(part.resolve(file.getKey()), file.getValue());
            }
            Map<String, Object> about = new LinkedHashMap<>();
            about.put("on", today.toString());
            about.put("from", from);
            Files.writeString(part.resolve(ABOUT), Json.write(about));
            Files.move(part, history.resolve("%04d".formatted(number)), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable();
        }
    }

    /** Goes back to the draft before the one that lies there now; says which. */
    public Version undo(LocalDate today) {
        keep(today);
        List<Version> versions = versions();
        int now = versions.isEmpty() ? 0 : versions.getLast().content();
        if (now <= 1) {
            throw FaultsException.error(
                    Place.of(shownAs),
                    "nothing-before",
                    "There is no draft before this one.",
                    "To see the drafts of a case: foi history.");
        }
        return goBack(now - 1, today);
    }

    /** Goes back to a draft by its number; what lay there is kept. */
    public Version restore(int number, LocalDate today) {
        keep(today);
        return goBack(number, today);
    }

    private Version goBack(int number, LocalDate today) {
        Version wanted = versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> FaultsException.error(
                        Place.of(shownAs),
                        "no-such-draft",
                        "This case has no draft %d.".formatted(number),
                        "To see the drafts of a case: foi history."));
        try {
            SortedMap<String, byte[]> then = files(folder.resolve(HISTORY).resolve("%04d".formatted(number)));
            for (String gone : now().keySet()) {
                if (!then.containsKey(gone)) {
                    Files.delete(place(gone));
                }
            }
            for (Map.Entry<String, byte[]> file : then.entrySet()) {
                WholeFile.write(place(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw unusable();
        }
        keep(today, wanted.content());
        return wanted;
    }

    private Path place(String name) {
        return name.equals(CaseFile.NAME)
                ? folder.resolve(name)
                : folder.resolve(DRAFT).resolve(name);
    }

    private SortedMap<String, byte[]> now() throws IOException {
        SortedMap<String, byte[]> files = files(folder.resolve(DRAFT));
        Path decided = folder.resolve(CaseFile.NAME);
        if (!files.isEmpty() && Files.isRegularFile(decided)) {
            files.put(CaseFile.NAME, Files.readAllBytes(decided));
        }
        return files;
    }

    private static SortedMap<String, byte[]> files(Path of) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(of)) {
            return files;
        }
        try (Stream<Path> all = Files.list(of)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (!name.equals(ABOUT) && !name.startsWith(".")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static boolean same(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream()
                        .allMatch(
                                file -> Arrays.equals(file.getValue(), other.getOrDefault(file.getKey(), new byte[0])));
    }

    private List<Path> numbered() throws IOException {
        Path history = folder.resolve(HISTORY);
        if (!Files.isDirectory(history)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(history)) {
            return all.filter(each -> NUMBER.test(each.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private Version version(Path of) throws IOException {
        int number = Integer.parseInt(of.getFileName().toString());
        String shown = "%s/%s/%04d/%s".formatted(shownAs, HISTORY, number, ABOUT);
        Faults faults = new Faults();
        Optional<Version> version = JsonReader.parse(Files.readString(of.resolve(ABOUT)), shown)
                .map(node -> Fields.of(node, "a draft", "cases/README.md", faults))
                .map(fields ->
                        new Version(number, fields.date("on"), fields.wholeNumber("from", 0, Integer.MAX_VALUE)));
        faults.stopIfAny();
        return version.orElseThrow(this::unusable);
    }

    private FaultsException unusable() {
        return FaultsException.error(
                Place.of(shownAs + "/" + HISTORY),
                "unusable-history",
                "The history of this case's drafts could not be read or written.",
                "Check that you may write in this folder and that the disk is not full. The draft itself is not touched.");
    }
}
