package forthright.data;

import forthright.data.reading.Server;
import forthright.data.reading.Table;
import forthright.law.files.Faults;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Shows, before anything is counted in a council's own database, that its login can only read what it is for: it tries to
 * write, to read a file and to look at other tables, and each has to fail. To ask for a read-only transaction is no
 * protection, since whoever is in one can leave it.
 */
final class SelfTest {
    private static final String DOCS = "See docs/data.md, \"A database of your own\".";

    private final Connection connection;
    private final Server server;
    private final Faults faults;

    SelfTest(Connection connection, Server server, Faults faults) {
        this.connection = connection;
        this.server = server;
        this.faults = faults;
    }

    /** Notes every fault. What it tries is undone should it succeed. */
    void run() throws SQLException {
        connection.setAutoCommit(false);
        try {
            new TreeMap<>(server.views()).forEach(this::columns);
            if (faults.hasErrors()) {
                return;
            }
            writing();
            files();
            others();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Whether a view is there and has every column of its table. */
    private void columns(Table table, Server.View view) {
        Set<String> there = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + view.name() + " WHERE 1 = 0")) {
            ResultSetMetaData columns = none.getMetaData();
            for (int at = 1; at <= columns.getColumnCount(); at++) {
                there.add(columns.getColumnName(at).toLowerCase(Locale.UK));
            }
        } catch (SQLException e) {
            undo();
            faults.error(
                    view.place(),
                    "no-such-view",
                    "There is no view %s that %s may read.".formatted(view.name(), server.user()),
                    "Have it made, and SELECT on it granted to %s. %s".formatted(server.user(), DOCS));
            return;
        }
        String lacking = table.columns().stream()
                .map(Table.Column::name)
                .filter(column -> !there.contains(column))
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            faults.error(
                    view.place(),
                    "view-lacks-column",
                    "The view %s has no column %s.".formatted(view.name(), lacking),
                    "Give it the columns of %s; what is not recorded is NULL, and named under lacks:. %s"
                            .formatted(table.word(), DOCS));
        }
    }

    private void writing() {
        boolean any = succeeds("CREATE TABLE forthright_self_test (a integer)");
        for (Server.View view : server.views().values()) {
            any |= succeeds("DELETE FROM " + view.name() + " WHERE 1 = 0");
        }
        if (any) {
            faults.error(
                    server.place(),
                    "login-can-write",
                    "%s can write to this database.".formatted(server.user()),
                    "Have a login made that may SELECT from these views and do nothing else. " + DOCS);
        }
    }

    private void files() {
        List<String> tries = switch (server.engine()) {
            case POSTGRESQL ->
                List.of(
                        "SELECT pg_read_file('PG_VERSION')",
                        "SELECT pg_ls_dir('.')",
                        "COPY (SELECT 1) TO PROGRAM 'true'");
            case SQL_SERVER -> List.of("SELECT 1 FROM OPENROWSET(BULK 'C:\\Windows\\win.ini', SINGLE_BLOB) AS f");
            case TRINO -> List.of();
        };
        if (tries.stream().anyMatch(this::succeeds)) {
            faults.error(
                    server.place(),
                    "login-reads-files",
                    "%s can read files of the server.".formatted(server.user()),
                    "Have a login made that is no administrator's. " + DOCS);
        }
    }

    private void others() throws SQLException {
        String seen = switch (server.engine()) {
            case POSTGRESQL -> """
                        SELECT n.nspname, c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
                        WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                          AND n.nspname NOT LIKE 'pg_toast%' AND has_table_privilege(c.oid, 'SELECT')""";
            case TRINO, SQL_SERVER -> """
                        SELECT table_schema, table_name FROM information_schema.tables
                        WHERE lower(table_schema) NOT IN ('information_schema', 'sys')""";
        };
        Set<String> named = server.views().values().stream()
                .map(view -> view.name().toLowerCase(Locale.UK))
                .collect(Collectors.toSet());
        int others = 0;
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(seen)) {
            while (tables.next()) {
                String table = tables.getString(2).toLowerCase(Locale.UK);
                String whole = tables.getString(1).toLowerCase(Locale.UK) + "." + table;
                boolean own =
                        named.stream().anyMatch(n -> n.equals(table) || n.equals(whole) || n.endsWith("." + whole));
                others += own ? 0 : 1;
            }
        }
        if (others > 0) {
            faults.error(
                    server.place(),
                    "login-sees-more",
                    "%s may read %d other tables or views of this database.".formatted(server.user(), others),
                    "Take SELECT on them from this login, or have another made. " + DOCS);
        }
    }

    private boolean succeeds(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            return false;
        } finally {
            undo();
        }
    }

    private void undo() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            return; // a connection that is gone is told by what is asked next
        }
    }
}
