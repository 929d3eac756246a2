package forthright.data.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes one row of all rows that stand under one identifier, in whatever order they came. What only one of them says is
 * kept; what they say differently is left blank, since neither can be trusted.
 */
final class Repeats {
    private final Table table;
    private final String key;
    private final List<String> essential;

    /** @param essential the columns in which rows must agree to be of one thing at all */
    Repeats(Table table, String key, List<String> essential) {
        this.table = table;
        this.key = key;
        this.essential = essential;
    }

    void fold(List<Row> rows) {
        Map<String, Row> first = new HashMap<>();
        Map<String, List<Row>> repeated = new TreeMap<>();
        for (Row row : rows) {
            String id = row.id(key);
            Row earlier = first.putIfAbsent(id, row);
            if (earlier != null) {
                repeated.computeIfAbsent(id, x -> new ArrayList<>(List.of(earlier)))
                        .add(row);
            }
        }
        Set<Row> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        repeated.values().forEach(group -> fold(group, gone));
        rows.removeIf(gone::contains);
    }

    private void fold(List<Row> group, Set<Row> gone) {
        if (essential.stream().anyMatch(column -> said(group, table.at(column)).size() > 1)) {
            group.forEach(row -> row.origin().reject("identifier-used-twice"));
            gone.addAll(group);
            return;
        }
        Row kept = group.getFirst();
        boolean differ = false;
        for (int at = 0; at < table.columns().size(); at++) {
            Set<Object> said = said(group, at);
            boolean wasMissing = table.columns().get(at).name().equals("episode_type") && said.contains("missing");
            differ |= said.size() > 1 && !wasMissing;
            // an episode that was graded absent first and missing later is one incident of a missing child
            kept.set(
                    at,
                    wasMissing ? "missing" : said.size() == 1 ? said.iterator().next() : null);
        }
        for (Row row : group.subList(1, group.size())) {
            // a log with a row an incident names the same child again and again, and nothing is odd about that
            if (differ || table != Table.CHILD) {
                row.origin().remark(differ ? Oddity.REPEATED_DIFFERENTLY : Oddity.REPEATED);
            }
            gone.add(row);
        }
    }

    private static Set<Object> said(List<Row> group, int at) {
        Set<Object> said = new HashSet<>();
        for (Row row : group) {
            Object value = row.at(at);
            if (value != null) {
                said.add(value);
            }
        }
        return said;
    }
}
