package forthright.review.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.drafting.Workspace;
import forthright.drafting.reviewing.Reviewing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Which questions of two replies are one question. */
class SameQuestionsTest {
    @TempDir
    private Path replies;

    @RepeatedTest(20)
    void of_two_questions_that_are_equally_alike_it_is_always_the_first() throws IOException {
        write("a.txt", """
                1. How many children left foster care?
                120
                2. How many children left residential care?
                40
                """);
        write("b.txt", """
                1. How many children left foster or residential care?
                90
                """);

        assertThat(compared()).extracting(Group::question).containsExactly("How many children left foster care?");
    }

    private List<Group> compared() {
        Workspace here = Workspace.at(Path.of(""));
        return Reviewing.of(here, LocalDate.of(2026, 11, 30))
                .files(List.of(replies), Optional.empty(), List.of(), here, said -> {})
                .comparison()
                .groups();
    }

    private void write(String name, String reply) throws IOException {
        Files.writeString(replies.resolve(name), reply);
    }
}
