package forthright.web.http;

import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server, while it runs: on this machine alone, and within bounds. */
public final class Listening implements AutoCloseable {
    private static final String HERE = "127.0.0.1";
    private static final int LAST_PORT = 65_535;
    private static final int MOST_HEADERS = 16 * 1024;
    private static final int MOST_AT_ONCE = 16;
    private static final int MOST_WAITING = 256;
    private static final int MOST_THREADS = 40;
    private static final long SLOWEST_BYTES = 1024; // a second
    private static final Duration SLOWEST = Duration.ofSeconds(30);

    private final Server server;
    private final ServerConnector connector;
    private final Sessions sessions = new Sessions();

    private Listening(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts.
     *
     * @param port on which it listens; 0 for any that is free
     * @param told what a person should know meanwhile
     */
    public static Listening at(int port, Rooms rooms, Assets assets, Trouble trouble, PrintWriter told) {
        if (port < 0 || port > LAST_PORT) {
            throw FaultsException.error(
                    Place.of("--port"),
                    "not-a-port",
                    "%d is no port.".formatted(port),
                    "Name one from 1 to %d, such as 8090, or 0 for any that is free.".formatted(LAST_PORT));
        }
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("page");
        threads.setDaemon(true);
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(MOST_HEADERS);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(HERE);
        connector.setPort(port);
        connector.setIdleTimeout(SLOWEST.toMillis());
        server.addConnector(connector);
        Listening listening = new Listening(server, connector);
        try {
            connector.open();
            SizeLimitHandler small = new SizeLimitHandler(FormReader.MOST_BYTES, -1);
            small.setHandler(
                    new Front(new Guard(connector.getLocalPort()), listening.sessions, rooms, assets, trouble, told));
            QoSHandler inTurn = new QoSHandler(small);
            inTurn.setMaxRequestCount(MOST_AT_ONCE);
            inTurn.setMaxSuspendedRequestCount(MOST_WAITING);
            inTurn.setMaxSuspend(SLOWEST);
            server.setHandler(new MinimumDataRateHandler(inTurn, SLOWEST_BYTES, 0));
            server.start();
            return listening;
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of("--port"),
                    "port-taken",
                    "Nothing can listen on port %d of this machine: another program does, or you may not."
                            .formatted(port),
                    "Name another with --port, such as 8091, or 0 for any that is free.");
        } catch (Exception e) {
            throw new IllegalStateException("The server does not start", e);
        }
    }

    /** An address that lets one browser in, once. */
    public String newAddress() {
        return "http://%s:%d/enter?key=%s".formatted(HERE, connector.getLocalPort(), sessions.newKey());
    }

    /** The port on which it listens. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The server does not stop", e);
        }
    }
}
