package forthright.drafting;

import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A workspace of one's own: the questions, rules and wordings that lie beside the program, and room for councils and cases. No
 * council's folder is copied, since there may be children's records in it.
 */
public final class NewWorkspace {
    private static final List<String> SHIPPED =
            List.of("question-bank", "rules", "templates", "councils/README.md", "cases/README.md");

    private NewWorkspace() {}

    /**
     * Makes it, whole or not at all.
     *
     * @param to a folder that is not there yet, or is empty
     */
    public static void make(Path to, String shownAs) {
        Path from = programFolder();
        Path whole = to.toAbsolutePath().normalize();
        Path part = whole.resolveSibling(
                "." + whole.getFileName() + ".part-" + ProcessHandle.current().pid());
        try {
            if (Files.exists(whole, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(whole)) {
                throw FaultsException.error(
                        Place.of(shownAs),
                        "not-empty",
                        "There is something in this folder, or it is a file.",
                        "Name a folder that is not there yet.");
            }
            for (String each : SHIPPED) {
                copy(from.resolve(each), part.resolve(each));
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of(shownAs),
                    "not-written",
                    "This folder could not be made.",
                    "Check that you may write where it is to lie and that the disk is not full.");
        } finally {
            delete(part);
        }
    }

    /** Where the program lies with what is shipped with it: two folders above its jar. */
    private static Path programFolder() {
        try {
            Path program = Path.of(NewWorkspace.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path target = program.getParent();
            Path folder = target == null ? null : target.getParent();
            if (folder != null && SHIPPED.stream().allMatch(each -> Files.exists(folder.resolve(each)))) {
                return folder;
            }
        } catch (URISyntaxException | RuntimeException e) {
            // Said below: what is shipped is not where it should be.
        }
        throw FaultsException.error(
                Place.of("the program"),
                "not-shipped",
                "The questions, rules and wordings do not lie beside the program.",
                "Unpack the bundle again, and start foi from its folder.");
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (target.getParent() != null) {
                    Files.createDirectories(target.getParent());
                }
                Files.copy(each, target);
            }
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            // What is left has a name that says it is a part of something.
        }
    }
}
