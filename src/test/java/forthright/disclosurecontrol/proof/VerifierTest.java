package forthright.disclosurecontrol.proof;

import static forthright.disclosurecontrol.problem.Tables.asked;
import static forthright.disclosurecontrol.problem.Tables.five;
import static forthright.disclosurecontrol.problem.Tables.latent;
import static forthright.disclosurecontrol.problem.Tables.out;
import static forthright.disclosurecontrol.problem.Tables.problem;
import static forthright.disclosurecontrol.problem.Tables.says;
import static forthright.disclosurecontrol.problem.Tables.sum;
import static forthright.disclosurecontrol.problem.Tables.with;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Figure.Care;
import forthright.disclosurecontrol.problem.Figure.Known;
import forthright.disclosurecontrol.problem.Figure.Role;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Protection;
import forthright.disclosurecontrol.problem.Statement;
import forthright.disclosurecontrol.problem.Sum;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each thing that the verifier looks at, with a plan that passes and its twin that fails by it alone. */
class VerifierTest {
    private static final Protection EXACT = five(Level.EXACT);
    private static final Protection STANDARD = five(Level.STANDARD);
    private static final Protection STRICT = five(Level.STRICT);
    private static final String NO_WORLD = "World 1 of the plan does not fit what is known.";
    private static final String TOO_NARROW = "a could be worked out, or nearly.";
    private static final String NARROWER = "a would be narrowed by what is printed.";
    private static final String ONE_COUNT = "What is withheld of all would be known as one small count.";
    private static final Reason NOTHING = new Reason.Sum(Map.of());

    private static List<String> faults(Problem problem, Plan plan) {
        return Verifier.verify(problem, plan).faults();
    }

    private static Plan plan(List<String> withheld, List<Map<String, Long>> worlds) {
        return new Plan(withheld, List.of(), true, List.of(), Map.of(), List.of(), worlds);
    }

    /** What a plan with this one world beside the true one is said to lack, where two values are enough. */
    private static List<String> world(Problem problem, List<String> withheld, Map<String, Long> world) {
        return faults(problem, plan(withheld, List.of(world)));
    }

    @Test
    void a_verdict_without_a_fault_is_safe_and_one_with_a_fault_is_not() {
        assertThat(new Verdict(List.of()).isSafe()).isTrue();
        assertThat(new Verdict(List.of(TOO_NARROW)).isSafe()).isFalse();
    }

    @Test
    void the_text_of_a_plan_names_what_is_withheld_and_shows_no_value() {
        Plan plan =
                new Plan(List.of("a"), List.of(), true, List.of("b"), Map.of("b", List.of(77L)), List.of(), List.of());
        assertThat(plan).hasToString("Plan[withheld [a], beyond repair [b]]");
        assertThat(plan.isPossible()).isFalse();
    }

    @Test
    void a_hidden_figure_takes_the_values_of_its_symbol_and_no_others() {
        Protection split = new Protection(5, true, false, Level.EXACT);
        Protection zeros = new Protection(5, false, true, Level.EXACT);
        record Case(Protection protection, Figure figure, long value, boolean fits) {}
        Figure large = asked("b", 9);
        Figure open = new Figure("b", 5, Role.NEW, Care.NEVER, Known.NOTHING);
        Figure many = new Figure("b", 9, Role.NEW, Care.ALWAYS, Known.NOTHING);
        Figure told = new Figure("b", 9, Role.NEW, Care.IF_SMALL, new Known(8, 12));
        Figure earlier = new Figure("b", 9, Role.LATENT, Care.IF_SMALL, new Known(8, 12));
        for (Case one : List.of(
                new Case(EXACT, asked("b", 3), 1, true),
                new Case(EXACT, asked("b", 3), 5, true),
                new Case(EXACT, asked("b", 3), 0, false),
                new Case(EXACT, asked("b", 3), 6, false),
                new Case(zeros, asked("b", 3), 0, true),
                new Case(zeros, asked("b", 3), -1, false),
                new Case(EXACT, large, 0, true),
                new Case(EXACT, large, -1, false),
                new Case(EXACT, large, 1_000_000, true),
                new Case(split, large, 6, true),
                new Case(split, large, 5, false),
                new Case(split, asked("b", 6), 5, false),
                new Case(split, open, 0, true),
                new Case(EXACT, many, 1, true),
                new Case(EXACT, many, 100, true),
                new Case(EXACT, many, 0, false),
                new Case(EXACT, told, 8, true),
                new Case(EXACT, told, 12, true),
                new Case(EXACT, told, 7, false),
                new Case(EXACT, told, 13, false),
                new Case(EXACT, earlier, 8, true),
                new Case(EXACT, earlier, 7, false),
                new Case(EXACT, latent("b", 9), 0, true),
                new Case(split, latent("b", 9), 2, true),
                new Case(EXACT, latent("b", 9), -1, false),
                new Case(EXACT, out("b", 9), 9, true),
                new Case(EXACT, out("b", 9), 8, false))) {
            Problem problem = problem(one.protection(), List.of(asked("a", 3), one.figure()));
            List<String> withheld = one.figure().role() == Role.NEW ? List.of("a", "b") : List.of("a");
            List<String> faults = world(problem, withheld, Map.of("a", 4L, "b", one.value()));
            assertThat(faults.contains(NO_WORLD)).as("%s %s", one, faults).isNotEqualTo(one.fits());
        }
    }

    @Test
    void a_printed_figure_has_its_own_value() {
        Problem problem = problem(EXACT, List.of(asked("a", 3), asked("b", 9)));
        assertThat(world(problem, List.of("a"), Map.of("a", 4L, "b", 9L))).isEmpty();
        assertThat(world(problem, List.of("a"), Map.of("a", 4L, "b", 10L))).containsExactly(NO_WORLD, TOO_NARROW);
        assertThat(world(problem, List.of("a", "b"), Map.of("a", 4L, "b", 10L))).isEmpty();
    }

    @Test
    void a_world_fits_each_sum_each_link_and_each_sentence_that_is_said() {
        Link two = new Link(Map.of("a", 1L, "b", 1L), 12, 12);
        Problem plain = problem(EXACT, List.of(asked("a", 3), asked("b", 9)));
        Problem whole = problem(EXACT, List.of(asked("a", 3), asked("b", 9), asked("all", 12)), sum("all", "a", "b"));
        Map<String, Long> fits = Map.of("a", 4L, "b", 8L);
        Map<String, Long> not = Map.of("a", 4L, "b", 9L);
        List<String> both = List.of("a", "b");
        for (Problem problem : List.of(
                whole,
                with(plain, two),
                with(plain, says("sentence", two)),
                with(plain, says("sentence", new Link(Map.of("b", 1L), 0, 9), two)),
                with(plain, new Statement("sentence", "", true, List.of(two))))) {
            assertThat(world(problem, both, fits)).isEmpty();
            assertThat(world(problem, both, not)).containsExactly(NO_WORLD, TOO_NARROW);
        }
        assertThat(world(with(plain, says("sentence", two)), List.of("a", "b", "sentence"), not))
                .isEmpty();
    }

    @Test
    void a_sentence_that_was_said_before_cannot_be_withheld_and_still_tells() {
        Link two = new Link(Map.of("a", 1L, "b", 1L), 12, 12);
        Problem told = with(
                problem(EXACT, List.of(asked("a", 3), asked("b", 9))),
                new Statement("sentence", "", true, List.of(two)));
        assertThat(world(told, List.of("a", "b", "sentence"), Map.of("a", 4L, "b", 9L)))
                .containsExactly(
                        "sentence cannot be withheld: it is no figure or sentence of this reply.",
                        NO_WORLD,
                        TOO_NARROW);
    }

    @Test
    void what_is_known_of_something_that_is_not_there_fits_no_world() {
        Problem strange = with(problem(EXACT, List.of(asked("a", 3))), new Link(Map.of("nobody", 1L), 0, 9));
        assertThat(world(strange, List.of("a"), Map.of("a", 4L))).containsExactly(NO_WORLD, TOO_NARROW);
    }

    @Test
    void numbers_that_outgrow_fit_nothing() {
        // Twice four times a quarter of all numbers is nothing at all, to who does not look.
        Problem huge = with(
                problem(EXACT, List.of(asked("a", 3), latent("b", 0))),
                new Link(Map.of("b", 4L), Link.NO_LEAST, Link.NO_MOST));
        assertThat(world(huge, List.of("a"), Map.of("a", 4L, "b", 1L << 60))).isEmpty();
        assertThat(world(huge, List.of("a"), Map.of("a", 4L, "b", 1L << 62))).containsExactly(NO_WORLD, TOO_NARROW);
    }

    @Test
    void two_values_are_enough_by_law_three_by_default_and_all_that_the_symbol_has_where_it_has_fewer() {
        Protection two = new Protection(2, true, true, Level.STANDARD);
        record Case(Protection protection, Figure figure, int enough) {}
        for (Case one : List.of(
                new Case(EXACT, asked("a", 2), 2),
                new Case(STANDARD, asked("a", 2), 3),
                new Case(two, asked("a", 2), 2),
                new Case(two, latent("a", 2), 3),
                new Case(EXACT, latent("a", 2), 2))) {
            Problem problem = problem(one.protection(), List.of(one.figure()));
            List<String> withheld = problem.primaries();
            List<Map<String, Long>> worlds =
                    List.of(Map.of("a", 1L), Map.of("a", 3L)).subList(0, one.enough() - 1);
            assertThat(faults(problem, plan(withheld, worlds))).as("%s", one).isEmpty();
            assertThat(faults(problem, plan(withheld, worlds.subList(1, worlds.size()))))
                    .as("%s", one)
                    .containsExactly(TOO_NARROW);
        }
    }

    @Test
    void strictly_every_value_of_the_symbol_is_shown_or_proved_to_be_ruled_out() {
        Link atMost = new Link(Map.of("a", 1L), Link.NO_LEAST, 4);
        Problem problem = with(problem(STRICT, List.of(asked("a", 2))), atMost);
        List<Map<String, Long>> worlds = List.of(Map.of("a", 1L), Map.of("a", 3L), Map.of("a", 4L));
        Impossible five = new Impossible("a", 5, 5, new Reason.Sum(Map.of(atMost, 1L)));
        Plan plan = new Plan(List.of("a"), List.of(), true, List.of(), Map.of("a", List.of(5L)), List.of(five), worlds);
        assertThat(faults(problem, plan)).isEmpty();
        assertThat(faults(problem, Plans.withRuledOut(plan, Map.of()))).containsExactly(NARROWER);
        assertThat(faults(problem, Plans.withWorlds(plan, worlds.subList(1, 3))))
                .containsExactly(NARROWER);
        assertThat(faults(problem, Plans.withWorlds(plan, worlds.subList(0, 2))))
                .containsExactly(NARROWER);
        assertThat(faults(problem, Plans.withRuledOut(plan, Map.of("a", List.of(4L, 5L)))))
                .containsExactly("a is said not to take some values, without proof.");
    }

    @Test
    void a_figure_with_as_many_values_left_as_are_needed_is_not_beyond_repair() {
        for (long most : new long[] {2, 3}) {
            Link atMost = new Link(Map.of("a", 1L), Link.NO_LEAST, most);
            Problem problem = with(problem(STANDARD, List.of(asked("a", 2))), atMost);
            Impossible more = new Impossible("a", most + 1, 5, new Reason.Sum(Map.of(atMost, 1L)));
            List<Long> ruledOut = most == 2 ? List.of(3L, 4L, 5L) : List.of(4L, 5L);
            Plan plan = new Plan(
                    List.of("a"),
                    List.of(),
                    true,
                    List.of("a"),
                    Map.of("a", ruledOut),
                    List.of(more),
                    most == 2 ? List.of(Map.of("a", 1L)) : List.of(Map.of("a", 1L), Map.of("a", 3L)));
            assertThat(faults(problem, plan))
                    .isEqualTo(most == 2 ? List.of() : List.of("a is said to be beyond repair, without proof."));
        }
    }

    @Test
    void what_is_beyond_repair_is_not_narrowed_further() {
        Link atMost = new Link(Map.of("a", 1L), Link.NO_LEAST, 2);
        Problem problem = with(problem(STANDARD, List.of(asked("a", 2))), atMost);
        Plan plan = new Plan(
                List.of("a"),
                List.of(),
                true,
                List.of("a"),
                Map.of("a", List.of(3L, 4L, 5L)),
                List.of(new Impossible("a", 3, 5, new Reason.Sum(Map.of(atMost, 1L)))),
                List.of());
        assertThat(faults(problem, plan)).containsExactly(NARROWER);
    }

    @Test
    void a_figure_that_nobody_need_hide_is_not_beyond_repair() {
        Figure open = new Figure("a", 3, Role.LATENT, Care.NEVER, Known.NOTHING);
        Link known = new Link(Map.of("a", 1L), 3, 3);
        Problem problem = with(problem(STANDARD, List.of(open)), known);
        Reason reason = new Reason.Sum(Map.of(known, 1L));
        Plan plan = new Plan(
                List.of(),
                List.of(),
                true,
                List.of("a"),
                Map.of(),
                List.of(new Impossible("a", 0, 2, reason), new Impossible("a", 4, 400, reason)),
                List.of());
        assertThat(faults(problem, plan)).containsExactly("a is said to be beyond repair, without proof.");
    }

    @Test
    void the_sum_of_what_is_withheld_of_a_total_is_not_one_known_small_count() {
        Problem whole = whole(asked("all", 14), true, 1, 3, 10);
        Plan two = plan(List.of("a", "b"), List.of(Map.of("a", 2L, "b", 2L), Map.of("a", 3L, "b", 1L)));
        assertThat(faults(whole, two)).containsExactly(ONE_COUNT);
        // Another sum in one world is enough; so is a sum that is no small one; and two names of one figure are not
        // added.
        Plan three = plan(
                List.of("a", "b", "c"),
                List.of(Map.of("a", 2L, "b", 2L), Map.of("a", 3L, "b", 1L), Map.of("a", 2L, "c", 9L)));
        assertThat(faults(whole, three)).isEmpty();
        assertThat(faults(
                        whole(asked("all", 17), true, 3, 3, 11),
                        plan(List.of("a", "b"), List.of(Map.of("a", 2L, "b", 4L), Map.of("a", 4L, "b", 2L)))))
                .isEmpty();
        assertThat(faults(whole(asked("all", 14), false, 1, 3, 10), two)).isEmpty();
        Problem exact = new Problem("t", EXACT, whole.figures(), whole.sums(), List.of(), List.of());
        assertThat(faults(exact, two)).isEmpty();
    }

    @Test
    void parts_that_are_hidden_in_any_case_count_in_the_sum_too() {
        Problem problem = problem(
                STANDARD,
                List.of(asked("a", 1), latent("b", 3), asked("c", 10), asked("all", 14)),
                sum("all", "a", "b", "c"));
        assertThat(faults(problem, plan(List.of("a"), List.of(Map.of("a", 2L, "b", 2L), Map.of("a", 3L, "b", 1L)))))
                .containsExactly(ONE_COUNT);
    }

    @Test
    void a_small_total_that_is_out_is_not_counted_again_unless_only_some_parts_are_hidden() {
        List<Map<String, Long>> worlds = List.of(Map.of("a", 2L, "b", 2L), Map.of("a", 3L, "b", 1L));
        Plan plan = plan(List.of("a", "b"), worlds);
        List<Figure> parts = List.of(asked("a", 1), asked("b", 3));
        assertThat(faults(
                        problem(STANDARD, List.of(parts.get(0), parts.get(1), out("all", 4)), sum("all", "a", "b")),
                        plan))
                .isEmpty();
        assertThat(faults(whole(out("all", 14), true, 1, 3, 10), plan)).containsExactly(ONE_COUNT);
        Figure open = new Figure("all", 4, Role.NEW, Care.NEVER, Known.NOTHING);
        assertThat(faults(problem(STANDARD, List.of(parts.get(0), parts.get(1), open), sum("all", "a", "b")), plan))
                .containsExactly(ONE_COUNT);
    }

    @Test
    void a_total_that_is_no_figure_of_the_problem_is_not_out() {
        Problem problem = new Problem(
                "t",
                STANDARD,
                List.of(asked("a", 1), asked("b", 3)),
                List.of(new Sum("nobody", List.of("a", "b"), true)),
                List.of(),
                List.of());
        assertThat(faults(problem, plan(List.of("a", "b"), List.of())))
                .contains("What is withheld of nobody would be known as one small count.");
    }

    private static Problem whole(Figure all, boolean pairRule, long a, long b, long c) {
        return problem(
                STANDARD,
                List.of(asked("a", a), asked("b", b), asked("c", c), all),
                new Sum("all", List.of("a", "b", "c"), pairRule));
    }

    @Test
    void parts_of_a_sum_are_beyond_repair_only_where_they_are_two_small_together_and_known() {
        Link known = new Link(Map.of("few", 1L), 3, 3);
        Reason reason = new Reason.Sum(Map.of(known, 1L));
        List<Impossible> claims = List.of(new Impossible("few", 0, 2, reason), new Impossible("few", 4, 4_000, reason));
        String fault = "parts of few is said to be beyond repair, without proof.";
        record Case(Figure a, Figure b, long few, boolean lost) {}
        for (Case one : List.of(
                new Case(asked("a", 1), asked("b", 2), 3, true),
                new Case(asked("a", 1), latent("b", 2), 3, true),
                new Case(asked("a", 1), new Figure("b", 2, Role.NEW, Care.NEVER, Known.NOTHING), 3, true),
                new Case(asked("a", 1), out("b", 2), 3, false))) {
            Problem problem = with(
                    problem(STANDARD, List.of(one.a(), one.b(), latent("few", one.few())), sum("few", "a", "b")),
                    known);
            Plan plan = new Plan(
                    problem.primaries(), List.of(), true, List.of("parts of few"), Map.of(), claims, List.of());
            assertThat(faults(problem, plan).contains(fault)).as("%s", one).isNotEqualTo(one.lost());
            assertThat(faults(problem, Plans.withImpossible(plan, claims.get(1))))
                    .contains(fault);
        }
        Problem large = with(
                problem(STANDARD, List.of(asked("a", 1), asked("b", 9), latent("few", 10)), sum("few", "a", "b")),
                new Link(Map.of("few", 1L), 10, 10));
        Reason ten = new Reason.Sum(Map.of(large.links().getFirst(), 1L));
        assertThat(faults(
                        large,
                        new Plan(
                                List.of("a"),
                                List.of(),
                                true,
                                List.of("parts of few"),
                                Map.of(),
                                List.of(new Impossible("few", 0, 9, ten), new Impossible("few", 11, 4_000, ten)),
                                List.of())))
                .contains(fault);
    }

    @Test
    void every_small_figure_is_withheld() {
        Problem problem = problem(EXACT, List.of(asked("a", 3), asked("b", 4)));
        List<Map<String, Long>> worlds = List.of(Map.of("a", 4L), Map.of("b", 3L));
        assertThat(faults(problem, plan(List.of("a", "b"), worlds))).isEmpty();
        assertThat(faults(problem, plan(List.of("a"), worlds.subList(0, 1))))
                .containsExactly("b is small and would be printed.", "b could be worked out, or nearly.");
    }

    @Test
    void nothing_is_refuted_by_nothing() {
        Problem problem = problem(STANDARD, List.of(asked("a", 3)));
        Plan plan = new Plan(
                List.of("a"),
                List.of(),
                true,
                List.of("a"),
                Map.of("a", List.of(1L, 2L, 4L, 5L)),
                List.of(new Impossible("a", 1, 2, NOTHING), new Impossible("a", 4, 5, NOTHING)),
                List.of());
        assertThat(faults(problem, plan))
                .containsExactly(
                        "a is said to be beyond repair, without proof.",
                        "a is said not to take some values, without proof.");
    }
}
