package forthright.record.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sealed files that were fetched at once, before they are asked for one by one.
 *
 * @param names the names that were fetched; none where everything was
 * @param files by folder and name
 */
record Ahead(Set<String> folders, Set<String> names, Map<String, SortedMap<String, String>> files) {
    static final Ahead NOTHING = new Ahead(Set.of(), Set.of(), Map.of());

    private record File(String folder, String name, String said) {}

    static Ahead read(Database database, Set<String> folders, Set<String> names) {
        Map<String, SortedMap<String, String>> files = new HashMap<>();
        database.list(
                        "sealed",
                        "SELECT said, folder, name FROM sealed WHERE folder = ANY(?) AND (? OR name = ANY(?))",
                        row -> new File(row.getString(2), row.getString(3), Database.said(row)),
                        folders,
                        names.isEmpty(),
                        names)
                .forEach(file -> files.computeIfAbsent(file.folder(), each -> new TreeMap<>())
                        .put(file.name(), file.said()));
        return new Ahead(folders, names, files);
    }

    /** Whether this file would be here if there were one. */
    boolean knows(String folder, String name) {
        return folders.contains(folder) && (names.isEmpty() || names.contains(name));
    }

    /** Whether every file of a folder is here. */
    boolean knows(String folder) {
        return folders.contains(folder) && names.isEmpty();
    }

    Optional<String> text(String folder, String name) {
        return Optional.ofNullable(files.get(folder)).map(of -> of.get(name));
    }

    List<String> names(String folder) {
        return Optional.ofNullable(files.get(folder))
                .map(of -> List.copyOf(of.keySet()))
                .orElse(List.of());
    }
}
