package forthright.drafting;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What lies in the folders that people keep: files of known kinds, and nothing that leads elsewhere. */
final class FilesCheck {
    private static final Map<String, List<String>> KINDS = Map.of(
            "rules", List.of(".yaml", ".drl", ".csv", ".xlsx", ".md"),
            "question-bank", List.of(".yaml", ".sql", ".md"),
            "templates", List.of(".mustache", ".md", ".yaml"));
    private static final long LARGEST = 5_000_000;

    private final Workspace workspace;
    private final Faults faults;

    private FilesCheck(Workspace workspace, Faults faults) {
        this.workspace = workspace;
        this.faults = faults;
    }

    static void check(Workspace workspace, Faults faults) {
        FilesCheck check = new FilesCheck(workspace, faults);
        check.folder(workspace.rules(), "rules");
        check.folder(workspace.questionBank(), "question-bank");
        check.folder(workspace.templates(), "templates");
    }

    private void folder(Path folder, String kind) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted().forEach(file -> file(file, KINDS.getOrDefault(kind, List.of())));
        } catch (IOException | UncheckedIOException e) {
            faults.error(
                    Place.of(kind),
                    "unreadable",
                    "This folder cannot be read.",
                    "Check that you may open everything in it.");
        }
    }

    private void file(Path file, List<String> kinds) {
        Place place = Place.of(workspace.shown(file));
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.UK);
        if (Files.isSymbolicLink(file)) {
            faults.error(place, "link", "This is a link to somewhere else.", "Put the file itself here.");
        } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            if (kinds.stream().noneMatch(name::endsWith) && !isOfTheSystem(name)) {
                faults.error(
                        place,
                        "unknown-file",
                        "Nobody reads a file of this kind here.",
                        "Remove it. Known here: %s.".formatted(String.join(", ", kinds)));
            } else if (tooLarge(file)) {
                faults.error(place, "too-large", "This file has more than 5 MB.", "Leave only what belongs in it.");
            }
        }
    }

    /** What programs and systems leave beside files, and nobody reads. */
    private static boolean isOfTheSystem(String name) {
        return name.equals(".ds_store")
                || name.equals("thumbs.db")
                || name.equals("desktop.ini")
                || name.startsWith("~$")
                || name.startsWith(".~lock.");
    }

    private static boolean tooLarge(Path file) {
        try {
            return Files.size(file) > LARGEST;
        } catch (IOException e) {
            return false;
        }
    }
}
