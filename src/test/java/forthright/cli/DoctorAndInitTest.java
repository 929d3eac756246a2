package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace is made and looked after by people who know nothing of the program. */
class DoctorAndInitTest {
    @TempDir
    Path folder;

    private Shell doctor(String... more) {
        return Shell.foi(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("doctor", "--workspace", folder.toString()),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void the_doctor_says_how_everything_is_that_a_draft_needs() {
        ShippedWorkspace.copyTo(folder);

        Shell run = doctor();

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out())
                .containsPattern("well +Java +\\d+")
                .contains(
                        "It starts.",
                        "Those of the PDF are there.",
                        "They are known until",
                        "Nothing was published yet")
                .containsPattern("(?:well|look) +coventry +Its data is of \\d+ \\w+ 20\\d\\d, \\d+ days old");
        assertThat(doctor("--json").out()).contains("forthright/doctor/1", "\"state\" : \"well\"");
    }

    @Test
    void what_does_not_work_is_said_with_what_to_do() throws Exception {
        ShippedWorkspace.copyTo(folder);
        Path holidays = folder.resolve("rules/bank-holidays.yaml");
        Files.writeString(holidays, Files.readString(holidays).replaceFirst("(?m)^until: .*$", "until: 2025-12-31"));
        Path profile = folder.resolve("councils/coventry/profile.yaml");
        Files.writeString(profile, "name: [\n");

        Shell run = doctor();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("wrong +coventry +councils/coventry/profile.yaml")
                .contains("foi check says all that is wrong.")
                .containsPattern("wrong +bank holidays");
    }

    @Test
    void a_workspace_is_made_whole_and_without_any_council() {
        Path made = folder.resolve("ours");

        Shell run = Shell.foi("init", made.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("is a workspace now", "councils/README.md", "foi check --workspace");
        assertThat(made.resolve("question-bank")).isDirectoryContaining("glob:**.yaml");
        assertThat(made.resolve("councils")).isDirectoryNotContaining("glob:**/coventry");
        assertThat(Shell.foi("check", "--workspace", made.toString()).exit()).isZero();
        assertThat(folder).isDirectoryNotContaining("glob:**.part-*");
    }

    @Test
    void nothing_is_written_over() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        Shell run = Shell.foi("init", folder.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("not-empty", "Name a folder that is not there yet");
        assertThat(folder.resolve("rules")).doesNotExist();
    }
}
