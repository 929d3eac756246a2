package forthright.record.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL, started once for all tests, in which each record has a schema of its own. */
public final class SharedServer {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private SharedServer() {}

    private static final class Started {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        // A test's machine may lose what a test wrote; that the disk has it is the server's business.
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "60")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static EmbeddedPostgres server() {
        // Of the servers that can be had ready-made, only this one is fetched.
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "no server for this system");
        return Started.SERVER;
    }

    /** A connection to it as its administrator, for what is not a record. */
    public static Connection connection() throws SQLException {
        return server().getPostgresDatabase().getConnection();
    }

    /** Its address, as a person would write it. */
    public static String address() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(server().getPort());
    }

    /** Says in a workspace that its record is shared, and makes an empty one; the answer is its schema. */
    public static String shareIn(Path root) {
        String schema = "record_" + SCHEMAS.incrementAndGet();
        shareIn(root, schema);
        return schema;
    }

    /** The same with a record that may be there already. */
    public static void shareIn(Path root, String schema) {
        write(root, "port: %d\ndatabase: postgres\nuser: postgres\nschema: %s\n".formatted(server().getPort(), schema));
    }

    /** Writes what says so, with these lines. */
    public static void write(Path root, String lines) {
        try {
            Path file = root.resolve("cases/record/store.yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "host: localhost\n" + lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int port() {
        return server().getPort();
    }

    static Connection connection(String schema) throws SQLException {
        Connection connection = server().getPostgresDatabase().getConnection();
        connection.setSchema(schema);
        return connection;
    }

    /** Does something in the database as whoever runs it may. */
    static void sql(String schema, String... statements) throws SQLException {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET search_path TO " + schema);
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** Copies what is in a record, without what keeps it from being changed. */
    static void copy(String schema, String copy) throws SQLException {
        List<String> statements = new ArrayList<>(List.of("CREATE SCHEMA " + copy));
        for (String table : List.of(
                "chain", "sealed", "kept", "told", "erasure", "unfinished", "writer", "flyway_schema_history")) {
            statements.add("CREATE TABLE %s.%s AS SELECT * FROM %s.%s".formatted(copy, table, schema, table));
        }
        sql(schema, statements.toArray(String[]::new));
    }

    /** The one thing that is asked for. */
    static String one(String schema, String sql) throws SQLException {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET search_path TO " + schema);
            try (var row = statement.executeQuery(sql)) {
                assertThat(row.next()).isTrue();
                return String.valueOf(row.getString(1));
            }
        }
    }

    /** Ends every connection to this record but the one that asks, as a server that is stopped does. */
    static void endConnections() throws SQLException {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'forthright' AND pid <> pg_backend_pid()");
        }
    }
}
