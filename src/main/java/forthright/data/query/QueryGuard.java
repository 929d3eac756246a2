package forthright.data.query;

import static forthright.data.query.Tree.items;
import static forthright.data.query.Tree.part;
import static forthright.data.query.Tree.path;
import static forthright.data.query.Tree.scalar;
import static forthright.data.query.Tree.text;

import forthright.data.reading.Table;
import forthright.law.files.Node;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Allows a query only what the bank's queries need. It walks the tree that the database's own parser made of the query;
 * whatever the lists below do not name is refused, so that a new feature of the database is refused as well.
 */
public final class QueryGuard {
    private final Set<String> names = new HashSet<>();
    private final Set<String> tables = new LinkedHashSet<>();
    private final Set<String> withs = new HashSet<>();
    private final Set<String> refused = new TreeSet<>();

    private QueryGuard() {
        for (Table table : Table.values()) {
            names.add(table.word());
            table.columns().forEach(c -> names.add(c.name()));
        }
    }

    /**
     * What was found in a query.
     *
     * @param refused what it may not use, said for a person; empty where it is allowed
     * @param tables the canonical tables that it reads
     */
    public record Found(List<String> refused, Set<String> tables) {}

    /** Looks at the tree of one query. */
    public static Found look(Node tree) {
        QueryGuard guard = new QueryGuard();
        if (items(tree, "statements").size() != 1) {
            guard.refused.add("more than one statement");
        }
        for (Node statement : items(tree, "statements")) {
            guard.gather(statement);
            part(statement, "node").forEach(guard::query);
        }
        return new Found(List.copyOf(guard.refused), Set.copyOf(guard.tables));
    }

    /** First every name that the query itself gives, since SQL uses names before it gives them. */
    private void gather(Node node) {
        switch (node) {
            case Node.Mapping mapping -> {
                given(text(node, "alias"));
                part(node, "cte_map")
                        .forEach(m -> items(m, "map").forEach(with -> {
                            given(text(with, "key"));
                            withs.add(text(with, "key").toLowerCase(Locale.UK));
                        }));
                for (String list : List.of("column_name_alias", "aliases")) {
                    items(node, list).forEach(n -> given(scalar(n)));
                }
                mapping.entries().values().forEach(e -> gather(e.value()));
            }
            case Node.Listing list -> list.items().forEach(this::gather);
            case Node.Scalar scalar -> {}
        }
    }

    private void given(String name) {
        String lower = name.toLowerCase(Locale.UK);
        if (lower.isEmpty()) {
            return;
        }
        if (!Allowed.NAME.matcher(name).matches()
                || Allowed.CALL_WITHOUT_BRACKETS.matcher(lower).matches()) {
            refused.add("the name \"%s\": give another, in small letters".formatted(lower));
        }
        names.add(lower);
    }

    private void query(Node node) {
        String type = text(node, "type");
        if (!type.equals("SELECT_NODE") && !type.equals("SET_OPERATION_NODE")) {
            refused.add(type.startsWith("RECURSIVE") ? "WITH RECURSIVE" : "a statement of the kind " + type);
            return;
        }
        onlyParts(node, type);
        part(node, "cte_map")
                .forEach(map -> items(map, "map")
                        .forEach(with -> part(with, "value")
                                .forEach(value -> part(value, "query_node").forEach(this::query))));
        items(node, "modifiers").forEach(this::modifier);
        items(node, "children").forEach(this::query);
        items(node, "select_list").forEach(this::expression);
        part(node, "from_table").forEach(this::table);
        for (String clause : List.of("where_clause", "having", "qualify")) {
            part(node, clause).forEach(this::expression);
        }
        items(node, "group_expressions").forEach(this::expression);
        if (!Set.of("", "STANDARD_HANDLING").contains(text(node, "aggregate_handling"))) {
            refused.add("GROUP BY ALL: name the columns");
        }
        if (items(node, "group_sets").size() > 1) {
            refused.add("GROUPING SETS");
        }
        if (!Set.of("", "UNION").contains(text(node, "setop_type"))) {
            refused.add(text(node, "setop_type"));
        }
    }

    private void modifier(Node node) {
        switch (text(node, "type")) {
            case "ORDER_MODIFIER" -> orders(node);
            case "DISTINCT_MODIFIER" -> items(node, "distinct_on_targets").forEach(t -> refused.add("DISTINCT ON"));
            default -> refused.add("LIMIT: it would leave rows uncounted");
        }
    }

    private void orders(Node node) {
        items(node, "orders").forEach(o -> part(o, "expression").forEach(this::expression));
    }

    private void table(Node node) {
        String type = text(node, "type");
        if (!Allowed.FROM.contains(type)) {
            refused.add(
                    type.equals("TABLE_FUNCTION")
                            ? "a function in place of a table"
                            : "%s in place of a table".formatted(type));
            return;
        }
        onlyParts(node, type.equals("SUBQUERY") ? "SUBQUERY_TABLE" : type);
        if (type.equals("BASE_TABLE")) {
            baseTable(node);
        }
        if (type.equals("JOIN")) {
            String kind = text(node, "ref_type");
            if (!Allowed.JOINS.contains(text(node, "join_type")) || !Allowed.KINDS_OF_JOIN.contains(kind)) {
                refused.add("a join of the kind %s %s".formatted(kind, text(node, "join_type")));
            }
            part(node, "left").forEach(this::table);
            part(node, "right").forEach(this::table);
            part(node, "condition").forEach(this::expression);
            items(node, "using_columns").forEach(n -> column(scalar(n)));
        }
        part(node, "subquery").forEach(s -> part(s, "node").forEach(this::query));
    }

    private void baseTable(Node node) {
        String name = text(node, "table_name").toLowerCase(Locale.UK);
        if (path(node).size() > 1) {
            refused.add("a table of another schema");
        } else if (Table.named(name).isPresent() && !withs.contains(name)) {
            tables.add(name);
        } else if (!withs.contains(name)) {
            refused.add("the table \"%s\"".formatted(name));
        } else if (Table.named(name).isPresent()) {
            refused.add("the name \"%s\" for something that is not that table".formatted(name));
        }
    }

    private void expression(Node node) {
        String kind = text(node, "class");
        if (!Allowed.PARTS.containsKey(kind) || kind.isEmpty()) {
            refused.add(
                    switch (kind) {
                        case "STAR" -> "*: name the columns";
                        case "BETWEEN" -> "BETWEEN: write >= and <, since a period ends before its last instant";
                        default -> "an expression of the kind " + kind;
                    });
            return;
        }
        onlyParts(node, kind);
        switch (kind) {
            case "COLUMN_REF" -> items(node, "column_names").forEach(n -> column(scalar(n)));
            case "CONSTANT" -> constant(node);
            case "PARAMETER" -> {
                if (!Set.of("1", "2").contains(text(node, "identifier"))) {
                    refused.add("a parameter besides :from and :until");
                }
            }
            case "OPERATOR" -> allowed(Allowed.OPERATORS, text(node, "type"), "the operator ");
            case "CAST" -> cast(node);
            case "FUNCTION", "WINDOW" -> function(node, kind);
            case "SUBQUERY" ->
                part(node, "subquery").forEach(s -> part(s, "node").forEach(this::query));
            default -> {}
        }
        for (String inner : List.of("left", "right", "child", "else_expr", "filter")) {
            part(node, inner).forEach(this::expression);
        }
        for (String inner : List.of("children", "partitions")) {
            items(node, inner).forEach(this::expression);
        }
        items(node, "arguments").forEach(a -> part(a, "expression").forEach(this::expression));
        items(node, "case_checks").forEach(c -> {
            part(c, "when_expr").forEach(this::expression);
            part(c, "then_expr").forEach(this::expression);
        });
        part(node, "order_bys").forEach(this::orders);
        orders(node);
    }

    private void function(Node node, String kind) {
        String name = text(node, "function_name");
        boolean windowed = name.equals("row_number");
        if (!Allowed.FUNCTIONS.contains(name)
                || windowed != kind.equals("WINDOW")
                || path(node).size() > 1) {
            refused.add("the function %s".formatted(name));
        }
        if (name.equals("timezone") && !onlyLondon(node)) {
            refused.add("a time zone besides 'Europe/London'");
        }
    }

    private static boolean onlyLondon(Node function) {
        return items(function, "arguments").stream()
                .findFirst()
                .map(a -> part(a, "expression").stream()
                        .flatMap(e -> part(e, "literal").stream())
                        .anyMatch(l -> text(l, "text").equals("Europe/London")))
                .orElse(false);
    }

    private void cast(Node node) {
        part(node, "type_expr").forEach(type -> {
            allowed(Allowed.TYPES, text(type, "type_name").toUpperCase(Locale.UK), "the type ");
            if (!items(type, "children").isEmpty() || path(type).size() > 1) {
                refused.add("a type with parts");
            }
        });
    }

    private void constant(Node node) {
        part(node, "literal").forEach(literal -> {
            if (Allowed.DATE.matcher(text(literal, "text")).matches()) {
                refused.add("a date written into the query: a period comes by :from and :until only");
            }
        });
    }

    private void column(String name) {
        if (!names.contains(name.toLowerCase(Locale.UK))) {
            refused.add("the name \"%s\", which is no column of the canonical tables".formatted(name));
        }
    }

    private void allowed(Set<String> list, String word, String what) {
        if (!list.contains(word)) {
            refused.add(what + word);
        }
    }

    private void onlyParts(Node node, String kind) {
        if (node instanceof Node.Mapping mapping) {
            Set<String> allowed = Allowed.PARTS.getOrDefault(kind, Set.of());
            mapping.entries().forEach((name, entry) -> {
                if (!allowed.contains(name) && !Allowed.HARMLESS.contains(name) && !Tree.saysNothing(entry.value())) {
                    refused.add("%s (%s)".formatted(name.replace('_', ' '), kind.toLowerCase(Locale.UK)));
                }
            });
        }
    }
}
