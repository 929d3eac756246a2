package forthright.data.supplied;

import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names the state of what was supplied without saying anything of it. A plain hash of a handful of small numbers could be
 * guessed by trying them all; this one is made with a key that never leaves the case's folder.
 */
public final class LoadKey {
    private static final String FILE = "load.key";
    private static final String METHOD = "HmacSHA256";
    private static final int BYTES = 32;

    private LoadKey() {}

    /** The name of this state of these files. */
    public static String nameOf(Path folder, String shownAs, List<Path> files) {
        Place place = Place.of(shownAs + "/" + FILE);
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(key(folder.resolve(FILE)), METHOD));
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                mac.update((folder.relativize(file) + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal()).substring(0, 16);
        } catch (IOException | IllegalArgumentException e) {
            throw FaultsException.error(
                    place,
                    "no-load-key",
                    "The key that names what was supplied could not be read or written.",
                    "Check that you may write in this folder; a spoilt key can be deleted, and is then made again.");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + METHOD, e);
        }
    }

    private static byte[] key(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] made = new byte[BYTES];
            new SecureRandom().nextBytes(made);
            WholeFile.write(file, HexFormat.of().formatHex(made) + "\n");
        }
        byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
        if (key.length != BYTES) {
            throw new IllegalArgumentException("not a key");
        }
        return key;
    }
}
