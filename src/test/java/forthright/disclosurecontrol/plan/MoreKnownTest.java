package forthright.disclosurecontrol.plan;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.attack.Attacker;
import forthright.disclosurecontrol.attack.Choice;
import forthright.disclosurecontrol.attack.Effort;
import forthright.disclosurecontrol.attack.Linked;
import forthright.disclosurecontrol.attack.Linking;
import forthright.disclosurecontrol.problem.Drawn;
import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Figure.Known;
import forthright.disclosurecontrol.problem.Figure.Role;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Tables;
import forthright.disclosurecontrol.proof.Plan;
import forthright.disclosurecontrol.proof.Verifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who knows more can rule out more, and never less; who withholds more never tells more. */
class MoreKnownTest {
    private static final int TABLES = 200;

    /** For every hidden figure the small values that it can take while everything new is withheld. */
    private static Map<String, Set<Long>> reach(Problem problem) {
        Map<String, Set<Long>> reach = new LinkedHashMap<>();
        for (Linked linked : Linking.of(problem)) {
            Attacker attacker = new Attacker(linked, new Effort(1_000_000));
            for (int i = 0; i < linked.size(); i++) {
                reach.put(
                        linked.names().get(i),
                        attacker.possible(i, 0, problem.protection().threshold(), Choice.all(linked.coverCount())));
            }
        }
        return reach;
    }

    private static void assertNarrower(long seed, Map<String, Set<Long>> more, Map<String, Set<Long>> less) {
        more.forEach((id, values) -> {
            if (less.containsKey(id)) {
                assertThat(less.get(id)).as("table %d, %s", seed, id).containsAll(values);
            }
        });
    }

    @Test
    void a_figure_that_is_out_widens_nothing() {
        for (long seed = 0; seed < TABLES; seed++) {
            Problem problem = Drawn.table(seed, 3, 4);
            List<Figure> figures = new ArrayList<>(problem.figures());
            int lot = new Random(seed).nextInt(figures.size());
            Figure told = figures.get(lot);
            figures.set(lot, Tables.out(told.id(), told.value()));
            assertNarrower(seed, reach(Tables.with(problem, figures)), reach(problem));
        }
    }

    @Test
    void a_bound_or_a_comparison_that_is_known_widens_nothing() {
        for (long seed = 0; seed < TABLES; seed++) {
            Problem problem = Drawn.table(seed, 3, 4);
            Random random = new Random(seed);
            Figure one = problem.figures().get(random.nextInt(problem.figures().size()));
            Figure other =
                    problem.figures().get(random.nextInt(problem.figures().size()));
            if (one.value() <= other.value() && !one.id().equals(other.id())) {
                Problem more = Tables.with(problem, Link.atMost(one.id(), other.id()));
                assertNarrower(seed, reach(more), reach(problem));
            }
            Problem bounded = Tables.with(problem, new Link(Map.of(one.id(), 1L), one.value(), one.value() + 2));
            assertNarrower(seed, reach(bounded), reach(problem));
        }
    }

    @Test
    void who_withholds_more_of_a_table_hides_what_was_hidden_before() {
        int met = 0;
        for (long seed = 0; seed < TABLES; seed++) {
            Problem problem = Drawn.table(seed, 3, 4);
            Random random = new Random(seed);
            for (Linked linked : Linking.of(problem)) {
                Requirement requirement = new Requirement(linked, problem, new Attacker(linked, new Effort(1_000_000)));
                Choice some = Choice.none(linked.coverCount());
                List<Target> hidden = List.of();
                for (int more = 0; more < linked.coverCount(); more++) {
                    for (Target target : hidden) {
                        assertThat(requirement.fails(target, some))
                                .as("table %d", seed)
                                .isFalse();
                        met++;
                    }
                    List<Target> failing = requirement.failing(some);
                    hidden = hidden(linked, problem).stream()
                            .filter(target -> !failing.contains(target))
                            .toList();
                    some = some.with(random.nextInt(linked.coverCount()));
                }
            }
        }
        assertThat(met).isGreaterThan(1000);
    }

    private static List<Target> hidden(Linked linked, Problem problem) {
        List<Target> hidden = new ArrayList<>();
        for (int i = 0; i < linked.size(); i++) {
            if (linked.figure(i).isSensitive(problem.protection())) {
                hidden.add(new Target.Hidden(i));
            }
        }
        return hidden;
    }

    @Test
    void a_table_asked_for_in_two_letters_gives_no_more_than_in_one() {
        int answered = 0;
        for (long seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            Problem whole = whole(random);
            Set<String> first = new TreeSet<>();
            whole.figures().stream()
                    .filter(f -> random.nextBoolean())
                    .map(Figure::id)
                    .forEach(first::add);

            Problem now = Tables.with(
                    whole,
                    whole.figures().stream()
                            .map(f -> first.contains(f.id()) ? f : Tables.latent(f.id(), f.value()))
                            .toList());
            Plan plan = Planner.plan(now);
            assertThat(Verifier.verify(now, plan).isSafe()).isTrue();
            Problem later = Tables.with(
                    whole,
                    whole.figures().stream()
                            .map(f -> first.contains(f.id()) ? asToldBefore(f, whole, plan) : f)
                            .toList());
            Plan rest = Planner.plan(later);
            assertThat(Verifier.verify(later, rest).isSafe()).isTrue();

            // What the second letter cannot answer safely goes to a person; what it answers is as safe as one letter.
            List<String> both = new ArrayList<>(plan.withheld());
            both.addAll(rest.withheld());
            if (rest.isPossible()) {
                answered++;
                Plan together =
                        new Plan(both, List.of(), false, List.of(), rest.ruledOut(), rest.impossible(), rest.worlds());
                assertThat(Verifier.verify(whole, together).faults())
                        .as("table %d", seed)
                        .isEmpty();
            }
        }
        assertThat(answered).isGreaterThan(TABLES / 2);
    }

    private static Problem whole(Random random) {
        long[][] counts = new long[2 + random.nextInt(2)][2 + random.nextInt(2)];
        for (long[] row : counts) {
            Arrays.setAll(row, c -> random.nextInt(3) > 0 ? random.nextInt(6) : random.nextInt(40));
        }
        return Tables.twoWay(Tables.five(random.nextBoolean() ? Level.STANDARD : Level.EXACT), counts);
    }

    private static Figure asToldBefore(Figure figure, Problem whole, Plan plan) {
        if (!plan.withheld().contains(figure.id())) {
            return Tables.out(figure.id(), figure.value());
        }
        boolean small = figure.isPrimary(whole.protection());
        return new Figure(
                figure.id(),
                figure.value(),
                Role.LATENT,
                figure.care(),
                small ? new Known(1, whole.protection().threshold()) : Known.NOTHING);
    }
}
