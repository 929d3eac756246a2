package forthright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningTest {
    @TempDir
    Path bank;

    private final Faults faults = new Faults();

    @BeforeEach
    void copy() throws IOException {
        Path shipped = Path.of("question-bank");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = bank.resolve(shipped.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void a_confirmed_wording_is_added_and_matched_from_then_on_and_the_rest_of_the_file_stays() throws IOException {
        Path file = bank.resolve("missing-children/missing-incidents.yaml");
        String before = Files.readString(file);
        String wording = "How many vanishings of missing children's episodes did you log?";
        assertThat(load().match(wording)).isNotInstanceOf(Match.Matched.class);

        Learning.add(bank, "missing-incidents", wording, faults);

        assertThat(codes()).isEmpty();
        String line = "  - " + wording + "\n";
        assertThat(Files.readString(file)).isEqualTo(before.replace("answer: count", line + "answer: count"));
        assertThat(load().match(wording)).isInstanceOf(Match.Matched.class);
    }

    @Test
    void what_is_known_already_is_refused() {
        Learning.add(bank, "missing-incidents", "How many missing incidents were reported", faults);

        assertThat(codes()).containsExactly("known-wording");
    }

    @Test
    void what_another_question_has_is_refused() {
        Learning.add(bank, "missing-incidents", "How many children went missing?", faults);

        assertThat(codes()).containsExactly("shared-wording");
    }

    @Test
    void a_wording_of_another_unit_is_refused() {
        Learning.add(bank, "interviews-completed", "How many children had their interview completed at home?", faults);

        assertThat(codes()).containsExactly("unit-differs");
    }

    @Test
    void a_question_that_is_not_there_is_named() {
        Learning.add(bank, "missing-incident", "How many vanished?", faults);

        assertThat(codes()).containsExactly("unknown-entry");
    }

    @Test
    void a_wording_that_would_still_go_elsewhere_leaves_the_file_as_it_was() throws IOException {
        Path file = bank.resolve("missing-children/missing-incidents.yaml");
        String before = Files.readString(file);

        Learning.add(
                bank,
                "missing-incidents",
                "How many return home interviews took place within 72 hours for each missing incident and how many incidents?",
                faults);

        assertThat(codes()).isNotEmpty();
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    private QuestionBank load() {
        return QuestionBank.load(bank, new Faults()).orElseThrow();
    }

    private List<String> codes() {
        return faults.inOrder().stream().map(Fault::code).toList();
    }
}
