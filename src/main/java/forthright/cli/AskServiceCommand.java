package forthright.cli;

import forthright.drafting.AskService;
import forthright.drafting.RequestSource;
import forthright.drafting.TeamRequest;
import forthright.drafting.Workspace;
import forthright.law.WrittenDay;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi ask-service}: one request for figures to each team that holds what a draft lacks. */
@Command(
        name = "ask-service",
        header = "Writes a request, with a sheet to fill in, to each team whose figures a reply needs.",
        footer = {"", "Example: foi ask-service cases/MCC-2026-014 --dated 2026-02-09"})
final class AskServiceCommand implements Callable<Integer> {

    @Mixin
    RequestOption request = new RequestOption();

    @Option(names = "--dated", paramLabel = "DATE", description = "The day of asking. Otherwise today.")
    @Nullable
    LocalDate dated;

    @Option(
            names = "--data",
            paramLabel = "PATH",
            description = "The folder of the council's data. Otherwise councils/ID/data.")
    String data = "";

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
        AskService asked = AskService.of(here, request.order(source, dated, data));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(asked.json());
        } else {
            print(out, asked);
        }
        out.flush();
        return (asked.open().isEmpty() ? ExitCode.DONE : ExitCode.NEEDS_PERSON).number();
    }

    private static void print(PrintWriter out, AskService asked) {
        out.println("%s for %s"
                .formatted(asked.reply().reference(), asked.reply().council().name()));
        out.println();
        if (asked.requests().isEmpty()) {
            out.println("No figure has to come from a service.");
        }
        asked.requests().forEach(request -> print(out, asked, request));
        asked.open()
                .forEach(task -> out.println("No team can be asked for question %s: %s"
                        .formatted(task.question().isEmpty() ? "–" : task.question(), task.what())));
        if (asked.requests().stream().anyMatch(request -> !request.files().isEmpty())) {
            out.println("Send each team its files. When a sheet comes back, put it in its place and draft again.");
        }
    }

    private static void print(PrintWriter out, AskService asked, TeamRequest request) {
        String email = request.team().email();
        out.println("  %s%s".formatted(request.team().called(), email.isEmpty() ? "" : " <" + email + ">"));
        request.begun()
                .forEach(sheet -> out.println("    has begun to fill in %s, which stays as it is".formatted(sheet)));
        if (!request.files().isEmpty()) {
            out.println("    %s by %s, for %s %s"
                    .formatted(
                            request.figures() == 1 ? "1 figure" : request.figures() + " figures",
                            WrittenDay.of(request.answerBy()),
                            request.questions().size() == 1 ? "question" : "questions",
                            String.join(", ", request.questions())));
            asked.files(request).forEach(file -> out.println("    " + file));
        }
        out.println();
    }
}
