package forthright.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forthright.disclosurelog.LogEntry;
import forthright.disclosurelog.Site;
import forthright.record.RequestOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published schema and the log say the same. */
class LogSchemaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private static JsonNode log(LogEntry... entries) throws IOException {
        byte[] said = Objects.requireNonNull(
                Site.files(List.of(entries), "", "", DAY, letter -> letter).get("log.json"));
        return new ObjectMapper().readTree(new String(said, StandardCharsets.UTF_8));
    }

    private static LogEntry entry(String received, RequestOutcome ending, List<String> provisions) {
        return new LogEntry(
                "FOI-1",
                LogEntry.idOf("ab"),
                "FOI 1",
                "shire",
                "Shire",
                "FOIA",
                received,
                DAY,
                DAY,
                "",
                "How many?",
                "31",
                ending,
                provisions);
    }

    @Test
    void a_log_holds_to_its_schema() throws IOException {
        Schema schema = Schema.named("log");
        LogEntry[] every = Stream.of(RequestOutcome.values())
                .map(ending ->
                        entry(ending == RequestOutcome.NOT_HELD ? "" : "2026-04-07", ending, List.of("FOIA s12(1)")))
                .toArray(LogEntry[]::new);
        assertThat(schema.marks(log(every))).isEmpty();
        assertThat(schema.marks(log())).isEmpty();
    }

    @Test
    void the_schema_names_each_field_and_refuses_any_other() throws IOException {
        Schema schema = Schema.named("log");
        JsonNode log = log(entry("2026-04-07", RequestOutcome.GRANTED_IN_FULL, List.of()));
        ObjectNode reply = (ObjectNode) log.at("/replies/0");
        reply.properties().stream().map(field -> field.getKey()).toList().forEach(name -> {
            JsonNode value = reply.remove(name);
            assertThat(schema.refuses(log)).as(name).isTrue();
            reply.set(name, value);
        });
        reply.put("applicant", "x");
        assertThat(schema.refuses(log)).isTrue();
    }
}
