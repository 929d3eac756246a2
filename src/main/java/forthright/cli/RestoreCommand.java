package forthright.cli;

import forthright.drafting.DraftHistory;
import forthright.drafting.DraftHistory.Version;
import forthright.drafting.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi restore}: an earlier draft again, with what people had decided then. */
@Command(
        name = "restore",
        header = "Goes back to an earlier draft of a case, with what people had decided then.",
        description = {
            "",
            "The draft before the present one, or the one with a number. What lies there now is kept, so that this can be undone too.",
            "Draft again afterwards where data, rules or wordings have changed since: what is issued must be what would go out today."
        },
        footer = {"", "Example: foi restore cases/FOI746230783 --draft 1"})
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CASE", description = "The folder of the case.")
    Path folder = Path.of("");

    @Option(
            names = "--draft",
            paramLabel = "NUMBER",
            description = "Its number, as foi history shows it. Otherwise the one before the present draft.")
    int draft;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        DraftHistory history = DraftHistory.in(folder.toAbsolutePath().normalize(), here);
        Version back = draft == 0 ? history.undo(Today.get()) : history.restore(draft, Today.get());
        spec.commandLine()
                .getOut()
                .println("Draft %d, made on %s, lies there again, with what had been decided then."
                        .formatted(back.number(), back.on()));
        return ExitCode.DONE.number();
    }
}
