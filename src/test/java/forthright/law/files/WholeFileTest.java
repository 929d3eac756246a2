package forthright.law.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @Test
    void a_file_is_replaced_whole_and_nothing_is_left_beside_it(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("deep/letter.md");
        WholeFile.write(file, "old");
        WholeFile.write(file, "new");
        assertThat(file).hasContent("new");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_write_that_fails_leaves_the_old_file_as_it_was(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("letter.md");
        Files.createDirectories(target.resolve("in the way"));
        assertThatThrownBy(() -> WholeFile.write(target, "new")).isInstanceOf(IOException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }
}
