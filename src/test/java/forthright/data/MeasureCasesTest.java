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
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void a_row_without_its_identifier_is_told(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("x.sql"), "SELECT count(*) AS value, count(*) AS children FROM child");
        Path cases = Files.writeString(folder.resolve("x.cases.yaml"), """
                - name: A child without a number
                  period: { from: 2024-01-01, to: 2024-12-31 }
                  rows:
                    child:
                      - { date_of_birth: 2010-05-01 }
                  figures: { value: 1, children: 1 }
                """);
        Faults faults = new Faults();

        MeasureCases.run(cases, "x.cases.yaml", faults);

        assertThat(faults.inOrder().toString())
                .contains("x.cases.yaml:5:9 error missing-field A row of child needs the field \"child_id\".");
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
