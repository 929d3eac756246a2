package forthright.cli;

import forthright.drafting.Draft;
import forthright.drafting.DraftFiles;
import forthright.drafting.DraftHistory;
import forthright.drafting.Drafter;
import forthright.drafting.Order;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.drafting.batch.Ended;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi draft}: request in, letter and decisions out. */
@Command(
        name = "draft",
        header = "Drafts the reply to a request: letter and decisions.",
        footer = {"", "Example: foi draft cases/FOI746230783/request.txt --dated 2025-10-21"})
final class DraftCommand implements Callable<Integer> {
    @Mixin
    RequestOption request = new RequestOption();

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

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the draft is written. Otherwise cases/REFERENCE/draft.")
    @Nullable
    Path out;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            split = ",",
            description =
                    "Forms of the letter, with commas between: md, html, docx, pdf, txt, and eml for a mail that is ready to be addressed; csv and xlsx for its figures. Otherwise md and html.")
    List<String> formats = List.of();

    @Mixin
    EditedOption edited = new EditedOption();

    @Option(names = "--json", description = "Print the decisions as JSON.")
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
        Draft draft = new Drafter(
                        edited.version(here, order.dated(), spec.commandLine().getErr()))
                .draft(order)
                .inForms(formats);
        Path folder = out == null
                ? DraftFiles.folderFor(here, source.path(), draft.reply().reference())
                : out;
        DraftFiles.put(draft, folder, here.shown(folder));
        if (out == null) {
            DraftHistory.of(here, source.path(), draft.reply().reference()).keep(Today.get());
        }
        PrintWriter print = spec.commandLine().getOut();
        if (json) {
            print.print(draft.files().get("decisions.json"));
        } else {
            DraftSummary.print(print, draft, here.shown(folder));
        }
        print.flush();
        return ExitCode.of(Ended.of(draft)).number();
    }
}
