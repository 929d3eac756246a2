package forthright.cli;

import forthright.drafting.Workspace;
import forthright.drafting.issuing.HeldRecord;
import forthright.drafting.retention.Retention;
import forthright.drafting.retention.Retention.Kept;
import forthright.law.WrittenDay;
import forthright.law.files.Json;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foi retention}: which cases are past the time for which their council keeps them. */
@Command(
        name = "retention",
        header = "Which cases are past the time for which their council keeps them. Nothing is deleted.",
        description = {
            "",
            "The time counts from the day of a case's last letter; it stands in councils/ID/profile.yaml."
        },
        footer = {"", "Example: foi retention --council marlshire"})
final class RetentionCommand implements Callable<Integer> {
    @Option(names = "--council", paramLabel = "ID", description = "Only this council. Otherwise all of the workspace.")
    String council = "";

    @Option(names = "--json", description = "Print the cases as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        HeldRecord.mend(here).forEach(spec.commandLine().getErr()::println);
        Retention.Report report = new Retention(here, Today.get()).report(council);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(json(report));
        } else {
            print(report, out);
        }
        return ExitCode.DONE.number();
    }

    private static void print(Retention.Report report, PrintWriter out) {
        if (report.past().isEmpty()) {
            out.println("No case is past its time. %d on the record %s kept."
                    .formatted(report.kept(), report.kept() == 1 ? "is" : "are"));
        } else {
            out.println("%d %s past %s time:"
                    .formatted(
                            report.past().size(),
                            report.past().size() == 1 ? "case is" : "cases are",
                            report.past().size() == 1 ? "its" : "their"));
            out.println();
            report.past()
                    .forEach(kept -> out.println("  %s  last letter %s, kept until %s (%s)"
                            .formatted(
                                    kept.folder(),
                                    WrittenDay.of(kept.lastLetter()),
                                    WrittenDay.of(kept.keptUntil()),
                                    kept.source())));
            out.println();
            out.println("Nothing was deleted. To erase one: foi erase CASE --by NAME --reason TEXT.");
        }
        report.unsaid()
                .forEach(council ->
                        out.println("councils/%s/profile.yaml does not say how long cases are kept: add retention."
                                .formatted(council)));
    }

    private static String json(Retention.Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "forthright/retention/1");
        json.put("past", report.past().stream().map(RetentionCommand::tree).toList());
        json.put("kept", report.kept());
        json.put("unsaid", report.unsaid());
        return Json.write(json);
    }

    private static Map<String, Object> tree(Kept kept) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("reference", kept.reference());
        one.put("council", kept.council());
        one.put("case", kept.folder());
        one.put("lastLetter", kept.lastLetter().toString());
        one.put("keptUntil", kept.keptUntil().toString());
        one.put("source", kept.source());
        return one;
    }
}
