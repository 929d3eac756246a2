package forthright.disclosurecontrol.plan;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.disclosurecontrol.problem.Drawn;
import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Statement;
import forthright.disclosurecontrol.problem.Sum;
import forthright.disclosurecontrol.proof.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** One table written in two ways gets one plan. */
class SameTableToldOtherwiseTest {
    private static final int TABLES = 200;

    @Test
    void the_order_in_which_a_table_is_written_changes_nothing_of_its_plan() {
        for (long seed = 0; seed < TABLES; seed++) {
            Problem problem = Drawn.table(seed, 3, 4);
            Random random = new Random(seed);
            Plan plan = Planner.plan(problem);
            Plan shuffled = Planner.plan(new Problem(
                    problem.name(),
                    problem.protection(),
                    shuffled(problem.figures(), random),
                    shuffled(
                            problem.sums().stream()
                                    .map(sum -> new Sum(sum.total(), shuffled(sum.parts(), random), sum.pairRule()))
                                    .toList(),
                            random),
                    shuffled(problem.links(), random),
                    shuffled(
                            problem.statements().stream()
                                    .map(s -> new Statement(s.id(), s.text(), s.out(), shuffled(s.says(), random)))
                                    .toList(),
                            random)));
            assertThat(shuffled.withheld()).as("table %d", seed).containsExactlyInAnyOrderElementsOf(plan.withheld());
            assertThat(shuffled.added()).as("table %d", seed).containsExactlyInAnyOrderElementsOf(plan.added());
            assertThat(new HashSet<>(shuffled.beyondRepair())).isEqualTo(new HashSet<>(plan.beyondRepair()));
            assertThat(shuffled.least()).isEqualTo(plan.least());
            assertThat(shuffled.ruledOut()).isEqualTo(plan.ruledOut());
            assertThat(new HashSet<>(shuffled.worlds())).isEqualTo(new HashSet<>(plan.worlds()));
        }
    }

    @Test
    void other_names_in_the_same_order_change_nothing_but_the_names() {
        for (long seed = 0; seed < TABLES; seed++) {
            Problem problem = Drawn.table(seed, 3, 4);
            Map<String, String> names = new LinkedHashMap<>();
            TreeSet<String> old = new TreeSet<>();
            problem.figures().forEach(figure -> old.add(figure.id()));
            problem.statements().forEach(statement -> old.add(statement.id()));
            old.forEach(id -> names.put(id, "n%03d".formatted(names.size() * 7)));
            Plan plan = Planner.plan(problem);
            Plan renamed = Planner.plan(renamed(problem, names::get));
            assertThat(renamed.withheld())
                    .as("table %d", seed)
                    .isEqualTo(plan.withheld().stream().map(names::get).toList());
            assertThat(renamed.added())
                    .as("table %d", seed)
                    .isEqualTo(plan.added().stream().map(names::get).toList());
            assertThat(renamed.beyondRepair()).hasSameSizeAs(plan.beyondRepair());
        }
    }

    @Test
    void the_same_table_twice_gets_the_same_plan_to_the_last_world() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(Planner.plan(Drawn.table(seed, 3, 4))).isEqualTo(Planner.plan(Drawn.table(seed, 3, 4)));
        }
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Problem renamed(Problem problem, UnaryOperator<String> name) {
        return new Problem(
                problem.name().toUpperCase(Locale.UK),
                problem.protection(),
                problem.figures().stream()
                        .map(f -> new Figure(name.apply(f.id()), f.value(), f.role(), f.care(), f.known()))
                        .toList(),
                problem.sums().stream()
                        .map(s -> new Sum(
                                name.apply(s.total()),
                                s.parts().stream().map(name).toList(),
                                s.pairRule()))
                        .toList(),
                problem.links().stream().map(link -> renamed(link, name)).toList(),
                problem.statements().stream()
                        .map(s -> new Statement(
                                name.apply(s.id()),
                                s.text(),
                                s.out(),
                                s.says().stream()
                                        .map(link -> renamed(link, name))
                                        .toList()))
                        .toList());
    }

    private static Link renamed(Link link, UnaryOperator<String> name) {
        Map<String, Long> terms = new TreeMap<>();
        link.terms().forEach((id, times) -> terms.put(name.apply(id), times));
        return new Link(terms, link.least(), link.most());
    }
}
