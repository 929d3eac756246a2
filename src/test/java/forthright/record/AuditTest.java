package forthright.record;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten small replies on the record; whatever is changed of them is found. */
class AuditTest {
    private static final int REPLIES = 10;

    @TempDir
    private Path folder;

    private Register register = new Register(Path.of(""), "");

    @BeforeEach
    void ten_replies() {
        register = new Register(folder, "cases/record");
        for (int i = 1; i <= REPLIES; i++) {
            SmallRecords.seal(register, folder, "R" + i);
        }
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    @Test
    void every_byte_that_is_altered_is_found() throws IOException {
        List<String> unfound = new ArrayList<>();
        int tried = 0;
        for (Path file : sealed()) {
            byte[] as = Files.readAllBytes(file);
            Set<String> folders = touchedBy(file);
            for (int i = 0; i < as.length; i++) {
                byte[] altered = as.clone();
                altered[i] ^= 1;
                Files.write(file, altered);
                tried++;
                // Only its own case is opened again each time, and all of them for the chain and the kept files.
                if (Audit.of(register, folders::contains).faults().isEmpty()) {
                    unfound.add(folder.relativize(file) + " at " + i);
                }
            }
            Files.write(file, as);
        }
        assertThat(unfound).isEmpty();
        assertThat(tried).isGreaterThan(20_000);
    }

    @Test
    void a_line_taken_out_added_or_moved_is_found_with_its_place() throws IOException {
        Path chain = folder.resolve("cases/record/chain.jsonl");
        List<String> lines = Files.readAllLines(chain);
        List<String> without = new ArrayList<>(lines);
        without.remove(4);
        assertThat(after(chain, without)).contains("cases/record/chain.jsonl:5");

        List<String> twice = new ArrayList<>(lines);
        twice.add(6, lines.get(6));
        assertThat(after(chain, twice)).contains("cases/record/chain.jsonl:8");

        List<String> moved = new ArrayList<>(lines);
        moved.add(2, moved.remove(7));
        assertThat(after(chain, moved)).contains("cases/record/chain.jsonl:3");
    }

    @Test
    void a_tail_that_was_cut_off_is_found_by_the_folders_and_by_any_letter_that_came_after() throws IOException {
        Path chain = folder.resolve("cases/record/chain.jsonl");
        String letter = Files.readString(folder.resolve("cases/R9/issued/letter.md"));
        assertThat(Audit.ofLetter(register, letter, "letter.md")).isEmpty();
        Files.write(chain, Files.readAllLines(chain).subList(0, 6));

        assertThat(Audit.of(register).faults()).extracting(Fault::code).contains("not-on-the-record");
        assertThat(Audit.ofLetter(register, letter, "letter.md"))
                .extracting(Fault::code)
                .containsExactly("letter-not-on-the-record");
    }

    @Test
    void a_file_or_a_whole_reply_that_is_gone_or_was_put_in_is_found() throws IOException {
        Files.writeString(folder.resolve("cases/R3/issued/annex.csv"), "1,2\n");
        Files.delete(folder.resolve("cases/R4/issued/letter.md"));
        Files.move(folder.resolve("cases/R5/issued"), folder.resolve("cases/R5/elsewhere"));

        assertThat(Audit.of(register).faults())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("added-file", "file-gone", "record-gone");
    }

    private Set<String> touchedBy(Path file) {
        Path inCases = folder.resolve("cases").relativize(file);
        String first = inCases.getName(0).toString();
        return first.equals("record")
                ? IntStream.rangeClosed(1, REPLIES).mapToObj(i -> "cases/R" + i).collect(Collectors.toSet())
                : Set.of("cases/" + first);
    }

    private String after(Path chain, List<String> lines) throws IOException {
        Files.write(chain, lines);
        return Audit.of(register).faults().toString();
    }

    private List<Path> sealed() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("cases"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("told"))
                    .sorted()
                    .toList();
        }
    }
}
