package forthright.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forthright.scan.Finding;
import forthright.scan.Kind;
import forthright.scan.Reason;
import forthright.scan.ScanJson;
import forthright.scan.Scanned;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published schema and the scan say the same. */
class ScanSchemaTest {
    private static JsonNode json(Scanned... all) throws IOException {
        return new ObjectMapper().readTree(ScanJson.text(List.of(all)));
    }

    private static List<Finding> everyKind() {
        return Kind.all().stream().map(kind -> new Finding(kind, "page 1", 2)).toList();
    }

    @Test
    void every_result_holds_to_its_schema() throws IOException {
        Schema schema = Schema.named("scan");

        assertThat(schema.marks(json())).isEmpty();
        assertThat(schema.marks(json(new Scanned.Looked("a", List.of()), new Scanned.Looked("b", everyKind()))))
                .isEmpty();
        assertThat(schema.marks(json(Stream.of(Reason.values())
                        .map(reason -> new Scanned.NotScanned("c", List.of(new Scanned.Failure("", reason)), List.of()))
                        .toArray(Scanned[]::new))))
                .isEmpty();
    }

    @Test
    void the_schema_names_each_field_and_refuses_any_other() throws IOException {
        Schema schema = Schema.named("scan");
        JsonNode json = json(new Scanned.NotScanned("c", List.of(new Scanned.Failure("", Reason.LOCKED)), everyKind()));
        for (String at : List.of("", "/files/0", "/files/0/findings/0", "/files/0/notScanned/0")) {
            ObjectNode thing = (ObjectNode) json.at(at);
            thing.properties().stream().map(field -> field.getKey()).toList().forEach(name -> {
                JsonNode value = thing.remove(name);
                assertThat(schema.refuses(json)).as(at + "/" + name).isTrue();
                thing.set(name, value);
            });
            thing.put("quote", "x");
            assertThat(schema.refuses(json)).isTrue();
            thing.remove("quote");
        }
        assertThat(schema.refuses(json)).isFalse();
    }
}
