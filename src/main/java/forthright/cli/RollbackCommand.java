package forthright.cli;

import forthright.drafting.packs.Publishing;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi rollback}: an earlier version is published again. */
@Command(
        name = "rollback",
        header = "Publishes an earlier version again. The history grows, and nothing is lost.",
        footer = {
            "",
            "Example: foi rollback 3 --by \"Jo Bloggs\" --approved-by \"Sam Smith\" --reason \"Version 4 erred\""
        })
final class RollbackCommand implements Callable<Integer> {
    @Parameters(paramLabel = "VERSION", description = "The number of the version, as foi packs shows it.")
    int version;

    @Mixin
    PublishingOptions who = new PublishingOptions();

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PublishCommand.print(
                spec.commandLine(), new Publishing(workspace.open(), Today.get()).rollback(version, who.wanted()));
        return ExitCode.DONE.number();
    }
}
