package forthright.cli;

import forthright.drafting.Reading;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
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
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        RequestSource source = request.source(foi.in, here, spec.commandLine().getErr());
        Reading reading = Reading.of(here, source, request.council, request.received());
        spec.commandLine().getOut().print(json ? reading.json() : reading.told());
        return ExitCode.DONE.number();
    }
}
