package forthright.disclosurecontrol;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Assessment;
import forthright.bank.Assessment.Conclusion;
import forthright.bank.Council.SmallNumbers;
import forthright.bank.Council.SmallNumbers.Level;
import forthright.data.RawTable;
import forthright.disclosurecontrol.Wanted.Kin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures that lie within one another: who has both has the rest. */
class KinTest {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);
    private static final LocalDate DATED = LocalDate.of(2025, 10, 21);
    private static final SmallNumbers FIVE_OR_FEWER = new SmallNumbers(5, true, Level.STANDARD, "policy");
    private static final Kin OF_INCIDENTS = new Kin(Map.of("incidents", true), false);

    private static Assessment assessed(String measure, Conclusion conclusion, String... categories) {
        return new Assessment(
                measure,
                List.of(categories),
                FROM,
                TO,
                conclusion,
                "why",
                "principle",
                "A person",
                FROM,
                LocalDate.of(2030, 1, 1));
    }

    private static Wanted figure(String measure, long count, Kin kin, Assessment... assessed) {
        RawTable raw = new RawTable(measure, List.of(new RawTable.Cell("", "", count, count)));
        return new Wanted(
                true,
                false,
                raw,
                List.of(CellKey.SINGLE),
                new Assessments(List.of(assessed), measure, FROM, TO, DATED),
                kin);
    }

    private static Wanted kinds(String measure, Kin kin, List<Assessment> assessed, long... counts) {
        List<RawTable.Cell> cells = new ArrayList<>();
        List<CellKey> keys = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            String code = String.valueOf((char) ('a' + i));
            cells.add(new RawTable.Cell("harm", code, counts[i], counts[i]));
            keys.add(new CellKey("harm", code));
        }
        return new Wanted(
                true,
                false,
                new RawTable(measure, cells),
                keys,
                new Assessments(assessed, measure, FROM, TO, DATED),
                kin);
    }

    private static String shown(Wanted... tables) {
        List<String> shown = new ArrayList<>();
        DisclosureControl.protect(List.of(tables), FIVE_OR_FEWER)
                .forEach(table -> table.cells().values().forEach(cell -> shown.add(shown(cell))));
        return String.join(" ", shown);
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
    void three_incidents_without_an_interview_are_a_figure_too() {
        Wanted incidents = figure("incidents", 714, Kin.NONE);
        Wanted interviewed = figure("interviewed", 711, OF_INCIDENTS);

        List<ProtectedTable> tables = DisclosureControl.protect(List.of(incidents, interviewed), FIVE_OR_FEWER);

        assertThat(shown(incidents, interviewed)).isEqualTo("[?] 711");
        assertThat(tables.getFirst().waitsFor(CellKey.SINGLE))
                .containsExactly(new Unassessed("interviewed", CellKey.SINGLE.rest(), new Stretch(FROM, TO)));
    }

    @Test
    void the_rest_is_assessed_under_its_own_name() {
        Wanted incidents = figure("incidents", 714, Kin.NONE);

        assertThat(shown(
                        incidents,
                        figure(
                                "interviewed",
                                711,
                                OF_INCIDENTS,
                                assessed("interviewed", Conclusion.IDENTIFIES, "rest"))))
                .isEqualTo("[+] 711");
        assertThat(shown(
                        incidents,
                        figure(
                                "interviewed",
                                711,
                                OF_INCIDENTS,
                                assessed("interviewed", Conclusion.IDENTIFIES_NOBODY, "rest"))))
                .isEqualTo("714 711");
    }

    @Test
    void a_large_rest_is_nobodys_secret() {
        assertThat(shown(figure("incidents", 1121, Kin.NONE), figure("interviewed", 710, OF_INCIDENTS)))
                .isEqualTo("1121 710");
    }

    @Test
    void what_lies_within_a_small_figure_is_bounded_by_it() {
        Kin ofChildren = new Kin(Map.of("children", false), false);
        List<Assessment> all = List.of(assessed("kinds", Conclusion.IDENTIFIES, "*"));
        Assessment nobody = assessed("children", Conclusion.IDENTIFIES_NOBODY);

        // One child at the most stands behind each kind: whoever reads 1 knows that a hidden kind is 1.
        assertThat(shown(figure("children", 1, Kin.NONE, nobody), kinds("kinds", ofChildren, all, 1, 0)))
                .isEqualTo("[+] [c] 0");
    }

    @Test
    void kinds_that_take_in_everything_are_as_many_as_the_whole_at_the_least() {
        Kin covering = new Kin(Map.of("harmed", true), true);
        List<Assessment> all = List.of(assessed("kinds", Conclusion.IDENTIFIES, "*"));

        List<Assessment> restIsNobodys = List.of(
                assessed("kinds", Conclusion.IDENTIFIES, "b"),
                assessed("kinds", Conclusion.IDENTIFIES_NOBODY, "rest:a"));

        // 43 in all and 40 of the first kind: the other has three at the least, three values are left.
        assertThat(shown(figure("harmed", 43, Kin.NONE), kinds("kinds", covering, restIsNobodys, 40, 5)))
                .isEqualTo("43 40 [c]");
        // 44 in all: only four and five would be left.
        assertThat(shown(figure("harmed", 44, Kin.NONE), kinds("kinds", covering, restIsNobodys, 40, 5)))
                .isEqualTo("[+] 40 [c]");
        // The three without the first kind are a small figure themselves.
        assertThat(shown(figure("harmed", 43, Kin.NONE), kinds("kinds", covering, all, 40, 5)))
                .isEqualTo("[+] 40 [c]");
    }

    @Test
    void a_link_that_the_figures_contradict_is_no_knowledge() {
        assertThat(shown(figure("incidents", 10, Kin.NONE), figure("interviewed", 12, OF_INCIDENTS)))
                .isEqualTo("10 12");
    }
}
