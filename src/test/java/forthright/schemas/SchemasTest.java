package forthright.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every YAML file names a schema that explains it, and an editor marks nothing in it. */
class SchemasTest {
    private static final String LINE = "# yaml-language-server: $schema=";

    @TempDir
    Path folder;

    @Test
    void every_shipped_file_names_its_schema_in_its_first_line() {
        assertThat(Sample.all()).hasSizeGreaterThan(150).allSatisfy(sample -> {
            String first = sample.text().lines().findFirst().orElse("");
            assertThat(first).as(sample.shownAs()).startsWith(LINE);
            assertThat(sample.file()
                            .resolveSibling(first.substring(LINE.length()))
                            .normalize())
                    .as(sample.shownAs())
                    .isEqualTo(Schema.FOLDER.resolve(sample.kind().schema() + ".schema.json"))
                    .exists();
        });
    }

    @Test
    void an_editor_marks_nothing_in_a_shipped_file() {
        assertThat(Sample.all())
                .allSatisfy(sample -> assertThat(
                                Schema.named(sample.kind().schema()).marks(sample.content()))
                        .as(sample.shownAs())
                        .isEmpty());
    }

    @Test
    void every_field_of_a_schema_stands_in_a_file_that_the_reader_takes() {
        for (FileKind kind : FileKind.ALL) {
            Schema schema = Schema.named(kind.schema());
            Set<String> used = new TreeSet<>();
            Sample.of(kind).stream()
                    .flatMap(sample -> schema.spots(sample.content()).stream())
                    .forEach(spot -> spot.value().fieldNames().forEachRemaining(name -> {
                        used.add(spot.rule() + "/properties/" + name);
                        used.add(spot.schema()
                                .path("properties")
                                .path(name)
                                .path("$ref")
                                .asText()
                                .replace("#", ""));
                    }));
            assertThat(schema.fields()).as(kind.schema()).isSubsetOf(used);
        }
    }

    @Test
    void the_reader_knows_every_field_that_a_file_has() {
        for (Sample sample : Sample.all()) {
            assertThat(sample.kind()
                            .faults(folder, sample.name(), sample.inShort().toString()))
                    .as(sample.shownAs())
                    .noneMatch(fault -> fault.startsWith("unknown-field"));
        }
    }

    /** The files that people keep, the one that is published, and what a scan prints. */
    private static Stream<String> explained() {
        return Stream.concat(FileKind.ALL.stream().map(FileKind::schema), Stream.of("log", "scan"));
    }

    @Test
    void everything_that_has_a_name_is_explained() throws IOException {
        try (Stream<Path> files = Files.list(Schema.FOLDER)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            explained().map(name -> name + ".schema.json").toList());
        }
        for (String name : explained().toList()) {
            Schema schema = Schema.named(name);
            assertThat(schema.root().path("title").asText()).isNotBlank();
            assertThat(schema.root().path("description").asText()).isNotBlank();
            assertThat(schema.descriptions())
                    .isNotEmpty()
                    .allSatisfy((at, said) ->
                            assertThat(said).as(name + at).isNotBlank().endsWith("."));
        }
    }
}
