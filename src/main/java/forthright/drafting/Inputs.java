package forthright.drafting;

import forthright.decision.tables.RuleTable;
import forthright.law.files.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a draft was made from, by hash. The data is named by its load only: a hash of it would confirm a guess. */
public record Inputs(
        String request, String bank, String rules, String templates, String council, String data, String version) {

    static Inputs of(Workspace workspace, Path council, String requestText) {
        Predicate<Path> any = path -> true;
        return new Inputs(
                Sha256.hex(requestText),
                folder(workspace.questionBank(), any),
                folder(workspace.rules(), any),
                folder(workspace.templates(), any),
                folder(council, Inputs::isWritten),
                "",
                Version.current());
    }

    /** Whether a file of a council's folder is one that its people write: its data stays out. */
    public static boolean isWritten(Path file) {
        return file.toString().endsWith(".yaml") || file.toString().endsWith(".mustache");
    }

    /** As the decisions name them. */
    public Map<String, Object> byName() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("request", request);
        all.put("bank", bank);
        all.put("rules", rules);
        all.put("templates", templates);
        all.put("council", council);
        all.put("data", data);
        all.put("version", version);
        return all;
    }

    /** The same for another request. */
    Inputs of(String requestText) {
        return new Inputs(Sha256.hex(requestText), bank, rules, templates, council, data, version);
    }

    /** The same, with the load of data that was counted. */
    Inputs with(String loadId) {
        return new Inputs(request, bank, rules, templates, council, loadId, version);
    }

    private static String folder(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile)
                    .filter(wanted)
                    .sorted((a, b) -> name(folder, a).compareTo(name(folder, b)))
                    .toList();
            MessageDigest digest = Sha256.digest();
            for (Path file : sorted) {
                digest.update(called(folder, file).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Sha256.digest().digest(said(file)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table is the same table whatever program saved it, and in which form. */
    private static String called(Path folder, Path file) {
        String name = name(folder, file);
        return RuleTable.isOne(file) ? name.substring(0, name.lastIndexOf('.')) + ", a table" : name;
    }

    private static byte[] said(Path file) throws IOException {
        return RuleTable.isOne(file)
                ? RuleTable.canonical(file).getBytes(StandardCharsets.UTF_8)
                : Files.readAllBytes(file);
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
