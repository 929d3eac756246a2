package forthright.data;

import forthright.data.query.Dialect;
import forthright.data.query.Dialects;
import forthright.data.query.Written;
import forthright.data.reading.Server;
import forthright.data.reading.Table;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Properties;

/**
 * A database of the council's own. Counts are made there, and only counts come back; all of a draft see the rows as they
 * stood at one moment, where the engine can do that. Its errors may quote what it holds, so they never leave this class.
 */
final class ServerRecords implements Records {
    private static final String PASSWORD = "FORTHRIGHT_DATA_PASSWORD";
    private static final int SECONDS = 60;

    private final Connection connection;
    private final Server server;
    private int asked;

    private ServerRecords(Connection connection, Server server) {
        this.connection = connection;
        this.server = server;
    }

    /** The database, once it is shown that its login can do no harm; empty, with every fault noted, where it is not. */
    static Optional<ServerRecords> open(Server server, Faults faults) {
        Connection open;
        try {
            open = connected(server);
        } catch (SQLException e) {
            faults.add(noConnection(server, e));
            return Optional.empty();
        }
        Faults own = new Faults();
        try {
            new SelfTest(open, server, own).run();
            if (!own.hasErrors()) {
                readOnly(open, server);
                return Optional.of(new ServerRecords(open, server));
            }
        } catch (SQLException e) {
            own.add(noConnection(server, e));
        }
        faults.addAll(own.inOrder());
        end(open);
        return Optional.empty();
    }

    private static Connection connected(Server server) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", server.user());
        Optional.ofNullable(System.getenv(PASSWORD)).ifPresent(word -> properties.setProperty("password", word));
        if (server.engine() == Server.Engine.POSTGRESQL) {
            properties.setProperty("ApplicationName", "forthright");
            properties.setProperty("connectTimeout", "10");
            properties.setProperty("options", "-c statement_timeout=%d000".formatted(SECONDS));
            properties.setProperty("logServerErrorDetail", "false");
        }
        return DriverManager.getConnection(server.address(), properties);
    }

    /** Beside the rights of the login, which are what protects the rows: a slip is caught here. */
    private static void readOnly(Connection connection, Server server) throws SQLException {
        if (server.engine() == Server.Engine.POSTGRESQL) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
        }
    }

    private static Fault noConnection(Server server, SQLException e) {
        boolean noDriver = "08001".equals(e.getSQLState())
                && e.getCause() == null
                && e.getErrorCode() == 0
                && server.engine() != Server.Engine.POSTGRESQL;
        return Fault.error(
                server.place(),
                noDriver ? "no-driver" : "no-connection",
                noDriver
                        ? "There is no driver here for a database of this kind."
                        : "The database cannot be reached, or does not let %s in (SQLSTATE %s)."
                                .formatted(server.user(), e.getSQLState()),
                noDriver
                        ? "Put the driver's .jar file into the folder drivers/ beside the program. See docs/data.md."
                        : "Check address: and user:, and that %s is set. See docs/data.md.".formatted(PASSWORD));
    }

    @Override
    public Dialect dialect() {
        return Dialects.of(server.engine());
    }

    @Override
    public String lies(String table) {
        Server.View view = Table.named(table).map(server.views()::get).orElse(null);
        return view == null ? dialect().name(table) : view.name();
    }

    @Override
    public Database.Result ask(Written statement, LocalDateTime from, LocalDateTime until)
            throws Database.DatabaseException {
        long begun = System.nanoTime();
        asked++;
        try {
            return ask(connection, statement, from, until);
        } catch (SQLException e) {
            undo();
            throw new Database.DatabaseException(System.nanoTime() - begun >= SECONDS * 1_000_000_000L);
        }
    }

    /** Asks whoever is connected, as a statement's places have it. */
    static Database.Result ask(Connection connection, Written statement, LocalDateTime from, LocalDateTime until)
            throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            prepared.setQueryTimeout(SECONDS);
            for (int at = 0; at < statement.parameters().size(); at++) {
                prepared.setObject(at + 1, statement.parameters().get(at) == 1 ? from : until);
            }
            try (ResultSet result = prepared.executeQuery()) {
                return Database.read(result);
            }
        }
    }

    private void undo() {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            end(connection); // what is asked next is told so
        }
    }

    @Override
    public int asked() {
        return asked;
    }

    @Override
    public void close() {
        end(connection);
    }

    private static void end(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            return; // the server ends it
        }
    }
}
