package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.law.files.WholeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that is read once for many drafts gives each what it would read itself. */
class DataOnHandTest {
    private static final String REQUEST = "cases/FOI746230783/request.txt";
    private static final String DAY = "2025-10-21";

    @TempDir
    Path folder;

    @Test
    void a_file_that_was_written_since_is_read_again() throws Exception {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        Drafter ofMany = Drafter.ofMany(workspace);
        String before = letter(ofMany, workspace);
        assertThat(letter(ofMany, workspace)).isEqualTo(before);

        Path episodes = folder.resolve("councils/coventry/data/missing-episodes.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(episodes, StandardCharsets.ISO_8859_1));
        lines.subList(100, 400).clear();
        Files.write(episodes, lines, StandardCharsets.ISO_8859_1);

        String after = letter(ofMany, workspace);
        assertThat(after).isNotEqualTo(before).isEqualTo(letter(new Drafter(workspace), workspace));
    }

    @Test
    void many_drafts_at_once_share_it_also_while_it_is_written() throws Exception {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        Drafter ofMany = Drafter.ofMany(workspace);
        String before = letter(ofMany, workspace);
        Path sources = folder.resolve("councils/coventry/sources.yaml");
        String text = Files.readString(sources);
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> drafts = IntStream.range(0, 12)
                    .mapToObj(at -> (Callable<String>) () -> {
                        if (at % 3 == 0) {
                            WholeFile.write(sources, text + "\n# seen " + at + "\n");
                        }
                        return letter(ofMany, workspace);
                    })
                    .toList();
            for (Future<String> letter : workers.invokeAll(drafts)) {
                assertThat(letter.get()).isEqualTo(before);
            }
        }
    }

    private static String letter(Drafter drafter, Workspace workspace) {
        return ShippedWorkspace.draft(drafter, workspace, REQUEST, "", DAY)
                .files()
                .get("letter.md");
    }
}
