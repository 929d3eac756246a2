package forthright.decision;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.decision.cases.RuleCase;
import forthright.decision.cases.RuleCases;
import forthright.decision.rules.Rule;
import forthright.law.files.Faults;
import forthright.request.QuestionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class RuleCasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TestFactory
    Stream<DynamicTest> every_case_beside_the_rules_holds() {
        return shipped().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.place() + " " + c.name(),
                        () -> assertThat(c.differences(Rules.shipped())).isEmpty()));
    }

    @Test
    void every_case_is_decided_in_the_same_way_where_the_rules_are_read_plainly() {
        RuleBook plain = Rules.shipped().tryOut(Rules.shipped().rules());

        assertThat(shipped()).allSatisfy(c -> assertThat(decided(c, plain)).isEqualTo(decided(c, Rules.shipped())));
    }

    private static List<Decision> decided(RuleCase c, RuleBook rules) {
        return rules.decide(List.copyOf(c.then().keySet()), c.stems(), c.given(), c.on())
                .inOrder();
    }

    @Test
    void every_rule_decides_at_least_one_case() {
        Set<String> deciding = shipped().stream()
                .flatMap(
                        c -> Rules.shipped()
                                .decide(List.copyOf(c.then().keySet()), c.stems(), c.given(), c.on())
                                .inOrder()
                                .stream())
                .flatMap(decision -> decision.grounds().stream())
                .map(Ground::rule)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(deciding)
                .containsExactlyInAnyOrderElementsOf(
                        Rules.tree().stream().map(Rule::name).toList());
    }

    @Test
    void every_outcome_that_a_rule_can_propose_has_a_case() {
        Set<Outcome> expected = shipped().stream()
                .flatMap(c -> c.then().values().stream())
                .map(RuleCase.Expected::outcome)
                .collect(Collectors.toSet());
        Set<Outcome> proposed = Rules.tree().stream()
                .map(r -> Ground.of(r, new QuestionId("1")).proposal().outcome())
                .collect(Collectors.toSet());

        assertThat(expected).isEqualTo(proposed);
    }

    @Test
    void a_case_with_unknown_words_says_what_each_was_meant_to_be(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("bad.cases.yaml"), """
                - name: misspelt
                  given:
                    - answerd-no: { question: Q1 }
                    - figure-held: { question: 1, state: shwn }
                  then: { Q1: suplied }
                """);
        Faults faults = new Faults();

        RuleCases.read(file, "bad.cases.yaml", TODAY, faults);

        assertThat(faults.inOrder().stream().map(Object::toString).collect(Collectors.joining("\n")))
                .contains(
                        "bad.cases.yaml:3:7 error unknown-word \"answerd-no\" is not a fact.",
                        "Did you mean \"answered-no\"?")
                .contains("Did you mean \"shown\"?", "Did you mean \"supplied\"?", "Put it in quotes");
    }

    private static List<RuleCase> shipped() {
        Faults faults = new Faults();
        List<RuleCase> cases = RuleCases.under(Rules.FOLDER, TODAY, faults);
        faults.stopIfAny();
        return cases;
    }
}
