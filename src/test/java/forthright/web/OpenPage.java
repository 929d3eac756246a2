package forthright.web;

import forthright.drafting.Workspace;
import forthright.web.http.Listening;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The page over a workspace of the test's own, on a day of its own. */
final class OpenPage implements AutoCloseable {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Listening listening;
    private final StringWriter told = new StringWriter();

    private OpenPage(Workspace workspace, LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(12, 0).atZone(HERE).toInstant(), HERE);
        listening = Door.open(workspace, 0, clock, new PrintWriter(told, true));
    }

    static OpenPage of(Workspace workspace, LocalDate today) {
        return new OpenPage(workspace, today);
    }

    /** An address that lets one browser in, once. */
    String newAddress() {
        return listening.newAddress();
    }

    String at(String path) {
        return "http://127.0.0.1:%d%s".formatted(port(), path);
    }

    int port() {
        return listening.port();
    }

    /** What was told where the program runs. */
    String told() {
        return told.toString();
    }

    @Override
    public void close() {
        listening.close();
    }
}
