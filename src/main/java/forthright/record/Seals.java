package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.FileStore;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.law.files.WholeFile;
import forthright.record.Register.Hashes;
import forthright.record.Register.Maker;
import forthright.record.Register.Sealing;
import forthright.reply.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** The folder in which something is put together before it is sealed. */
    static final String PART = ".issued-part";

    private static final int KEPT_OF_A_HASH = 32;
    private static final int SECRET_BYTES = 32;

    private final Steps steps;
    private final FileStore store;

    /**
     * Seals in a record.
     *
     * @param store where the files of councils are kept
     */
    Seals(Steps steps, FileStore store) {
        this.steps = steps;
        this.store = store;
    }

    <T extends OnRecord> T seal(Path caseFolder, String caseShownAs, Maker<T> maker) {
        boolean sealed = false;
        try {
            Chain.Head head = steps.head();
            Mark mark = new Mark(
                    head.number() + 1,
                    head.hash()
                            .substring(0, Math.min(KEPT_OF_A_HASH, head.hash().length())));
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
                    caseShownAs,
                    Sha256.hex(reply.text()),
                    head.hash());
            steps.note(entry);
            putTogether(caseFolder.resolve(PART), sealing, secret, reply);
            steps.step(
                    "seal",
                    () -> Files.move(
                            caseFolder.resolve(PART),
                            caseFolder.resolve(Register.ISSUED),
                            StandardCopyOption.ATOMIC_MOVE));
            sealed = true;
            steps.step("told", () -> told(reply).add(reply.told()));
            steps.onTheChain(entry);
            steps.crossOut();
            return reply;
        } catch (IOException e) {
            throw sealed ? unfinished(caseShownAs) : Steps.unwritable(caseShownAs);
        }
    }

    private void putTogether(Path part, Sealing sealing, String secret, OnRecord reply) throws IOException {
        Steps.remove(part);
        Map<String, String> all = new LinkedHashMap<>(sealing.files());
        all.putAll(sealing.asWritten());
        if (!sealing.asWritten().isEmpty()) {
            all.put(SECRET, secret + "\n");
        }
        all.put(Register.RECORD, reply.text());
        for (Map.Entry<String, String> file : all.entrySet()) {
            steps.step(file.getKey(), () -> WholeFile.write(part.resolve(file.getKey()), file.getValue()));
        }
    }

    /** Finishes or takes away what was being sealed; says what, for a person. */
    String finish(Entry entry) throws IOException {
        Path caseFolder = steps.folder(entry.folder());
        Path record = caseFolder.resolve(Register.ISSUED).resolve(Register.RECORD);
        boolean sealed = Files.isRegularFile(record)
                && Sha256.hex(Files.readAllBytes(record)).equals(entry.record());
        if (!sealed) {
            Steps.remove(caseFolder.resolve(PART));
            return "%s %s was not sealed to its end: it was not issued. Issue it again."
                    .formatted(entry.inWords(), entry.reference());
        }
        OnRecord reply = entry.read(Files.readString(record), entry.folder());
        told(reply).addTheRest(reply.told());
        steps.onTheChain(entry);
        return "%s %s had been sealed, and is now on the record.".formatted(entry.inWords(), entry.reference());
    }

    private ToldFigures told(OnRecord reply) {
        String shown = "cases/told/" + reply.council();
        return new ToldFigures(steps.folder(shown), shown);
    }

    private static FaultsException unfinished(String where) {
        return FaultsException.error(
                Place.of(where),
                "not-finished",
                "The reply is sealed, but the record could not be written to its end.",
                "Make room on the disk, or see that you may write in cases; then issue it again, which finishes it.");
    }

    private Hashes hashes(Sealing sealing, String secret) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        sealing.files().forEach((name, text) -> files.put(name, Sha256.hex(text)));
        Map<String, String> asWritten = new LinkedHashMap<>();
        sealing.asWritten().forEach((name, text) -> asWritten.put(name, withSecret(secret, text)));
        SortedMap<String, String> councilFiles = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : sealing.councilFiles().entrySet()) {
            steps.step("council file", () -> councilFiles.put(file.getKey(), store.put(file.getValue())));
        }
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
