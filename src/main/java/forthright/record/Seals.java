package forthright.record;

import forthright.law.files.Sha256;
import forthright.record.Register.Hashes;
import forthright.record.Register.Maker;
import forthright.record.Register.Sealing;
import forthright.reply.Mark;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Seals replies and the letters around them: afterwards each is on the record, or nothing has happened. */
final class Seals {
    /** The secret that lies beside the applicant's words, without which their hash confirms no guess. */
    static final String SECRET = "secret";

    private static final int KEPT_OF_A_HASH = 32;
    private static final int SECRET_BYTES = 32;

    private final Store store;

    /** Seals in a store. */
    Seals(Store store) {
        this.store = store;
    }

    <T extends OnRecord> T seal(String folder, Maker<T> maker) {
        Chain.Head head = head(folder);
        Mark mark = new Mark(
                head.number() + 1,
                head.hash().substring(0, Math.min(KEPT_OF_A_HASH, head.hash().length())));
        Sealing sealing = maker.files(mark);
        String secret = secret();
        T reply = maker.record(mark, hashes(sealing, secret));
        Entry entry = new Entry(
                mark.number(),
                reply.deed(),
                sealing.reference(),
                sealing.council(),
                sealing.on(),
                sealing.by(),
                folder,
                Sha256.hex(reply.text()),
                head.hash());
        Map<String, String> files = new LinkedHashMap<>(sealing.files());
        files.put(Register.RECORD, reply.text());
        Map<String, String> words = new LinkedHashMap<>(sealing.asWritten());
        if (!words.isEmpty()) {
            words.put(SECRET, secret + "\n");
        }
        store.seal(new Store.ToSeal(
                entry, files, words, sealing.councilFiles().values(), ToldFigures.linesByFile(reply.told())));
        return reply;
    }

    private Chain.Head head(String folder) {
        try {
            return new Chain(store).head();
        } catch (IOException e) {
            throw Steps.unwritable(folder);
        }
    }

    private static Hashes hashes(Sealing sealing, String secret) {
        Map<String, String> files = new LinkedHashMap<>();
        sealing.files().forEach((name, text) -> files.put(name, Sha256.hex(text)));
        Map<String, String> asWritten = new LinkedHashMap<>();
        sealing.asWritten().forEach((name, text) -> asWritten.put(name, withSecret(secret, text)));
        SortedMap<String, String> councilFiles = new TreeMap<>();
        sealing.councilFiles().forEach((name, said) -> councilFiles.put(name, Sha256.hex(said)));
        return new Hashes(files, asWritten, councilFiles);
    }

    static String withSecret(String secret, String text) {
        return Sha256.hex(secret + "\n" + text);
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
