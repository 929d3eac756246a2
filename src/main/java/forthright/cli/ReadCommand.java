package forthright.cli;

import forthright.drafting.Reading;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.request.Received;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi read}: what a request asks. */
@Command(
        name = "read",
        header = "What a request asks: its questions, periods and conditions, and the standard question each one is.",
        footer = {"", "Example: foi read cases/FOI746230783/request.txt --json"})
final class ReadCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "REQUEST",
            description = "The request: a text or mail file, a case folder, or - for standard input.")
    String request = "";

    @Option(
            names = "--council",
            paramLabel = "ID",
            description = "The council that answers. Otherwise the text decides the Act.")
    String council = "";

    @Option(
            names = "--received",
            paramLabel = "DATE",
            description = "The day it was received. Otherwise the mail's own date.")
    @Nullable
    LocalDate received;

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
        RequestSource source = RequestSource.of(request, foi.in, here);
        Reading reading = Reading.of(
                here, source, council, received == null ? new Received.NotSaid() : new Received.On(received));
        spec.commandLine().getOut().print(json ? reading.json() : reading.told());
        return ExitCode.DONE.number();
    }
}
