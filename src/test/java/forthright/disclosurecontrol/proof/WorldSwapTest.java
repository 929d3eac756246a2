package forthright.disclosurecontrol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.disclosurecontrol.plan.Planner;
import forthright.disclosurecontrol.problem.Drawn;
import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Figure.Role;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Protection;
import forthright.disclosurecontrol.problem.Statement;
import forthright.disclosurecontrol.problem.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is printed would be printed just the same of another world: nobody can tell in which one we live. */
class WorldSwapTest {
    private int swapped;

    @Test
    void five_hundred_tables_print_the_same_in_every_world_of_their_plan() {
        for (long seed = 0; seed < 500; seed++) {
            Problem problem = Drawn.table(seed, 3, 4);
            Plan plan = Planner.plan(problem);
            for (Map<String, Long> world : plan.worlds()) {
                Problem other = in(problem, world);
                assertThat(view(other, plan)).as("table %d", seed).isEqualTo(view(problem, plan));
                assertThat(sentencesAreTrue(other, plan)).as("table %d", seed).isTrue();
                // What is proved to be impossible is proved below a ceiling, which the largest figure sets.
                if (sameSymbols(problem, other) && problem.ceiling() == other.ceiling()) {
                    swapped++;
                    assertThat(Verifier.verify(other, told(plan, problem)).faults())
                            .as("table %d", seed)
                            .isEmpty();
                }
            }
        }
        assertThat(swapped).isGreaterThan(300);
    }

    private static Problem in(Problem problem, Map<String, Long> world) {
        return Tables.with(
                problem,
                problem.figures().stream()
                        .map(f -> new Figure(
                                f.id(), world.getOrDefault(f.id(), f.value()), f.role(), f.care(), f.known()))
                        .toList());
    }

    /**
     * Whether what a symbol says of a figure is the same of both values: small, or above the threshold; and
     * whether the same figures count one person.
     */
    private static boolean sameSymbols(Problem one, Problem other) {
        return symbols(one).equals(symbols(other)) && one.ofOne().equals(other.ofOne());
    }

    private static List<String> symbols(Problem problem) {
        Protection protection = problem.protection();
        return problem.figures().stream()
                .map(f -> f.isSensitive(protection) + " "
                        + (!protection.oneSymbol() && f.value() > protection.threshold()))
                .toList();
    }

    /** Names, with what stands there: the number, or a symbol. */
    private static Map<String, String> view(Problem problem, Plan plan) {
        Map<String, String> view = new TreeMap<>();
        for (Figure figure : problem.figures()) {
            if (plan.withheld().contains(figure.id())) {
                view.put(figure.id(), "[c]");
            } else if (figure.role() != Role.LATENT) {
                view.put(figure.id(), String.valueOf(figure.value()));
            }
        }
        problem.statements().stream()
                .filter(s -> !plan.withheld().contains(s.id()))
                .forEach(s -> view.put(s.id(), s.text()));
        return view;
    }

    private static boolean sentencesAreTrue(Problem problem, Plan plan) {
        Map<String, Long> values = new HashMap<>();
        problem.figures().forEach(figure -> values.put(figure.id(), figure.value()));
        return problem.statements().stream()
                .filter(sentence -> sentence.out() || !plan.withheld().contains(sentence.id()))
                .map(Statement::says)
                .flatMap(List::stream)
                .allMatch(link -> link.allows(link.terms().entrySet().stream()
                        .mapToLong(term -> term.getValue() * values.get(term.getKey()))
                        .sum()));
    }

    /** The plan with every value of its worlds said, the true one among them: a swapped table has other values of its own. */
    private static Plan told(Plan plan, Problem problem) {
        Map<String, Long> truth = new HashMap<>();
        problem.figures().forEach(figure -> truth.put(figure.id(), figure.value()));
        List<Map<String, Long>> worlds = new ArrayList<>(List.of(truth));
        for (Map<String, Long> world : plan.worlds()) {
            Map<String, Long> whole = new HashMap<>(truth);
            whole.putAll(world);
            worlds.add(whole);
        }
        return Plans.withWorlds(plan, worlds);
    }
}
