package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The help that is kept is the one that the library would put together. */
class HelpTextTest {
    @Test
    void the_help_that_is_kept_names_every_command_as_the_library_does() throws IOException {
        String now = Foi.usage();
        Path said = Path.of("target/help.txt");
        Files.createDirectories(said.getParent());
        Files.writeString(said, now.replace(System.lineSeparator(), "\n"));

        assertThat(HelpText.text())
                .as("after a change of a command: cp target/help.txt src/main/resources/forthright/cli/")
                .isEqualTo(now);
    }

    @Test
    void colours_are_only_for_a_terminal() {
        assertThat(HelpText.of(false, "--help").orElseThrow())
                .doesNotContain("\u001b")
                .contains("foi COMMAND --help");
        assertThat(HelpText.of(true, "--help").orElseThrow()).contains("\u001b");
    }

    @Test
    void any_other_line_is_for_the_library() {
        assertThat(HelpText.of(false, "--help", "draft")).isEmpty();
        assertThat(HelpText.of(false, "draft", "--help")).isEmpty();
        assertThat(HelpText.of(false, "--hepl")).isEmpty();
        assertThat(HelpText.of(false, "--version"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("forthright "));
    }
}
