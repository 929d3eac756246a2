package forthright.cli;

import forthright.drafting.Deadlines;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi deadline}: the day by which a request must be answered. */
@Command(
        name = "deadline",
        header = "The day by which a request must be answered, with the days that did not count.",
        footer = {"", "Example: foi deadline 2026-11-27"})
final class DeadlineCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DATE", description = "The day the request was received, as 2026-11-27.")
    LocalDate received = LocalDate.EPOCH;

    @Option(
            names = "--regime",
            paramLabel = "REGIME",
            description = "foia, foisa, eir or foia-school. Default: ${DEFAULT-VALUE}.",
            defaultValue = "foia")
    String regime = "foia";

    @Option(
            names = "--clarified",
            paramLabel = "DATE",
            description = "The day on which came what the council had to ask for first. The time counts anew from it.")
    @Nullable
    LocalDate clarified;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "Working days allowed. Default: ${DEFAULT-VALUE}.",
            defaultValue = "20")
    int days;

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Deadlines deadlines = Deadlines.in(workspace.open());
        Deadlines.Asked asked = new Deadlines.Asked(received, Optional.ofNullable(clarified), regime, days);
        spec.commandLine().getOut().print(json ? deadlines.json(asked) : deadlines.told(asked));
        return ExitCode.DONE.number();
    }
}
