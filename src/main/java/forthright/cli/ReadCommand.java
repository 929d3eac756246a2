package forthright.cli;

import forthright.drafting.Reading;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi read}: what a request asks. */
@Command(
        name = "read",
        header = "What a request asks: its questions, periods and conditions, and the standard question each one is.",
        footer = {"", "Example: foi read cases/FOI746230783/request.txt --json"})
final class ReadCommand implements Callable<Integer> {
    @Mixin
    RequestOption request = new RequestOption();

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    Foi foi;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Override
    public Integer call() {
        return run(foi.in, spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    int run(InputStream in, PrintWriter out, PrintWriter err) {
        Workspace here = workspace.open();
        RequestSource source = request.source(in, here, err);
        Reading reading = Reading.of(here, source, request.council, request.received());
        out.print(json ? reading.json() : reading.told());
        return ExitCode.DONE.number();
    }
}
