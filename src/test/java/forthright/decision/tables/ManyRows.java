package forthright.decision.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Rows of a rule table without end, the same for the same seed. Row n speaks only of what stands in free text in place n, so
 * that none applies to anything else. Stands alone, so that src/bench/tables and src/bench/watch can run it as it is.
 */
public final class ManyRows {
    static final String HEAD =
            "rule,held-in-free-text where,answered-under regime,no figure-held state,record-level-asked,"
                    + "items-held,outcome,wording,citation,why,in force from\n";

    private static final List<String> PROPOSALS = List.of(
            "supplied,answered-no-free-text,",
            "needs-person,estimate,",
            "needs-person,mapping,",
            "cost-limit,cost-limit,FOIA s12(1)");

    private ManyRows() {}

    /** Rows 0 to n - 1. The first twenty are the same however many follow. */
    static List<String> rows(int n, long seed) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            String proposal = PROPOSALS.get(random.nextInt(PROPOSALS.size()));
            rows.add("What stands in place %d is decided by row %d,%s,%s,%s,%s,%s,%s,Because of %d,%s%n"
                    .formatted(
                            i,
                            i,
                            place(i),
                            proposal.startsWith("cost") || random.nextBoolean() ? "FOIA" : "",
                            random.nextBoolean() ? "shown or identifying" : "",
                            random.nextBoolean() ? "no" : "",
                            random.nextBoolean() ? "no" : "",
                            proposal,
                            i,
                            random.nextBoolean() ? "2020-01-01" : ""));
        }
        return rows;
    }

    /** What a case must hold for row n to speak. */
    static String place(int n) {
        return "place " + n;
    }

    /** Prints a table of so many rows. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        System.out.print(HEAD + String.join("", rows(Integer.parseInt(arguments[0]), 7)));
    }
}
