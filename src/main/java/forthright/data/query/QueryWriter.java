package forthright.data.query;

import static forthright.data.query.Tree.items;
import static forthright.data.query.Tree.part;
import static forthright.data.query.Tree.scalar;
import static forthright.data.query.Tree.text;

import forthright.law.files.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes a query of the bank again in the words of an engine, from the tree in which {@link QueryGuard} found nothing
 * amiss. The order in which a query would return its rows is left out: its figures have names.
 */
public final class QueryWriter {
    private final Dialect dialect;
    private final UnaryOperator<String> lies;
    private final ExpressionWriter expressions;

    /**
     * Writes for one engine.
     *
     * @param lies where a canonical table lies there, written as that engine names it
     */
    public QueryWriter(Dialect dialect, UnaryOperator<String> lies) {
        this.dialect = dialect;
        this.lies = lies;
        this.expressions = new ExpressionWriter(dialect, this::query);
    }

    /** Writes for an engine in which the canonical tables lie under their own names. */
    public static QueryWriter of(Dialect dialect) {
        return new QueryWriter(dialect, dialect::name);
    }

    /** A query that is allowed, whole. */
    public Written write(Node tree) throws Unwritable {
        return Written.of(query(Tree.statement(tree)), dialect);
    }

    Dialect dialect() {
        return dialect;
    }

    ExpressionWriter expressions() {
        return expressions;
    }

    String query(Node node) throws Unwritable {
        return text(node, "type").equals("SET_OPERATION_NODE") ? union(node) : select(node);
    }

    private String union(Node node) throws Unwritable {
        List<String> parts = new ArrayList<>();
        for (Node child : items(node, "children")) {
            boolean bare = text(child, "type").equals("SELECT_NODE");
            parts.add(bare ? query(child) : "(" + query(child) + ")");
        }
        return named(node) + String.join(text(node, "setop_all").equals("true") ? " UNION ALL " : " UNION ", parts);
    }

    private String select(Node node) throws Unwritable {
        boolean distinct =
                items(node, "modifiers").stream().anyMatch(m -> text(m, "type").equals("DISTINCT_MODIFIER"));
        StringBuilder sql = new StringBuilder(named(node)).append(distinct ? "SELECT DISTINCT " : "SELECT ");
        List<String> columns = new ArrayList<>();
        for (Node column : items(node, "select_list")) {
            columns.add(column(column));
        }
        sql.append(String.join(", ", columns));
        String from = from(node);
        sql.append(from.isEmpty() ? "" : " FROM " + from);
        for (Node where : part(node, "where_clause")) {
            sql.append(" WHERE ").append(expressions.condition(where));
        }
        List<String> groups = new ArrayList<>();
        for (Node group : items(node, "group_expressions")) {
            groups.add(expressions.value(group));
        }
        sql.append(groups.isEmpty() ? "" : " GROUP BY " + String.join(", ", groups));
        for (Node having : part(node, "having")) {
            sql.append(" HAVING ").append(expressions.condition(having));
        }
        for (Node qualify : part(node, "qualify")) {
            needsOwnClauses("QUALIFY", "ask in a query around it");
            sql.append(" QUALIFY ").append(expressions.condition(qualify));
        }
        return sql.toString();
    }

    private String column(Node node) throws Unwritable {
        String alias = text(node, "alias").toLowerCase(Locale.UK);
        return expressions.value(node) + (alias.isEmpty() ? "" : " AS " + dialect.name(alias));
    }

    /** The queries that are given a name first. */
    private String named(Node node) throws Unwritable {
        List<String> withs = new ArrayList<>();
        for (Node map : part(node, "cte_map")) {
            for (Node with : items(map, "map")) {
                for (Node value : part(with, "value")) {
                    String inner = query(part(value, "query_node").getFirst());
                    withs.add(dialect.name(text(with, "key").toLowerCase(Locale.UK)) + names(value, "aliases") + " AS ("
                            + inner + ")");
                }
            }
        }
        return withs.isEmpty() ? "" : "WITH " + String.join(", ", withs) + " ";
    }

    private String names(Node node, String list) {
        List<String> names = items(node, list).stream()
                .map(n -> dialect.name(scalar(n).toLowerCase(Locale.UK)))
                .toList();
        return names.isEmpty() ? "" : names.stream().collect(Collectors.joining(", ", " (", ")"));
    }

    /** The tables that a query reads, as they are joined; blank where it reads none. */
    String from(Node select) throws Unwritable {
        List<Node> from = part(select, "from_table");
        return from.isEmpty() ? "" : table(from.getFirst());
    }

    private String table(Node node) throws Unwritable {
        String alias = text(node, "alias").toLowerCase(Locale.UK);
        return switch (text(node, "type")) {
            case "BASE_TABLE" -> {
                String name = text(node, "table_name").toLowerCase(Locale.UK);
                boolean canonical = forthright.data.reading.Table.named(name).isPresent();
                // Where it lies may have another name: its columns are asked for under this one all the same.
                yield (canonical ? lies.apply(name) : dialect.name(name))
                        + " AS "
                        + dialect.name(alias.isEmpty() ? name : alias);
            }
            case "SUBQUERY" ->
                "("
                        + query(part(part(node, "subquery").getFirst(), "node").getFirst())
                        + ")"
                        + (alias.isEmpty() ? " AS " + dialect.name("unnamed") : " AS " + dialect.name(alias))
                        + names(node, "column_name_alias");
            case "JOIN" -> join(node);
            default -> "";
        };
    }

    private String join(Node node) throws Unwritable {
        String kind = text(node, "join_type");
        String left = table(part(node, "left").getFirst());
        Node second = part(node, "right").getFirst();
        String right = text(second, "type").equals("JOIN") ? "(" + table(second) + ")" : table(second);
        if (text(node, "ref_type").equals("CROSS")) {
            return left + " CROSS JOIN " + right;
        }
        if (kind.equals("SEMI") || kind.equals("ANTI")) {
            needsOwnClauses(
                    kind + " JOIN", "write %s (SELECT …)".formatted(kind.equals("SEMI") ? "EXISTS" : "NOT EXISTS"));
        }
        List<String> using = items(node, "using_columns").stream()
                .map(n -> dialect.name(scalar(n).toLowerCase(Locale.UK)))
                .toList();
        String on;
        if (using.isEmpty()) {
            on = "ON " + expressions.condition(part(node, "condition").getFirst());
        } else {
            on = dialect.using(using)
                    .orElseThrow(() ->
                            new Unwritable("%s has no USING: write ON, with both columns".formatted(dialect.called())));
        }
        return "%s %s JOIN %s %s".formatted(left, kind, right, on);
    }

    private void needsOwnClauses(String clause, String instead) throws Unwritable {
        if (!dialect.hasItsOwnClauses()) {
            throw new Unwritable("%s has no %s: %s".formatted(dialect.called(), clause, instead));
        }
    }
}
