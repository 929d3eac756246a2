package forthright.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forthright.facts.Vocabulary;
import forthright.schemas.Schema.Spot;
import forthright.schemas.Slips.Slip;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Schema and reader say the same: at each place of each kind of file every usual slip is made, and both are asked. */
class SchemaAndReaderTest {
    private static final List<FileKind> KINDS = FileKind.ALL;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NOT_A_FIELD = Pattern.compile("unknown-field \"([^\"]+)\" is not a field of");
    private static final Pattern KNOWN = Pattern.compile("Known: ([^.]+)\\.$");

    // What a schema cannot see: another place of the file, another file, or the words of a request.
    private static final Set<String> OF_SEVERAL_PLACES = Set.of(
            "authorities unknown-word",
            "case missing-value",
            "case not-a-figure The number of children",
            "law unknown-act",
            "law unknown-citation",
            "matching-cases no-question",
            "matching-cases unknown-entry",
            "question id-differs",
            "question unknown-entry",
            "question unknown-measure",
            "sources missing-field",
            "sources no-date-format");

    // The reader asks for these in every field of a table, and tells where one does not belong.
    private static final Set<String> REFUSED_OTHERWISE = Set.of("columns", "made-from", "ticks");

    @TempDir
    Path folder;

    /** A place of a sample, which the tests of a kind come upon. */
    private record At(Sample sample, JsonNode content, Spot spot) {}

    @ParameterizedTest
    @FieldSource("KINDS")
    void what_an_editor_marks_the_reader_refuses_and_the_other_way_round(FileKind kind) {
        Schema schema = Schema.named(kind.schema());
        List<String> onlyMarked = new ArrayList<>();
        List<String> onlyRefused = new ArrayList<>();
        int marked = 0;
        List<At> places = places(kind, schema);

        for (At at : places) {
            List<String> before = faults(at, at.content());
            for (Slip slip : Slips.of(at.spot(), at.content())) {
                List<String> faults = new ArrayList<>(faults(at, slip.file()));
                before.forEach(faults::remove);
                boolean marks = schema.refuses(slip.file());
                marked += marks ? 1 : 0;
                if (marks && faults.isEmpty()) {
                    onlyMarked.add(at.sample().shownAs() + ": " + slip.what() + ": " + schema.marks(slip.file()));
                }
                faults.stream()
                        .filter(fault -> !marks)
                        .filter(fault -> OF_SEVERAL_PLACES.stream()
                                .noneMatch(known -> (kind.schema() + " " + fault + " ").startsWith(known + " ")))
                        .forEach(fault -> onlyRefused.add(at.sample().shownAs() + ": " + slip.what() + ": " + fault));
            }
        }

        assertThat(onlyMarked).isEmpty();
        assertThat(onlyRefused).isEmpty();
        // A kind with hardly a field has hardly a place to slip.
        assertThat(marked).isGreaterThan(Math.min(50, 3 * places.size()));
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void the_reader_knows_no_field_that_the_schema_does_not_name(FileKind kind) {
        Set<String> words = KnownWords.all();
        Schema schema = Schema.named(kind.schema());
        for (At at : places(kind, schema)) {
            if (!at.spot().isClosed() || at.spot().isChoice()) {
                continue;
            }
            ObjectNode withAll = at.spot().value().deepCopy();
            Set<String> added = new TreeSet<>(words);
            added.removeIf(word ->
                    withAll.has(word) || at.spot().schema().path("properties").has(word));
            if (at.spot().schema().at("/properties/column/$ref").isTextual()) {
                added.removeAll(REFUSED_OTHERWISE);
            }
            added.forEach(word -> withAll.put(word, "x"));

            Set<String> refused = new TreeSet<>();
            faults(at, Slips.with(at.content(), at.spot().path(), withAll))
                    .forEach(fault ->
                            NOT_A_FIELD.matcher(fault).results().forEach(found -> refused.add(found.group(1))));

            assertThat(added).as(at.sample().shownAs() + at.spot().path()).isSubsetOf(refused);
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void the_words_of_a_closed_list_are_those_of_the_reader(FileKind kind) {
        Schema schema = Schema.named(kind.schema());
        for (At at : places(kind, schema)) {
            List<String> words = texts(at.spot().schema().path("enum"));
            for (String word : words) {
                assertThat(faults(at, Slips.with(at.content(), at.spot().path(), JSON.textNode(word))))
                        .as(at.sample().shownAs() + at.spot().path())
                        .noneMatch(fault -> fault.startsWith("unknown-word \"" + word + "\""));
            }
            if (!words.isEmpty()) {
                faults(at, Slips.with(at.content(), at.spot().path(), JSON.textNode(Slips.UNKNOWN))).stream()
                        .filter(fault -> fault.contains(Slips.UNKNOWN))
                        .flatMap(fault -> KNOWN.matcher(fault).results())
                        .forEach(known -> assertThat(words)
                                .as(at.sample().shownAs() + at.spot().path())
                                .containsExactlyInAnyOrder(known.group(1).split(", ", -1)));
            }
        }
    }

    @Test
    void the_facts_of_a_case_are_those_that_rules_know() {
        JsonNode facts = Schema.named("rule-cases").root().at("/$defs/fact/properties");
        assertThat(facts.fieldNames())
                .toIterable()
                .containsExactlyElementsOf(Vocabulary.words().stream()
                        .map(Vocabulary.Word::inCases)
                        .toList());
        Vocabulary.words().forEach(word -> {
            JsonNode fact = facts.path(word.inCases());
            assertThat(fact.path("properties").fieldNames())
                    .toIterable()
                    .as(word.inCases())
                    .containsExactlyElementsOf(word.fields().stream()
                            .map(Vocabulary.Field::inCases)
                            .toList());
            // what is not said to be so is not so
            assertThat(texts(fact.path("required")))
                    .containsExactlyElementsOf(word.fields().stream()
                            .filter(field -> field.type() != boolean.class)
                            .map(Vocabulary.Field::inCases)
                            .toList());
        });
    }

    /** Each place of the files made for this once for each set of fields, and of the shipped ones what they alone have. */
    private static List<At> places(FileKind kind, Schema schema) {
        Set<String> seen = new HashSet<>();
        List<At> places = new ArrayList<>();
        for (Sample sample : Sample.of(kind)) {
            JsonNode content = sample.inShort();
            Set<String> here = new HashSet<>();
            schema.spots(content).stream()
                    .filter(spot -> sample.isMade() || seen.add(spot.rule()))
                    .filter(spot -> here.add(spot.rule() + " " + names(spot.value())))
                    .forEach(spot -> places.add(new At(sample, content, spot)));
            schema.spots(content).forEach(spot -> seen.add(spot.rule()));
        }
        return places;
    }

    private static List<String> names(JsonNode value) {
        return value.properties().stream().map(Map.Entry::getKey).toList();
    }

    private List<String> faults(At at, JsonNode file) {
        return at.sample().kind().faults(folder, at.sample().name(), file.toString());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
