package forthright.decision.tables;

import forthright.decision.tables.Row.Check;
import forthright.decision.tables.Row.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows written as a table, with as many columns as they need. */
final class TableText {
    private TableText() {}

    static String of(List<Row> rows) {
        Set<String> headings = new LinkedHashSet<>();
        List<Map<String, String>> cells = new ArrayList<>();
        for (Row row : rows) {
            Map<String, String> of = conditions(row);
            headings.addAll(of.keySet());
            of.put(Column.RULE, row.name());
            of.put(Column.OUTCOME, row.outcome());
            of.put(Column.WORDING, row.wording());
            of.put(Column.CITATION, String.join("; ", row.citations()));
            of.put(Column.WHY, row.why());
            of.put(Column.SINCE, row.since());
            of.put(Column.UNTIL, row.until());
            cells.add(of);
        }
        List<String> all = new ArrayList<>(List.of(Column.RULE));
        all.addAll(headings);
        all.addAll(List.of(Column.OUTCOME, Column.WORDING, Column.CITATION, Column.WHY, Column.SINCE, Column.UNTIL));
        StringBuilder text = new StringBuilder(line(all));
        cells.forEach(of -> text.append(
                line(all.stream().map(heading -> of.getOrDefault(heading, "")).toList())));
        return text.toString();
    }

    private static Map<String, String> conditions(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Condition condition : row.conditions()) {
            if (condition.checks().isEmpty()) {
                cells.put(Column.heading(condition, ""), condition.absent() ? "no" : "yes");
            }
            for (Check check : condition.checks()) {
                cells.merge(
                        Column.heading(condition, check.field()),
                        Comparison.written(check),
                        (one, other) -> one + (condition.absent() ? " or " : " and ") + other);
            }
        }
        return cells;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TableText::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        return text.matches("(?s).*[\",;\\t\\r\\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
