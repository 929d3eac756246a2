package forthright.record.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables of a shared record, brought to the form that this program knows; those of a later one are left alone. */
final class Migrations {
    /** The last of the steps in {@code forthright/record/migrations}. */
    static final int LAST = 1;

    private static final String FOLDER = "classpath:forthright/record/migrations";
    private static final int NONE = 0;

    private Migrations() {}

    /** Looks at the tables, and makes or changes them where that is needed: one program at a time. */
    static void bringUp(Connection connection, Settings settings) throws SQLException {
        if (isUpToDate(connection, settings)) {
            return;
        }
        lock(connection, "SELECT pg_advisory_lock(?)", settings);
        try {
            if (!isUpToDate(connection, settings)) {
                place(connection, settings);
                migrate(settings);
            }
        } finally {
            lock(connection, "SELECT pg_advisory_unlock(?)", settings);
        }
    }

    private static boolean isUpToDate(Connection connection, Settings settings) throws SQLException {
        int version = version(connection);
        if (version > LAST) {
            throw Refused.newer(settings);
        }
        return version == LAST;
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT coalesce(max(version::integer) FILTER (WHERE success), 0) FROM flyway_schema_history WHERE version IS NOT NULL")) {
            return row.next() ? row.getInt(1) : NONE;
        } catch (SQLException e) {
            if (Refused.isNotSetUp(e)) {
                return NONE;
            }
            throw e;
        }
    }

    private static void lock(Connection connection, String sql, Settings settings) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, settings.lock());
            statement.execute();
        }
    }

    /** Whoever lacks the right is told at once: left to Flyway, it is tried again and again. */
    private static void place(Connection connection, Settings settings) throws SQLException {
        if (!"UTF8".equals(said(connection, "SHOW server_encoding"))) {
            throw Refused.otherEncoding(settings);
        }
        String schema = settings.schema();
        if ("f".equals(said(connection, "SELECT count(*) > 0 FROM pg_namespace WHERE nspname = '" + schema + "'"))) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA " + schema);
            }
        }
    }

    private static String said(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static void migrate(Settings settings) throws SQLException {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(Database.source(settings))
                    .defaultSchema(settings.schema())
                    .createSchemas(false)
                    .locations(FOLDER)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw refusal(e);
        }
    }

    /** What the server said; what Flyway says of it may hold the statement. */
    private static SQLException refusal(FlywayException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && said.getSQLState() != null) {
                return said;
            }
        }
        return new SQLException("", "3F000");
    }
}
