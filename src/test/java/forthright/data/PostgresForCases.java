package forthright.data;

import forthright.bank.Council;
import forthright.data.query.Dialect;
import forthright.data.query.Dialects;
import forthright.data.query.Written;
import forthright.data.reading.Kind;
import forthright.data.reading.Loading;
import forthright.data.reading.Rows;
import forthright.data.reading.Server;
import forthright.data.reading.SourcesFile;
import forthright.data.reading.Table;
import forthright.law.files.Faults;
import forthright.record.shared.SharedServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** The canonical tables in a real PostgreSQL, filled with the rows of one case after another. */
public final class PostgresForCases implements Records {
    private final Connection connection;
    private final String schema;

    /** Empty tables in a schema of their own; what was in it is gone. */
    public PostgresForCases(String schema) throws SQLException {
        this.connection = SharedServer.connection();
        this.schema = schema;
        execute("DROP SCHEMA IF EXISTS %s CASCADE".formatted(schema));
        execute("CREATE SCHEMA " + schema);
        for (Table table : Table.values()) {
            execute(table.columns().stream()
                    .map(c -> c.name() + " " + c.kind().sql())
                    .collect(Collectors.joining(", ", "CREATE TABLE " + lies(table.word()) + " (", ")")));
        }
    }

    /** The same tables with the rows of a council's files. */
    public PostgresForCases with(Council council) {
        Faults faults = new Faults();
        var sources = SourcesFile.read(council.folder().resolve("sources.yaml"), "sources.yaml", faults)
                .orElseThrow();
        var loaded = Loading.load(sources, council.folder().resolve("data"), "data", council.recording(), faults);
        faults.stopIfAny();
        return with(loaded.rows());
    }

    /** A login that may read these tables and nothing else. */
    public void reader(String role) throws SQLException {
        execute(
                "DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '%s') THEN DROP OWNED BY %s; DROP ROLE %s; END IF; END $$"
                        .formatted(role, role, role));
        execute("CREATE ROLE %s LOGIN".formatted(role));
        execute("GRANT USAGE ON SCHEMA %s TO %s".formatted(schema, role));
        for (Table table : Table.values()) {
            execute("GRANT SELECT ON %s TO %s".formatted(lies(table.word()), role));
        }
    }

    /** The same tables with these rows and no others. */
    PostgresForCases with(Rows rows) {
        try {
            for (Table table : Table.values()) {
                execute("TRUNCATE " + lies(table.word()));
                List<Table.Column> columns = table.columns();
                String places = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
                try (PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO " + lies(table.word()) + " VALUES (" + places + ")")) {
                    for (var row : rows.of(table)) {
                        for (int at = 0; at < columns.size(); at++) {
                            insert.setObject(
                                    at + 1, row.at(at), type(columns.get(at).kind()));
                        }
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            }
            return this;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static int type(Kind kind) {
        return switch (kind) {
            case Kind.Day day -> java.sql.Types.DATE;
            case Kind.Moment moment -> java.sql.Types.TIMESTAMP;
            case Kind.Truth truth -> java.sql.Types.BOOLEAN;
            case Kind.WholeNumber number -> java.sql.Types.INTEGER;
            default -> java.sql.Types.VARCHAR;
        };
    }

    @Override
    public Dialect dialect() {
        return Dialects.of(Server.Engine.POSTGRESQL);
    }

    @Override
    public String lies(String table) {
        return schema + "." + table;
    }

    @Override
    public Database.Result ask(Written written, LocalDateTime from, LocalDateTime until) {
        try {
            return ServerRecords.ask(connection, written, from, until);
        } catch (SQLException e) {
            throw new AssertionError(written.sql(), e);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public int asked() {
        return 0;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
