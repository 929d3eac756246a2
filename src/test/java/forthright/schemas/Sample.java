package forthright.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file that its reader takes: one that is shipped, or one of those that together have every field. */
record Sample(FileKind kind, Path file, String shownAs) {
    private static final int MOST = 20;
    private static final int FEW = 3;
    private static final Path EVERY_FIELD = Path.of("src/test/resources/forthright/schemas");

    /** Every YAML file of the folders that people keep. */
    static List<Path> shipped() {
        return Stream.of("question-bank", "rules", "templates", "councils", "cases")
                .flatMap(folder -> yaml(Path.of(folder)).stream())
                .toList();
    }

    /** The shipped files, and those that have every field. */
    static List<Sample> all() {
        Stream<Sample> shipped = shipped().stream().map(file -> of(file, file));
        Stream<Sample> made = yaml(EVERY_FIELD).stream().map(file -> of(file, EVERY_FIELD.relativize(file)));
        return Stream.concat(made, shipped).toList();
    }

    static List<Sample> of(FileKind kind) {
        return all().stream().filter(sample -> sample.kind().equals(kind)).toList();
    }

    private static Sample of(Path file, Path shownAs) {
        String path = shownAs.toString().replace('\\', '/');
        return new Sample(FileKind.of(path).orElseThrow(() -> new AssertionError("No kind: " + path)), file, path);
    }

    private static List<Path> yaml(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it was made for the tests, so that every field stands in it. */
    boolean isMade() {
        return file.startsWith(EVERY_FIELD);
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode content() {
        return YamlAsJson.of(text(), shownAs);
    }

    /** A shipped file with long lists cut short, so that reading it many times takes no time. */
    JsonNode inShort() {
        return isMade() ? content() : inShort(content());
    }

    private static JsonNode inShort(JsonNode value) {
        if (value.isArray()) {
            ArrayNode items = ((ArrayNode) value).arrayNode();
            int most = value.path(0).isTextual() ? MOST : FEW;
            for (int i = 0; i < Math.min(value.size(), most); i++) {
                items.add(inShort(value.get(i)));
            }
            return items;
        }
        if (value.isObject()) {
            ObjectNode fields = ((ObjectNode) value).objectNode();
            value.properties().stream()
                    .limit(MOST)
                    .forEach(field -> fields.set(field.getKey(), inShort(field.getValue())));
            return fields;
        }
        return value;
    }
}
