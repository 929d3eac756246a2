package forthright.data;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MeasureCasesTest {
    private static final Path BANK = Path.of("question-bank");

    @TestFactory
    Stream<DynamicTest> every_case_beside_a_query_of_the_bank_holds() throws IOException {
        return files(".cases.yaml").stream().flatMap(file -> {
            Faults faults = new Faults();
            String shownAs = file.toString().replace('\\', '/');
            List<MeasureCases.CaseResult> results = MeasureCases.run(file, shownAs, faults);
            assertThat(faults.inOrder()).as(shownAs).isEmpty();
            return results.stream()
                    .map(result -> DynamicTest.dynamicTest(
                            BANK.relativize(file) + ": " + result.name(),
                            () -> assertThat(result.said()).isEmpty()));
        });
    }

    @Test
    void every_query_of_the_bank_has_cases_beside_it() throws IOException {
        List<String> withCases =
                files(".cases.yaml").stream().map(f -> stem(f, ".cases.yaml")).toList();
        assertThat(files(".sql").stream().map(f -> stem(f, ".sql")).toList()).isEqualTo(withCases);
    }

    private static String stem(Path file, String ending) {
        return file.toString().substring(0, file.toString().length() - ending.length());
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(BANK)) {
            return files.filter(f -> f.toString().endsWith(ending))
                    .filter(f -> !f.endsWith("matching.cases.yaml"))
                    .sorted()
                    .toList();
        }
    }
}
