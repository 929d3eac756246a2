package forthright.disclosurecontrol;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Assessment;
import forthright.bank.Assessment.Conclusion;
import forthright.bank.Council.SmallNumbers;
import forthright.bank.Council.SmallNumbers.Level;
import forthright.data.RawTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One figure over several periods of one letter. A period is written as a part of a line of months: "0-2" is two months. */
class OverTimeTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate DATED = LocalDate.of(2026, 2, 24);
    private static final SmallNumbers THREE_OR_FEWER = new SmallNumbers(3, true, Level.STANDARD, "policy");
    private static final CellKey KEY = CellKey.SINGLE;

    private static Stretch stretch(String months) {
        String[] ends = months.split("-");
        return new Stretch(
                START.plusMonths(Long.parseLong(ends[0])),
                START.plusMonths(Long.parseLong(ends[1])).minusDays(1));
    }

    private static Assessment assessed(Stretch days) {
        return new Assessment(
                "incidents",
                List.of(),
                days.from(),
                days.to(),
                Conclusion.IDENTIFIES,
                "why",
                "principle",
                "A person",
                START,
                LocalDate.of(2030, 1, 1));
    }

    /** What is printed of each period; everything that was asked for is assessed as identifying somebody if small. */
    private static List<ProtectedTable> protect(
            boolean addsUp, boolean assessed, List<String> periods, long... counts) {
        List<Assessment> assessments = assessed
                ? periods.stream()
                        .map(OverTimeTest::stretch)
                        .map(OverTimeTest::assessed)
                        .toList()
                : List.of();
        List<Wanted> wanted = IntStream.range(0, counts.length)
                .mapToObj(i -> {
                    Stretch days = stretch(periods.get(i));
                    return new Wanted(
                            addsUp,
                            false,
                            new RawTable("incidents", List.of(new RawTable.Cell("", "", counts[i], counts[i]))),
                            List.of(KEY),
                            new Assessments(assessments, "incidents", days.from(), days.to(), DATED));
                })
                .toList();
        return DisclosureControl.protect(wanted, THREE_OR_FEWER);
    }

    private static String shown(boolean addsUp, List<String> periods, long... counts) {
        return protect(addsUp, true, periods, counts).stream()
                .map(table -> shown(table.cell(KEY)))
                .collect(Collectors.joining(" "));
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Shown(long value) -> String.valueOf(value);
            case Cell.Identifying identifying -> "[c]";
            case Cell.Complementary complementary -> "[+]";
            case Cell.NotAssessed notAssessed -> "[?]";
            case Cell.NotCovered notCovered -> "[x]";
            case Cell.NotRecorded notRecorded -> "[x]";
        };
    }

    @Test
    void a_withheld_year_takes_the_total_over_all_years_with_it() {
        assertThat(shown(true, List.of("0-12", "12-24", "24-36", "0-36"), 2, 40, 50, 92))
                .isEqualTo("[c] 40 50 [+]");
    }

    @Test
    void years_without_a_total_stand_as_they_are() {
        assertThat(shown(true, List.of("0-12", "12-24", "24-36"), 2, 40, 50)).isEqualTo("[c] 40 50");
    }

    @Test
    void one_year_is_withheld_where_otherwise_two_totals_would_have_to_be() {
        assertThat(shown(true, List.of("0-12", "12-24", "0-24", "0-36", "24-36", "6-18"), 2, 40, 42, 92, 50, 30))
                .isEqualTo("[c] [+] 42 92 50 30");
    }

    @Test
    void an_overlapping_financial_year_gives_nothing_away() {
        assertThat(shown(true, List.of("0-12", "12-24", "3-15"), 2, 40, 31)).isEqualTo("[c] 40 31");
    }

    @Test
    void a_month_that_nobody_asked_about_is_not_given_away_by_a_year_and_its_other_months() {
        List<ProtectedTable> tables = protect(true, false, List.of("0-12", "0-11"), 40, 38);

        assertThat(tables).extracting(t -> shown(t.cell(KEY))).containsExactly("[?]", "38");
        assertThat(tables.getFirst().waitsFor(KEY)).containsExactly(new Unassessed("incidents", KEY, stretch("11-12")));
    }

    @Test
    void months_that_are_printed_one_after_the_other_tell_nothing_new() {
        assertThat(shown(true, List.of("0-1", "1-2", "2-3", "0-3"), 0, 4, 0, 4)).isEqualTo("0 4 0 4");
    }

    @Test
    void children_who_count_in_two_years_still_bound_a_withheld_year() {
        assertThat(shown(false, List.of("0-12", "12-24", "0-24"), 3, 40, 43)).isEqualTo("[c] 40 [+]");
        assertThat(shown(false, List.of("0-12", "12-24", "0-24"), 3, 40, 41)).isEqualTo("[c] 40 41");
    }

    @Test
    void what_protects_a_figure_that_waits_for_its_assessment_waits_with_it() {
        List<ProtectedTable> tables = protect(true, false, List.of("0-12", "12-24", "0-24"), 2, 40, 42);

        assertThat(tables).extracting(t -> shown(t.cell(KEY))).containsExactly("[?]", "40", "[?]");
        assertThat(tables.getLast().waitsFor(KEY)).containsExactly(new Unassessed("incidents", KEY, stretch("0-12")));
    }

    @Test
    void the_same_letter_is_protected_the_same_way_whatever_the_figures_of_the_other_years() {
        List<String> periods = List.of("0-12", "12-24", "24-36", "0-36");
        assertThat(shown(true, periods, 2, 4, 50, 56)).isEqualTo("[c] 4 50 [+]");
        assertThat(shown(true, periods, 2, 900, 50, 952)).isEqualTo("[c] 900 50 [+]");
    }

    /** Every letter of counts that add up, over nested and overlapping periods: try all that a reader could suppose. */
    @Tag("tries-all")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0-1 1-2 2-3 0-3",
                "0-1 1-2 0-2 0-3 2-3",
                "0-2 1-3 0-1 0-3",
                "0-1 0-2 0-3",
                "0-3 1-2 0-1",
                "0-2 1-3 1-2 2-3 0-3"
            })
    void no_withheld_count_can_be_worked_out_from_the_letter(String asked) {
        List<String> periods = List.of(asked.split(" "));
        List<long[]> supposed =
                all(3, 11).map(months -> counts(periods, months)).toList();
        all(3, 7).map(months -> counts(periods, months)).forEach(truth -> attack(true, periods, truth, supposed));
    }

    /** The same of children, each of whom counts once in every period in which the child was missing. */
    @Tag("tries-all")
    @ParameterizedTest
    @ValueSource(strings = {"0-1 1-2 0-2", "0-1 1-2 2-3 0-3", "0-2 1-3 0-1 0-3", "0-3 1-2 0-1", "0-2 1-3 1-2 0-3"})
    void no_withheld_number_of_children_can_be_worked_out_from_the_letter(String asked) {
        List<String> periods = List.of(asked.split(" "));
        List<long[]> supposed = all(7, 5).map(sets -> children(periods, sets)).collect(distinct());
        all(7, 3)
                .map(sets -> children(periods, sets))
                .collect(distinct())
                .forEach(truth -> attack(false, periods, truth, supposed));
    }

    /** Every row of so many numbers below a limit. */
    private static Stream<long[]> all(int size, int limit) {
        return LongStream.range(0, Math.round(Math.pow(limit, size))).mapToObj(code -> {
            long[] row = new long[size];
            for (int i = 0; i < size; i++) {
                row[i] = code % limit;
                code /= limit;
            }
            return row;
        });
    }

    private static Collector<long[], ?, List<long[]>> distinct() {
        return Collectors.collectingAndThen(
                Collectors.toMap(Arrays::toString, row -> row, (a, b) -> a, TreeMap::new),
                byText -> List.copyOf(byText.values()));
    }

    private static long[] counts(List<String> periods, long[] months) {
        return periods.stream().mapToLong(p -> sum(months, p)).toArray();
    }

    /** Children by the set of months in which each was missing: the first number is of those missing in month 0 only. */
    private static long[] children(List<String> periods, long[] sets) {
        return periods.stream()
                .mapToLong(period -> {
                    String[] ends = period.split("-");
                    int within = (1 << Integer.parseInt(ends[1])) - (1 << Integer.parseInt(ends[0]));
                    return IntStream.range(0, sets.length)
                            .filter(i -> ((i + 1) & within) != 0)
                            .mapToLong(i -> sets[i])
                            .sum();
                })
                .toArray();
    }

    private static long sum(long[] atoms, String period) {
        String[] ends = period.split("-");
        return Arrays.stream(atoms, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
                .sum();
    }

    private static void attack(boolean addsUp, List<String> periods, long[] truth, List<long[]> supposed) {
        String[] printed = shown(addsUp, periods, truth).split(" ");
        if (Arrays.stream(printed).noneMatch(p -> p.equals("[c]"))) {
            return;
        }
        BitSet[] possible = new BitSet[truth.length];
        Arrays.setAll(possible, i -> new BitSet());
        for (long[] counts : supposed) {
            if (IntStream.range(0, counts.length).allMatch(i -> fits(printed[i], counts[i], truth[i]))) {
                IntStream.range(0, counts.length).forEach(i -> possible[i].set((int) counts[i]));
            }
        }
        for (int i = 0; i < truth.length; i++) {
            if (printed[i].equals("[c]") || printed[i].equals("[+]")) {
                assertThat(possible[i].cardinality())
                        .as("%s %s printed as %s", periods, Arrays.toString(truth), Arrays.toString(printed))
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    private static boolean fits(String printed, long value, long truth) {
        return switch (printed) {
            case "[c]" -> value >= 1 && value <= 3;
            case "[+]" -> value >= 1;
            case "[?]" -> true;
            default -> value == truth;
        };
    }
}
