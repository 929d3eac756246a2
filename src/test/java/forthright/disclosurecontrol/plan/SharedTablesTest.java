package forthright.disclosurecontrol.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.ProblemFile;
import forthright.disclosurecontrol.problem.Protection;
import forthright.disclosurecontrol.proof.Plan;
import forthright.disclosurecontrol.proof.Verifier;
import forthright.law.files.Faults;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tables whose least numbers were computed by others, beside the checkout. */
class SharedTablesTest {
    private static final Path CASES = Path.of("..", "shared", "sdc", "cases.json");

    @TestFactory
    Stream<DynamicTest> each_table_loses_as_few_figures_as_it_was_worked_out_to_need_at_every_level()
            throws IOException {
        assumeTrue(Files.exists(CASES), "NOT RUN: there are no tables at " + CASES.toAbsolutePath());
        String text = Files.readString(CASES);
        Faults faults = new Faults();
        List<Problem> problems = ProblemFile.read(text, "cases.json", faults);
        faults.stopIfAny();
        List<Node> expected =
                ((Node.Listing) in(JsonReader.parse(text, "cases.json").orElseThrow(), "cases")).items();
        assertThat(problems).hasSameSizeAs(expected);
        return IntStream.range(0, problems.size())
                .mapToObj(i -> DynamicTest.dynamicTest(problems.get(i).name(), () -> {
                    for (Level level : Level.values()) {
                        check(at(level, problems.get(i)), in(in(expected.get(i), "expect"), "by_level"));
                    }
                }));
    }

    private static void check(Problem problem, Node expected) {
        String level = problem.protection().level().name().toLowerCase(Locale.UK);
        Node.Mapping at = (Node.Mapping) in(expected, level);
        boolean lost = at.entries().containsKey("min_extra_for_the_rest");
        Plan plan = Planner.plan(problem);
        assertThat(plan.isPossible()).as(level).isNotEqualTo(lost);
        assertThat(String.valueOf(plan.added().size()))
                .as(level)
                .isEqualTo(((Node.Scalar) in(at, lost ? "min_extra_for_the_rest" : "min_extra")).text());
        assertThat(plan.least()).as(level).isTrue();
        assertThat(Verifier.verify(problem, plan).faults()).as(level).isEmpty();
    }

    private static Problem at(Level level, Problem problem) {
        Protection own = problem.protection();
        return new Problem(
                problem.name(),
                new Protection(own.threshold(), own.zerosPublished(), own.oneSymbol(), level),
                problem.figures(),
                problem.sums(),
                problem.links(),
                problem.statements());
    }

    private static Node in(Node node, String name) {
        return ((Node.Mapping) node).entries().get(name).value();
    }
}
