package forthright.data.query;

import static forthright.data.query.Tree.items;
import static forthright.data.query.Tree.part;
import static forthright.data.query.Tree.scalar;
import static forthright.data.query.Tree.text;

import forthright.law.files.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the expressions of a query in the words of an engine, in brackets wherever two are put together. An engine may
 * tell values from conditions; so each is written as the one or the other.
 */
final class ExpressionWriter {
    private static final Set<String> AGGREGATES =
            Set.of("count", "count_star", "min", "max", "sum", "bool_and", "bool_or");

    private final Dialect dialect;
    private final Queries queries;

    ExpressionWriter(Dialect dialect, Queries queries) {
        this.dialect = dialect;
        this.queries = queries;
    }

    /** Writes the queries within expressions. */
    interface Queries {
        /** A query, without brackets. */
        String write(Node node) throws Unwritable;
    }

    /** What stands behind WHERE, ON, WHEN and the like. */
    String condition(Node node) throws Unwritable {
        String written = expression(node);
        if (dialect.hasTruthValues() || isCondition(node)) {
            return written;
        }
        return "(%s = 1)".formatted(written);
    }

    /** What can be selected, compared or counted. */
    String value(Node node) throws Unwritable {
        String written = expression(node);
        if (dialect.hasTruthValues() || !isCondition(node)) {
            return written;
        }
        return "CAST(CASE WHEN %s THEN 1 WHEN NOT %s THEN 0 END AS bit)".formatted(written, written);
    }

    private static boolean isCondition(Node node) {
        return switch (text(node, "class")) {
            case "COMPARISON", "CONJUNCTION" -> true;
            case "OPERATOR" -> !text(node, "type").equals("OPERATOR_COALESCE");
            case "SUBQUERY" -> !text(node, "subquery_type").equals("SCALAR");
            default -> false;
        };
    }

    private String expression(Node node) throws Unwritable {
        return switch (text(node, "class")) {
            case "COLUMN_REF" ->
                items(node, "column_names").stream()
                        .map(n -> dialect.name(scalar(n).toLowerCase(Locale.UK)))
                        .collect(Collectors.joining("."));
            case "CONSTANT" -> constant(part(node, "literal").getFirst());
            case "PARAMETER" -> text(node, "identifier").equals("1") ? Written.BEGINNING : Written.END;
            case "COMPARISON" -> comparison(node);
            case "CONJUNCTION" -> conjunction(node);
            case "OPERATOR" -> operator(node);
            case "CASE" -> cases(node);
            case "CAST" -> cast(node);
            case "SUBQUERY" -> subquery(node);
            case "FUNCTION" -> function(node, Optional.empty());
            case "WINDOW" -> rank(node);
            default -> throw new Unwritable("an expression of the kind " + text(node, "class"));
        };
    }

    private String constant(Node literal) throws Unwritable {
        String text = text(literal, "text");
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new Unwritable("a text with a character that cannot be seen");
        }
        return switch (text(literal, "kind")) {
            case "STRING" -> "'" + text.replace("'", "''") + "'";
            case "BOOLEAN" ->
                dialect.hasTruthValues() ? text : "CAST(%d AS bit)".formatted(text.equals("true") ? 1 : 0);
            case "NULL_LITERAL" -> "NULL";
            case "INTEGER", "NUMERIC" -> text.startsWith("-") ? "(" + text + ")" : text;
            default -> throw new Unwritable("a constant of the kind " + text(literal, "kind"));
        };
    }

    private String comparison(Node node) throws Unwritable {
        String sign = switch (text(node, "type")) {
            case "COMPARE_EQUAL" -> "=";
            case "COMPARE_NOTEQUAL" -> "<>";
            case "COMPARE_LESSTHAN" -> "<";
            case "COMPARE_GREATERTHAN" -> ">";
            case "COMPARE_LESSTHANOREQUALTO" -> "<=";
            case "COMPARE_GREATERTHANOREQUALTO" -> ">=";
            case "COMPARE_DISTINCT_FROM" -> "IS DISTINCT FROM";
            case "COMPARE_NOT_DISTINCT_FROM" -> "IS NOT DISTINCT FROM";
            default -> throw new Unwritable("a comparison of the kind " + text(node, "type"));
        };
        return "(%s %s %s)"
                .formatted(
                        value(part(node, "left").getFirst()),
                        sign,
                        value(part(node, "right").getFirst()));
    }

    private String conjunction(Node node) throws Unwritable {
        String word = text(node, "type").equals("CONJUNCTION_OR") ? " OR " : " AND ";
        return "(" + String.join(word, conditions(items(node, "children"))) + ")";
    }

    /** What all has to hold, one by one: a condition that only joins others is taken apart. */
    List<String> terms(Node condition) throws Unwritable {
        boolean all = text(condition, "class").equals("CONJUNCTION")
                && text(condition, "type").equals("CONJUNCTION_AND");
        if (!all) {
            return List.of(condition(condition));
        }
        List<String> terms = new ArrayList<>();
        for (Node child : items(condition, "children")) {
            terms.addAll(terms(child));
        }
        return terms;
    }

    private String operator(Node node) throws Unwritable {
        List<Node> children = items(node, "children");
        Node first = children.getFirst();
        return switch (text(node, "type")) {
            case "OPERATOR_NOT" -> "(NOT %s)".formatted(condition(first));
            case "OPERATOR_IS_NULL" -> "(%s IS NULL)".formatted(value(first));
            case "OPERATOR_IS_NOT_NULL" -> "(%s IS NOT NULL)".formatted(value(first));
            case "OPERATOR_COALESCE" -> "coalesce(%s)".formatted(String.join(", ", values(children)));
            case "COMPARE_IN", "COMPARE_NOT_IN" ->
                "(%s %s (%s))"
                        .formatted(
                                value(first),
                                text(node, "type").equals("COMPARE_IN") ? "IN" : "NOT IN",
                                String.join(", ", values(children.subList(1, children.size()))));
            default -> throw new Unwritable("an operator of the kind " + text(node, "type"));
        };
    }

    private String cases(Node node) throws Unwritable {
        StringBuilder sql = new StringBuilder("CASE");
        for (Node check : items(node, "case_checks")) {
            sql.append(" WHEN ").append(condition(part(check, "when_expr").getFirst()));
            sql.append(" THEN ").append(value(part(check, "then_expr").getFirst()));
        }
        for (Node otherwise : part(node, "else_expr")) {
            sql.append(" ELSE ").append(value(otherwise));
        }
        return sql.append(" END").toString();
    }

    private String cast(Node node) throws Unwritable {
        String type = text(part(node, "type_expr").getFirst(), "type_name").toUpperCase(Locale.UK);
        String word = dialect.type(type)
                .orElseThrow(() -> new Unwritable("%s has no type %s".formatted(dialect.called(), type)));
        return "CAST(%s AS %s)".formatted(value(part(node, "child").getFirst()), word);
    }

    private String subquery(Node node) throws Unwritable {
        String inner =
                queries.write(part(part(node, "subquery").getFirst(), "node").getFirst());
        return switch (text(node, "subquery_type")) {
            case "SCALAR" -> "(" + inner + ")";
            case "EXISTS" -> "(EXISTS (" + inner + "))";
            case "NOT_EXISTS" -> "(NOT EXISTS (" + inner + "))";
            case "ANY" -> {
                if (!text(node, "comparison_type").equals("COMPARE_EQUAL")) {
                    throw new Unwritable("a comparison with any row of a query, besides IN");
                }
                yield "(%s IN (%s))".formatted(value(part(node, "child").getFirst()), inner);
            }
            default -> throw new Unwritable("a query of the kind " + text(node, "subquery_type"));
        };
    }

    /** Whether a node is one of the aggregates, as a letter's figures are made of them. */
    static boolean isAggregate(Node node) {
        return text(node, "class").equals("FUNCTION")
                && AGGREGATES.contains(text(node, "function_name"))
                && part(node, "filter").isEmpty();
    }

    /** An aggregate over those rows only for which a condition holds; a blank condition is none. */
    String aggregate(Node node, String condition) throws Unwritable {
        return function(node, condition.isEmpty() ? Optional.empty() : Optional.of(condition));
    }

    private String function(Node node, Optional<String> besides) throws Unwritable {
        String name = text(node, "function_name");
        if (!AGGREGATES.contains(name)) {
            return dialect.call(call(node));
        }
        Optional<String> filter = besides;
        for (Node own : part(node, "filter")) {
            filter = Optional.of(condition(own));
        }
        boolean distinct = text(node, "distinct").equals("true");
        List<String> arguments = values(arguments(node));
        String argument = arguments.isEmpty() ? "*" : arguments.getFirst();
        if (filter.isPresent()) {
            return dialect.filtered(name.equals("count_star") ? "count" : name, distinct, argument, filter.get());
        }
        return switch (name) {
            case "bool_and", "bool_or" -> dialect.call(call(node));
            case "count_star" -> "count(*)";
            default -> "%s(%s%s)".formatted(name, distinct ? "DISTINCT " : "", argument);
        };
    }

    private Dialect.Call call(Node node) throws Unwritable {
        List<Node> arguments = arguments(node);
        List<Optional<Dialect.Call>> calls = new ArrayList<>();
        for (Node argument : arguments) {
            calls.add(text(argument, "class").equals("FUNCTION") ? Optional.of(call(argument)) : Optional.empty());
        }
        List<String> texts = arguments.stream()
                .map(a -> part(a, "literal").stream()
                        .map(l -> text(l, "text").toLowerCase(Locale.UK))
                        .findFirst()
                        .orElse(""))
                .toList();
        return new Dialect.Call(text(node, "function_name"), words(arguments), texts, calls);
    }

    /** A length of time may have no word of its own in an engine that knows how to move a moment by it. */
    private List<String> words(List<Node> arguments) throws Unwritable {
        List<String> words = new ArrayList<>();
        for (Node argument : arguments) {
            boolean length = text(argument, "function_name").startsWith("to_");
            words.add(length && !dialect.hasLengths() ? "" : value(argument));
        }
        return words;
    }

    private String rank(Node node) throws Unwritable {
        List<String> over = new ArrayList<>();
        List<String> partitions = values(items(node, "partitions"));
        if (!partitions.isEmpty()) {
            over.add("PARTITION BY " + String.join(", ", partitions));
        }
        List<String> orders = new ArrayList<>();
        for (Node order : items(node, "orders")) {
            orders.add(dialect.order(
                    value(part(order, "expression").getFirst()),
                    text(order, "type").equals("DESCENDING"),
                    text(order, "null_order").equals("NULLS FIRST")));
        }
        if (!orders.isEmpty()) {
            over.add("ORDER BY " + String.join(", ", orders));
        }
        return "row_number() OVER (%s)".formatted(String.join(" ", over));
    }

    private static List<Node> arguments(Node node) {
        return items(node, "arguments").stream()
                .flatMap(a -> part(a, "expression").stream())
                .toList();
    }

    private List<String> values(List<Node> nodes) throws Unwritable {
        List<String> values = new ArrayList<>();
        for (Node node : nodes) {
            values.add(value(node));
        }
        return values;
    }

    private List<String> conditions(List<Node> nodes) throws Unwritable {
        List<String> conditions = new ArrayList<>();
        for (Node node : nodes) {
            conditions.add(condition(node));
        }
        return conditions;
    }
}
