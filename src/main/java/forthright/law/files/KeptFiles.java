package forthright.law.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/** Files that never change, each found by its hash, wherever they are kept. */
public interface KeptFiles {
    /** How the place is named in messages. */
    String shownAs();

    /** The file with a hash; stops where it is gone or is another by now. */
    byte[] get(String hash);

    /** Writes files out into a folder, each where it is not there already; stops where one is damaged. */
    default void writeTo(Path target, SortedMap<String, String> hashes) throws IOException {
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            Path path = target.resolve(file.getKey()).normalize();
            if (!path.startsWith(target)) {
                throw damaged(file.getValue());
            }
            boolean there = Files.isRegularFile(path)
                    && Sha256.hex(Files.readAllBytes(path)).equals(file.getValue());
            if (!there) {
                WholeFile.write(path, get(file.getValue()));
            }
        }
    }

    /** What is said of a file that is gone, or is another by now. */
    default FaultsException damaged(String hash) {
        return FaultsException.error(
                Place.of(shownAs() + "/" + hash),
                "damaged-file",
                "This file is gone, or is not what was kept.",
                "Put it back from a copy: a kept file never changes.");
    }
}
