package forthright.disclosurelog;

import forthright.law.files.FaultsException;
import forthright.law.files.Json;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.law.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder in which the log lies. It is written beside and put in its place by its name, so that a reader finds the old
 * log or the new one; nothing of the old one is left. A folder that holds anything that no export made is left alone.
 */
public final class SiteFolder {
    private static final String MANIFEST = "manifest.json";
    private static final String SCHEMA = "forthright/log-files/1";

    private final Path folder;
    private final String shownAs;
    private final Consumer<String> at;

    /** The folder with this path; it need not be there. */
    public SiteFolder(Path folder, String shownAs) {
        this(folder, shownAs, step -> {});
    }

    /** The same; {@code at} is told of every step before it is done. */
    SiteFolder(Path folder, String shownAs, Consumer<String> at) {
        this.folder = folder.toAbsolutePath().normalize();
        this.shownAs = shownAs;
        this.at = at;
    }

    /** Puts these files in the folder, and nothing else. */
    public void replaceWith(SortedMap<String, byte[]> files) {
        Path parent = folder.getParent();
        if (parent == null) {
            throw notOurs("This is no folder for a log.");
        }
        Path part = parent.resolve("." + folder.getFileName() + ".part");
        Path old = parent.resolve("." + folder.getFileName() + ".old");
        try {
            putBack(old);
            checkOurs();
            remove(part);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                at.accept("write " + file.getKey());
                WholeFile.write(part.resolve(file.getKey()), file.getValue());
            }
            at.accept("manifest");
            WholeFile.write(part.resolve(MANIFEST), manifest(files).getBytes(StandardCharsets.UTF_8));
            if (Files.exists(folder)) {
                at.accept("aside");
                Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
            }
            at.accept("in place");
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            at.accept("tidy");
            remove(old);
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of(shownAs),
                    "not-written",
                    "The log could not be written; what lay there before still does.",
                    "Check that you may write here and that the disk is not full, then try again.");
        }
    }

    /** A stop between the two renames left the old log beside its place. */
    private void putBack(Path old) throws IOException {
        if (Files.isDirectory(old) && !Files.exists(folder)) {
            Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        remove(old);
    }

    private static String manifest(SortedMap<String, byte[]> files) {
        Map<String, Object> hashes = new LinkedHashMap<>();
        files.forEach((name, said) -> hashes.put(name, Sha256.hex(said)));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", SCHEMA);
        root.put("files", hashes);
        return Json.write(root);
    }

    private void checkOurs() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw notOurs("This is no folder.");
        }
        Set<String> there = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
                there.add(plain ? String.valueOf(file.getFileName()) : file.getFileName() + "/");
            }
        }
        there.removeAll(made());
        if (!there.isEmpty()) {
            throw notOurs("In this folder lies what no export has made: %s."
                    .formatted(there.stream().sorted().findFirst().orElse("")));
        }
    }

    /** The names of the files that an earlier export made. */
    private Set<String> made() throws IOException {
        Path manifest = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            return Set.of();
        }
        Node node = JsonReader.parse(Files.readString(manifest)).orElse(null);
        if (node instanceof Node.Mapping(Place place, Map<String, Node.Entry> fields)
                && fields.get("schema") instanceof Node.Entry(Place at1, String name, Node.Scalar said)
                && said.text().equals(SCHEMA)
                && fields.get("files") instanceof Node.Entry(Place at2, String name2, Node.Mapping files)) {
            Set<String> names = new HashSet<>(files.entries().keySet());
            names.add(MANIFEST);
            return names;
        }
        return Set.of();
    }

    private FaultsException notOurs(String what) {
        return FaultsException.error(
                Place.of(shownAs),
                "not-a-log",
                what,
                "Name a folder that is not there yet, an empty one, or an earlier export.");
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
