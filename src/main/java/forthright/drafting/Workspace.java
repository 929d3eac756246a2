package forthright.drafting;

import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.record.Register;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which a council's people work.
 *
 * @param root where {@code councils/} lies
 * @param kept where {@code question-bank/}, {@code rules/} and {@code templates/} lie: the same folder, or a published pack
 * @param cases the cases, with what their replies have told: in the same folder, or those of another workspace
 */
public record Workspace(Path root, Path kept, Path cases) {
    /** The folders that make a workspace. */
    public static final List<String> FOLDERS = List.of("question-bank", "rules", "templates", "councils");

    private Workspace(Path root) {
        this(root, root, root.resolve("cases"));
    }

    /** The same with the questions, rules and wordings of a published pack. */
    public Workspace withKept(Path pack) {
        return new Workspace(root, pack.toAbsolutePath().normalize(), cases);
    }

    /** The same with the councils' files of another folder. */
    public Workspace withCouncilsIn(Path folder) {
        return new Workspace(folder.toAbsolutePath().normalize(), kept, cases);
    }

    /** The same with the cases of another workspace. */
    public Workspace withCasesOf(Workspace other) {
        return new Workspace(root, kept, other.cases);
    }

    /** The workspace that a folder lies in, found by walking up. */
    public static Workspace around(Path start) {
        Path here = start.toAbsolutePath().normalize();
        return Stream.iterate(here, java.util.Objects::nonNull, Path::getParent)
                .filter(Workspace::isOne)
                .findFirst()
                .map(Workspace::new)
                .orElseThrow(() -> FaultsException.error(
                        Place.of(
                                here.getFileName() == null
                                        ? "/"
                                        : here.getFileName().toString()),
                        "no-workspace",
                        "There is no workspace here or in a folder above.",
                        "Go to a folder that holds %s, or name it with --workspace."
                                .formatted(String.join(", ", FOLDERS))));
    }

    /** The workspace at exactly this folder. */
    public static Workspace at(Path root) {
        if (!isOne(root)) {
            throw FaultsException.error(
                    Place.of(root.toString()),
                    "no-workspace",
                    "This folder is no workspace.",
                    "A workspace holds %s.".formatted(String.join(", ", FOLDERS)));
        }
        return new Workspace(root.toAbsolutePath().normalize());
    }

    private static boolean isOne(Path folder) {
        return FOLDERS.stream().allMatch(name -> Files.isDirectory(folder.resolve(name)));
    }

    /** The standard questions. */
    public Path questionBank() {
        return kept.resolve("question-bank");
    }

    /** The rules. */
    public Path rules() {
        return kept.resolve("rules");
    }

    /** The wordings. */
    public Path templates() {
        return kept.resolve("templates");
    }

    /** Where each council has a folder. */
    public Path councils() {
        return root.resolve("councils");
    }

    /** The record of these cases. */
    Register record() {
        Path whose = cases.getParent();
        return Register.in(whose == null ? root : whose);
    }

    /** A path as messages name it: relative to the workspace where it lies inside. */
    public String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (absolute.startsWith(kept)) {
            return kept.relativize(absolute).toString().replace('\\', '/');
        }
        if (absolute.startsWith(cases)) {
            return "cases/" + cases.relativize(absolute).toString().replace('\\', '/');
        }
        return absolute.startsWith(root) ? root.relativize(absolute).toString().replace('\\', '/') : path.toString();
    }
}
