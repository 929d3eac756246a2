package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two commands that tell why, and where: how they end, and that they leave nothing behind. */
class ExplainAndUsesTest {
    @TempDir
    Path folder;

    private List<Path> before = List.of();

    @BeforeEach
    void workspace() throws IOException {
        ShippedWorkspace.copyTo(folder);
        before = files();
    }

    private Shell foi(String... words) {
        return Shell.foi(Stream.concat(Stream.of(words), Stream.of("--workspace", folder.toString()))
                .toArray(String[]::new));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void an_explanation_ends_well_also_where_a_person_must_decide_and_writes_nothing() throws IOException {
        Shell told = foi("explain", folder.resolve("cases/MCC-2026-014").toString(), "--dated", "2026-02-09");

        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out()).contains("needs-person, a task of kind figures").contains("To do        figures: ");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_request_can_be_pasted_in() {
        byte[] letter = "Dear Coventry City Council\n\n1. How many children went missing in 2024?\n"
                .getBytes(StandardCharsets.UTF_8);

        Shell told = Shell.foi(
                letter,
                "explain",
                "-",
                "1",
                "--received",
                "2026-01-05",
                "--dated",
                "2026-01-20",
                "--workspace",
                folder.toString());

        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out()).contains("“A figure that may be shown is given” (rules/small-numbers/figures.drl:6)");
    }

    @Test
    void a_question_that_is_not_asked_is_wrong_usage() {
        Shell told = foi("explain", folder.resolve("cases/FOI746230783").toString(), "9", "--dated", "2025-10-21");

        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("The request has no question \"9\".");
    }

    @Test
    void a_name_that_means_nothing_is_wrong_usage_and_the_nearest_is_named() throws IOException {
        Shell told = foi("uses", "figure-held stat");

        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err()).contains("Did you mean \"figure-held state\"?");
        assertThat(foi("uses", "figure-held state", "--json").out()).contains("\"schema\" : \"forthright/uses/1\"");
        assertThat(files()).isEqualTo(before);
    }
}
