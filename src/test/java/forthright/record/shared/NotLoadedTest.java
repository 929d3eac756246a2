package forthright.record.shared;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has no shared record pays nothing for it: no class of the driver, of Flyway or of ours for it is loaded. */
class NotLoadedTest {
    private static final Pattern LOOKED_FOR = Pattern.compile(
            "\\] (?:org\\.postgresql|org\\.flywaydb|forthright\\.record\\.shared|forthright\\.record\\.FolderStore )");

    @TempDir
    private Path folder;

    @Test
    void without_the_file_that_names_a_database_nothing_of_it_is_loaded() throws Exception {
        ShippedWorkspace.copyTo(folder);
        Path loaded = folder.resolve("loaded.txt");

        Process foi = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:file=" + loaded,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "forthright.Main",
                        "draft",
                        folder.resolve("cases/FOI746230783").toString(),
                        "--dated",
                        "2025-10-21",
                        "--workspace",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(foi.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(foi.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains("Ready to be read and sent");
        try (Stream<String> lines = Files.lines(loaded)) {
            assertThat(lines.filter(line -> LOOKED_FOR.matcher(line).find())
                            .map(line -> line.replaceAll(".*] ([\\w.$]+) .*", "$1")))
                    .containsExactly("forthright.record.FolderStore");
        }
    }
}
