package forthright.law.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private static List<Fault> faultsIn(String yaml) {
        Faults faults = new Faults();
        YamlReader.parse(yaml, "file.yaml", faults).ifPresent(node -> {
            Fields fields = Fields.of(node, "a thing", "README.md", faults);
            fields.text("name");
            fields.texts("also");
            fields.done();
        });
        return faults.inOrder();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'name: a\\nnmae: b'          | unknown-field   | file.yaml:2:1
            'name: a\\nname: b'          | duplicate-field | file.yaml:2:1
            'name: &x a'                 | anchor          | file.yaml:1:7
            'name: a\\nalso:\\n  - *x'   | alias           | file.yaml:3:5
            'name: a\\n<<: {also: [b]}'  | merge-key       | file.yaml:2:1
            'name: !!str a'              | tag             | file.yaml:1:7
            'also: [a]'                  | missing-field   | file.yaml:1:1
            'name: no'                   | bare-word       | file.yaml:1:7
            'name: 010'                  | bare-word       | file.yaml:1:7
            'name: 3e1'                  | bare-word       | file.yaml:1:7
            'name: 12_000'               | bare-word       | file.yaml:1:7
            'name: ~'                    | bare-word       | file.yaml:1:7
            'name: [a]'                  | not-text        | file.yaml:1:7
            '- a'                        | not-fields      | file.yaml:1:1
            'name: "a'                   | not-yaml        | file.yaml:1:9
            """)
    void each_fault_is_named_with_its_place(String yaml, String code, String place) {
        assertThat(faultsIn(yaml.replace("\\n", "\n"))).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.place()).hasToString(place);
            assertThat(fault.remedy()).isNotBlank();
        });
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(faultsIn("name: a\n---\nname: b\n")).extracting(Fault::code).contains("second-document");
    }

    @Test
    void a_misspelt_field_is_answered_with_the_one_that_was_meant() {
        assertThat(faultsIn("nmae: a"))
                .anySatisfy(fault -> assertThat(fault.remedy()).startsWith("Did you mean \"name\"?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: 'no'", "name: \"010\"", "name: |\n  3e1\n", "name: yes please", "name: 1 January"})
    void quoted_or_plain_text_is_read_as_it_stands(String yaml) {
        assertThat(faultsIn(yaml)).isEmpty();
    }

    @Test
    void all_faults_come_out_in_one_run() {
        assertThat(faultsIn("nmae: a\nalso: 3\nalos: b\n")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void nothing_larger_than_a_person_would_write_is_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.yaml");
        Files.writeString(file, "name: " + "a".repeat(YamlReader.LARGEST));
        Faults faults = new Faults();
        assertThat(YamlReader.read(file, "large.yaml", faults)).isEmpty();
        assertThat(faults.inOrder()).extracting(Fault::code).containsExactly("too-large");
    }

    @Test
    void a_file_in_another_encoding_is_refused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, new byte[] {'n', ':', ' ', (byte) 0xE9});
        Faults faults = new Faults();
        assertThat(YamlReader.read(file, "latin.yaml", faults)).isEmpty();
        assertThat(faults.inOrder()).extracting(Fault::code).containsExactly("not-utf-8");
    }

    @Test
    void deep_nesting_ends_in_a_fault() {
        assertThat(faultsIn("name: " + "[".repeat(5_000)))
                .extracting(Fault::code)
                .contains("not-yaml");
    }
}
