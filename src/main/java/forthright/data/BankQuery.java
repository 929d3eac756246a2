package forthright.data;

import forthright.data.query.Dialect;
import forthright.data.query.Dialects;
import forthright.data.query.QueryGuard;
import forthright.data.query.QueryText;
import forthright.data.query.QueryWriter;
import forthright.data.query.Sweep;
import forthright.data.query.Tree;
import forthright.data.query.Unwritable;
import forthright.data.query.Written;
import forthright.law.files.Fault;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A query of the bank that has been allowed, and the only thing that is ever asked of the database. */
final class BankQuery {
    static final List<String> COUNT = List.of("value", "children");
    static final List<String> BREAKDOWN = List.of("list", "code", "value", "children");

    private final Place place;
    private final String sql;
    private final Node tree;
    private final Set<String> tables;

    private BankQuery(Place place, String sql, Node tree, Set<String> tables) {
        this.place = place;
        this.sql = sql;
        this.tree = tree;
        this.tables = tables;
    }

    /** A query that may be asked, or why it may not. */
    sealed interface Checked {
        /** It may. */
        record Allowed(BankQuery query) implements Checked {}

        /** It may not. */
        record Refused(List<Fault> faults) implements Checked {}
    }

    /** What a query answered. */
    sealed interface Answer {
        /** The figures. */
        record Figures(List<RawTable.Cell> cells) implements Answer {}

        /** Nothing that can be used. */
        record Unusable(Fault fault) implements Answer {}
    }

    static Checked check(String text, Place place, Database database) {
        return switch (QueryText.read(text, place)) {
            case QueryText.Read.Refused(Fault fault) -> new Checked.Refused(List.of(fault));
            case QueryText.Read.Bound(String sql) -> look(sql, place, database);
        };
    }

    private static Checked look(String sql, Place place, Database database) {
        Optional<Node> tree = Optional.empty();
        try {
            tree = JsonReader.parse(database.parsed(sql));
        } catch (Database.DatabaseException e) {
            // what the parser itself does not survive is refused as what it cannot read
            tree = Optional.empty();
        }
        if (tree.isEmpty() || !Tree.text(tree.get(), "error").equals("false")) {
            return new Checked.Refused(List.of(Fault.error(
                    tree.map(t -> errorPlace(t, sql, place)).orElse(place),
                    "not-a-select",
                    "This is not one SELECT that can be read.",
                    "Write one SELECT statement and nothing else; look for a missing comma, bracket or quote here.")));
        }
        QueryGuard.Found found = QueryGuard.look(tree.get());
        if (!found.refused().isEmpty()) {
            return new Checked.Refused(found.refused().stream()
                    .map(what -> Fault.error(
                            place,
                            "not-allowed",
                            "A query may not use %s.".formatted(what),
                            "What a query may use: question-bank/README.md."))
                    .toList());
        }
        return new Checked.Allowed(new BankQuery(place, sql, tree.get(), found.tables()));
    }

    private static Place errorPlace(Node tree, String sql, Place place) {
        String position = Tree.text(tree, "position");
        return position.matches("[0-9]{1,9}") ? QueryText.place(place, sql, Integer.parseInt(position)) : place;
    }

    /** The canonical tables that it reads. */
    Set<String> tables() {
        return tables;
    }

    /**
     * Counts over a period by many queries in one statement; what each of them answered, in their order. Nothing where they
     * cannot be asked together: each alone then says what is wrong with it.
     */
    static List<Answer> askTogether(List<BankQuery> queries, Records records, LocalDate from, LocalDate to) {
        try {
            Written sweep = Sweep.of(
                    queries.stream().map(q -> q.tree).toList(), new QueryWriter(records.dialect(), records::lies));
            Database.Result swept =
                    records.ask(sweep, from.atStartOfDay(), to.plusDays(1).atStartOfDay());
            Map<Long, List<List<@Nullable Object>>> rows = new HashMap<>();
            for (List<@Nullable Object> row : swept.rows()) {
                if (row.getFirst() instanceof Long asked) {
                    rows.computeIfAbsent(asked, number -> new ArrayList<>()).add(row);
                }
            }
            List<Answer> answers = new ArrayList<>();
            for (int at = 0; at < queries.size(); at++) {
                answers.add(queries.get(at).own(rows.getOrDefault((long) at, List.of())));
            }
            return answers;
        } catch (Database.DatabaseException | Unwritable e) {
            return List.of();
        }
    }

    /** Its own rows of those that were counted together. */
    private Answer own(List<List<@Nullable Object>> rows) {
        List<String> columns = Tree.columns(tree);
        int first = Sweep.COLUMNS.size() - columns.size();
        List<List<@Nullable Object>> own = new ArrayList<>();
        rows.forEach(row -> own.add(row.subList(first, row.size())));
        return figures(new Database.Result(columns, own));
    }

    /** Whether it returns what can be counted together with others. */
    boolean isOfOneKind() {
        return List.of(COUNT, BREAKDOWN).contains(Tree.columns(tree));
    }

    /** Counts over a period, both days included. */
    Answer ask(Records records, LocalDate from, LocalDate to) {
        try {
            return figures(records.ask(
                    written(records), from.atStartOfDay(), to.plusDays(1).atStartOfDay()));
        } catch (Unwritable e) {
            return unusable(
                    "not-in-this-engine",
                    e.what() + ".",
                    "Write the query in words that every engine has: question-bank/README.md.");
        } catch (Database.DatabaseException e) {
            return e.isTooSlow()
                    ? unusable("query-too-slow", "This query takes too long.", "Join the tables by their identifiers.")
                    : unusable(
                            "query-failed",
                            "The database cannot run this query.",
                            "Run ./foi test on it: a column may not exist in the table, or two types do not go together.");
        }
    }

    /** As it stands, for the engine in whose words it is written; for another, in its words. */
    private Written written(Records records) throws Unwritable {
        return records.dialect().equals(Dialects.OWN)
                ? new Written(sql, List.of(1, 2))
                : new QueryWriter(records.dialect(), records::lies).write(tree);
    }

    /** What an engine has no words for; empty where it can be asked there. */
    Optional<String> lackingIn(Dialect dialect) {
        try {
            QueryWriter.of(dialect).write(tree);
            return Optional.empty();
        } catch (Unwritable e) {
            return Optional.of(e.what());
        }
    }

    private Answer figures(Database.Result result) {
        boolean breakdown = result.columns().equals(BREAKDOWN);
        if (!breakdown && !result.columns().equals(COUNT)) {
            return unusable(
                    "wrong-columns",
                    "A query returns the columns value and children, for a breakdown list and code before them.",
                    "Name the columns of the SELECT so, in this order.");
        }
        if (!breakdown && result.rows().size() != 1) {
            return unusable("wrong-rows", "A count returns one row.", "Remove GROUP BY, or return a breakdown.");
        }
        List<RawTable.Cell> cells = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (List<@Nullable Object> row : result.rows()) {
            Object list = breakdown ? row.get(0) : "";
            Object code = breakdown ? row.get(1) : "";
            Object value = row.get(row.size() - 2);
            Object children = row.getLast();
            boolean count = list instanceof String
                    && code instanceof String
                    && value instanceof Long v
                    && children instanceof Long c
                    && v >= 0
                    && c >= 0
                    && c <= v
                    && (c == 0) == (v == 0);
            if (!count || !seen.add(List.of((String) list, (String) code))) {
                return unusable(
                        "not-counts",
                        "This query returned something that cannot be counts of things and of the children behind them.",
                        "Return whole numbers from 0, as many children as things at most, each category once.");
            }
            cells.add(new RawTable.Cell((String) list, (String) code, (Long) value, (Long) children));
        }
        // A database returns categories as it comes by them.
        cells.sort(Comparator.comparing(RawTable.Cell::list).thenComparing(RawTable.Cell::code));
        return new Answer.Figures(cells);
    }

    private Answer unusable(String code, String what, String remedy) {
        return new Answer.Unusable(Fault.error(place, code, what, remedy));
    }
}
