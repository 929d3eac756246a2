package forthright.review.rules;

import forthright.review.reading.Line;
import forthright.review.reading.PrintedTable;
import forthright.review.reading.ReadAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists that are tables in all but form: "At home - 58", "Total - 251", one below the other. */
final class ListedRows {
    private static final int FEWEST = 3;
    private static final Pattern ROW = Pattern.compile(
            "(?:[-•*]\\s+)?(?<label>[^|]{2,90}?)\\s?(?:[:=]|\\s[-–])\\s*(?<value>[\\d,]{1,11}|[<≤]\\s?\\d{1,2}|\\*{1,3}|\\[[a-z]{1,3}\\]|(?i:nil|none|(?:fewer|less) than \\w{1,5}|\\w{1,5} or (?:fewer|less)|suppressed|withheld|redacted))\\.?");

    private ListedRows() {}

    /** Every list of an answer, as a table without names of columns. */
    static List<PrintedTable> in(ReadAnswer answer) {
        List<PrintedTable> lists = new ArrayList<>();
        List<PrintedTable.Row> open = new ArrayList<>();
        for (Line line : answer.lines()) {
            Matcher m = ROW.matcher(line.text().strip());
            if (m.matches()) {
                open.add(new PrintedTable.Row(line.number(), List.of(m.group("label"), m.group("value"))));
            } else if (!line.text().isBlank()) {
                close(open, lists);
            }
        }
        close(open, lists);
        return lists;
    }

    private static void close(List<PrintedTable.Row> open, List<PrintedTable> lists) {
        if (open.size() >= FEWEST) {
            lists.add(new PrintedTable(List.of(), open));
        }
        open.clear();
    }
}
