package forthright.record.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.law.files.FaultyDisk;
import forthright.record.Audit;
import forthright.record.Register;
import forthright.record.SmallRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letter of a shared record is laid into its case to be sent; nothing is read from there, and it can be laid there again. */
class LaidOutTest {
    private static final String LETTER = "cases/A1/issued/letter.md";

    @TempDir
    private Path folder;

    @BeforeEach
    void a_shared_record() {
        SharedServer.shareIn(folder);
        Register.in(folder).entries();
    }

    @Test
    void where_the_disk_is_full_it_is_on_the_record_and_is_laid_out_once_there_is_room() {
        Register register = Register.in(folder);
        try (FaultyDisk disk = FaultyDisk.fullFrom(folder, 0)) {
            assertThatThrownBy(() -> SmallRecords.seal(register, folder, "A1"))
                    .hasMessageContaining("cases/A1 error not-laid-out")
                    .hasMessageContaining("sealed and on the shared record")
                    .hasMessageContaining("then issue it again");
            assertThat(disk.moments()).isNotEmpty();
        }
        assertThat(register.of(folder.resolve("cases/A1"), "cases/A1")).isPresent();
        assertThat(Audit.of(register).faults()).isEmpty();
        assertThat(folder.resolve(LETTER)).doesNotExist();

        register.layOut("cases/A1");

        assertThat(folder.resolve(LETTER)).content().startsWith("Seven.");
    }

    @Test
    void whoever_changes_the_copy_changes_nothing_of_the_record() throws IOException {
        Register register = Register.in(folder);
        SmallRecords.seal(register, folder, "A1");
        Files.writeString(folder.resolve(LETTER), "Eight.\n");
        Files.writeString(folder.resolve("cases/A1/issued/record.json"), "{}");

        assertThat(register.text("cases/A1", "letter.md").orElseThrow()).startsWith("Seven.");
        assertThat(register.of(folder.resolve("cases/A1"), "cases/A1")).isPresent();
        assertThat(Audit.of(register).faults()).isEmpty();
        register.layOut("cases/A1");
        assertThat(folder.resolve(LETTER)).content().startsWith("Seven.");
    }
}
