package forthright.disclosurecontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.bank.Assessment;
import forthright.bank.Assessment.Conclusion;
import forthright.bank.Council.SmallNumbers;
import forthright.bank.Council.SmallNumbers.Level;
import forthright.data.RawTable;
import forthright.disclosurecontrol.Wanted.Kin;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What one letter tells of its figures, written down. "0-2" is the first two months of a line of them. */
class TogetherTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate DATED = LocalDate.of(2026, 2, 24);
    private static final SmallNumbers POLICY = new SmallNumbers(5, true, Level.STANDARD, "policy");

    private static Stretch stretch(String months) {
        String[] ends = months.split("-");
        return new Stretch(
                START.plusMonths(Long.parseLong(ends[0])),
                START.plusMonths(Long.parseLong(ends[1])).minusDays(1));
    }

    private static Assessment assessed(Conclusion conclusion, Stretch days, String... categories) {
        return new Assessment(
                "incidents",
                List.of(categories),
                days.from(),
                days.to(),
                conclusion,
                "why",
                "principle",
                "A person",
                START,
                LocalDate.of(2030, 1, 1));
    }

    private static Wanted single(boolean addsUp, String months, long count, Assessment... assessed) {
        return table("incidents", addsUp, false, months, List.of(assessed), Kin.NONE, count);
    }

    /** Counts of the categories a, b and so on; of one count alone, the single figure. */
    private static Wanted table(
            String measure,
            boolean addsUp,
            boolean exclusive,
            String months,
            List<Assessment> assessed,
            Kin kin,
            long... counts) {
        List<RawTable.Cell> cells = new ArrayList<>();
        List<CellKey> keys = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            CellKey key = counts.length == 1 ? CellKey.SINGLE : new CellKey("kind", String.valueOf((char) ('a' + i)));
            cells.add(new RawTable.Cell(key.list(), key.code(), counts[i], counts[i]));
            keys.add(key);
        }
        Stretch days = stretch(months);
        return new Wanted(
                addsUp,
                exclusive,
                new RawTable(measure, cells),
                keys,
                new Assessments(assessed, measure, days.from(), days.to(), DATED),
                kin);
    }

    private static Told told(String reply, String months, Long printed) {
        return new Told(
                reply, "1", "incidents", CellKey.SINGLE, stretch(months), Optional.ofNullable(printed), 5, true);
    }

    private static Problem problem(List<Wanted> asked, Earlier... earlier) {
        return Together.problem(asked, List.of(earlier), POLICY, Recount.NONE).problem();
    }

    private static List<String> figures(Problem problem) {
        return problem.figures().stream()
                .map(f -> "%s: %d %s %s %d to %s, %d"
                        .formatted(
                                shortly(f.id()),
                                f.value(),
                                f.role(),
                                f.care(),
                                f.known().least(),
                                f.known().most() == Long.MAX_VALUE
                                        ? "any"
                                        : f.known().most(),
                                f.rank()))
                .toList();
    }

    private static List<String> sums(Problem problem) {
        return problem.sums().stream()
                .map(sum -> shortly(sum.total()) + " = "
                        + String.join(
                                " + ",
                                sum.parts().stream().map(TogetherTest::shortly).toList())
                        + (sum.pairRule() ? " (pair)" : ""))
                .toList();
    }

    private static List<String> links(Problem problem) {
        return problem.links().stream()
                .map(link -> {
                    Map<String, Long> terms = new TreeMap<>();
                    link.terms().forEach((id, times) -> terms.put(shortly(id), times));
                    return "%s %s %s"
                            .formatted(
                                    link.least() == Link.NO_LEAST ? "any" : link.least(),
                                    terms,
                                    link.most() == Link.NO_MOST ? "any" : link.most());
                })
                .toList();
    }

    /** A name with its days as months of the line. */
    private static String shortly(String id) {
        String text = id.replace("incidents, ", "");
        for (int from = 0; from < 24; from++) {
            for (int until = from + 1; until <= 24; until++) {
                Stretch days = stretch(from + "-" + until);
                text = text.replace(days.from() + " to " + days.to(), from + "-" + until);
            }
        }
        return text;
    }

    @Test
    void where_as_few_would_do_the_widest_stretch_is_withheld_and_the_first_of_several_as_wide() {
        Problem problem = problem(List.of(single(true, "0-2", 20), single(true, "0-12", 80), single(true, "2-4", 30)));
        assertThat(figures(problem))
                .startsWith(
                        "0-12: 80 NEW NEVER 1 to any, 0",
                        "2-4: 30 NEW NEVER 1 to any, 1",
                        "0-2: 20 NEW NEVER 1 to any, 2");
    }

    @Test
    void small_figures_are_hidden_unless_somebody_has_recorded_that_they_identify_nobody() {
        Stretch days = stretch("0-2");
        assertThat(figures(problem(List.of(single(true, "0-2", 3))))).containsExactly("0-2: 3 NEW ALWAYS 1 to any, 0");
        assertThat(figures(problem(List.of(single(true, "0-2", 3, assessed(Conclusion.IDENTIFIES_NOBODY, days))))))
                .containsExactly("0-2: 3 NEW NEVER 1 to any, 0");
        assertThat(figures(problem(List.of(single(true, "0-2", 0))))).containsExactly("0-2: 0 NEW NEVER 0 to any, 0");
        SmallNumbers zeros = new SmallNumbers(5, false, Level.STANDARD, "policy");
        assertThat(figures(Together.problem(List.of(single(true, "0-2", 9)), List.of(), zeros, Recount.NONE)
                        .problem()))
                .containsExactly("0-2: 9 NEW NEVER 0 to any, 0");
    }

    @Test
    void categories_that_exclude_one_another_add_up_to_what_stands_beside_them_or_to_what_the_reader_knows() {
        Wanted kinds = table("incidents", true, true, "0-12", List.of(), Kin.NONE, 20, 30);
        assertThat(sums(problem(List.of(kinds, single(true, "0-12", 50)))))
                .containsExactly("0-12 = kind a, 0-12 + kind b, 0-12 (pair)");
        for (List<Wanted> asked : List.of(List.of(kinds), List.of(kinds, single(true, "0-12", 51)))) {
            Problem problem = problem(asked);
            assertThat(sums(problem)).containsExactly("all categories, 0-12 = kind a, 0-12 + kind b, 0-12 (pair)");
            assertThat(figures(problem)).contains("all categories, 0-12: 50 OUT NEVER 0 to any, 0");
            assertThat(links(problem)).isEmpty();
        }
    }

    @Test
    void categories_that_overlap_are_at_most_the_total_each_and_at_least_it_together() {
        Wanted kinds = table("incidents", true, false, "0-12", List.of(), Kin.NONE, 20, 30);
        Problem problem = problem(List.of(kinds, single(true, "0-12", 40)));
        assertThat(links(problem))
                .containsExactlyInAnyOrder(
                        "any {0-12=-1, kind a, 0-12=1} 0",
                        "any {0-12=-1, kind b, 0-12=1} 0",
                        "0 {0-12=-1, kind a, 0-12=1, kind b, 0-12=1} any");
        assertThat(sums(problem)).isEmpty();
        assertThat(links(problem(List.of(kinds)))).isEmpty();
        // What is not so is no knowledge.
        assertThat(links(problem(List.of(kinds, single(true, "0-12", 51))))).hasSize(2);
    }

    @Test
    void what_lies_within_another_of_the_same_unit_leaves_a_rest_and_of_another_unit_is_at_most_it() {
        Wanted all = single(true, "0-12", 50);
        for (boolean sameUnit : new boolean[] {true, false}) {
            Kin kin = new Kin(Map.of("incidents", sameUnit), true);
            Wanted part = table("seen", true, false, "0-12", List.of(), kin, 20, 30);
            Problem problem = problem(List.of(all, part));
            assertThat(sums(problem))
                    .isEqualTo(
                            sameUnit
                                    ? List.of(
                                            "0-12 = seen, kind a, 0-12 + seen, kind rest:a, 0-12",
                                            "0-12 = seen, kind b, 0-12 + seen, kind rest:b, 0-12")
                                    : List.of());
            assertThat(links(problem)).contains("0 {0-12=-1, seen, kind a, 0-12=1, seen, kind b, 0-12=1} any");
            assertThat(links(problem)).hasSize(sameUnit ? 1 : 3);
            if (sameUnit) {
                assertThat(figures(problem)).contains("seen, kind rest:a, 0-12: 30 LATENT IF_SMALL 0 to any, 0");
            }
        }
    }

    @Test
    void kin_of_other_days_or_of_a_table_without_a_single_figure_tells_nothing() {
        Kin kin = new Kin(Map.of("incidents", true), false);
        Wanted part = table("seen", true, false, "0-12", List.of(), kin, 20, 30);
        for (Wanted whole : List.of(
                single(true, "0-11", 50), table("incidents", true, false, "0-12", List.of(), Kin.NONE, 50, 60))) {
            assertThat(sums(problem(List.of(part, whole)))).isEmpty();
        }
        // As many as the whole leave nothing, and nothing is a rest too; more than the whole leave none.
        assertThat(sums(problem(List.of(single(true, "0-12", 30), part)))).hasSize(2);
        assertThat(sums(problem(List.of(single(true, "0-12", 29), part)))).hasSize(1);
    }

    @Test
    void stretches_that_add_up_are_the_sums_of_their_pieces() {
        Problem problem = problem(List.of(single(true, "0-12", 50), single(true, "0-11", 47)));
        assertThat(figures(problem)).contains("11-12: 3 LATENT IF_SMALL 0 to any, 0");
        assertThat(sums(problem)).containsExactly("0-12 = 0-11 + 11-12");
        Problem parts = problem(List.of(single(true, "0-12", 50), single(true, "0-6", 20), single(true, "6-12", 30)));
        assertThat(sums(parts)).containsExactlyInAnyOrder("0-12 = 0-6 + 6-12", "0-12 = 0-6 + 6-12 (pair)");
        assertThat(links(parts)).isEmpty();
    }

    @Test
    void a_latent_figure_that_identifies_nobody_need_not_be_hidden() {
        Assessment nobody = assessed(Conclusion.IDENTIFIES_NOBODY, stretch("11-12"));
        Problem problem = problem(List.of(single(true, "0-12", 50, nobody), single(true, "0-11", 47, nobody)));
        assertThat(figures(problem)).contains("11-12: 3 LATENT NEVER 0 to any, 0");
    }

    @Test
    void pieces_that_can_be_counted_have_what_was_counted_in_them() {
        List<Wanted> asked = List.of(single(true, "0-4", 20), single(true, "2-6", 30));
        Map<Stretch, Long> counted = Map.of(stretch("0-2"), 8L, stretch("2-4"), 12L, stretch("4-6"), 18L);
        Problem problem =
                Together.problem(asked, List.of(), POLICY, counts(counted)).problem();
        assertThat(figures(problem))
                .contains(
                        "0-2: 8 LATENT IF_SMALL 0 to any, 0",
                        "2-4: 12 LATENT IF_SMALL 0 to any, 0",
                        "4-6: 18 LATENT IF_SMALL 0 to any, 0");
        // Counts that do not make up the stretches are not those behind them.
        Map<Stretch, Long> other = Map.of(stretch("0-2"), 8L, stretch("2-4"), 13L, stretch("4-6"), 18L);
        Problem without = problem(asked);
        assertThat(figures(Together.problem(asked, List.of(), POLICY, counts(other))
                        .problem()))
                .isEqualTo(figures(without));
        assertThat(figures(Together.problem(asked, List.of(), POLICY, counts(Map.of(stretch("0-2"), 8L)))
                        .problem()))
                .isEqualTo(figures(without));
    }

    private static Recount counts(Map<Stretch, Long> counted) {
        return (measure, days) -> Optional.ofNullable(counted.get(days))
                .map(count -> new RawTable(measure, List.of(new RawTable.Cell("", "", count, count))));
    }

    @Test
    void distinct_children_are_bounded_by_stretches_within_around_and_across() {
        Problem within =
                problem(List.of(single(false, "0-12", 45), single(false, "0-6", 40), single(false, "6-12", 8)));
        assertThat(links(within))
                .containsExactlyInAnyOrder(
                        "any {0-12=-1, 0-6=1} 0", "any {0-12=-1, 6-12=1} 0", "any {0-12=1, 0-6=-1, 6-12=-1} 0");
        assertThat(sums(within)).isEmpty();

        List<Wanted> crossing = List.of(single(false, "0-8", 40), single(false, "4-12", 30));
        Problem across = problem(crossing);
        assertThat(figures(across))
                .contains("4-8: 0 LATENT IF_SMALL 0 to any, 0", "0-12: 40 LATENT IF_SMALL 0 to any, 0");
        assertThat(links(across))
                .containsExactlyInAnyOrder(
                        "any {0-12=1, 0-8=-1, 4-12=-1, 4-8=1} 0",
                        "any {0-12=-1, 0-8=1} 0",
                        "any {0-12=-1, 4-12=1} 0",
                        "any {0-12=-1, 4-8=1} 0",
                        "any {0-8=-1, 4-8=1} 0",
                        "any {4-12=-1, 4-8=1} 0");
        Problem counted = Together.problem(
                        crossing, List.of(), POLICY, counts(Map.of(stretch("4-8"), 9L, stretch("0-12"), 61L)))
                .problem();
        assertThat(figures(counted))
                .contains("4-8: 9 LATENT IF_SMALL 0 to any, 0", "0-12: 61 LATENT IF_SMALL 0 to any, 0");
    }

    @Test
    void counts_that_do_not_add_up_after_all_are_bounded_like_distinct_children() {
        Problem problem = problem(List.of(single(true, "0-12", 45), single(true, "0-6", 40), single(true, "6-12", 8)));
        assertThat(sums(problem)).isEmpty();
        assertThat(links(problem)).hasSize(3);
    }

    @Test
    void one_stretch_alone_has_nothing_to_be_compared_with() {
        Problem problem = problem(List.of(single(true, "0-12", 45)));
        assertThat(sums(problem)).isEmpty();
        assertThat(links(problem)).isEmpty();
        assertThat(figures(problem)).hasSize(1);
    }

    @Test
    void a_figure_that_was_told_is_out_and_its_symbol_still_tells_what_it_told() {
        Wanted asked = single(true, "0-12", 45);
        Wanted small = single(true, "0-12", 3);
        assertThat(figures(problem(List.of(asked), new Earlier(asked, List.of(told("FOI1", "0-12", 45L))))))
                .containsExactly("0-12: 45 OUT NEVER 1 to any, 0");
        assertThat(figures(problem(List.of(small), new Earlier(small, List.of(told("FOI1", "0-12", null))))))
                .containsExactly("0-12: 3 NEW ALWAYS 1 to 5, 0");
        assertThat(figures(problem(List.of(), new Earlier(small, List.of(told("FOI1", "0-12", null))))))
                .containsExactly("0-12: 3 LATENT IF_SMALL 1 to 5, 0");
        assertThat(figures(problem(List.of(), new Earlier(asked, List.of(told("FOI1", "0-12", 45L))))))
                .containsExactly("0-12: 45 OUT NEVER 0 to any, 0");
        Wanted somebody = single(true, "0-12", 3, assessed(Conclusion.IDENTIFIES, stretch("0-12")));
        assertThat(figures(problem(List.of(), new Earlier(somebody, List.of(told("FOI1", "0-12", null))))))
                .containsExactly("0-12: 3 LATENT IF_SMALL 1 to 5, 0");
        Wanted nobody = single(true, "0-12", 3, assessed(Conclusion.IDENTIFIES_NOBODY, stretch("0-12")));
        assertThat(figures(problem(List.of(), new Earlier(nobody, List.of(told("FOI1", "0-12", null))))))
                .containsExactly("0-12: 3 LATENT NEVER 1 to 5, 0");
    }

    @Test
    void two_symbols_tell_what_both_of_them_told() {
        Told three = new Told("FOI2", "1", "incidents", CellKey.SINGLE, stretch("0-12"), Optional.empty(), 3, false);
        Wanted small = single(true, "0-12", 3);
        assertThat(figures(problem(List.of(), new Earlier(small, List.of(told("FOI1", "0-12", null), three)))))
                .containsExactly("0-12: 3 LATENT IF_SMALL 1 to 3, 0");
    }

    @Test
    void what_was_told_of_other_things_says_nothing_of_this() {
        Wanted small = single(true, "0-12", 3);
        Told otherDays = told("FOI1", "0-11", 3L);
        Told otherMeasure = new Told("FOI1", "1", "visits", CellKey.SINGLE, stretch("0-12"), Optional.of(3L), 5, true);
        Told otherKey =
                new Told("FOI1", "1", "incidents", new CellKey("kind", "a"), stretch("0-12"), Optional.of(3L), 5, true);
        assertThat(figures(problem(List.of(small), new Earlier(small, List.of(otherDays, otherMeasure, otherKey)))))
                .containsExactly("0-12: 3 NEW ALWAYS 1 to any, 0");
    }

    @Test
    void a_figure_that_is_another_today_leaves_what_was_recorded_late() {
        for (long now : new long[] {48, 42}) {
            Wanted asked = single(true, "0-12", now);
            String old = "0-12, as told in reply FOI1, question 1";
            for (List<Wanted> letter : List.of(List.of(asked), List.<Wanted>of())) {
                Problem problem = problem(letter, new Earlier(asked, List.of(told("FOI1", "0-12", 45L))));
                assertThat(figures(problem))
                        .contains(old + ": 45 OUT NEVER 0 to any, 0", "late, 0-12: 3 LATENT IF_SMALL 0 to any, 0");
                assertThat(sums(problem))
                        .containsExactly(now > 45 ? "0-12 = " + old + " + late, 0-12" : old + " = 0-12 + late, 0-12");
            }
        }
    }

    @Test
    void a_letter_knows_its_figures_by_name_and_no_others() {
        LetterProblem letter = Together.problem(List.of(single(true, "0-12", 45)), List.of(), POLICY, Recount.NONE);
        String id = LetterProblem.id("incidents", CellKey.SINGLE, stretch("0-12"));
        assertThat(letter.has(id)).isTrue();
        assertThat(letter.value(id)).isEqualTo(45);
        assertThat(letter.spot(id).unassessed())
                .isEqualTo(new Unassessed("incidents", CellKey.SINGLE, stretch("0-12")));
        assertThat(letter.spot(id).asked()).isTrue();
        assertThat(letter.has("nobody")).isFalse();
        assertThat(letter.value("nobody")).isZero();
        assertThat(letter.places(id)).isEmpty();
        assertThatThrownBy(() -> letter.spot("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_table_knows_its_cells_and_no_others() {
        ProtectedTable table = DisclosureControl.protect(single(true, "0-12", 45), POLICY);
        assertThat(table.cell(CellKey.SINGLE)).isEqualTo(new Cell.Shown(45));
        assertThat(table.waitsFor(CellKey.SINGLE)).isEmpty();
        assertThatThrownBy(() -> table.cell(CellKey.SINGLE.rest())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_category_that_a_table_lacks_is_a_true_zero() {
        Wanted kinds = table("incidents", true, true, "0-12", List.of(), Kin.NONE, 20, 3);
        assertThat(kinds.count(new CellKey("kind", "b")).count()).isEqualTo(3);
        for (CellKey other : List.of(new CellKey("kind", "z"), new CellKey("other", "b"))) {
            assertThat(kinds.count(other)).isEqualTo(new RawTable.Cell(other.list(), other.code(), 0, 0));
        }
    }

    @Test
    void at_first_sight_each_figure_is_judged_by_itself() {
        Wanted kinds = table("incidents", true, true, "0-12", List.of(), Kin.NONE, 20, 3);
        ProtectedTable table = DisclosureControl.atFirstSight(kinds, POLICY);
        assertThat(table.cells().values()).containsExactly(new Cell.Shown(20), new Cell.NotAssessed());
        Assessment all = assessed(Conclusion.IDENTIFIES, stretch("0-12"), "*");
        Wanted assessed = table("incidents", true, true, "0-12", List.of(all), Kin.NONE, 20, 3);
        assertThat(DisclosureControl.atFirstSight(assessed, POLICY).cells().values())
                .containsExactly(new Cell.Shown(20), new Cell.Identifying(all));
    }

    @Test
    void the_latest_assessment_that_is_not_of_a_later_day_counts() {
        Stretch days = stretch("0-12");
        Assessment first = on(START, Conclusion.IDENTIFIES);
        Assessment second = on(START.plusDays(5), Conclusion.IDENTIFIES_NOBODY);
        Assessment later = on(DATED.plusDays(1), Conclusion.IDENTIFIES);
        for (List<Assessment> recorded : List.of(List.of(first, second, later), List.of(later, second, first))) {
            assertThat(new Assessments(recorded, "incidents", days.from(), days.to(), DATED).of(CellKey.SINGLE))
                    .contains(second);
        }
        Assessment today = on(DATED, Conclusion.IDENTIFIES);
        assertThat(new Assessments(List.of(first, today), "incidents", days.from(), days.to(), DATED)
                        .of(CellKey.SINGLE))
                .contains(today);
    }

    private static Assessment on(LocalDate day, Conclusion conclusion) {
        Stretch days = stretch("0-12");
        return new Assessment(
                "incidents",
                List.of(),
                days.from(),
                days.to(),
                conclusion,
                "why",
                "principle",
                "A person",
                day,
                LocalDate.of(2030, 1, 1));
    }
}
