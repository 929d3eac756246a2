package forthright.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.law.files.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters around a reply stand on the same chain as replies, and are as hard to lose, double or alter. */
class LettersOnRecordTest {
    private static final String RECORD = "cases/record";

    @TempDir
    private Path folder;

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void a_letter_and_its_reply_stand_on_one_chain_and_read_back() {
        Register register = new Register(folder, RECORD);
        SealedLetter letter = SmallLetters.seal(register, folder, "A1");
        SmallRecords.seal(register, folder, "A1");

        assertThat(register.entries()).extracting(Entry::deed).containsExactly(Entry.Deed.SENT, Entry.Deed.ISSUED);
        assertThat(register.letter(folder.resolve("cases/A1/letters/acknowledgement-1"), "here"))
                .map(SealedLetter::text)
                .contains(letter.text());
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    @Test
    void a_stop_at_any_step_loses_nothing_doubles_nothing_and_leaves_nothing_half_done() {
        List<String> steps = new ArrayList<>();
        Path counted = folder.resolve("counted");
        SmallLetters.seal(new Register(counted, RECORD, steps::add), counted, "A1");
        assertThat(steps).hasSizeGreaterThan(12);
        for (int i = 0; i < steps.size(); i++) {
            Path root = folder.resolve("stopped-" + i);
            SmallRecords.seal(new Register(root, RECORD), root, "A1");
            int[] left = {i};
            Register register = new Register(root, RECORD, step -> {
                if (left[0]-- == 0) {
                    throw new Stopped();
                }
            });
            assertThatThrownBy(() -> SmallLetters.seal(register, root, "A1")).isInstanceOf(Stopped.class);

            Register next = new Register(root, RECORD);
            next.mend();
            assertThat(Audit.of(next).faults()).as(steps.get(i)).isEmpty();
            if (next.entries().size() == 1) {
                SmallLetters.seal(next, root, "A1");
            }

            assertThat(next.entries()).as(steps.get(i)).hasSize(2);
            assertThat(Audit.of(next).faults()).as(steps.get(i)).isEmpty();
            assertThat(next.mend()).isEmpty();
        }
    }

    @Test
    void every_byte_of_a_letter_that_is_altered_is_found() throws IOException {
        Register register = new Register(folder, RECORD);
        SmallLetters.seal(register, folder, "A1");
        List<String> unfound = new ArrayList<>();
        for (Path file : files(folder.resolve("cases"))) {
            byte[] as = Files.readAllBytes(file);
            for (int i = 0; i < as.length; i++) {
                byte[] altered = as.clone();
                altered[i] ^= 1;
                Files.write(file, altered);
                if (Audit.of(register).faults().isEmpty()) {
                    unfound.add(folder.relativize(file) + " at " + i);
                }
            }
            Files.write(file, as);
        }
        assertThat(unfound).isEmpty();
    }

    @Test
    void what_was_put_among_its_files_is_found_whatever_it_is_called() throws IOException {
        Register register = new Register(folder, RECORD);
        SmallLetters.seal(register, folder, "A1");
        Files.writeString(folder.resolve("cases/A1/letters/acknowledgement-1/issued/secret"), "00\n");

        assertThat(Audit.of(register).faults()).extracting(Fault::code).containsExactly("added-file");
    }

    @Test
    void a_letter_that_was_put_in_or_taken_out_is_found() throws IOException {
        Register register = new Register(folder, RECORD);
        SmallLetters.seal(register, folder, "A1");
        Path letters = folder.resolve("cases/A1/letters");
        Files.move(letters.resolve("acknowledgement-1"), letters.resolve("acknowledgement-2"));

        assertThat(Audit.of(register).faults())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("record-gone", "not-on-the-record");
    }

    private static List<Path> files(Path in) throws IOException {
        try (Stream<Path> files = Files.walk(in)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
