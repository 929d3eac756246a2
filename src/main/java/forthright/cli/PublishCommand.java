package forthright.cli;

import forthright.drafting.packs.Publishing;
import forthright.drafting.packs.Publishing.Published;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code foi publish}: the edited questions, rules and wordings become the version in force. */
@Command(
        name = "publish",
        header = "Publishes the edited questions, rules and wordings, from a day on.",
        description = {
            "",
            "Every check and every case must hold, and two different people must stand behind it. Where replies are on the record,",
            "whoever approves has read first what the edited files would have made of them: foi impact --read-by.",
            "From then on drafts are made from what was published, whatever is edited meanwhile."
        },
        footer = {
            "",
            "Example: foi publish --by \"Jo Bloggs\" --approved-by \"Sam Smith\" --reason \"New threshold\" --from 2027-04-01"
        })
final class PublishCommand implements Callable<Integer> {
    @Mixin
    PublishingOptions who = new PublishingOptions();

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        print(spec.commandLine(), new Publishing(workspace.open(), Today.get()).publish(who.wanted()));
        return ExitCode.DONE.number();
    }

    static void print(CommandLine line, Published published) {
        published.remark().ifPresent(line.getErr()::println);
        line.getErr().flush();
        PrintWriter out = line.getOut();
        out.println("Published: " + published.edition().inWords());
        if (!published.edition().impact().isEmpty()) {
            out.println("  " + published.edition().impact());
        }
        published.edition().changes().forEach(change -> out.println("  " + change));
    }
}
