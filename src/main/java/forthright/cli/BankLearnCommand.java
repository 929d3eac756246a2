package forthright.cli;

import forthright.drafting.Lesson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi bank learn}: a confirmed wording becomes one of a standard question's own. */
@Command(
        name = "learn",
        header = "Adds a wording that a person has confirmed to a standard question.",
        footer = {
            "",
            "Example: foi bank learn --entry missing-incidents \"How many disappearances of children were logged?\""
        })
final class BankLearnCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WORDING", description = "The question as it was asked, in quotes.")
    String wording = "";

    @Option(names = "--entry", paramLabel = "ID", required = true, description = "The standard question that it asks.")
    String entry = "";

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(Lesson.of(workspace.open(), entry, wording).told());
        return ExitCode.DONE.number();
    }
}
