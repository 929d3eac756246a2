package forthright.record.shared;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A connection to the database of a record, made when it is first needed, and used by one at a time. */
final class Database implements AutoCloseable {
    private static final String PASSWORD = "FORTHRIGHT_DB_PASSWORD";
    private static final int CONNECT_SECONDS = 10;
    // Longer than anything that a command asks for; a server that says nothing for so long is gone.
    private static final int SILENT_SECONDS = 120;

    /** Those that only read share one. */
    private static final Map<Settings, Database> SHARED = new ConcurrentHashMap<>();

    private final Settings settings;
    private final Consumer<String> at;
    private final boolean again;
    private @Nullable Connection connection;
    private boolean used;

    private Database(Settings settings, Consumer<String> at, boolean again) {
        this.settings = settings;
        this.at = at;
        this.again = again;
    }

    /** The connection that all share who hold no right to write. */
    static Database shared(Settings settings) {
        return SHARED.computeIfAbsent(settings, key -> new Database(key, step -> {}, true));
    }

    /**
     * A connection of one's own. Once it is lost it is not made again: whatever right came with it is lost too.
     *
     * @param at is told of every statement before and after it is done
     */
    static Database own(Settings settings, Consumer<String> at) {
        return new Database(settings, at, false);
    }

    Settings settings() {
        return settings;
    }

    /** Another one's own, watched in the same way. */
    Database another() {
        return own(settings, at);
    }

    static PGSimpleDataSource source(Settings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        String host = settings.host();
        source.setServerNames(new String[] {host.contains(":") ? "[" + host + "]" : host});
        source.setPortNumbers(new int[] {settings.port()});
        source.setDatabaseName(settings.database());
        source.setUser(settings.user());
        source.setCurrentSchema(settings.schema());
        source.setSslMode(settings.tls());
        if (!settings.certificate().isEmpty()) {
            source.setSslRootCert(settings.certificate());
        }
        source.setApplicationName("forthright");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(SILENT_SECONDS);
        source.setTcpKeepAlive(true);
        // What a server says of a fault may hold what was written: it is not even asked for.
        source.setLogServerErrorDetail(false);
        Optional.ofNullable(System.getenv(PASSWORD)).ifPresent(source::setPassword);
        return source;
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open != null && (!again || !open.isClosed())) {
            return open;
        }
        if (used && !again) {
            throw new SQLException("", "08003");
        }
        used = true;
        open = source(settings).getConnection();
        connection = open;
        Migrations.bringUp(open, settings);
        return open;
    }

    /** What a row says. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The text in the first column. */
    static String text(ResultSet row) throws SQLException {
        return row.getString(1);
    }

    /** The text in the first column, which is kept as bytes. */
    static String said(ResultSet row) throws SQLException {
        return new String(row.getBytes(1), StandardCharsets.UTF_8);
    }

    /** What is asked for. */
    synchronized <T> List<T> list(String name, String sql, Row<T> row, Object... values) {
        try {
            return select(name, sql, row, values);
        } catch (SQLException e) {
            if (again && Refused.isLost(e) && connection != null) {
                return anew(name, sql, row, values);
            }
            throw Refused.of(e, settings);
        }
    }

    /** A server that was started again meanwhile has forgotten the connection, and nothing that was read. */
    private <T> List<T> anew(String name, String sql, Row<T> row, Object... values) {
        close();
        try {
            return select(name, sql, row, values);
        } catch (SQLException e) {
            throw Refused.of(e, settings);
        }
    }

    private <T> List<T> select(String name, String sql, Row<T> row, Object... values) throws SQLException {
        Connection open = connection();
        at.accept("before " + name);
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = filled(open, sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(row.of(rows));
            }
        }
        at.accept("after " + name);
        return found;
    }

    /** The one row that is asked for, where there is one. */
    <T> Optional<T> one(String name, String sql, Row<T> row, Object... values) {
        return list(name, sql, row, values).stream().findFirst();
    }

    private static PreparedStatement filled(Connection open, String sql, Object... values) throws SQLException {
        PreparedStatement statement = open.prepareStatement(sql);
        fill(open, statement, values);
        return statement;
    }

    private static void fill(Connection open, PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Collection<?> several) {
                statement.setArray(i + 1, open.createArrayOf("text", several.toArray()));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    /** Statements that are done together. */
    interface Work {
        void with(Writing writing) throws SQLException;
    }

    /** Statements of one transaction. */
    final class Writing {
        private final Connection open;

        private Writing(Connection open) {
            this.open = open;
        }

        void now(String name, String sql, Object... values) throws SQLException {
            many(name, sql, List.<Object[]>of(values));
        }

        /** The same statement for several rows. */
        void many(String name, String sql, List<Object[]> rows) throws SQLException {
            if (rows.isEmpty()) {
                return;
            }
            at.accept("before " + name);
            try (PreparedStatement statement = open.prepareStatement(sql)) {
                for (Object[] row : rows) {
                    fill(open, statement, row);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            at.accept("after " + name);
        }
    }

    /** Does something without waiting for others who write. */
    synchronized void now(String name, String sql, Object... values) {
        try {
            Connection open = connection();
            at.accept("before " + name);
            try (PreparedStatement statement = filled(open, sql, values)) {
                statement.execute();
            }
            at.accept("after " + name);
        } catch (SQLException e) {
            throw Refused.of(e, settings);
        }
    }

    /**
     * Does all of some work or none, and waits until the server's disk has it.
     *
     * @param folder what it is about, for a message
     */
    synchronized void whole(String folder, Work work) {
        boolean asked = false;
        try {
            Connection open = connection();
            open.setAutoCommit(false);
            try {
                Writing writing = new Writing(open);
                writing.now("disk", "SET LOCAL synchronous_commit TO on");
                work.with(writing);
                at.accept("before commit");
                asked = true;
                open.commit();
                at.accept("after commit");
            } finally {
                back(open, asked);
            }
        } catch (SQLException e) {
            throw asked && Refused.isLost(e) ? Refused.notKnown(settings, folder) : Refused.of(cause(e), settings);
        }
    }

    /** Of several statements sent at once the first that failed says why. */
    private static SQLException cause(SQLException e) {
        return e.getNextException() == null ? e : e.getNextException();
    }

    private static void back(Connection open, boolean asked) {
        try {
            if (!asked) {
                open.rollback();
            }
            open.setAutoCommit(true);
        } catch (SQLException gone) {
            // The server takes back by itself what a lost connection had begun.
        }
    }

    /** Waits for the right to write. */
    synchronized boolean lock(long millis) {
        try {
            select("patience", "SELECT set_config('lock_timeout', ?, false)", row -> 0, millis + "ms");
            select("lock", "SELECT pg_advisory_lock(?)", row -> 0, settings.lock());
            select("patience", "SELECT set_config('lock_timeout', '0', false)", row -> 0);
            return true;
        } catch (SQLException e) {
            if (Refused.isWaitedFor(e)) {
                return false;
            }
            throw Refused.of(e, settings);
        }
    }

    @Override
    public synchronized void close() {
        Connection open = connection;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException gone) {
                // It is closed, one way or the other.
            }
            connection = null;
        }
    }
}
