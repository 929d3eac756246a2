package forthright.disclosurecontrol.proof;

import static forthright.disclosurecontrol.problem.Tables.asked;
import static forthright.disclosurecontrol.problem.Tables.five;
import static forthright.disclosurecontrol.problem.Tables.latent;
import static forthright.disclosurecontrol.problem.Tables.out;
import static forthright.disclosurecontrol.problem.Tables.problem;
import static forthright.disclosurecontrol.problem.Tables.with;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.attack.Attacker;
import forthright.disclosurecontrol.attack.Choice;
import forthright.disclosurecontrol.attack.Effort;
import forthright.disclosurecontrol.attack.Linked;
import forthright.disclosurecontrol.attack.Linking;
import forthright.disclosurecontrol.problem.EveryWorld;
import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Figure.Care;
import forthright.disclosurecontrol.problem.Figure.Known;
import forthright.disclosurecontrol.problem.Figure.Role;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Protection;
import forthright.disclosurecontrol.problem.Statement;
import forthright.disclosurecontrol.problem.Systems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reasons for what cannot be: found wherever it cannot, believed wherever they add up, and nowhere else. */
class ReasonsTest {
    private static final Protection STANDARD = five(Level.STANDARD);
    private static final Reason NOTHING = new Reason.Sum(Map.of());

    @Test
    void what_no_world_of_a_drawn_system_has_is_refuted_with_a_reason_that_is_believed() {
        int refuted = 0;
        int either = 0;
        for (long seed = 0; seed < 250; seed++) {
            Problem problem = Systems.drawn(seed);
            EveryWorld every = new EveryWorld(problem, Set.of("sentence"));
            for (Linked linked : Linking.of(problem)) {
                Attacker attacker = new Attacker(linked, new Effort(1_000_000));
                for (int figure = 0; figure < linked.size(); figure++) {
                    String name = linked.names().get(figure);
                    for (long from = 0; from <= 6; from++) {
                        long to = Math.min(6, from + seed % 3);
                        Optional<Reason> reason = attacker.against(figure, from, to, Choice.all(linked.coverCount()));
                        assertThat(reason.isPresent())
                                .as("system %d: %s from %d to %d", seed, name, from, to)
                                .isNotEqualTo(anyOf(every, name, from, to));
                        if (reason.isPresent()) {
                            refuted++;
                            either += reason.get() instanceof Reason.Either ? 1 : 0;
                            Refuting refuting =
                                    Refuting.of(problem, List.of(new Impossible(name, from, to, reason.get())));
                            assertThat(refuting.rulesOut(name, from) && refuting.rulesOut(name, to))
                                    .as("system %d: %s from %d to %d", seed, name, from, to)
                                    .isTrue();
                        }
                    }
                }
            }
        }
        assertThat(refuted).isGreaterThan(1000);
        assertThat(either).isGreaterThan(100);
    }

    private static boolean anyOf(EveryWorld every, String name, long from, long to) {
        for (long value = from; value <= to; value++) {
            if (every.canBe(name, value)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatever_sum_somebody_makes_up_nothing_possible_is_ruled_out_by_it() {
        Random random = new Random(5);
        int believed = 0;
        for (long seed = 0; seed < 400; seed++) {
            Problem problem = Systems.drawn(seed);
            EveryWorld every = new EveryWorld(problem, Set.of("sentence"));
            List<Link> links = new ArrayList<>(problem.links());
            problem.statements().forEach(statement -> links.addAll(statement.says()));
            for (int i = 0; i < 40; i++) {
                String name = Systems.NAMES.get(random.nextInt(4));
                long value = random.nextInt(7);
                Reason reason = new Reason.Either(
                        Systems.NAMES.get(random.nextInt(4)),
                        random.nextInt(7),
                        madeUp(links, random),
                        madeUp(links, random));
                if (Refuting.of(problem, List.of(new Impossible(name, value, value, reason)))
                        .rulesOut(name, value)) {
                    believed++;
                    assertThat(every.canBe(name, value))
                            .as("system %d: %s = %d by %s", seed, name, value, reason)
                            .isFalse();
                }
            }
        }
        assertThat(believed).isGreaterThan(100);
    }

    private static Reason madeUp(List<Link> links, Random random) {
        Map<Link, Long> multiples = new HashMap<>();
        for (Link link : links) {
            if (random.nextBoolean()) {
                multiples.put(link, random.nextInt(7) - 3L);
            }
        }
        return new Reason.Sum(multiples);
    }

    /** Each figure is hidden with everything else that is new: what its symbol leaves open. */
    @Test
    void the_symbol_alone_rules_out_what_it_does_not_stand_for_and_nothing_more() {
        Protection split = new Protection(5, true, false, Level.STANDARD);
        Protection zeros = new Protection(5, false, true, Level.STANDARD);
        record Case(Protection protection, Figure figure, long least, long most) {}
        // Four times the largest figure and 280 is as far as anybody looks.
        for (Case one : List.of(
                new Case(STANDARD, asked("a", 3), 1, 5),
                new Case(zeros, asked("a", 3), 0, 5),
                new Case(STANDARD, asked("a", 9), 0, 316),
                new Case(split, asked("a", 9), 6, 316),
                new Case(split, asked("a", 6), 6, 304),
                new Case(split, latent("a", 9), 0, 316),
                new Case(split, new Figure("a", 5, Role.NEW, Care.NEVER, Known.NOTHING), 0, 300),
                new Case(STANDARD, new Figure("a", 9, Role.NEW, Care.ALWAYS, Known.NOTHING), 1, 316),
                new Case(STANDARD, new Figure("a", 9, Role.NEW, Care.IF_SMALL, new Known(2, 20)), 2, 20),
                new Case(STANDARD, asked("a", 0), 0, 0),
                new Case(STANDARD, out("a", 4), 4, 4))) {
            Problem problem = problem(one.protection(), List.of(one.figure()));
            for (long value : new long[] {one.least() - 1, one.least(), one.most(), one.most() + 1}) {
                Refuting refuting = Refuting.of(problem, List.of(new Impossible("a", value, value, NOTHING)));
                assertThat(refuting.rulesOut("a", value))
                        .as("%s %d of %s", one.protection(), value, one)
                        .isEqualTo(value < one.least() || value > one.most());
            }
            assertThat(Refuting.of(problem, List.of()).open("a")).isEqualTo(one.most() - one.least() + 1);
        }
    }

    @Test
    void values_that_are_refuted_are_open_no_more_and_none_is_counted_twice() {
        Problem problem = problem(STANDARD, List.of(asked("a", 3), asked("b", 3)));
        Problem some = new Problem(
                "some",
                STANDARD,
                problem.figures(),
                List.of(),
                List.of(new Link(Map.of("a", 1L), 2, 3), new Link(Map.of("b", 1L), 1, 3)),
                List.of());
        Reason a = new Reason.Sum(Map.of(some.links().getFirst(), 1L));
        Reason b = new Reason.Sum(Map.of(some.links().getLast(), 1L));
        assertThat(Refuting.of(some, List.of(claim("a", 1, 1, a))).open("a")).isEqualTo(4);
        assertThat(Refuting.of(some, List.of(claim("a", 4, 4, a))).open("a")).isEqualTo(4);
        assertThat(Refuting.of(some, List.of(claim("a", 4, 5, a), claim("a", 1, 1, a)))
                        .open("a"))
                .isEqualTo(2);
        assertThat(Refuting.of(some, List.of(claim("a", 4, 5, a), claim("a", 4, 4, a), claim("a", 5, 9, a)))
                        .open("a"))
                .isEqualTo(3);
        assertThat(Refuting.of(some, List.of(claim("a", 4, 5, a), claim("b", 4, 4, b)))
                        .open("b"))
                .isEqualTo(4);
        assertThat(Refuting.of(some, List.of(claim("a", -3, 0, a), claim("a", 6, 7, a)))
                        .open("a"))
                .isEqualTo(5);
        assertThat(Refuting.of(some, List.of(claim("a", 2, 3, a), claim("a", 1, 3, a)))
                        .open("a"))
                .isEqualTo(5);
    }

    @Test
    void bounds_on_one_side_add_up_on_that_side_and_tell_nothing_of_the_other() {
        Link many = new Link(Map.of("a", 1L, "b", 1L), 8, Link.NO_MOST);
        Link few = new Link(Map.of("b", 1L, "c", 1L), Link.NO_LEAST, 4);
        Problem problem = new Problem(
                "one side",
                STANDARD,
                List.of(asked("a", 5), asked("b", 3), asked("c", 1)),
                List.of(),
                List.of(many, few),
                List.of());
        // a + b is 8 or more and b + c 4 or less: a - c is 4 or more, and so c is 1.
        Reason sum = new Reason.Sum(Map.of(many, 1L, few, -1L));
        Reason turned = new Reason.Sum(Map.of(many, -1L, few, 1L));
        Reason wrong = new Reason.Sum(Map.of(many, 1L, few, 1L));
        assertThat(Refuting.of(problem, List.of(claim("c", 2, 5, sum))).open("c"))
                .isEqualTo(1);
        assertThat(Refuting.of(problem, List.of(claim("c", 2, 5, turned))).open("c"))
                .isEqualTo(1);
        assertThat(Refuting.of(problem, List.of(claim("c", 1, 5, sum))).open("c"))
                .isEqualTo(5);
        assertThat(Refuting.of(problem, List.of(claim("c", 2, 5, wrong))).open("c"))
                .isEqualTo(5);
    }

    @Test
    void what_nobody_has_said_refutes_nothing() {
        Link one = new Link(Map.of("a", 1L), 3, 3);
        Link stranger = new Link(Map.of("a", 1L, "nobody", 1L), 3, 3);
        Problem plain = problem(STANDARD, List.of(asked("a", 3)));
        Reason reason = new Reason.Sum(Map.of(one, 1L));
        for (boolean out : new boolean[] {true, false}) {
            Problem told = with(plain, new Statement("one", "", out, List.of(one)));
            // A sentence that is not out yet can be left out.
            assertThat(Refuting.of(told, List.of(claim("a", 4, 5, reason))).rulesOut("a", 4))
                    .isEqualTo(out);
        }
        Problem strange = with(plain, stranger);
        assertThat(Refuting.of(strange, List.of(claim("a", 4, 5, new Reason.Sum(Map.of(stranger, 1L)))))
                        .rulesOut("a", 4))
                .isFalse();
        assertThat(Refuting.of(plain, List.of(claim("nobody", 4, 3, NOTHING))).rulesOut("nobody", 4))
                .isFalse();
        assertThat(Refuting.of(plain, List.of(claim("a", 6, Long.MAX_VALUE, NOTHING)))
                        .rulesOut("a", 6))
                .isFalse();
        assertThat(Refuting.of(plain, List.of(claim("a", 6, Long.MAX_VALUE - 1, NOTHING)))
                        .rulesOut("a", 6))
                .isTrue();
    }

    private static Impossible claim(String figure, long from, long to, Reason reason) {
        return new Impossible(figure, from, to, reason);
    }
}
