package forthright.cli;

import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.drafting.issuing.Issuing;
import forthright.drafting.issuing.Issuing.Result;
import forthright.record.SealedReply;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi issue}: a draft that somebody has read goes on the record. */
@Command(
        name = "issue",
        header = "Seals a reply that somebody has read: it goes on the record, and can be sent.",
        description = {
            "",
            "The letter must be the one that lies in the draft folder, made under published rules, with nothing left to decide.",
            "Done again for the same case, it changes nothing."
        },
        footer = {"", "Example: foi issue cases/FOI746230783 --by \"Jo Bloggs\""})
final class IssueCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CASE", description = "The folder of the case, or the request in it.")
    String named = "";

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who stands behind the reply.")
    String by = "";

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
        RequestSource source = RequestSource.of(named, foi.in, here);
        return switch (new Issuing(here, Today.get()).issue(source, by)) {
            case Result.Issued issued -> {
                issued.mended().forEach(spec.commandLine().getErr()::println);
                print(spec.commandLine().getOut(), issued);
                yield ExitCode.DONE.number();
            }
            case Result.Refused(boolean person, var why) -> {
                spec.commandLine().getErr().print(Report.faults(why, "nothing was issued"));
                yield (person ? ExitCode.NEEDS_PERSON : ExitCode.BLOCKED).number();
            }
        };
    }

    private static void print(PrintWriter out, Result.Issued issued) {
        SealedReply reply = issued.reply();
        out.println((issued.before() ? "%s was issued before, by %s on %s." : "%s is issued, by %s on %s.")
                .formatted(
                        reply.reference(), reply.issued().by(), reply.issued().on()));
        out.println("On the record as %s.".formatted(reply.mark().inWords()));
        out.println();
        reply.files().keySet().forEach(name -> out.println("  %s/issued/%s".formatted(issued.folder(), name)));
        out.println();
        out.println(
                issued.before()
                        ? "Nothing was changed."
                        : "Send this letter and no other. Every later reply is held against it.");
    }
}
