package forthright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code foi record}: where the record is kept. */
@Command(
        name = "record",
        header = "Where the record of issued replies is kept, and how it comes into a shared database.",
        subcommands = {RecordShowCommand.class, RecordMoveCommand.class},
        footer = {"", "Example: foi record show"})
final class RecordCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE.number();
    }
}
