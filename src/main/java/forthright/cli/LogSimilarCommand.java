package forthright.cli;

import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.drafting.publiclog.SimilarAnswers;
import forthright.drafting.publiclog.SimilarAnswers.Accessible;
import forthright.drafting.publiclog.SimilarAnswers.Result;
import forthright.drafting.publiclog.SimilarAnswers.Similar;
import forthright.law.files.Json;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi log similar}: earlier answers to a new request. */
@Command(
        name = "similar",
        header = "Earlier replies to what a request asks, the nearest first, and why.",
        description = {
            "",
            "Where one has answered a question already and everybody can read it, that is said; a person decides."
        },
        footer = {"", "Example: foi log similar cases/FOI794754610/request.txt"})
final class LogSimilarCommand implements Callable<Integer> {
    @Parameters(paramLabel = "REQUEST", description = "The request: a file, a case folder, or - for standard input.")
    String named = "";

    @Option(names = "--council", paramLabel = "ID", description = "The council that is asked; otherwise the addressee.")
    String council = "";

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    LogCommand log;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        PrintWriter err = spec.commandLine().getErr();
        RequestSource source = RequestSource.of(named, log.foi.in, here);
        source.notes().forEach(err::println);
        Result result = new SimilarAnswers(here, Today.get(), err::println).to(source, council);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(Json.write(tree(result)));
        } else {
            print(result, out);
        }
        return ExitCode.DONE.number();
    }

    private static void print(Result result, PrintWriter out) {
        if (result.replies().isEmpty()) {
            out.println("No earlier reply is like this request.");
        }
        for (Similar similar : result.replies()) {
            out.println("%.2f  %s  %s, answered %s, %s"
                    .formatted(
                            similar.score(),
                            similar.reference(),
                            similar.council(),
                            similar.answered(),
                            similar.ending().inWords()));
            similar.why().forEach(why -> out.println("      " + why));
            out.println("      " + similar.folder() + "/issued/letter.md");
        }
        if (!result.accessible().isEmpty()) {
            out.println();
            out.println("For you to decide:");
            result.accessible().forEach(accessible -> out.println("  " + accessible.inWords()));
        }
    }

    private static Map<String, Object> tree(Result result) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "forthright/similar/1");
        root.put("council", result.council().isEmpty() ? Json.NOTHING : result.council());
        root.put(
                "replies",
                result.replies().stream().map(LogSimilarCommand::tree).toList());
        root.put(
                "accessible",
                result.accessible().stream().map(LogSimilarCommand::tree).toList());
        return root;
    }

    private static Map<String, Object> tree(Similar similar) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("reference", similar.reference());
        one.put("council", similar.council());
        one.put("answered", similar.answered().toString());
        one.put("outcome", similar.ending().inWords());
        one.put("score", Math.round(similar.score() * 100) / 100.0);
        one.put("why", similar.why());
        one.put("letter", similar.folder() + "/issued/letter.md");
        return one;
    }

    private static Map<String, Object> tree(Accessible accessible) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("question", accessible.question());
        one.put("reference", accessible.reference());
        one.put("answeredAs", accessible.answeredAs());
        one.put("citation", accessible.citation());
        one.put("what", accessible.inWords());
        return one;
    }
}
