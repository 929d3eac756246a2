package forthright.disclosurecontrol.plan;

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
import forthright.disclosurecontrol.attack.Attacker;
import forthright.disclosurecontrol.attack.Choice;
import forthright.disclosurecontrol.attack.Effort;
import forthright.disclosurecontrol.attack.Linked;
import forthright.disclosurecontrol.attack.Linking;
import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Protection;
import forthright.disclosurecontrol.problem.Statement;
import forthright.disclosurecontrol.problem.Sum;
import forthright.disclosurecontrol.proof.Impossible;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a level asks, and of which choice it is true. */
class RequirementTest {
    private static final Protection STANDARD = five(Level.STANDARD);

    /** The figures of a problem that hang together, and what is required of them. */
    private record Group(Linked linked, Requirement requirement) {
        Choice only(String... covers) {
            Choice choice = Choice.none(linked.coverCount());
            for (String cover : covers) {
                choice = choice.with(linked.covers().indexOf(cover));
            }
            return choice;
        }

        List<String> failing(String... covers) {
            Choice choice = only(covers);
            List<String> failing =
                    requirement.failing(choice).stream().map(requirement::name).toList();
            assertThat(requirement.isMet(choice)).isEqualTo(failing.isEmpty());
            return failing;
        }
    }

    private static Group of(Problem problem) {
        Linked linked = Linking.of(problem).getFirst();
        return new Group(linked, new Requirement(linked, problem, new Attacker(linked, new Effort(1_000_000))));
    }

    private final Group one = of(row(STANDARD, 3, 20, 30));

    private static Problem row(Protection protection, long a, long b, long c) {
        return problem(
                protection,
                List.of(asked("a", a), asked("b", b), asked("c", c), asked("all", a + b + c)),
                sum("all", "a", "b", "c"));
    }

    @Test
    void a_small_part_beside_a_printed_total_fails_until_another_is_withheld() {
        assertThat(one.failing()).containsExactly("a");
        assertThat(one.failing("b")).isEmpty();
        assertThat(one.failing("all")).isEmpty();
    }

    @Test
    void two_values_are_enough_by_law_three_by_default_and_for_what_is_printed_nowhere() {
        for (Level level : Level.values()) {
            int enough = level == Level.EXACT ? 2 : 3;
            assertThat(of(row(five(level), 3, 20, 30)).requirement.need(0)).isEqualTo(enough);
            Protection two = new Protection(2, true, true, level);
            Group few = of(problem(two, List.of(asked("a", 1), latent("b", 2)), sum("b", "a")));
            assertThat(few.requirement.need(0)).isEqualTo(2);
            assertThat(few.requirement.need(1)).isEqualTo(enough);
        }
    }

    @Test
    void values_that_an_average_leaves_are_counted_at_each_level() {
        // Half as many as b, which is 2 to 5: a is 1 or 2.
        Link half = new Link(Map.of("a", 2L, "b", -1L), Link.NO_LEAST, 0);
        List<Figure> figures = List.of(asked("a", 1), asked("b", 4));
        assertThat(of(with(problem(five(Level.EXACT), figures), half)).failing())
                .isEmpty();
        Group standard = of(with(problem(STANDARD, figures), half));
        assertThat(standard.requirement.beyondRepair()).hasSize(1);
    }

    @Test
    void strictly_what_is_printed_rules_out_no_value_that_the_symbol_leaves() {
        Problem bounded = with(row(five(Level.STRICT), 3, 20, 30), new Link(Map.of("b", 1L), 19, Link.NO_MOST));
        Group strict = of(bounded);
        assertThat(strict.failing()).containsExactly("a");
        // Below 19 b is never: a is 4 at the most while b alone is withheld.
        assertThat(strict.failing("b")).containsExactly("a");
        assertThat(strict.failing("c")).isEmpty();
        assertThat(strict.requirement.reach(0 + strict.linked.numberOf("a")))
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void parts_that_add_up_to_a_known_small_count_fail_together() {
        Group pair = of(row(STANDARD, 1, 3, 30));
        assertThat(pair.failing()).containsExactly("parts of all");
        assertThat(pair.failing("c")).isEmpty();
        assertThat(pair.failing("all")).isEmpty();
        assertThat(of(row(five(Level.EXACT), 1, 3, 30)).failing()).isEmpty();
        assertThat(of(row(STANDARD, 3, 3, 30)).failing()).isEmpty();
    }

    @Test
    void what_is_not_a_sum_of_different_figures_has_no_pair_to_look_at() {
        Problem row = row(STANDARD, 1, 3, 30);
        Problem same = new Problem(
                "same",
                STANDARD,
                row.figures(),
                List.of(new Sum("all", List.of("a", "b", "c"), false)),
                List.of(),
                List.of());
        assertThat(of(same).failing()).isEmpty();
    }

    @Test
    void one_hidden_part_is_no_pair() {
        // The other part is out: what is hidden is one figure, which fails by itself.
        Group single =
                of(problem(STANDARD, List.of(asked("a", 3), out("b", 20), asked("all", 23)), sum("all", "a", "b")));
        assertThat(single.failing()).containsExactly("a");
    }

    @Test
    void a_small_total_that_is_out_is_not_counted_again_unless_a_part_is_printed() {
        Group whole = of(problem(STANDARD, List.of(asked("a", 2), asked("b", 2), out("all", 4)), sum("all", "a", "b")));
        assertThat(whole.failing()).isEmpty();
        assertThat(whole.requirement.beyondRepair()).isEmpty();
        Group printed = of(problem(
                STANDARD,
                List.of(asked("a", 2), asked("b", 2), asked("c", 30), out("all", 34)),
                sum("all", "a", "b", "c")));
        assertThat(printed.failing()).containsExactly("parts of all");
        assertThat(printed.failing("c")).isEmpty();
    }

    @Test
    void what_is_beyond_repair_fails_only_where_it_is_narrowed_further() {
        // The share is out: a is 2 or 3, whatever is withheld.
        Problem told = with(
                row(STANDARD, 3, 20, 30), new Statement("share", "", true, List.of(new Link(Map.of("a", 1L), 2, 3))));
        Group lost = of(told);
        assertThat(lost.requirement.beyondRepair())
                .extracting(lost.requirement::name)
                .containsExactly("a");
        assertThat(lost.failing()).containsExactly("a");
        assertThat(lost.failing("b")).isEmpty();
        assertThat(claims(lost)).containsExactly("a 1 to 1", "a 4 to 5", "a 1 to 1", "a 4 to 5");
        assertThat(shown(lost, "a", lost.only("b"))).containsExactly(2L, 3L);
    }

    @Test
    void nothing_is_claimed_of_what_can_be_hidden() {
        assertThat(one.requirement.impossible()).isEmpty();
        assertThat(one.requirement.beyondRepair()).isEmpty();
        assertThat(of(row(STANDARD, 1, 3, 30)).requirement.impossible()).isEmpty();
    }

    @Test
    void strictly_what_the_symbol_cannot_be_in_any_case_is_claimed_and_shown() {
        Problem bounded = with(row(five(Level.STRICT), 3, 20, 30), new Link(Map.of("a", 1L), Link.NO_LEAST, 4));
        Group strict = of(bounded);
        assertThat(claims(strict)).containsExactly("a 5 to 5");
        assertThat(shown(strict, "a", strict.only("b"))).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void the_known_total_of_parts_beyond_repair_is_claimed_to_have_no_other_value() {
        Group told = of(problem(
                STANDARD,
                List.of(asked("a", 1), asked("b", 2), asked("few", 3), out("rest", 9), out("all", 12)),
                sum("few", "a", "b"),
                sum("all", "few", "rest")));
        assertThat(told.requirement.beyondRepair())
                .extracting(told.requirement::name)
                .containsExactly("a", "b", "few", "parts of few");
        assertThat(claims(told)).contains("few 1 to 2", "few 4 to 5");
        Group latent = of(problem(
                STANDARD,
                List.of(asked("a", 2), asked("b", 2), latent("few", 4), out("all", 40), asked("rest", 36)),
                sum("few", "a", "b"),
                sum("all", "few", "rest")));
        assertThat(latent.requirement.beyondRepair()).isEmpty();
        assertThat(latent.failing()).containsExactly("few", "parts of few");
        assertThat(shown(latent, "few", latent.only("rest"))).hasSizeGreaterThanOrEqualTo(2);
    }

    private static List<String> claims(Group of) {
        return of.requirement.impossible().stream()
                .map((Impossible claim) -> claim.figure() + " " + claim.from() + " to " + claim.to())
                .toList();
    }

    private static List<Long> shown(Group of, String name, Choice withheld) {
        int figure = of.linked.numberOf(name);
        return of.requirement.evidence(withheld).stream()
                .map(world -> world.value(figure))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void as_many_worlds_are_shown_as_are_needed_and_no_more() {
        assertThat(shown(one, "a", one.only("b"))).hasSize(3);
        assertThat(one.requirement.evidence(one.only("b"))).hasSize(3);
    }

    @Test
    void another_sum_of_a_pair_is_shown_though_each_of_the_two_has_worlds_enough() {
        Group pair = of(problem(
                STANDARD,
                List.of(asked("a", 1), asked("b", 3), asked("c", 30), asked("total", 34)),
                sum("total", "a", "b", "c")));
        assertThat(shown(pair, "total", pair.only("total"))).hasSize(2);
        assertThat(shown(pair, "total", pair.only("c"))).hasSize(1);
    }

    @Test
    void a_pair_whose_total_is_no_small_figure_to_hide_is_claimed_and_explained_by_it() {
        Figure few = new Figure("few", 3, Figure.Role.NEW, Figure.Care.NEVER, Figure.Known.NOTHING);
        Group told = of(problem(
                STANDARD,
                List.of(few, asked("one", 1), asked("other", 2), out("rest", 9), out("whole", 12)),
                sum("few", "one", "other"),
                sum("whole", "few", "rest")));
        assertThat(told.requirement.beyondRepair())
                .extracting(told.requirement::name)
                .contains("parts of few")
                .doesNotContain("few");
        assertThat(claims(told)).contains("few 0 to 2");
        assertThat(told.requirement.beyondRepair())
                .extracting(target ->
                        told.requirement.explainLost(target, told.only("few")).sum())
                .contains(" (whole - rest = few)");
    }

    @Test
    void a_cover_is_explained_by_what_fails_without_it_and_by_the_sum_that_it_prevents() {
        assertThat(one.requirement.explain(one.linked.covers().indexOf("b"), one.only("b")))
                .hasToString("b is withheld: with it, a could be worked out (all - b - c = a)");
        Group pair = of(row(STANDARD, 1, 3, 30));
        assertThat(pair.requirement.explain(pair.linked.covers().indexOf("all"), pair.only("all")))
                .hasToString("all is withheld: with it, parts of all could be worked out");
        Group latent = of(problem(
                STANDARD,
                List.of(asked("a", 2), asked("b", 2), latent("few", 4), out("all", 40), asked("rest", 36)),
                sum("few", "a", "b"),
                sum("all", "few", "rest")));
        assertThat(latent.requirement.explain(latent.linked.covers().indexOf("rest"), latent.only("rest")))
                .hasToString("rest is withheld: with it, few and parts of few could be worked out (all - rest = few)");
    }

    @Test
    void what_is_lost_is_explained_by_the_sum_that_tells_it() {
        Group told = of(problem(
                STANDARD,
                List.of(asked("a", 1), asked("b", 2), asked("few", 3), out("rest", 9), out("all", 12)),
                sum("few", "a", "b"),
                sum("all", "few", "rest")));
        Map<String, String> sums = new TreeMap<>();
        told.requirement
                .beyondRepair()
                .forEach(target -> sums.put(
                        told.requirement.name(target),
                        told.requirement.explainLost(target, told.only()).sum()));
        assertThat(sums)
                .containsEntry("few", " (all - rest = few)")
                .containsEntry("parts of few", " (all - rest = few)");
        // A total that is out is no unknown of any sum.
        Group out = of(problem(
                STANDARD,
                List.of(asked("a", 2), asked("b", 2), out("c", 30), out("all", 34)),
                sum("all", "a", "b", "c")));
        assertThat(out.requirement.beyondRepair())
                .extracting(target ->
                        out.requirement.explainLost(target, out.only()).toString())
                .containsExactly("parts of all is withheld: with it,  could be worked out");
        assertThat(out.requirement.impossible()).isEmpty();
        assertThat(out.requirement.evidence(out.only())).isNotEmpty();
    }

    @Test
    void a_withheld_figure_that_is_known_all_the_same_is_idle() {
        Group twice = of(with(
                problem(
                        STANDARD,
                        List.of(asked("small", 3), asked("other", 20), asked("both", 23), asked("again", 23)),
                        sum("both", "small", "other"),
                        new Sum("again", List.of("both"), false)),
                says("sentence", new Link(Map.of("small", 1L), 1, 5))));
        int again = twice.linked.covers().indexOf("again");
        assertThat(twice.requirement.isIdle(again, twice.only("again", "other")))
                .isTrue();
        assertThat(twice.requirement.isIdle(again, twice.only("again", "both", "other")))
                .isFalse();
        // A sentence has no value to be known.
        assertThat(twice.requirement.isIdle(twice.linked.covers().indexOf("sentence"), twice.only("sentence", "other")))
                .isFalse();
    }
}
