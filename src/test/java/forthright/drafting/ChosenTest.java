package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.ShippedWorkspace;
import forthright.law.files.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChosenTest {
    private static final Place RULE = Place.of("rules/cost/cost.drl");
    private static final Workspace HERE = ShippedWorkspace.here();

    private static boolean chosen(String... paths) {
        return Chosen.of(HERE, List.of(paths).stream().map(Path::of).toList()).has(RULE);
    }

    @Test
    void no_path_means_all_and_so_does_the_workspace_itself() {
        assertThat(chosen()).isTrue();
        assertThat(chosen(".")).isTrue();
    }

    @Test
    void a_file_or_a_folder_around_it_is_meant_and_no_neighbour_of_like_name() {
        assertThat(chosen("rules/cost/cost.drl")).isTrue();
        assertThat(chosen("rules/cost")).isTrue();
        assertThat(chosen("rules/")).isTrue();
        assertThat(chosen("rules/co")).isFalse();
        assertThat(chosen("templates", "councils")).isFalse();
    }

    @Test
    void a_path_that_is_not_there_is_told_and_not_taken_for_one_without_faults() {
        assertThatThrownBy(() -> new Checker(HERE, LocalDate.of(2026, 2, 24))
                        .check(List.of(Path.of("rules"), Path.of("rules/nowhere"))))
                .hasMessageContaining("no-such-file")
                .hasMessageContaining("rules/nowhere");
        assertThatThrownBy(() -> RulesTold.sentences(HERE, List.of(Path.of("nowhere.csv"))))
                .hasMessageContaining("nowhere.csv");
    }
}
