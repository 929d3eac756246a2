package forthright.request;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A condition is found however it is put, and wherever it stands. */
class ConditionsTest {
    private static final Path FOLDER = Path.of("src/test/resources/forthright/request");
    private static final Map<String, String> QUESTION_BEFORE = Map.of(
            "yes", "Does the council keep a register of children missing education?",
            "no", "Does the council keep a register of children missing education?",
            "more than none", "How many children were excluded in 2023?",
            "none", "How many children were excluded in 2023?");
    private static final Map<String, Condition> WANTED = Map.of(
            "yes", new Condition.IfYes(new QuestionId("1")),
            "no", new Condition.IfNo(new QuestionId("1")),
            "more than none", new Condition.IfYes(new QuestionId("1")),
            "none", new Condition.IfNo(new QuestionId("1")));

    @TestFactory
    Stream<DynamicTest> an_if_clause_wants_the_answer_that_it_stands_under() {
        Node.Mapping all = (Node.Mapping) read("if-clauses.yaml");
        return all.entries().entrySet().stream()
                .flatMap(under -> items(under.getValue().value())
                        .map(clause -> DynamicTest.dynamicTest(under.getKey() + ": " + clause, () -> {
                            Request request = Reading.read("1. %s\n2. %s how was this followed up?\n"
                                    .formatted(QUESTION_BEFORE.get(under.getKey()), clause));
                            assertThat(request.questions().getLast().onlyIf()).isEqualTo(WANTED.get(under.getKey()));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> a_condition_is_found_wherever_it_stands() {
        return ((Node.Listing) read("conditions.yaml"))
                .items().stream().map(Node.Mapping.class::cast).map(example -> {
                    String text =
                            ((Node.Scalar) example.entries().get("request").value()).text();
                    List<String> wanted =
                            items(example.entries().get("conditions").value()).toList();
                    return DynamicTest.dynamicTest(
                            text, () -> assertThat(conditions(text)).containsExactlyInAnyOrderElementsOf(wanted));
                });
    }

    private static List<String> conditions(String text) {
        return Reading.read(text)
                .allQuestions()
                .flatMap(q -> switch (q.onlyIf()) {
                    case Condition.Always always -> Stream.<String>empty();
                    case Condition.IfYes(QuestionId on) -> Stream.of("%s if %s yes".formatted(q.id(), on));
                    case Condition.IfNo(QuestionId on) -> Stream.of("%s if %s no".formatted(q.id(), on));
                    case Condition.IfChosen(QuestionId on, String option) ->
                        Stream.of("%s if %s %s".formatted(q.id(), on, option));
                })
                .toList();
    }

    private static Node read(String file) {
        Faults faults = new Faults();
        Node node = YamlReader.read(FOLDER.resolve(file), file, faults).orElseThrow();
        assertThat(faults.inOrder()).isEmpty();
        return node;
    }

    private static Stream<String> items(Node list) {
        return ((Node.Listing) list).items().stream().map(item -> ((Node.Scalar) item).text());
    }
}
