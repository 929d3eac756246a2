package forthright.cli;

import forthright.drafting.Lesson;
import forthright.drafting.Lessons;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        header = "Adds wordings that a person has confirmed to standard questions.",
        footer = {
            "",
            "Example: foi bank learn --entry missing-incidents \"How many disappearances of children were logged?\"",
            "Example: foi bank learn cases/MCC-2026-014"
        })
final class BankLearnCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "WORDING|CASE",
            description = "With --entry, the question as it was asked, in quotes. Otherwise the folder of a case: every"
                    + " match that its case.yaml confirms is learnt, or none.")
    String named = "";

    @Option(names = "--entry", paramLabel = "ID", description = "The standard question that the wording asks.")
    String entry = "";

    @Option(names = "--without", paramLabel = "QUESTION", description = "A question of the case that is passed over.")
    List<String> without = List.of();

    @Option(names = "--json", description = "Print the result as JSON; for a case.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!entry.isEmpty()) {
            out.print(Lesson.of(workspace.open(), entry, named).told());
            return ExitCode.DONE.number();
        }
        if (!Files.isDirectory(Path.of(named))) {
            throw FaultsException.error(
                    Place.of(named),
                    "no-case",
                    "This is no folder of a case.",
                    "Name the folder of a case, or say with --entry which standard question the wording asks.");
        }
        Workspace here = workspace.open();
        Lessons lessons = Lessons.of(here, RequestSource.of(named, InputStream.nullInputStream(), here), without);
        out.print(json ? lessons.json() : lessons.told());
        return (lessons.refused() ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }
}
