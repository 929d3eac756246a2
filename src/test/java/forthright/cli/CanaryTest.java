package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.request.files.FileText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, ids and dates planted in the data are in no byte that any command prints or writes, failing ones too. */
class CanaryTest {
    private static final List<String> CANARIES =
            List.of("Zebedee", "Quillfeather", "CANARY-4711", "1999-12-25", "25/12/1999", "1999");

    @TempDir
    Path folder;

    @Test
    void nothing_planted_in_the_data_comes_out_anywhere() throws IOException {
        ShippedWorkspace.copyTo(folder);
        String workspace = folder.toString();
        String first = folder.resolve("cases/FOI746230783/request.txt").toString();
        String second = folder.resolve("cases/FOI794754610/request.txt").toString();
        for (String council : List.of("coventry", "marlshire", "eastmere")) {
            plant(folder.resolve("councils").resolve(council).resolve("data"));
        }
        List<Shell> runs = new ArrayList<>();
        for (String council : List.of("coventry", "marlshire", "eastmere")) {
            runs.add(Shell.foi("draft", first, "--workspace", workspace, "--council", council, "--json"));
            runs.add(Shell.foi("draft", second, "--workspace", workspace, "--council", council, "--debug"));
            runs.add(Shell.foi(
                    "draft",
                    first,
                    "--workspace",
                    workspace,
                    "--council",
                    council,
                    "--out",
                    folder.resolve("forms-" + council).toString(),
                    "--format",
                    "md,html,docx,pdf,csv,xlsx"));
            runs.add(Shell.foi("explain", first, "--workspace", workspace, "--council", council));
            runs.add(Shell.foi("explain", second, "--workspace", workspace, "--council", council, "--json"));
        }
        runs.add(Shell.foi("check", "--workspace", workspace));
        runs.add(Shell.foi("read", first, "--workspace", workspace, "--json"));
        runs.add(Shell.foi("test", "--workspace", workspace));
        breakQueries();
        runs.add(Shell.foi("explain", first, "--workspace", workspace, "--debug"));
        runs.add(Shell.foi("draft", first, "--workspace", workspace, "--debug"));
        runs.add(Shell.foi("check", "--workspace", workspace, "--debug"));

        for (Shell run : runs) {
            assertThat(withoutTheFolder(run.out() + run.err())).doesNotContain(CANARIES);
            assertThat(run.exit()).isNotEqualTo(70);
        }
        for (Map.Entry<Path, String> file : everythingButTheData().entrySet()) {
            assertThat(withoutTheFolder(file.getValue()))
                    .as(file.getKey().toString())
                    .doesNotContain(CANARIES);
        }
    }

    /** The test's own folder has a number in its name, drawn by chance: it may hold a planted year. */
    private String withoutTheFolder(String text) {
        return text.replace(folder.toString(), "WORKSPACE")
                .replace(folder.getFileName().toString(), "WORKSPACE");
    }

    /** A row of planted values, in every column, at the end of each file of the data. */
    private static void plant(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                int columns = text.lines()
                        .mapToInt(line -> line.split("[,;]", -1).length)
                        .max()
                        .orElse(1);
                String separator =
                        text.lines().filter(line -> line.contains(";")).count()
                                        > text.lines().count() / 2
                                ? ";"
                                : ",";
                List<String> row = new ArrayList<>();
                for (int i = 0; i < columns; i++) {
                    row.add(CANARIES.get(i % 5));
                }
                Files.writeString(
                        file,
                        text.stripTrailing() + "\n" + String.join(separator, row) + "\n",
                        StandardCharsets.ISO_8859_1);
            }
        }
    }

    /** Queries that would carry a value out in the database's own error text. */
    private void breakQueries() throws IOException {
        Files.writeString(
                folder.resolve("question-bank/missing-children/children-missing.sql"),
                "SELECT max(CAST(child_id AS INTEGER)) AS value, 1 AS children FROM missing_episode WHERE started_at >= :from AND started_at < :until\n");
        Files.writeString(
                folder.resolve("question-bank/missing-children/missing-incidents.sql"),
                "SELECT error(min(child_id)) AS value, 1 AS children FROM missing_episode WHERE started_at >= :from AND started_at < :until\n");
    }

    /** What a file says, unpacked; a PDF's own description names the year in which its language was made. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        if (name.endsWith(".pdf")) {
            return ((FileText.Taken) FileText.of(bytes, name)).extracted().text();
        }
        if (!name.endsWith(".docx") && !name.endsWith(".xlsx")) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    private Map<Path, String> everythingButTheData() throws IOException {
        Map<Path, String> texts = new java.util.TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.getParent().endsWith("data"))
                    .toList()) {
                texts.put(file, text(file));
            }
        }
        assertThat(texts.keySet())
                .anyMatch(path -> path.endsWith("decisions.json"))
                .anyMatch(path -> path.endsWith("letter.docx"))
                .anyMatch(path -> path.endsWith("letter.pdf"))
                .anyMatch(path -> path.endsWith("annex.xlsx"));
        return texts;
    }
}
