package forthright.disclosurecontrol.plan;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.ByTrying;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Tables;
import forthright.disclosurecontrol.proof.Plan;
import forthright.disclosurecontrol.proof.Verifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every table of two rows and two columns with all totals and counts from 0 to 7, against a second program that tries
 * everything. Tables that differ in the order of rows and columns alone are one. Tables of six belong to the long part: {@code mvn -Pexhaustive test}.
 */
class EverySmallTableTest {
    @ParameterizedTest
    @EnumSource(Level.class)
    void the_plan_of_a_table_of_four_is_safe_and_no_smaller_one_is(Level level) {
        tables(2, 2).forEach(table -> assertSafe(Tables.twoWay(Tables.five(level), table)));
    }

    @Test
    @EnabledIfSystemProperty(named = "exhaustive", matches = "true")
    void the_plan_of_a_table_of_six_is_safe_and_no_smaller_one_is() {
        tables(2, 3).parallelStream().forEach(table -> assertSafe(Tables.twoWay(Tables.five(Level.STANDARD), table)));
    }

    private static void assertSafe(Problem problem) {
        Plan plan = Planner.plan(problem);
        ByTrying trying = new ByTrying(problem);
        String which = problem.protection().level()
                + problem.figures().stream()
                        .map(f -> " " + f.id() + "=" + f.value())
                        .toList()
                        .toString();
        assertThat(Verifier.verify(problem, plan).faults()).as(which).isEmpty();
        assertThat(plan.beyondRepair()).as(which).containsExactlyInAnyOrderElementsOf(trying.beyondRepair());
        assertThat(trying.isSafe(new HashSet<>(plan.added()))).as(which + plan).isTrue();
        assertThat(plan.least()).as(which).isTrue();
        assertThat(plan.added()).as(which).hasSize(trying.least());
    }

    /** The tables of counts from 0 to 7, of those with the same rows and columns in another order the first. */
    private static List<long[][]> tables(int rows, int columns) {
        int cells = rows * columns;
        return LongStream.range(0, 1L << 3 * cells)
                .mapToObj(code -> {
                    long[][] table = new long[rows][columns];
                    for (int i = 0; i < cells; i++) {
                        table[i / columns][i % columns] = code >> 3 * i & 7;
                    }
                    return table;
                })
                .filter(EverySmallTableTest::isFirst)
                .toList();
    }

    private static boolean isFirst(long[][] table) {
        int[] own = flat(table);
        return alike(table).allMatch(other -> Arrays.compare(own, flat(other)) <= 0);
    }

    private static Stream<long[][]> alike(long[][] table) {
        Stream<long[][]> turned = Stream.<long[][]>of(table);
        if (table.length == table[0].length) {
            turned = Stream.<long[][]>of(table, across(table));
        }
        return turned.flatMap(one -> orders(one.length).stream().map(order -> ordered(one, order)))
                .map(EverySmallTableTest::across)
                .flatMap(one -> orders(one.length).stream().map(order -> ordered(one, order)))
                .map(EverySmallTableTest::across);
    }

    private static List<int[]> orders(int of) {
        return of == 2
                ? List.of(new int[] {0, 1}, new int[] {1, 0})
                : List.of(
                        new int[] {0, 1, 2},
                        new int[] {0, 2, 1},
                        new int[] {1, 0, 2},
                        new int[] {1, 2, 0},
                        new int[] {2, 0, 1},
                        new int[] {2, 1, 0});
    }

    private static long[][] ordered(long[][] table, int[] order) {
        return Arrays.stream(order).mapToObj(i -> table[i]).toArray(long[][]::new);
    }

    private static long[][] across(long[][] table) {
        long[][] across = new long[table[0].length][table.length];
        for (int r = 0; r < table.length; r++) {
            for (int c = 0; c < table[0].length; c++) {
                across[c][r] = table[r][c];
            }
        }
        return across;
    }

    private static int[] flat(long[][] table) {
        return Arrays.stream(table)
                .flatMapToLong(Arrays::stream)
                .mapToInt(Math::toIntExact)
                .toArray();
    }
}
