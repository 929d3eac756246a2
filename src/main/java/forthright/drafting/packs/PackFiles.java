package forthright.drafting.packs;

import forthright.drafting.Workspace;
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

    /** The files as they stand in a workspace; each is put into the store. */
    static PackFiles take(Workspace workspace, Path store) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(workspace.root().resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = workspace.root().relativize(file).toString().replace('\\', '/');
                    byte[] said = Files.readAllBytes(file);
                    String hash = Sha256.hex(said);
                    if (!store.toString().isEmpty() && !Files.exists(store.resolve(hash))) {
                        WholeFile.write(store.resolve(hash), said);
                    }
                    hashes.put(name, hash);
                }
            }
        }
        return new PackFiles(hashes);
    }

    /** The files of a list; stops where it is damaged. */
    static PackFiles read(Path list, String shownAs, String content) throws IOException {
        String text = Files.readString(list);
        Node node = JsonReader.parse(text, shownAs).orElse(null);
        if (!Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).equals(content)
                || !(node instanceof Node.Mapping mapping)) {
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
        return Sha256.hex(list().getBytes(StandardCharsets.UTF_8));
    }

    SortedMap<String, String> hashes() {
        return hashes;
    }

    /** Writes every file out of the store into a folder, where it is not there already; stops where one is damaged. */
    void writeTo(Path folder, Path store, String shownAs) throws IOException {
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            Path target = folder.resolve(file.getKey()).normalize();
            if (!target.startsWith(folder)) {
                throw damaged(shownAs);
            }
            boolean there = Files.isRegularFile(target)
                    && Sha256.hex(Files.readAllBytes(target)).equals(file.getValue());
            if (!there) {
                byte[] said = Files.readAllBytes(store.resolve(file.getValue()));
                if (!Sha256.hex(said).equals(file.getValue())) {
                    throw damaged(shownAs + "/" + file.getValue());
                }
                WholeFile.write(target, said);
            }
        }
    }
}
