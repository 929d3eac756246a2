package forthright.drafting.packs;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.drafting.Workspace;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.record.Register;
import forthright.record.SmallRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reading holds for the files and replies that were read of, by the one who approves, on a day when they are in force. */
class ImpactReadingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void a_workspace_with_one_reply() throws IOException {
        for (String part : List.of("question-bank", "rules", "templates", "councils")) {
            Files.createDirectories(folder.resolve(part));
        }
        workspace = Workspace.at(folder);
        SmallRecords.seal(Register.in(folder), folder, "R1");
    }

    private List<String> inTheWay() {
        Faults faults = new Faults();
        ImpactReading.before(
                workspace,
                new Publishing.Wanted("Jo", "Sam Smith", DAY, "Why"),
                ImpactReading.Subject.of(workspace).files(),
                faults);
        return faults.inOrder().stream().map(Fault::what).toList();
    }

    private void read(String by, LocalDate dated) {
        ImpactReading.Subject.of(workspace)
                .read(by, DAY, dated, "All the same.")
                .note(workspace);
    }

    @Test
    void nobody_has_read() {
        assertThat(inTheWay()).singleElement().asString().contains("Nobody has read");
    }

    @Test
    void whoever_approves_has_read() {
        read("sam  smith", DAY.plusDays(3));

        assertThat(inTheWay()).isEmpty();
    }

    @Test
    void somebody_else_has_read() {
        read("Alex", DAY);

        assertThat(inTheWay()).singleElement().asString().startsWith("Alex, and not who approves");
    }

    @Test
    void it_was_read_as_of_a_day_before_it_is_in_force() {
        read("Sam Smith", DAY.minusDays(1));

        assertThat(inTheWay()).singleElement().asString().contains("not in force yet");
    }

    @Test
    void the_files_were_edited_since() throws IOException {
        read("Sam Smith", DAY);
        Files.writeString(folder.resolve("rules/new.drl"), "rule");

        assertThat(inTheWay()).singleElement().asString().contains("edited after Sam Smith had read");
    }

    @Test
    void another_reply_was_issued_since() {
        read("Sam Smith", DAY);
        SmallRecords.seal(Register.in(folder), folder, "R2");

        assertThat(inTheWay()).singleElement().asString().contains("others were issued");
    }

    @Test
    void a_note_that_is_damaged_is_none() throws IOException {
        read("Sam Smith", DAY);
        Files.writeString(folder.resolve("packs/impact-read.json"), "{ \"by\": \"Sam Smith\" }");

        assertThat(inTheWay()).singleElement().asString().contains("Nobody has read");
    }
}
