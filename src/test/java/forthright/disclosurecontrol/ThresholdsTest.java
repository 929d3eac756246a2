package forthright.disclosurecontrol;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Assessment;
import forthright.bank.Assessment.Conclusion;
import forthright.bank.Council.SmallNumbers;
import forthright.bank.Council.SmallNumbers.Care;
import forthright.bank.Council.SmallNumbers.Further;
import forthright.bank.Council.SmallNumbers.Level;
import forthright.data.RawTable;
import forthright.disclosurecontrol.Wanted.Kin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Figures with thresholds of their own in one letter. */
class ThresholdsTest {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);
    private static final SmallNumbers FIVE = new SmallNumbers(5, true, Level.STANDARD, "policy");
    private static final SmallNumbers TEN_OF_INTERVIEWS = with(Map.of("interviews", 10));

    private static SmallNumbers with(Map<String, Integer> thresholds) {
        return new SmallNumbers(
                5,
                true,
                Level.STANDARD,
                "policy",
                new Further(Map.of(), thresholds, Care.PROTECT, Care.PROTECT, false));
    }

    /** A table whose categories exclude one another, all of them assessed. */
    private static Wanted table(String measure, long... counts) {
        List<RawTable.Cell> cells = new ArrayList<>();
        List<CellKey> keys = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            keys.add(new CellKey("kind", String.valueOf((char) ('a' + i))));
            cells.add(new RawTable.Cell("kind", keys.getLast().code(), counts[i], counts[i]));
        }
        Assessment assessment = new Assessment(
                measure,
                List.of("*"),
                FROM,
                TO,
                Conclusion.IDENTIFIES,
                "why",
                "principle",
                "A person",
                FROM,
                LocalDate.of(2030, 1, 1));
        return new Wanted(
                true,
                true,
                new RawTable(measure, cells),
                keys,
                new Assessments(List.of(assessment), measure, FROM, TO, LocalDate.of(2026, 2, 24)),
                Kin.NONE);
    }

    private static String shown(ProtectedTable table) {
        StringBuilder shown = new StringBuilder();
        table.cells()
                .values()
                .forEach(cell -> shown.append(
                        cell instanceof Cell.Shown(long value)
                                ? value + " "
                                : cell instanceof Cell.Identifying ? "[c] " : "[d] "));
        return shown.toString().strip();
    }

    @Test
    void a_count_is_small_by_the_threshold_of_its_own_measure() {
        List<ProtectedTable> tables = DisclosureControl.protect(
                List.of(table("incidents", 7, 8, 40), table("interviews", 7, 8, 40)), TEN_OF_INTERVIEWS);

        assertThat(tables).extracting(ThresholdsTest::shown).containsExactly("7 8 40", "[c] [c] 40");
    }

    @Test
    void whoever_knows_the_lower_threshold_learns_no_more_beside_the_higher() {
        // Of 9 in two that are 5 at the most, each is 4 or 5: too few values, so a third is withheld.
        Wanted narrow = table("incidents", 4, 5, 20);

        String alone = shown(DisclosureControl.protect(List.of(narrow), FIVE).getFirst());
        String beside =
                shown(DisclosureControl.protect(List.of(narrow, table("interviews", 8, 9, 40)), TEN_OF_INTERVIEWS)
                        .getFirst());

        assertThat(beside).isEqualTo(alone).isEqualTo("[c] [c] [d]");
    }

    @Test
    void beside_another_measure_no_fewer_figures_are_withheld_than_alone() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            Wanted one = table("incidents", random.nextInt(14), random.nextInt(14), random.nextInt(14));
            Wanted other = table("interviews", random.nextInt(14), random.nextInt(14), random.nextInt(14));
            List<ProtectedTable> both = DisclosureControl.protect(List.of(one, other), TEN_OF_INTERVIEWS);

            assertThat(withheld(both.get(0))).isGreaterThanOrEqualTo(withheld(DisclosureControl.protect(one, FIVE)));
            assertThat(withheld(both.get(1)))
                    .isGreaterThanOrEqualTo(withheld(DisclosureControl.protect(other, TEN_OF_INTERVIEWS)));
        }
    }

    private static long withheld(ProtectedTable table) {
        return table.cells().values().stream()
                .filter(cell -> !(cell instanceof Cell.Shown))
                .count();
    }
}
