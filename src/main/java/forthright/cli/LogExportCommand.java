package forthright.cli;

import forthright.disclosurelog.LogEntry;
import forthright.disclosurelog.Redaction;
import forthright.drafting.Workspace;
import forthright.drafting.publiclog.LogExport;
import forthright.drafting.publiclog.LogExport.Exported;
import forthright.drafting.publiclog.LogExport.Waiting;
import forthright.drafting.publiclog.LogShown;
import forthright.law.files.Json;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi log export}: the public log as a site. */
@Command(
        name = "export",
        header = "Writes the public log: pages, CSV, JSON and an Atom feed, without whoever asked.",
        description = {
            "",
            "A reply whose request may tell who asked is left out until a person has looked at it (exit code 4)."
        },
        footer = {"", "Example: foi log export public/foi --council coventry"})
final class LogExportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            description = "The folder of the log: not there yet, empty, or an earlier export, which is replaced.")
    Path folder = Path.of("");

    @Option(names = "--council", paramLabel = "ID", description = "Only the replies of this council.")
    String council = "";

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        Exported exported = new LogExport(here).to(folder, council);
        exported.mended().forEach(spec.commandLine().getErr()::println);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(Json.write(tree(exported)));
        } else {
            out.println("%s in the log, %d taken out. It begins at %s."
                    .formatted(
                            count(exported.replies().size()),
                            exported.withdrawn(),
                            here.shown(folder.resolve("index.html"))));
        }
        exported.waiting().forEach(waiting -> print(waiting, spec.commandLine().getErr()));
        return (exported.waiting().isEmpty() ? ExitCode.DONE : ExitCode.NEEDS_PERSON).number();
    }

    private static String count(int replies) {
        return replies == 1 ? "1 reply" : replies + " replies";
    }

    private static void print(Waiting waiting, PrintWriter err) {
        err.println();
        err.println("%s is not in the log: a person must look at it first.".formatted(waiting.reference()));
        waiting.unsure().forEach(unsure -> err.println("  " + place(waiting.folder(), unsure)));
        err.println("Write in %s, under remove or keep, for each: words, by, on, reason. foi log show %s writes it out."
                .formatted(LogShown.file(waiting.folder()), waiting.reference()));
    }

    static String place(String folder, Redaction.Unsure unsure) {
        return "%s/issued/%s:%d:%d \"%s\" %s"
                .formatted(folder, unsure.file(), unsure.line(), unsure.column(), unsure.words(), unsure.why());
    }

    private static Map<String, Object> tree(Exported exported) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "forthright/log-export/1");
        root.put("replies", exported.replies().stream().map(LogEntry::reference).toList());
        root.put("withdrawn", exported.withdrawn());
        root.put(
                "waiting",
                exported.waiting().stream().map(LogExportCommand::tree).toList());
        return root;
    }

    private static Map<String, Object> tree(Waiting waiting) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("reference", waiting.reference());
        one.put("file", LogShown.file(waiting.folder()));
        one.put(
                "unsure",
                waiting.unsure().stream().map(u -> unsure(waiting.folder(), u)).toList());
        return one;
    }

    static Map<String, Object> unsure(String folder, Redaction.Unsure unsure) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("file", "%s/issued/%s".formatted(folder, unsure.file()));
        one.put("line", unsure.line());
        one.put("column", unsure.column());
        one.put("words", unsure.words());
        one.put("why", unsure.why());
        return one;
    }
}
