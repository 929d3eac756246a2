package forthright.disclosurecontrol;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.disclosurecontrol.problem.Figure.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Stretches of days, written as parts of a line of days: "0-2" is the first two. */
class PiecesTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static Stretch stretch(int from, int until) {
        return new Stretch(START.plusDays(from), START.plusDays(until - 1L));
    }

    private static Stretch stretch(String days) {
        String[] ends = days.split("-");
        return stretch(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    private static List<Stretch> stretches(String days) {
        return days.isEmpty()
                ? List.of()
                : List.of(days.split(" ")).stream().map(PiecesTest::stretch).toList();
    }

    @Test
    void a_stretch_counts_its_days_both_ends_included() {
        assertThat(stretch("0-1").days()).isEqualTo(1);
        assertThat(stretch("3-10").days()).isEqualTo(7);
        assertThat(stretch("3-10").until()).isEqualTo(START.plusDays(10));
    }

    @Test
    void a_stretch_lies_within_one_that_begins_no_later_and_ends_no_earlier() {
        record Case(String inner, String outer, boolean within) {}
        for (Case one : List.of(
                new Case("0-2", "0-2", true),
                new Case("1-2", "0-3", true),
                new Case("0-2", "0-3", true),
                new Case("1-3", "0-3", true),
                new Case("0-3", "1-3", false),
                new Case("0-3", "0-2", false))) {
            assertThat(stretch(one.inner()).isWithin(stretch(one.outer())))
                    .as("%s", one)
                    .isEqualTo(one.within());
        }
    }

    @Test
    void a_stretch_crosses_one_that_begins_within_it_and_ends_after_it() {
        record Case(String first, String later, boolean crosses) {}
        for (Case one : List.of(
                new Case("0-3", "2-5", true),
                new Case("0-3", "1-4", true),
                new Case("0-3", "3-5", false),
                new Case("0-3", "0-5", false),
                new Case("0-3", "1-3", false),
                new Case("0-3", "1-2", false),
                new Case("2-5", "0-3", false))) {
            assertThat(stretch(one.first()).crosses(stretch(one.later())))
                    .as("%s", one)
                    .isEqualTo(one.crosses());
        }
    }

    @Test
    void stretches_come_by_their_first_day_and_then_by_their_last() {
        assertThat(stretches("1-2 0-3 0-2").stream().sorted()).containsExactlyElementsOf(stretches("0-2 0-3 1-2"));
    }

    @Test
    void the_first_and_last_days_cut_the_time_and_where_no_stretch_reaches_there_is_no_piece() {
        record Case(String stretches, String pieces) {}
        for (Case one : List.of(
                new Case("0-4", "0-4"),
                new Case("0-4 2-6", "0-2 2-4 4-6"),
                new Case("0-6 2-4", "0-2 2-4 4-6"),
                new Case("0-2 4-6", "0-2 4-6"),
                new Case("0-2 2-4", "0-2 2-4"))) {
            assertThat(Pieces.of(stretches(one.stretches()))).as("%s", one).isEqualTo(stretches(one.pieces()));
        }
    }

    @Test
    void what_lies_in_a_stretch_is_added_up() {
        Map<Stretch, Long> values = Map.of(stretch("0-2"), 3L, stretch("2-4"), 5L, stretch("4-6"), 7L);
        assertThat(Pieces.sum(stretch("0-4"), values)).isEqualTo(8);
        assertThat(Pieces.sum(stretch("1-6"), values)).isEqualTo(12);
    }

    @Test
    void a_stretch_is_made_up_of_those_that_follow_one_another_in_it_the_shortest_first() {
        record Case(String whole, String others, String row) {}
        for (Case one : List.of(
                new Case("0-6", "0-2 2-6", "0-2 2-6"),
                new Case("0-6", "0-4 0-2 2-6 2-4 4-6", "0-2 2-4 4-6"),
                new Case("0-6", "0-4 4-6 2-6", "0-4 4-6"))) {
            List<Stretch> all = new ArrayList<>(stretches(one.others()));
            all.add(stretch(one.whole()));
            assertThat(Pieces.rows(all).get(stretch(one.whole()))).as("%s", one).isEqualTo(stretches(one.row()));
        }
    }

    @Test
    void a_stretch_with_a_gap_or_with_no_other_in_it_is_made_up_of_none() {
        for (String others : List.of("0-2 4-6", "0-2", "2-6", "0-2 2-7", "1-2")) {
            List<Stretch> all = new ArrayList<>(stretches(others));
            all.add(stretch("0-6"));
            assertThat(Pieces.rows(all)).as(others).doesNotContainKey(stretch("0-6"));
        }
    }

    @Test
    void counts_that_nobody_can_have_have_no_pieces() {
        record Case(Map<String, Long> counts, boolean possible) {}
        for (Case one : List.of(
                new Case(Map.of("0-2", 3L, "2-4", 4L, "0-4", 7L), true),
                new Case(Map.of("0-2", 3L, "2-4", 4L, "0-4", 6L), false),
                new Case(Map.of("0-2", 3L, "2-4", 4L, "0-4", 8L), false),
                new Case(Map.of("0-2", 3L, "0-4", 2L), false),
                new Case(Map.of("0-2", 3L, "0-4", 3L), true),
                new Case(Map.of("0-3", 3L, "2-6", 9L, "0-6", 9L), true),
                new Case(Map.of("0-3", 3L, "2-6", 9L, "0-6", 13L), false))) {
            Map<Stretch, Long> counts = new LinkedHashMap<>();
            one.counts().forEach((days, count) -> counts.put(stretch(days), count));
            assertThat(Pieces.values(Pieces.of(counts.keySet()), counts).isPresent())
                    .as("%s", one)
                    .isEqualTo(one.possible());
        }
    }

    @Test
    void drawn_counts_are_taken_apart_into_pieces_that_make_them_up_again() {
        Random random = new Random(9);
        for (int round = 0; round < 200; round++) {
            long[] days = random.longs(8, 0, 6).toArray();
            Map<Stretch, Long> counts = new LinkedHashMap<>();
            int wanted = 2 + random.nextInt(4);
            for (int i = 0; i < wanted; i++) {
                int from = random.nextInt(8);
                int until = from + 1 + random.nextInt(8 - from);
                long count = 0;
                for (int day = from; day < until; day++) {
                    count += days[day];
                }
                counts.put(stretch(from, until), count);
            }
            List<Stretch> pieces = Pieces.of(counts.keySet());
            Map<Stretch, Long> values = Pieces.values(pieces, counts).orElseThrow();
            assertThat(values.keySet()).containsExactlyElementsOf(pieces);
            assertThat(values.values()).allMatch(value -> value >= 0);
            counts.forEach(
                    (whole, count) -> assertThat(Pieces.sum(whole, values)).isEqualTo(count));
        }
    }

    @Test
    void a_symbol_tells_that_it_was_small_only_of_what_still_is() {
        record Case(boolean zerosPublished, long now, Known known) {}
        for (Case one : List.of(
                new Case(true, 3, new Known(1, 5)),
                new Case(true, 1, new Known(1, 5)),
                new Case(true, 5, new Known(1, 5)),
                new Case(true, 6, new Known(1, Long.MAX_VALUE)),
                new Case(true, 0, Known.NOTHING),
                new Case(false, 0, new Known(0, 5)),
                new Case(false, 9, new Known(0, Long.MAX_VALUE)))) {
            Told told = new Told(
                    "FOI12",
                    "1",
                    "incidents",
                    CellKey.SINGLE,
                    stretch("0-9"),
                    Optional.empty(),
                    5,
                    one.zerosPublished());
            assertThat(told.known(one.now())).as("%s", one).isEqualTo(one.known());
            assertThat(told.place()).isEqualTo("reply FOI12, question 1");
        }
    }

    @Test
    void a_figure_is_named_by_all_but_its_value() {
        assertThat(LetterProblem.id("incidents", CellKey.SINGLE, stretch("0-1")))
                .isEqualTo("incidents, 2024-01-01 to 2024-01-01");
        assertThat(LetterProblem.id("incidents", new CellKey("marker", "crime"), stretch("0-2")))
                .isEqualTo("incidents, marker crime, 2024-01-01 to 2024-01-02");
        assertThat(LetterProblem.id("incidents", CellKey.SINGLE.rest(), stretch("0-1")))
                .isEqualTo("incidents, rest, 2024-01-01 to 2024-01-01");
    }

    @Test
    void what_is_left_over_and_what_was_recorded_late_have_keys_of_their_own() {
        CellKey crime = new CellKey("marker", "crime");
        assertThat(crime.rest()).isEqualTo(new CellKey("marker", "rest:crime"));
        assertThat(crime.late()).isEqualTo(new CellKey("marker", "late:crime"));
        assertThat(CellKey.SINGLE.rest()).isEqualTo(new CellKey("", "rest"));
        assertThat(CellKey.SINGLE.late()).isEqualTo(new CellKey("", "late"));
    }

    @Test
    void keys_come_by_their_list_and_then_by_their_code() {
        List<CellKey> inOrder =
                List.of(CellKey.SINGLE, new CellKey("a", "y"), new CellKey("a", "z"), new CellKey("b", "x"));
        assertThat(inOrder.reversed().stream().sorted()).containsExactlyElementsOf(inOrder);
    }
}
