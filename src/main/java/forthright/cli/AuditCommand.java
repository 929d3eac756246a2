package forthright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code foi audit}: whether the record is what was written. */
@Command(
        name = "audit",
        header = "Whether the record of issued replies is what was written.",
        subcommands = AuditVerifyCommand.class,
        footer = {"", "Example: foi audit verify"})
final class AuditCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE.number();
    }
}
