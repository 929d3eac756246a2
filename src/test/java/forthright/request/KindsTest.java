package forthright.request;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every question of {@code kinds.yaml} and {@code units.yaml} asks what it stands under. */
class KindsTest {
    private static final Path FOLDER = Path.of("src/test/resources/forthright/request");

    @TestFactory
    Stream<DynamicTest> a_question_is_of_the_kind_that_it_stands_under() {
        return examples(
                "kinds.yaml",
                text -> KindReader.kind(text).map(QuestionKind::word).orElse("none"));
    }

    @TestFactory
    Stream<DynamicTest> a_count_has_the_unit_that_it_stands_under() {
        return examples("units.yaml", UnitReader::unit);
    }

    @Test
    void words_that_only_complete_a_stem_have_no_kind_of_their_own() {
        assertThat(List.of("Fly-tipping", "a dangerous dog close by", "Section 20 orders", "Other local authorities"))
                .allSatisfy(words -> assertThat(KindReader.kind(words)).isEmpty());
    }

    @Test
    void a_part_takes_the_sense_of_its_stem() {
        var request = Reading.read("""
                1. How many of the drivers:
                a) were suspended?
                b) Had a warning before
                2. Do you record:
                a) Age
                b) Nationality
                3. For each child, please state:
                a) how old was the child?
                b) was the child moved?
                4. Did you use any of these:
                a) Master vendor
                b) Neutral vendor
                """);
        assertThat(Reading.shown(request))
                .containsExactly(
                        "1 breakdown container",
                        "1.a count",
                        "1.b count",
                        "2 yes_no container",
                        "2.a yes_no",
                        "2.b yes_no",
                        "3 record_level container",
                        "3.a record_level",
                        "3.b record_level",
                        "4 list container",
                        "4.a yes_no",
                        "4.b yes_no");
    }

    @Test
    void a_stem_that_asks_fully_is_no_container_of_parts_that_ask() {
        var request = Reading.read("""
                1. How many complaints were received?
                a) How many of them were upheld?
                2. Is the service open to adults?
                a) Up to what age?
                """);
        assertThat(Reading.shown(request)).containsExactly("1 count", "1.a count", "2 yes_no", "2.a count");
    }

    @Test
    void a_stem_without_words_of_its_own_is_a_breakdown_and_passes_on_no_kind() {
        var request = Reading.read("""
                1. Is a rate of return recorded? If so, what is it?
                2. Vehicles and depots
                a) Does the council own its lorries?
                b) Please give the longest service of any lorry?
                3. If the work was handed on, please provide:
                a) The name of the firm
                b) The yearly cost of each contract
                4. How many lorries broke down? In each case, please state:
                a) the date on which it broke down
                b) how old the lorry was
                5. Please confirm whether any of these fields exist (tick yes/no):
                a) Age
                b) Nationality
                6. Do you record any of these:
                a) Weight
                b) Height
                """);
        assertThat(Reading.shown(request).stream().map(KindsTest::idAndKind))
                .containsExactly(
                        "1 yes_no",
                        "1.i percentage",
                        "2 breakdown",
                        "2.a yes_no",
                        "2.b count",
                        "3 breakdown",
                        "3.a list",
                        "3.b count",
                        "4 count",
                        "4.a record_level",
                        "4.b record_level",
                        "5 yes_no",
                        "5.a yes_no",
                        "5.b yes_no",
                        "6 yes_no",
                        "6.a yes_no",
                        "6.b yes_no");
    }

    private static String idAndKind(String shown) {
        return shown.split(" ", 3)[0] + " " + shown.split(" ", 3)[1];
    }

    private static Stream<DynamicTest> examples(String file, UnaryOperator<String> reading) {
        Faults faults = new Faults();
        Node.Mapping all = (Node.Mapping)
                YamlReader.read(FOLDER.resolve(file), file, faults).orElseThrow();
        assertThat(faults.inOrder()).isEmpty();
        return all.entries().entrySet().stream()
                .flatMap(under -> of(under)
                        .map(text -> DynamicTest.dynamicTest(
                                under.getKey() + ": " + text,
                                () -> assertThat(reading.apply(text)).as(text).isEqualTo(under.getKey()))));
    }

    private static Stream<String> of(Map.Entry<String, Node.Entry> under) {
        return ((Node.Listing) under.getValue().value()).items().stream().map(item -> ((Node.Scalar) item).text());
    }
}
