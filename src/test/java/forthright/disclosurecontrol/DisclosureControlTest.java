package forthright.disclosurecontrol;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Assessment;
import forthright.bank.Assessment.Conclusion;
import forthright.bank.Council.SmallNumbers;
import forthright.bank.Council.SmallNumbers.Level;
import forthright.data.RawTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);
    private static final LocalDate DATED = LocalDate.of(2025, 10, 21);
    private static final SmallNumbers FIVE_OR_FEWER = new SmallNumbers(5, true, Level.STANDARD, "policy");

    private static Assessment assessed(Conclusion conclusion, LocalDate reviewBy) {
        return new Assessment(
                "incidents", List.of("*"), FROM, TO, conclusion, "why", "principle", "A person", FROM, reviewBy);
    }

    private static final List<Assessment> IDENTIFIES =
            List.of(assessed(Conclusion.IDENTIFIES, LocalDate.of(2030, 1, 1)));

    /** Counts in order, named a, b, c …; the children behind each are as many as the count. */
    private static String shown(boolean exclusive, List<Assessment> assessments, long... counts) {
        List<RawTable.Cell> cells = new ArrayList<>();
        List<CellKey> keys = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            String code = String.valueOf((char) ('a' + i));
            cells.add(new RawTable.Cell("marker", code, counts[i], counts[i]));
            keys.add(new CellKey("marker", code));
        }
        return shown(DisclosureControl.protect(
                new Wanted(
                        true,
                        exclusive,
                        new RawTable("incidents", cells),
                        keys,
                        new Assessments(assessments, "incidents", FROM, TO, DATED)),
                FIVE_OR_FEWER));
    }

    private static String shown(ProtectedTable table) {
        return table.cells().values().stream()
                .map(cell -> switch (cell) {
                    case Cell.Shown(long value) -> String.valueOf(value);
                    case Cell.Identifying identifying -> "[c]";
                    case Cell.Complementary complementary -> "[+]";
                    case Cell.NotAssessed notAssessed -> "[?]";
                    case Cell.NotCovered notCovered -> "[x]";
                    case Cell.NotRecorded notRecorded -> "[x]";
                })
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_threshold_only_opens_an_assessment() {
        assertThat(shown(false, List.of(), 352, 5, 6, 1, 0)).isEqualTo("352 [?] 6 [?] 0");
    }

    @Test
    void a_count_that_identifies_somebody_is_withheld() {
        assertThat(shown(false, IDENTIFIES, 352, 5, 6, 1, 0)).isEqualTo("352 [c] 6 [c] 0");
    }

    @Test
    void a_small_count_that_identifies_nobody_is_given() {
        List<Assessment> nobody = List.of(assessed(Conclusion.IDENTIFIES_NOBODY, LocalDate.of(2030, 1, 1)));
        assertThat(shown(false, nobody, 352, 5, 1)).isEqualTo("352 5 1");
    }

    @Test
    void an_assessment_past_its_review_date_no_longer_counts() {
        List<Assessment> old = List.of(assessed(Conclusion.IDENTIFIES, DATED));
        assertThat(shown(false, old, 4)).isEqualTo("[?]");
    }

    @Test
    void many_incidents_of_few_children_are_assessed_too() {
        RawTable raw = new RawTable("incidents", List.of(new RawTable.Cell("marker", "a", 40, 2)));
        CellKey key = new CellKey("marker", "a");
        ProtectedTable table = DisclosureControl.protect(
                new Wanted(true, false, raw, List.of(key), new Assessments(List.of(), "incidents", FROM, TO, DATED)),
                FIVE_OR_FEWER);
        assertThat(shown(table)).isEqualTo("[?]");
        assertThat(table.waitsFor(key)).containsExactly(new Unassessed("incidents", key, new Stretch(FROM, TO)));
    }

    @Test
    void a_lone_small_number_in_a_sum_takes_another_with_it() {
        assertThat(shown(true, IDENTIFIES, 352, 269, 4)).isEqualTo("[+] 269 [c]");
    }

    @Test
    void a_printed_zero_is_never_used_as_cover() {
        assertThat(shown(true, IDENTIFIES, 0, 0, 40, 4)).isEqualTo("0 0 [+] [c]");
    }

    @Test
    void which_figure_covers_depends_on_its_place_and_never_on_its_size() {
        assertThat(shown(true, IDENTIFIES, 9, 300, 4)).isEqualTo("[+] 300 [c]");
        assertThat(shown(true, IDENTIFIES, 300, 9, 4)).isEqualTo("[+] 9 [c]");
    }

    @Test
    void a_breakdown_whose_total_would_tell_goes_to_a_person() {
        assertThat(shown(true, IDENTIFIES, 1, 1, 1)).isEqualTo("[?] [?] [?]");
    }

    /** Every table of three exclusive counts up to nine: no reader who knows the total can pin a withheld small count. */
    @Tag("tries-all")
    @Test
    void no_small_count_can_be_worked_out_from_the_total() {
        for (int a = 0; a <= 9; a++) {
            for (int b = 0; b <= 9; b++) {
                for (int c = 0; c <= 9; c++) {
                    attack(a, b, c);
                }
            }
        }
    }

    private static void attack(int a, int b, int c) {
        String[] printed = shown(true, IDENTIFIES, a, b, c).split(" ");
        int[] truth = {a, b, c};
        int total = a + b + c;
        for (int target = 0; target < 3; target++) {
            if (!printed[target].equals("[c]")) {
                continue;
            }
            boolean[] possible = new boolean[6];
            for (int x = 0; x <= 40; x++) {
                for (int y = 0; y <= 40; y++) {
                    int z = total - x - y;
                    if (fits(printed[0], x, truth[0])
                            && fits(printed[1], y, truth[1])
                            && fits(printed[2], z, truth[2])) {
                        possible[new int[] {x, y, z}[target]] = true;
                    }
                }
            }
            int values = 0;
            for (boolean one : possible) {
                values += one ? 1 : 0;
            }
            assertThat(values).as("%d %d %d", a, b, c).isGreaterThanOrEqualTo(3);
        }
    }

    private static boolean fits(String printed, int value, int truth) {
        return switch (printed) {
            case "[c]" -> value >= 1 && value <= 5;
            case "[+]" -> value >= 0;
            default -> value == truth;
        };
    }
}
