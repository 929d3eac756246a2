package forthright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionBankTest {
    private static final String GOOD = """
            id: %s
            asks:
              - %s
            answer: count
            measure:
              name: %s
              unit: %s
              basis: those in the period
              needs: [missing_episode.started_at]
            sources:
              - https://example.org/guidance
            checked: { on: 2026-11-21, by: The team }
            """;

    @TempDir
    Path folder;

    private final Faults faults = new Faults();

    @BeforeEach
    void words() throws IOException {
        write(
                "vocabulary.yaml",
                "same:\n  how-many: [number of]\n  child: [children]\n  interview: [RHI]\ntelling: [interview]\n");
        write("concepts.yaml", "concepts:\n  crime: { names: [crime, offending] }\n");
    }

    @Test
    void a_sound_bank_is_loaded_with_what_it_counts() throws IOException {
        entry("missing/children-missing", "How many children went missing?", "children");

        QuestionBank bank = QuestionBank.load(folder, faults).orElseThrow();

        assertThat(bank.entry("children-missing")).isPresent();
        assertThat(bank.measure("children-missing").orElseThrow().unit()).isEqualTo(Unit.CHILDREN);
        assertThat(bank.concepts()).extracting(Concept::name).containsExactly("crime");
    }

    @Test
    void a_question_about_interviews_is_not_bound_to_a_count_of_incidents() throws IOException {
        entry("missing/interviews-done", "How many RHIs were done?", "incidents");

        assertThat(codes()).containsExactly("unit-differs");
    }

    @Test
    void all_faults_come_at_once() throws IOException {
        entry("missing/one", "How many children went missing?", "children");
        write("missing/two.yaml", GOOD.formatted("other", "How many children went missing?", "two", "childs"));
        write("missing/three.yaml", "id: three\nanwser: count\n");

        assertThat(codes())
                .contains("unknown-word", "no-query", "id-differs", "unknown-field", "missing-field", "no-asks");
    }

    @Test
    void two_questions_do_not_share_a_wording() throws IOException {
        entry("missing/one", "How many children went missing?", "children");
        entry("missing/two", "Number of children went missing", "children");

        assertThat(codes()).containsExactly("shared-wording");
    }

    @Test
    void two_concepts_do_not_share_a_name() throws IOException {
        entry("missing/one", "How many children went missing?", "children");
        write("concepts.yaml", "concepts:\n  crime: { names: [crime] }\n  gangs: { names: [gangs, crime] }\n");

        assertThat(codes()).containsExactly("shared-name");
    }

    @Test
    void an_entry_follows_only_what_is_there() throws IOException {
        entry("missing/one", "How many children went missing?", "children");
        Files.writeString(
                folder.resolve("missing/one.yaml"),
                Files.readString(folder.resolve("missing/one.yaml")) + "follows: [ones]\n");

        assertThat(codes()).containsExactly("unknown-entry");
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        assertThat(QuestionBank.load(folder.resolve("nowhere"), faults)).isEmpty();
        assertThat(faults.hasErrors()).isTrue();
    }

    private List<String> codes() {
        assertThat(QuestionBank.load(folder, faults)).isEmpty();
        return faults.inOrder().stream().map(Fault::code).toList();
    }

    private void entry(String path, String ask, String unit) throws IOException {
        String id = path.substring(path.indexOf('/') + 1);
        write(path + ".yaml", GOOD.formatted(id, ask, id, unit));
        write(path + ".sql", "SELECT 1");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
