package forthright.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An applicant's words are erased: nothing of them is left, and the record still holds. */
class ErasureTest {
    private static final String RECORD = "cases/record";
    private static final String WORDS = "My name is Perpetua Quillfeather";
    private static final Erasure ERASURE =
            new Erasure("B2", "shire", "Jo", SmallRecords.DAY.plusYears(4), false, "Its time is over");

    @TempDir
    private Path folder;

    private static void three(Path root) throws IOException {
        Register register = new Register(root, RECORD);
        for (String reference : List.of("A1", "B2", "C3")) {
            SmallRecords.seal(register, root, reference);
        }
        Path ofCase = root.resolve("cases/B2");
        for (String file : List.of(
                "request.eml",
                "case.yaml",
                "draft/letter.md",
                "service/team/request.md",
                "issued/request.txt",
                ".part-17-3",
                ".issued-part/request.txt")) {
            Files.createDirectories(ofCase.resolve(file).getParent());
            Files.writeString(ofCase.resolve(file), WORDS);
        }
        Files.writeString(ofCase.resolve("note.txt"), "a note");
    }

    @Test
    void nothing_of_the_words_is_left_and_the_letter_the_figures_and_the_chain_are() throws IOException {
        three(folder);
        Register register = new Register(folder, RECORD);

        register.erase("cases/B2", ERASURE);

        assertThat(files(folder.resolve("cases/B2")))
                .containsExactlyInAnyOrder("erased.json", "note.txt", "issued/letter.md", "issued/record.json");
        assertThat(everythingWritten(folder)).doesNotContain("Quillfeather");
        assertThat(Audit.of(register).faults()).isEmpty();
        assertThat(register.erasureOf("cases/B2").orElseThrow().by()).isEqualTo("Jo");
        assertThat(register.erasureOf("cases/A1")).isEmpty();
        assertThat(told(folder)).isEqualTo(3);
        assertThat(SmallRecords.seal(register, folder, "D4").mark().number()).isEqualTo(5);
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    @Test
    void a_stop_at_any_step_erases_all_or_nothing_and_the_record_holds() throws IOException {
        List<String> steps = new ArrayList<>();
        Path counted = folder.resolve("counted");
        three(counted);
        new Register(counted, RECORD, steps::add).erase("cases/B2", ERASURE);
        assertThat(steps).hasSizeGreaterThan(20);
        for (int i = 0; i < steps.size(); i++) {
            Path root = folder.resolve("stopped-" + i);
            three(root);
            Stopping stopping = new Stopping(i);
            assertThatThrownBy(() -> new Register(root, RECORD, stopping::at).erase("cases/B2", ERASURE))
                    .isInstanceOf(Stopping.Stopped.class);

            Register next = new Register(root, RECORD);
            next.mend();
            boolean erased = next.erasureOf("cases/B2").isPresent();
            assertThat(everythingWritten(root).contains("Quillfeather"))
                    .as(steps.get(i))
                    .isEqualTo(!erased);
            assertThat(next.entries()).as(steps.get(i)).hasSize(erased ? 4 : 3);
            if (!erased) {
                next.erase("cases/B2", ERASURE);
            }

            assertThat(Audit.of(next).faults()).as(steps.get(i)).isEmpty();
            assertThat(next.entries()).as(steps.get(i)).hasSize(4);
            assertThat(next.isUnfinished()).as(steps.get(i)).isFalse();
            assertThat(next.mend()).isEmpty();
        }
    }

    @Test
    void where_something_may_not_be_deleted_the_case_is_named_until_it_may_and_then_all_of_it_goes()
            throws IOException {
        three(folder);
        // What comes into a folder that is being emptied cannot go with it: refused by every system, for every user.
        Path draft = folder.resolve("cases/B2/draft");
        Register hindered = new Register(folder, RECORD, step -> {
            if (step.equals("before erase draft")) {
                write(draft.resolve("late.md"));
            }
        });
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(i == 0 ? () -> hindered.erase("cases/B2", ERASURE) : hindered::mend)
                    .isInstanceOf(FaultsException.class)
                    .hasMessageContaining("cases/B2 error not-erased")
                    .hasMessageContaining("check that you may delete them, then do it again");
            assertThat(hindered.isUnfinished()).isTrue();
            assertThat(hindered.erasureOf("cases/B2")).isEmpty();
        }
        Register next = new Register(folder, RECORD);

        assertThat(next.mend()).containsExactly("Case B2 was being erased, and now is.");

        assertThat(everythingWritten(folder)).doesNotContain("Quillfeather");
        assertThat(next.erasureOf("cases/B2")).isPresent();
        assertThat(Audit.of(next).faults()).isEmpty();
        assertThat(next.mend()).isEmpty();
    }

    @Test
    void where_the_word_cannot_be_written_nothing_is_deleted() throws IOException {
        three(folder);
        write(Files.createDirectories(folder.resolve("cases/B2/erased.json")).resolve("in-the-way"));
        List<String> before = files(folder.resolve("cases"));
        Register register = new Register(folder, RECORD);

        assertThatThrownBy(() -> register.erase("cases/B2", ERASURE)).hasMessageContaining("cases/B2 error not-erased");
        assertThat(register.mend()).containsExactly("Case B2 was to be erased, and nothing of it was. Erase it again.");

        assertThat(files(folder.resolve("cases"))).isEqualTo(before);
        Files.delete(folder.resolve("cases/B2/erased.json/in-the-way"));
        Files.delete(folder.resolve("cases/B2/erased.json"));
        register.erase("cases/B2", ERASURE);
        assertThat(everythingWritten(folder)).doesNotContain("Quillfeather");
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, WORDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_was_erased_and_is_put_back_and_what_is_changed_of_the_word_is_found() throws IOException {
        three(folder);
        Register register = new Register(folder, RECORD);
        register.erase("cases/B2", ERASURE);
        Path word = folder.resolve("cases/B2/erased.json");
        String said = Files.readString(word);

        Files.writeString(folder.resolve("cases/B2/issued/request.txt"), WORDS);
        assertThat(codes(register)).containsExactly("erased-and-here");
        Files.delete(folder.resolve("cases/B2/issued/request.txt"));

        for (int i = 0; i < said.length(); i += 7) {
            Files.writeString(word, said.substring(0, i) + "~" + said.substring(i + 1));
            assertThat(codes(register)).as("at %s", i).containsExactly("changed-record");
        }
        Files.delete(word);
        assertThat(codes(register)).containsExactly("record-gone");
        Files.writeString(word, said);

        Path chain = folder.resolve("cases/record/chain.jsonl");
        List<String> lines = Files.readAllLines(chain);
        Files.write(
                chain,
                List.of(lines.get(0), lines.get(1), lines.get(2), lines.get(3).replace("\"Jo\"", "\"Al\"")));
        assertThat(codes(register)).containsExactly("changed-entry");
        Files.write(chain, lines.subList(0, 3));
        assertThat(codes(register)).contains("not-on-the-record", "file-gone");
    }

    @Test
    void a_request_that_nobody_answered_can_be_erased_and_its_folder_used_again() throws IOException {
        Files.createDirectories(folder.resolve("cases/B2"));
        Files.writeString(folder.resolve("cases/B2/request.txt"), WORDS);
        Register register = new Register(folder, RECORD);

        register.erase("cases/B2", ERASURE);
        assertThat(files(folder.resolve("cases/B2"))).containsExactly("erased.json");
        SmallRecords.seal(register, folder, "B2");

        assertThat(register.erasureOf("cases/B2")).isEmpty();
        assertThat(Audit.of(register).faults()).isEmpty();
        Files.writeString(folder.resolve("cases/B2/issued/request.txt"), "Another?");
        assertThat(codes(register)).containsExactly("changed-file");
    }

    private static List<String> codes(Register register) {
        return Audit.of(register).faults().stream().map(Fault::code).toList();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static String everythingWritten(Path root) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String file : files(root)) {
            all.append(Files.readString(root.resolve(file)));
        }
        return all.toString();
    }

    private static long told(Path root) {
        return new ToldFigures(root.resolve("cases/told/shire"), "told")
                .of("some-count", new Faults())
                .size();
    }
}
