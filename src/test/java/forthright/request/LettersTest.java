package forthright.request;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every letter of {@code letters/} gives the tree that stands beside it. */
class LettersTest {
    private static final Path LETTERS = Path.of("src/test/resources/forthright/request/letters");

    @TestFactory
    Stream<DynamicTest> each_letter_gives_its_tree() throws IOException {
        try (Stream<Path> files = Files.list(LETTERS)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) {
        Faults faults = new Faults();
        Fields letter = Fields.of(
                YamlReader.read(file, file.toString(), faults).orElseThrow(), "a letter", "this test", faults);
        Request request = Reading.read(letter.text("request"));
        List<String> questions = letter.texts("questions");
        List<String> periods = letter.texts("periods");
        String regime = letter.text("regime", request.regime());
        letter.done();
        assertThat(faults.inOrder()).isEmpty();
        assertThat(Reading.shown(request)).as(file.toString()).containsExactlyElementsOf(questions);
        assertThat(Reading.labels(request)).as(file.toString()).containsExactlyInAnyOrderElementsOf(periods);
        assertThat(request.regime()).isEqualTo(regime);
    }
}
