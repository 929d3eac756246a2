package forthright.data.query;

import static forthright.data.query.Tree.items;
import static forthright.data.query.Tree.part;
import static forthright.data.query.Tree.text;

import forthright.law.files.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Many counts over one period, asked in one statement. Counts of the same tables and the same moments are made in one pass over them: what all of
 * them ask of a row stands behind WHERE, and what only one of them asks, behind its own FILTER. The others stand side by
 * side.
 */
public final class Sweep {
    /** The columns of its answer: which query asked, then as a breakdown has them. */
    public static final List<String> COLUMNS = List.of("asked", "list", "code", "value", "children");

    private static final Set<String> COUNT = Set.of("value", "children");
    private static final int BREAKDOWN = 4;

    private final QueryWriter writer;
    private final Map<Pass, List<Count>> together = new LinkedHashMap<>();
    private final List<String> statements = new ArrayList<>();

    private Sweep(QueryWriter writer) {
        this.writer = writer;
    }

    /**
     * What counts must have in common to be made in one pass.
     *
     * @param period how they keep to the period: counts of what was offered in a year and of what was completed in it have
     *     few rows in common, and one pass for both would look at every row there is
     */
    private record Pass(String tables, Set<String> period) {}

    private record Count(int asked, Node value, Node children, List<String> terms) {}

    /** One statement that answers all of these queries, numbered from 0 in their order. */
    public static Written of(List<Node> trees, QueryWriter writer) throws Unwritable {
        Sweep sweep = new Sweep(writer);
        for (int asked = 0; asked < trees.size(); asked++) {
            sweep.take(asked, Tree.statement(trees.get(asked)));
        }
        for (Map.Entry<Pass, List<Count>> pass : sweep.together.entrySet()) {
            sweep.statements.add(sweep.pass(pass.getKey().tables(), pass.getValue()));
        }
        return Written.of(String.join(" UNION ALL ", sweep.statements), writer.dialect());
    }

    private void take(int asked, Node query) throws Unwritable {
        List<Node> columns = items(query, "select_list");
        boolean simple = text(query, "type").equals("SELECT_NODE")
                && names(columns).equals(COUNT)
                && columns.stream().allMatch(ExpressionWriter::isAggregate)
                && items(query, "modifiers").isEmpty()
                && items(query, "group_expressions").isEmpty()
                && part(query, "having").isEmpty()
                && part(query, "qualify").isEmpty()
                && part(query, "cte_map").stream()
                        .allMatch(map -> items(map, "map").isEmpty());
        if (!simple) {
            statements.add(alone(asked, query, columns.size() == BREAKDOWN));
            return;
        }
        List<String> terms = new ArrayList<>();
        for (Node where : part(query, "where_clause")) {
            terms.addAll(writer.expressions().terms(where));
        }
        boolean valueFirst = text(columns.getFirst(), "alias").equals("value");
        Count count = new Count(asked, columns.get(valueFirst ? 0 : 1), columns.get(valueFirst ? 1 : 0), terms);
        Set<String> period = terms.stream()
                .filter(term -> term.contains(Written.BEGINNING) || term.contains(Written.END))
                .collect(Collectors.toSet());
        together.computeIfAbsent(new Pass(writer.from(query), period), pass -> new ArrayList<>())
                .add(count);
    }

    private static Set<String> names(List<Node> columns) {
        return columns.stream().map(c -> text(c, "alias")).collect(Collectors.toSet());
    }

    private String alone(int asked, Node query, boolean breakdown) throws Unwritable {
        String list = breakdown ? name("q") + "." + name("list") : "''";
        String code = breakdown ? name("q") + "." + name("code") : "''";
        return row(
                Integer.toString(asked),
                list,
                code,
                name("q") + "." + name("value"),
                name("q") + "." + name("children"),
                "(%s) AS %s".formatted(writer.query(query), name("q")));
    }

    private String pass(String tables, List<Count> counts) throws Unwritable {
        Set<String> common = new LinkedHashSet<>(counts.getFirst().terms());
        counts.forEach(count -> common.retainAll(count.terms()));
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> values = new ArrayList<>();
        List<String> children = new ArrayList<>();
        for (Count count : counts) {
            List<String> own =
                    count.terms().stream().filter(t -> !common.contains(t)).toList();
            String condition = own.isEmpty() ? "" : own.stream().collect(Collectors.joining(" AND ", "(", ")"));
            values.add(column(columns, writer.expressions().aggregate(count.value(), condition)));
            children.add(column(columns, writer.expressions().aggregate(count.children(), condition)));
        }
        String selected = columns.entrySet().stream()
                .map(c -> c.getKey() + " AS " + name(c.getValue()))
                .collect(Collectors.joining(", "));
        String swept = "(SELECT %s FROM %s%s) AS %s"
                .formatted(
                        selected, tables, common.isEmpty() ? "" : " WHERE " + String.join(" AND ", common), name("p"));
        if (counts.size() == 1) {
            return row(
                    Integer.toString(counts.getFirst().asked()),
                    "''",
                    "''",
                    of("p", values.getFirst()),
                    of("p", children.getFirst()),
                    swept);
        }
        String numbers = counts.stream()
                .map(c -> "SELECT %d AS %s".formatted(c.asked(), name("asked")))
                .collect(Collectors.joining(" UNION ALL ", "(", ") AS " + name("n")));
        return row(
                of("n", "asked"),
                "''",
                "''",
                picked(counts, values),
                picked(counts, children),
                swept + " CROSS JOIN " + numbers);
    }

    private static String column(Map<String, String> columns, String aggregate) {
        return columns.computeIfAbsent(aggregate, a -> "c" + columns.size());
    }

    private String picked(List<Count> counts, List<String> columns) {
        return IntStream.range(0, counts.size())
                .mapToObj(at -> " WHEN %d THEN %s".formatted(counts.get(at).asked(), of("p", columns.get(at))))
                .collect(Collectors.joining("", "CASE " + of("n", "asked"), " END"));
    }

    private String row(String asked, String list, String code, String value, String children, String from) {
        List<String> said = List.of(asked, list, code, value, children);
        return IntStream.range(0, COLUMNS.size())
                .mapToObj(at -> said.get(at) + " AS " + name(COLUMNS.get(at)))
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + from));
    }

    private String of(String table, String column) {
        return name(table) + "." + name(column);
    }

    private String name(String word) {
        return writer.dialect().name(word);
    }
}
