package forthright.cli;

import forthright.drafting.publiclog.LogShown;
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
import picocli.CommandLine.Spec;

/** {@code foi log show}: what the log says of one reply. */
@Command(
        name = "show",
        header = "What the log shows of one request, what it leaves out, and what you must settle first.",
        footer = {"", "Example: foi log show FOI746230783"})
final class LogShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "REF", description = "The reply's reference, or the folder of its case.")
    String reference = "";

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        LogShown shown = LogShown.of(workspace.open(), reference);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(Json.write(tree(shown)));
        } else {
            print(shown, out);
        }
        return (shown.redaction().unsure().isEmpty() ? ExitCode.DONE : ExitCode.NEEDS_PERSON).number();
    }

    private static void print(LogShown shown, PrintWriter out) {
        shown.withdrawal()
                .ifPresent(
                        entry -> out.println("Taken out of the log by %s on %s.%n".formatted(entry.by(), entry.on())));
        out.println(shown.redaction().subject());
        out.println();
        out.println(shown.redaction().request());
        out.println();
        out.println("Left out:");
        shown.redaction().removed().forEach(words -> out.println("  " + words));
        if (!shown.redaction().unsure().isEmpty()) {
            out.println();
            out.println("In doubt:");
            shown.redaction()
                    .unsure()
                    .forEach(unsure -> out.println("  " + LogExportCommand.place(shown.folder(), unsure)));
            out.println();
            out.println("Write in %s what is to be removed, and under keep: what may stay:"
                    .formatted(LogShown.file(shown.folder())));
            out.println();
            out.print(LogShown.toWrite(shown.redaction().unsure(), Today.get()));
        }
    }

    private static Map<String, Object> tree(LogShown shown) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "forthright/log-show/1");
        root.put("reference", shown.reference());
        root.put("withdrawn", shown.withdrawal().isPresent());
        root.put("subject", shown.redaction().subject());
        root.put("request", shown.redaction().request());
        root.put("removed", shown.redaction().removed());
        root.put(
                "unsure",
                shown.redaction().unsure().stream()
                        .map(unsure -> LogExportCommand.unsure(shown.folder(), unsure))
                        .toList());
        return root;
    }
}
