package forthright.drafting;

import forthright.law.files.Place;
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

    /** Whether a place lies in one of them. */
    boolean has(Place place) {
        return paths.isEmpty()
                || paths.stream()
                        .anyMatch(path -> path.isEmpty()
                                || place.file().equals(path)
                                || place.file().startsWith(path + "/"));
    }
}
