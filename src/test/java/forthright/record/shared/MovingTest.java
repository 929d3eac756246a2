package forthright.record.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.cli.Shell;
import forthright.drafting.Workspace;
import forthright.law.files.Faults;
import forthright.record.Audit;
import forthright.record.Register;
import forthright.record.SmallRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of a folder comes into a database whole, to the last character, or not at all. */
class MovingTest {
    @TempDir
    private Path folder;

    private List<String> lines = List.of();

    @BeforeEach
    void a_record_in_a_folder() throws IOException {
        for (String part : Workspace.FOLDERS) {
            Files.createDirectories(folder.resolve(part));
        }
        Register register = Register.in(folder);
        for (String reference : List.of("A1", "B2", "C3")) {
            SmallRecords.seal(register, folder, reference);
        }
        SmallRecords.withdrawOrPublish(register, register.entries().getFirst());
        SmallRecords.erase(register, "B2");
        lines = Files.readAllLines(folder.resolve("cases/record/chain.jsonl"));
    }

    private Shell move() {
        return Shell.foi("record", "move", "--by", "Jo", "--workspace", folder.toString());
    }

    @Test
    void every_line_and_file_is_the_same_there_and_the_record_goes_on() throws IOException {
        String record = Files.readString(folder.resolve("cases/C3/issued/record.json"));
        SharedServer.shareIn(folder);

        Shell moved = move();

        assertThat(moved.err()).isEmpty();
        assertThat(moved.out()).contains("5 entries moved, none changed");
        Register register = Register.in(folder);
        assertThat(register.entries()).extracting(entry -> entry.line()).containsExactlyElementsOf(lines);
        assertThat(register.text("cases/C3", "record.json")).hasValue(record);
        assertThat(register.text("cases/C3", "request.txt")).hasValue("How many?\n");
        assertThat(register.text("cases/B2", "request.txt")).isEmpty();
        assertThat(register.told("shire").of("some-count", new Faults())).hasSize(3);
        assertThat(folder.resolve("cases/record/chain.jsonl")).doesNotExist();
        SmallRecords.seal(register, folder, "D4");
        SmallRecords.erase(register, "A1");
        assertThat(Audit.of(register).faults()).isEmpty();
        assertThat(folder.resolve("cases/A1/issued/request.txt")).doesNotExist();
        assertThat(Shell.foi("record", "show", "--workspace", folder.toString()).out())
                .contains("the database postgres on localhost", "7 entries");
        assertThat(move().err()).contains("No record lies in this folder");
    }

    @Test
    void until_it_is_moved_no_command_takes_the_database_for_the_whole_record() {
        assertThat(Shell.foi("record", "show", "--workspace", folder.toString()).out())
                .contains("the folder cases/record: 5 entries");
        assertThat(move().err()).contains("Nothing here says which database");
        SharedServer.shareIn(folder);

        assertThatThrownBy(() -> Register.in(folder).entries())
                .hasMessageContaining("error two-records")
                .hasMessageContaining("foi record move");
    }

    @Test
    void a_damaged_record_and_one_beside_another_are_not_moved() throws IOException {
        Path letter = folder.resolve("cases/A1/issued/letter.md");
        String said = Files.readString(letter);
        String schema = SharedServer.shareIn(folder);
        Files.writeString(letter, "Eight.\n");

        assertThat(move().err()).contains("cases/A1/issued/letter.md error changed-file");
        assertThat(SharedStore.unlooked(folder, Register.FOLDER).lines()).isEmpty();
        Files.writeString(letter, said);
        Path other = folder.resolve("other");
        SharedServer.shareIn(other, schema);
        SmallRecords.seal(Register.in(other), other, "Z9");

        assertThat(move().err()).contains("error another-record");
        assertThat(folder.resolve("cases/record/chain.jsonl")).exists();
        assertThat(Register.in(other).entries()).hasSize(1);
    }
}
