package forthright.disclosurelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log is written whole or not at all, wherever the machine stops. */
class SiteFolderTest {
    @TempDir
    private Path folder;

    private static SortedMap<String, byte[]> files(String... names) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, name.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static List<String> in(Path site) throws IOException {
        try (Stream<Path> all = Files.list(site)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_stop_at_any_step_leaves_the_old_log_or_the_new_one() throws IOException {
        List<String> steps = new ArrayList<>();
        Path counted = folder.resolve("counted");
        new SiteFolder(counted, "counted").replaceWith(files("a.html", "old.html"));
        new SiteFolder(counted, "counted", steps::add).replaceWith(files("a.html", "new.html"));
        assertThat(steps).hasSize(6);
        for (String stop : steps) {
            Path site = folder.resolve("stop-" + steps.indexOf(stop)).resolve("site");
            new SiteFolder(site, "site").replaceWith(files("a.html", "old.html"));
            SiteFolder stopping = new SiteFolder(site, "site", step -> {
                if (step.equals(stop)) {
                    throw new IllegalStateException("stopped");
                }
            });
            assertThatThrownBy(() -> stopping.replaceWith(files("a.html", "new.html")))
                    .isInstanceOf(IllegalStateException.class);
            if (Files.exists(site)) {
                assertThat(in(site))
                        .as(stop)
                        .containsAnyOf("old.html", "new.html")
                        .hasSize(3);
            }

            new SiteFolder(site, "site").replaceWith(files("a.html", "next.html"));

            assertThat(in(site)).as(stop).containsExactly("a.html", "manifest.json", "next.html");
            assertThat(in(site.getParent())).as(stop).containsExactly("site");
        }
    }
}
