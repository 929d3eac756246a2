package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every draft is kept with what had been decided then, and whoever goes back loses nothing. */
class HistoryTest {
    @TempDir
    private Path folder;

    private Shell foi(String... args) {
        return Shell.foi(Stream.concat(Arrays.stream(args), Stream.of("--workspace", folder.toString()))
                .toArray(String[]::new));
    }

    @Test
    void a_draft_is_undone_and_made_good_again() throws IOException {
        ShippedWorkspace.copyTo(folder);
        Path the = folder.resolve("cases/FOI746230783");
        String named = the.toString();
        Path letter = the.resolve("draft/letter.md");
        Path decided = the.resolve("case.yaml");
        assertThat(foi("history", named).out()).contains("Nothing was drafted");
        foi("draft", named, "--dated", "2025-10-21");
        foi("draft", named, "--dated", "2025-10-21");
        assertThat(foi("history", named).out().lines())
                .as("the same again is no other draft")
                .hasSize(1);
        String first = Files.readString(letter);
        assertThat(foi("restore", named).err()).contains("There is no draft before this one");

        Files.writeString(decided, """
                overrides:
                  "2": { outcome: not-held, wording: not-held, by: Jo, on: 2025-10-20, reason: We looked again }
                """);
        foi("draft", named, "--dated", "2025-10-21");
        String second = Files.readString(letter);
        assertThat(second).isNotEqualTo(first);

        assertThat(foi("restore", named).out()).contains("Draft 1, made on");
        assertThat(letter).hasContent(first);
        assertThat(decided).doesNotExist();
        assertThat(foi("history", named).out().lines())
                .hasSize(3)
                .last()
                .asString()
                .contains("draft 1 again");

        assertThat(foi("restore", named, "--draft", "2").exit()).isZero();
        assertThat(letter).hasContent(second);
        assertThat(decided).content().contains("We looked again");
        assertThat(foi("restore", named, "--draft", "9").err()).contains("no draft 9");

        Files.writeString(letter, "Written by hand");
        assertThat(foi("restore", named).out()).contains("Draft 4");
        assertThat(foi("restore", named, "--draft", "5").exit()).isZero();
        assertThat(letter).as("what was written by hand is kept too").hasContent("Written by hand");
    }
}
