package forthright.cli;

import forthright.drafting.Workspace;
import forthright.record.shared.Moving;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foi record move}: the record of the folder comes into the database. */
@Command(
        name = "move",
        header = "Brings the record of this workspace's folder into the database that cases/record/store.yaml names.",
        description = {
            "",
            "All of it or nothing. The folder is checked before, the database after; done again, it changes nothing."
        },
        footer = {"", "Example: foi record move --by \"Jo Bloggs\""})
final class RecordMoveCommand implements Callable<Integer> {
    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who does it, for those who wait.")
    String by = "";

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        Moving.Moved moved = Moving.move(here.root(), by);
        spec.commandLine()
                .getOut()
                .println(
                        "%d %s moved, none changed. The last line is %s. What was sealed stays in the folders too: keep it until a copy of the database is made."
                                .formatted(moved.entries(), moved.entries() == 1 ? "entry" : "entries", moved.head()));
        return ExitCode.DONE.number();
    }
}
