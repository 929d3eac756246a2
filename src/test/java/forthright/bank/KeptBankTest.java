package forthright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.law.files.Faults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of the bank from one start to the next is used where it is right, and never where it is not. */
class KeptBankTest {
    private static final String WORDING = "How many back to home interviews took place?";

    @TempDir
    Path workspace;

    private Path bank;
    private Path kept;

    @BeforeEach
    void copy() {
        ShippedWorkspace.copyTo(workspace);
        bank = workspace.resolve("question-bank");
        kept = workspace.resolve(".cache/bank");
    }

    private String ranked(String program) {
        return QuestionBank.load(bank, program, new Faults())
                .orElseThrow()
                .rank(WORDING)
                .toString();
    }

    @Test
    void the_second_start_finds_the_same_and_writes_nothing() throws IOException {
        String first = ranked("build-1");
        byte[] written = Files.readAllBytes(kept);
        var at = Files.getLastModifiedTime(kept);

        assertThat(ranked("build-1")).isEqualTo(first).isEqualTo(ranked(""));
        assertThat(Files.readAllBytes(kept)).isEqualTo(written);
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(at);
    }

    @Test
    void a_changed_vocabulary_a_changed_wording_and_another_build_are_worked_out_anew() throws IOException {
        ranked("build-1");
        Path words = bank.resolve("vocabulary.yaml");
        Files.writeString(words, Files.readString(words).replace("back to home", "forth to home"));
        Path entry = bank.resolve("return-home-interviews/interviews-completed.yaml");
        Files.writeString(
                entry, Files.readString(entry).replaceFirst("asks:\\R", "asks:\n  - How many lanterns were hung?\n"));
        String now = ranked("");

        assertThat(ranked("build-1")).isEqualTo(now);
        assertThat(ranked("build-2")).isEqualTo(now);
        assertThat(Files.readString(kept, StandardCharsets.ISO_8859_1))
                .contains("lanterns")
                .contains("build-2");
    }

    @Test
    void a_damaged_file_is_passed_over_and_written_anew() throws IOException {
        String right = ranked("build-1");
        byte[] whole = Files.readAllBytes(kept);
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            byte[] damaged = i % 3 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (damaged.length > 0 && i % 3 != 0) {
                int at = i % 3 == 1 ? random.nextInt(100) : random.nextInt(damaged.length);
                damaged[at] ^= (byte) (1 + random.nextInt(255));
            }
            Files.write(kept, damaged);
            assertThat(ranked("build-1")).isEqualTo(right);
            assertThat(Files.readAllBytes(kept)).isEqualTo(whole);
        }
    }

    @Test
    void a_file_of_another_kind_is_passed_over() throws IOException {
        String right = ranked("");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, "forthright-kept-1 bank build-1 0\n", StandardCharsets.UTF_8);
        assertThat(ranked("build-1")).isEqualTo(right);
    }

    @Test
    void where_nothing_can_be_written_nothing_is_kept_and_nothing_is_said() throws IOException {
        Files.writeString(workspace.resolve(".cache"), "a file where the folder would be");
        Faults faults = new Faults();
        assertThat(QuestionBank.load(bank, "build-1", faults)).isPresent();
        assertThat(faults.inOrder()).isEmpty();
    }

    @Test
    void where_the_build_cannot_be_told_nothing_is_kept() {
        ranked("");
        assertThat(kept).doesNotExist();
    }
}
