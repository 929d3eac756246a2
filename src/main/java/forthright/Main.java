package forthright;

import forthright.cli.Foi;
import forthright.cli.PageDoor;
import forthright.cli.PageDoor.Opened;
import forthright.drafting.Workspace;
import forthright.web.Door;
import forthright.web.http.Listening;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;

/** Starts the command line, and tells it how the page is opened: the two know nothing of each other. */
public final class Main {
    private Main() {}

    /** Runs one command on the given streams; returns its exit code. */
    public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        return Foi.run(new ThePage(), in, out, err, args);
    }

    /**
     * Runs one command and ends with its exit code. A command that did its work just returns: {@link System#exit} looks for
     * a logger first, and thereby through the whole program, which takes a tenth of a short command's time.
     */
    public static void main(String[] args) {
        int code = run(System.in, System.out, System.err, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Named, and not a lambda: the first of those takes longer than a short command may. */
    private static final class ThePage implements PageDoor {
        @Override
        public Opened open(Workspace workspace, int port, Clock clock, PrintWriter told) {
            return new Open(Door.open(workspace, port, clock, told));
        }
    }

    private record Open(Listening listening) implements Opened {
        @Override
        public String newAddress() {
            return listening.newAddress();
        }

        @Override
        public void close() {
            listening.close();
        }
    }
}
