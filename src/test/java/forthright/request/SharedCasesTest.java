package forthright.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import forthright.law.files.Faults;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Six real requests that lie beside the checkout. */
class SharedCasesTest {
    private static final Path CASES = Path.of("..", "shared", "cases");

    @TestFactory
    Stream<DynamicTest> each_real_request_gives_the_tree_that_a_careful_person_took_out_of_it() throws IOException {
        assumeTrue(Files.isDirectory(CASES), "NOT RUN: there are no cases at " + CASES.toAbsolutePath());
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(f -> Files.exists(f.resolve("expected.yaml"))).sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        Faults faults = new Faults();
        Node expected = YamlReader.read(folder.resolve("expected.yaml"), "expected.yaml", faults)
                .orElseThrow();
        Request request = Reading.read(Files.readString(folder.resolve("request.txt")));

        List<String> read = request.allQuestions()
                .map(q -> q.id() + " " + parent(request, q) + " " + kind(q))
                .toList();
        assertThat(read)
                .containsExactlyElementsOf(items(expected, "questions").stream()
                        .map(q -> text(q, "id") + " " + text(q, "parent") + " " + text(q, "kind"))
                        .toList());
        assertThat(request.periods().stream().map(SharedCasesTest::days).toList())
                .containsExactlyInAnyOrderElementsOf(items(expected, "periods").stream()
                        .map(p -> text(p, "from") + " " + text(p, "to"))
                        .toList());
    }

    private static String parent(Request request, Question question) {
        return request.stemOf(question.id()).map(stem -> stem.id().path()).orElse("null");
    }

    private static String kind(Question question) {
        return question.kind() == QuestionKind.RECORD_LEVEL
                ? "list"
                : question.kind().word();
    }

    private static String days(Period period) {
        return switch (period) {
            case Period.Between between -> between.from() + " " + between.to();
            case Period.Since since -> since.from() + " null";
            case Period.Relative relative -> "null null";
            case Period.Ahead ahead -> "null null";
        };
    }

    private static List<Node> items(Node node, String field) {
        return ((Node.Listing) fields(node).get(field).value()).items();
    }

    private static String text(Node node, String field) {
        String text = ((Node.Scalar) fields(node).get(field).value()).text();
        return text.isEmpty() ? "null" : text;
    }

    private static Map<String, Node.Entry> fields(Node node) {
        return ((Node.Mapping) node).entries();
    }
}
