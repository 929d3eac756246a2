package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person who asks what the program is waits neither for the rule engine nor for the database. */
class QuickStartTest {
    private static final List<String> HEAVY =
            List.of("org.drools.", "org.kie.", "org.duckdb.", "org.yaml.snakeyaml.", "com.github.mustachejava.");

    private static final List<String> OF_OTHER_FILES = List.of(
            "forthright.request.files.",
            "forthright.request.Intake",
            "forthright.request.Envelope",
            "org.jsoup.",
            "org.apache.pdfbox.",
            "org.apache.james.",
            "java.lang.ProcessBuilder",
            "picocli.");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "draft --help"})
    void loads_neither_engine_nor_database_nor_readers(String command) throws Exception {
        assertThat(classesLoadedBy(command))
                .contains("forthright.cli.Foi")
                .noneMatch(name -> HEAVY.stream().anyMatch(name::startsWith));
    }

    @Test
    void reads_plain_text_without_what_reads_other_files() throws Exception {
        Path here = Path.of("").toAbsolutePath();

        assertThat(classesLoadedBy("read %s/cases/FOI746230783/request.txt --workspace %s".formatted(here, here)))
                .contains("forthright.request.files.PlainText")
                .filteredOn(name -> !name.startsWith("forthright.request.files.PlainText"))
                .noneMatch(name -> OF_OTHER_FILES.stream().anyMatch(name::startsWith));
    }

    /** Seen in a Java of its own: the one that runs the tests has loaded everything. */
    private List<String> classesLoadedBy(String command) throws IOException, InterruptedException {
        Path log = folder.resolve("classes");
        Process foi = new ProcessBuilder(starting(log, command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(foi.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(foi.waitFor()).as(said).isZero();
        return Files.readAllLines(log).stream()
                .map(line -> line.substring(line.lastIndexOf(']') + 1).strip().split(" ", 2)[0])
                .toList();
    }

    private static List<String> starting(Path log, String command) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "forthright.Main"));
        words.addAll(List.of(command.split(" ")));
        return words;
    }
}
