package forthright.cli;

import forthright.cli.PageDoor.Opened;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi serve}: the page, for this machine alone. */
@Command(
        name = "serve",
        header = "Opens the page in which a request is answered with a browser.",
        description = {
            "",
            "It listens on this machine alone, and works without a network. The address that it prints lets one browser in, once;",
            "Enter prints a new one, and stop ends it."
        },
        footer = {"", "Example: foi serve --port 8090"})
final class ServeCommand implements Callable<Integer> {
    private static final String STOP = "stop";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8090",
            description = "Where it listens; 0 for any that is free. Otherwise 8090.")
    int port;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    Foi foi;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (Opened page = foi.page.open(workspace.open(), port, Clock.system(Today.HERE), err)) {
            say(out, page);
            BufferedReader lines = new BufferedReader(new InputStreamReader(foi.in, StandardCharsets.UTF_8));
            String line = lines.readLine();
            while (line != null && !line.strip().equals(STOP)) {
                say(out, page);
                line = lines.readLine();
            }
            if (line == null) {
                // Nobody sits at a keyboard: it runs until it is ended.
                new CountDownLatch(1).await();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE.number();
    }

    private static void say(PrintWriter out, Opened page) {
        out.println("Open this address in your browser. It works once:");
        out.println();
        out.println("  " + page.newAddress());
        out.println();
        out.println("Enter prints a new one, for another browser; stop ends the page.");
        out.flush();
    }
}
