package forthright.drafting.batch;

import forthright.drafting.Workspace;
import forthright.law.files.Json;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Sha256;
import forthright.law.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a draft of a batch was made of, in a file beside it, written last: where it is there and says the same, the draft is
 * whole and would be made again as it is.
 *
 * @param sum of the request, the terms, and the times and sizes of every file that a draft is made from; of no data
 */
record MadeOf(String sum) {
    static final String NAME = "made-of.json";

    /** What an earlier run left in a folder, if it was made of the same. */
    Optional<Drafted> before(BatchItem item, Path folder, Workspace workspace) {
        Path file = folder.resolve(NAME);
        if (sum.isEmpty() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return JsonReader.parse(Files.readString(file), NAME)
                    .filter(Node.Mapping.class::isInstance)
                    .map(node -> (Node.Mapping) node)
                    .filter(node -> text(node, "sum").equals(sum) && isUntouched(node, folder))
                    .flatMap(node -> ended(text(node, "ended"))
                            .map(ended -> new Drafted(
                                    item,
                                    ended,
                                    true,
                                    text(node, "reference"),
                                    text(node, "council"),
                                    Integer.parseInt(text(node, "tasks")),
                                    workspace.shown(folder),
                                    List.of())));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // it is drafted again
        }
    }

    /** Whether the files of the draft are there, and nobody has drafted otherwise since. */
    private static boolean isUntouched(Node.Mapping node, Path folder) {
        try {
            List<String> files = List.of(text(node, "files").split(" ", -1));
            return text(node, "written").equals(written(files, folder));
        } catch (IOException e) {
            return false;
        }
    }

    private static String written(List<String> files, Path folder) throws IOException {
        MessageDigest all = Sha256.digest();
        for (String name : files) {
            all.update(Sha256.digest().digest(Files.readAllBytes(folder.resolve(name))));
        }
        return HexFormat.of().formatHex(all.digest());
    }

    /** Writes it beside the files of a draft. */
    void write(Drafted drafted, List<String> files, Path folder) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("sum", sum);
        all.put("ended", drafted.ended().word());
        all.put("reference", drafted.reference());
        all.put("council", drafted.council());
        all.put("files", String.join(" ", files));
        all.put("written", written(files, folder));
        all.put("tasks", String.valueOf(drafted.tasks()));
        WholeFile.write(folder.resolve(NAME), Json.write(all));
    }

    private static Optional<Ended> ended(String word) {
        return Stream.of(Ended.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }

    private static String text(Node.Mapping of, String name) {
        return Optional.ofNullable(of.entries().get(name))
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text())
                .orElse("");
    }
}
