package forthright.cli;

import forthright.drafting.Workspace;
import java.io.PrintWriter;
import java.time.Clock;

/** The page in the browser, which another chapter makes: whoever starts the program says how it is opened. */
@FunctionalInterface
public interface PageDoor {
    /**
     * Opens it.
     *
     * @param port on which it listens; 0 for any that is free
     * @param told what a person should know meanwhile
     */
    Opened open(Workspace workspace, int port, Clock clock, PrintWriter told);

    /** The page while it is open. */
    interface Opened extends AutoCloseable {
        /** An address that lets one browser in, once. */
        String newAddress();

        @Override
        void close();
    }
}
