package forthright.law.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that never change, each under its hash: the same file is there once, whoever keeps it, and nobody can alter one
 * unseen.
 *
 * @param folder where they lie; it need not be there
 * @param shownAs how the folder is named in messages
 */
public record FileStore(Path folder, String shownAs) implements KeptFiles {
    /** Puts a file in, where it is not there yet; the answer is its hash. */
    public String put(byte[] said) throws IOException {
        String hash = Sha256.hex(said);
        if (!Files.exists(folder.resolve(hash))) {
            WholeFile.write(folder.resolve(hash), said);
        }
        return hash;
    }

    @Override
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
}
