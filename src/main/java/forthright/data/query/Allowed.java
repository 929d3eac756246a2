package forthright.data.query;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the database that a query of the bank may use. To add one here is to trust it with children's records. */
final class Allowed {
    static final Set<String> FUNCTIONS = Set.of(
            "count",
            "count_star",
            "min",
            "max",
            "sum",
            "bool_and",
            "bool_or",
            "least",
            "greatest",
            "date_diff",
            "date_trunc",
            "year",
            "month",
            "day",
            "timezone",
            "to_hours",
            "to_days",
            "to_months",
            "to_years",
            "trunc",
            "+",
            "-",
            "*",
            "row_number");

    static final Set<String> TYPES = Set.of("INTEGER", "BIGINT", "DOUBLE", "DATE", "TIMESTAMP", "INTERVAL");
    static final Set<String> FROM = Set.of("BASE_TABLE", "JOIN", "SUBQUERY", "EMPTY");
    static final Set<String> JOINS = Set.of("INNER", "LEFT", "SEMI", "ANTI");
    static final Set<String> KINDS_OF_JOIN = Set.of("REGULAR", "CROSS");

    static final Set<String> OPERATORS = Set.of(
            "OPERATOR_NOT",
            "OPERATOR_IS_NULL",
            "OPERATOR_IS_NOT_NULL",
            "OPERATOR_COALESCE",
            "COMPARE_IN",
            "COMPARE_NOT_IN");

    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /** What the database reads as a call although no brackets follow: the clock, the user, the session. */
    static final Pattern CALL_WITHOUT_BRACKETS =
            Pattern.compile("(current|local|session|system)_?.*|user|today|now|rowid");

    static final Pattern DATE = Pattern.compile(".*[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");

    /** What each kind of node may say besides its kind, its place and its alias. */
    static final Map<String, Set<String>> PARTS = Map.ofEntries(
            Map.entry(
                    "SELECT_NODE",
                    Set.of(
                            "modifiers",
                            "cte_map",
                            "select_list",
                            "from_table",
                            "where_clause",
                            "group_expressions",
                            "group_sets",
                            "aggregate_handling",
                            "having",
                            "qualify")),
            Map.entry("SET_OPERATION_NODE", Set.of("modifiers", "cte_map", "setop_type", "setop_all", "children")),
            Map.entry("BASE_TABLE", Set.of("table_name", "qualified_name")),
            Map.entry(
                    "JOIN",
                    Set.of(
                            "left",
                            "right",
                            "condition",
                            "join_type",
                            "ref_type",
                            "using_columns",
                            "nearest_count",
                            "nearest_order_type",
                            "is_implicit")),
            Map.entry("SUBQUERY_TABLE", Set.of("subquery", "column_name_alias")),
            Map.entry("EMPTY", Set.of()),
            Map.entry("COLUMN_REF", Set.of("column_names")),
            Map.entry("CONSTANT", Set.of("literal")),
            Map.entry("PARAMETER", Set.of("identifier")),
            Map.entry("COMPARISON", Set.of("left", "right")),
            Map.entry("CONJUNCTION", Set.of("children")),
            Map.entry("OPERATOR", Set.of("children")),
            Map.entry("CASE", Set.of("case_checks", "else_expr")),
            Map.entry("CAST", Set.of("child", "type_expr")),
            Map.entry("SUBQUERY", Set.of("subquery_type", "subquery", "child", "comparison_type")),
            Map.entry(
                    "FUNCTION",
                    Set.of(
                            "function_name",
                            "filter",
                            "order_bys",
                            "distinct",
                            "is_operator",
                            "arguments",
                            "qualified_name")),
            Map.entry(
                    "WINDOW",
                    Set.of(
                            "function_name",
                            "partitions",
                            "orders",
                            "start",
                            "end",
                            "exclude_clause",
                            "arguments",
                            "qualified_name")));

    /** What says nothing about what a query does. */
    static final Set<String> HARMLESS = Set.of("class", "type", "alias", "query_location", "query_location_length");

    private Allowed() {}
}
