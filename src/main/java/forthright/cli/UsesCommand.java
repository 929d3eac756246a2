package forthright.cli;

import forthright.drafting.Uses;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi uses}: what depends on a rule, a wording, a provision, a value, and on what it depends. */
@Command(
        name = "uses",
        header = "Where something is used: rules, wordings, questions, councils' files, cases and letters.",
        footer = {"", "Example: foi uses \"FOIA s40(2)\""})
final class UsesCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAME",
            description =
                    "A rule's sentence or a part of it, a wording, a provision, a fact or its field (\"figure-held state\"), an"
                            + " outcome, a standard question, a measure, a concept, a field of the data, or a value of law.yaml"
                            + " or a profile.")
    String name = "";

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Uses uses = Uses.of(workspace.open(), name);
        spec.commandLine().getOut().print(json ? uses.json() : uses.told());
        spec.commandLine().getOut().flush();
        return ExitCode.DONE.number();
    }
}
