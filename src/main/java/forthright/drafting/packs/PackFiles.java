package forthright.drafting.packs;

import forthright.drafting.Workspace;
import forthright.law.files.FaultsException;
import forthright.law.files.FileStore;
import forthright.law.files.Json;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a pack: which there are, by hash, and what each says. */
final class PackFiles {
    private static final List<String> FOLDERS = List.of("question-bank", "rules", "templates");

    private final SortedMap<String, String> hashes;

    private PackFiles(SortedMap<String, String> hashes) {
        this.hashes = hashes;
    }

    /** The files as they stand in a workspace. */
    static PackFiles of(Workspace workspace) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(workspace.root().resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = workspace.root().relativize(file).toString().replace('\\', '/');
                    hashes.put(name, Sha256.hex(Files.readAllBytes(file)));
                }
            }
        }
        return new PackFiles(hashes);
    }

    /** The same, and each put into the store. */
    static PackFiles kept(Workspace workspace, FileStore store) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String name : of(workspace).hashes.keySet()) {
            hashes.put(name, store.put(Files.readAllBytes(workspace.root().resolve(name))));
        }
        return new PackFiles(hashes);
    }

    /** The files of a list; stops where it is damaged. */
    static PackFiles read(Path list, String shownAs, String content) throws IOException {
        String text = Files.readString(list);
        Node node = JsonReader.parse(text, shownAs).orElse(null);
        if (!Sha256.hex(text).equals(content) || !(node instanceof Node.Mapping mapping)) {
            throw damaged(shownAs);
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        mapping.entries().forEach((name, entry) -> {
            if (entry.value() instanceof Node.Scalar scalar) {
                hashes.put(name, scalar.text());
            }
        });
        return new PackFiles(hashes);
    }

    static FaultsException damaged(String shownAs) {
        return FaultsException.error(
                Place.of(shownAs),
                "damaged-pack",
                "This is not what was published.",
                "Put it back from a copy: a published pack never changes.");
    }

    /** The list as it is kept; its hash names the pack. */
    String list() {
        Map<String, Object> list = new LinkedHashMap<>(hashes);
        return Json.write(list);
    }

    String content() {
        return Sha256.hex(list());
    }

    SortedMap<String, String> hashes() {
        return hashes;
    }
}
