package forthright.data;

import forthright.data.query.Dialect;
import forthright.data.query.Dialects;
import forthright.data.query.Written;
import forthright.data.reading.Kind;
import forthright.data.reading.Row;
import forthright.data.reading.Rows;
import forthright.data.reading.Table;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/**
 * The canonical tables in a database of their own, in memory, shut off from files, network and change once they are
 * filled. Its errors quote what it read, so they never leave this class.
 */
final class Database implements Records {
    private static final int SECONDS = 20;
    private static final int MOST_ROWS = 10_000;

    // In this order: the last one makes the others final.
    private static final List<String> LOCKS = List.of(
            "SET threads = 2",
            "SET memory_limit = '2GB'",
            "SET temp_directory = ''",
            "SET autoinstall_known_extensions = false",
            "SET autoload_known_extensions = false",
            "SET allow_community_extensions = false",
            "SET enable_external_access = false",
            "SET lock_configuration = true");

    private final Connection connection;
    private final int seconds;
    private int asked;

    private Database(Connection connection, int seconds) {
        this.connection = connection;
        this.seconds = seconds;
    }

    /** The database could not do what was asked; why is not said, since it would quote the data. */
    static final class DatabaseException extends Exception {
        private final boolean tooSlow;

        DatabaseException(boolean tooSlow) {
            super(tooSlow ? "too slow" : "refused");
            this.tooSlow = tooSlow;
        }

        boolean isTooSlow() {
            return tooSlow;
        }
    }

    /** A database with these rows, already locked. */
    static Database holding(Rows rows) throws DatabaseException {
        return holding(rows, SECONDS);
    }

    /** The same, which gives up on a query after so many seconds. */
    static Database holding(Rows rows, int seconds) throws DatabaseException {
        try {
            Unwatched.driver();
            // Not by way of Java's list of drivers, which would load every other one with it.
            Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
            try {
                for (Table table : Table.values()) {
                    execute(connection, create(table));
                    fill(connection, table, rows.of(table));
                }
                for (String lock : LOCKS) {
                    execute(connection, lock);
                }
                return new Database(connection, seconds);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new DatabaseException(false);
        }
    }

    private static String create(Table table) {
        return table.columns().stream()
                .map(c -> c.name() + " " + c.kind().sql())
                .collect(Collectors.joining(", ", "CREATE TABLE " + table.word() + " (", ")"));
    }

    private static void fill(Connection connection, Table table, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        List<Table.Column> columns = table.columns();
        try (DuckDBAppender appender = connection
                .unwrap(DuckDBConnection.class)
                .createAppender(DuckDBConnection.DEFAULT_SCHEMA, table.word())) {
            for (Row row : rows) {
                appender.beginRow();
                for (int at = 0; at < columns.size(); at++) {
                    append(appender, columns.get(at).kind(), row.at(at));
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, Kind kind, @Nullable Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
            return;
        }
        switch (kind) {
            case Kind.Day day -> appender.append((LocalDate) value);
            case Kind.Moment moment -> appender.append((LocalDateTime) value);
            case Kind.Truth truth -> appender.append((Boolean) value);
            case Kind.WholeNumber number -> appender.append((Integer) value);
            default -> appender.append((String) value);
        }
    }

    /** The tree that the database makes of a query, as JSON. */
    String parsed(String sql) throws DatabaseException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT json_serialize_sql(?)")) {
            statement.setString(1, sql);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        } catch (SQLException e) {
            throw new DatabaseException(false);
        }
    }

    /**
     * What a query returned.
     *
     * @param rows a text or a whole number for each column; anything else has become nothing
     */
    record Result(List<String> columns, List<List<@Nullable Object>> rows) {
        @Override
        public String toString() {
            return "Result";
        }
    }

    @Override
    public Dialect dialect() {
        return Dialects.OWN;
    }

    @Override
    public String lies(String table) {
        return dialect().name(table);
    }

    @Override
    public Result ask(Written statement, LocalDateTime from, LocalDateTime until) throws DatabaseException {
        return ask(statement.sql(), from, until);
    }

    /** Asks a query whose two parameters are the beginning of a period and the instant after its end. */
    Result ask(String sql, LocalDateTime from, LocalDateTime until) throws DatabaseException {
        long begun = System.nanoTime();
        asked++;
        try {
            execute(connection, "BEGIN TRANSACTION READ ONLY");
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setQueryTimeout(seconds);
                statement.setObject(1, from);
                statement.setObject(2, until);
                try (ResultSet result = statement.executeQuery()) {
                    return read(result);
                }
            } finally {
                execute(connection, "ROLLBACK");
            }
        } catch (SQLException e) {
            throw new DatabaseException(System.nanoTime() - begun >= seconds * 1_000_000_000L);
        }
    }

    @Override
    public int asked() {
        return asked;
    }

    static Result read(ResultSet result) throws SQLException {
        int width = result.getMetaData().getColumnCount();
        List<String> columns = new ArrayList<>();
        for (int at = 1; at <= width; at++) {
            columns.add(result.getMetaData().getColumnName(at));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (result.next() && rows.size() <= MOST_ROWS) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int at = 1; at <= width; at++) {
                row.add(plain(result.getObject(at)));
            }
            rows.add(row);
        }
        return new Result(columns, rows);
    }

    /** Neither infinity nor a fraction is a count, and both would pass for one after rounding. */
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Long number -> number;
            case Integer number -> number.longValue();
            case BigInteger number when number.bitLength() < Long.SIZE -> number.longValue();
            case null, default -> null;
        };
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not close"); // without its words, which could quote rows
        }
    }
}
