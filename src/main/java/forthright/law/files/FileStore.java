package forthright.law.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/**
 * Files that never change, each under its hash: the same file is there once, whoever keeps it, and nobody can alter one
 * unseen.
 *
 * @param folder where they lie; it need not be there
 * @param shownAs how the folder is named in messages
 */
public record FileStore(Path folder, String shownAs) {
    /** Puts a file in, where it is not there yet; the answer is its hash. */
    public String put(byte[] said) throws IOException {
        String hash = Sha256.hex(said);
        if (!Files.exists(folder.resolve(hash))) {
            WholeFile.write(folder.resolve(hash), said);
        }
        return hash;
    }

    /** The file with a hash; stops where it is gone or is another by now. */
    public byte[] get(String hash) {
        try {
            byte[] said = Files.readAllBytes(folder.resolve(hash));
            if (Sha256.hex(said).equals(hash)) {
                return said;
            }
        } catch (IOException e) {
            // Said below in the same words: it is not what was kept.
        }
        throw damaged(hash);
    }

    /** Writes files out into a folder, each where it is not there already; stops where one is damaged. */
    public void writeTo(Path target, SortedMap<String, String> hashes) throws IOException {
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

    private FaultsException damaged(String hash) {
        return FaultsException.error(
                Place.of(shownAs + "/" + hash),
                "damaged-file",
                "This file is gone, or is not what was kept.",
                "Put it back from a copy: a kept file never changes.");
    }
}
