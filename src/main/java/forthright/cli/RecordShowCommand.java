package forthright.cli;

import forthright.drafting.Workspace;
import forthright.drafting.issuing.Issuing;
import forthright.record.Register;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code foi record show}: where the record is kept, and whether it can be reached. */
@Command(
        name = "show",
        header = "Where the record is kept, and how many lines it has.",
        description = {
            "",
            "Where cases/record/store.yaml names a database, it is asked, and its tables are made if there are none yet."
        },
        footer = {"", "Example: foi record show"})
final class RecordShowCommand implements Callable<Integer> {
    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        Register register = Issuing.register(here);
        int entries = register.entries().size();
        spec.commandLine()
                .getOut()
                .println("The record is kept in %s: %s."
                        .formatted(register.whereKept(), entries == 1 ? "1 entry" : entries + " entries"));
        return ExitCode.DONE.number();
    }
}
