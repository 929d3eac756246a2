package forthright.cli;

import forthright.drafting.Explaining;
import forthright.drafting.Order;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
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

/** {@code foi explain}: why each question would be answered as it would. */
@Command(
        name = "explain",
        header =
                "Why each question ends as it does, why not otherwise, and what stopped the rules that nearly applied.",
        footer = {"", "Example: foi explain cases/FOI746230783 3.c --dated 2025-10-21"})
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    RequestOption request = new RequestOption();

    @Parameters(
            paramLabel = "QUESTION",
            index = "1",
            arity = "0..1",
            description = "Only this question, by its id as foi read shows it.")
    String question = "";

    @Option(
            names = "--dated",
            paramLabel = "DATE",
            description = "The letter's date, which decides law, values, rules and wordings. Otherwise today.")
    @Nullable
    LocalDate dated;

    @Option(
            names = "--data",
            paramLabel = "PATH",
            description = "The folder of the council's data. Otherwise councils/ID/data.")
    String data = "";

    @Mixin
    EditedOption edited = new EditedOption();

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
        Order order = request.order(source, dated, data);
        Workspace version =
                edited.version(here, order.dated(), spec.commandLine().getErr());
        Explaining explaining = Explaining.of(version, order, question);
        spec.commandLine().getOut().print(json ? explaining.json() : explaining.told());
        spec.commandLine().getOut().flush();
        return ExitCode.DONE.number();
    }
}
