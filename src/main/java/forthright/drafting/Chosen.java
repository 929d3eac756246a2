package forthright.drafting;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files and folders that a person named; none named means all.
 *
 * @param paths as messages name them; empty text is the workspace itself
 */
record Chosen(List<String> paths) {
    static Chosen of(Workspace workspace, List<Path> paths) {
        return new Chosen(paths.stream().map(workspace::shown).toList());
    }

    /** The same; stops where one is not there, since nothing found in it would look like nothing wrong. */
    static Chosen existing(Workspace workspace, List<Path> paths) {
        Faults faults = new Faults();
        paths.stream()
                .filter(path ->
                        !Files.exists(path) && !Files.exists(workspace.root().resolve(path)))
                .forEach(path -> faults.error(
                        Place.of(path.toString()),
                        "no-such-file",
                        "There is no such file or folder.",
                        "Check its name; a path starts where you are, or at the workspace."));
        faults.stopIfAny();
        return of(workspace, paths);
    }

    /** Whether a place lies in one of them. */
    boolean has(Place place) {
        return paths.isEmpty()
                || paths.stream()
                        .anyMatch(path -> path.isEmpty()
                                || place.file().equals(path)
                                || place.file().startsWith(path + "/"));
    }
}
