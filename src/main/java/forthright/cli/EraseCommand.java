package forthright.cli;

import forthright.drafting.Workspace;
import forthright.drafting.retention.Erasing;
import forthright.drafting.retention.Erasing.Result;
import forthright.drafting.retention.Erasing.Word;
import forthright.law.WrittenDay;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi erase}: what an applicant wrote is deleted, and the record says so. */
@Command(
        name = "erase",
        header = "Deletes the applicant's words and what tells who they are; the reply stays on the record.",
        description = {
            "",
            "Only a case that is past its time, or with --before-retention, as when the applicant asks for it.",
            "The request, case.yaml, drafts, requests to services and their sealed copies go, and cannot be brought back."
        },
        footer = {
            "",
            "Example: foi erase cases/FOI746230783 --by \"Jo Bloggs\" --before-retention"
                    + " --reason \"The applicant asked for it\""
        })
final class EraseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CASE", description = "The folder of the case.")
    Path folder = Path.of("");

    @Option(names = "--by", paramLabel = "NAME", description = "Who stands behind it. Always needed, but with --show.")
    String by = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description =
                    "Why, without a word of who the applicant is: it stays on the record. Always needed, but with --show.")
    String reason = "";

    @Option(names = "--before-retention", description = "Also where the council's time for keeping it is not over.")
    boolean beforeRetention;

    @Option(names = "--show", description = "Only say what would be deleted, and what would be left.")
    boolean show;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        Erasing erasing = new Erasing(here, Today.get());
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (show) {
            print("These would be deleted, and could not be brought back:", erasing.show(folder), out);
            return ExitCode.DONE.number();
        }
        return switch (erasing.erase(folder, new Word(by, reason, beforeRetention))) {
            case Result.Erased erased -> {
                erased.mended().forEach(err::println);
                print("%s is erased, and the record says so. Deleted:".formatted(erased.reference()), erased, out);
                yield ExitCode.DONE.number();
            }
            case Result.Before(var reference, var who, var on, List<String> mended) -> {
                mended.forEach(err::println);
                out.println("%s was erased before, on %s by %s. Nothing was changed."
                        .formatted(reference, WrittenDay.of(on), who));
                yield ExitCode.DONE.number();
            }
            case Result.Refused(var why, List<String> mended) -> {
                mended.forEach(err::println);
                err.print(Report.faults(why, "nothing was erased"));
                yield ExitCode.BLOCKED.number();
            }
        };
    }

    private static void print(String head, Result.Erased erased, PrintWriter out) {
        out.println(erased.erased().isEmpty() ? "Nothing of the applicant's lies here." : head);
        out.println();
        erased.erased().forEach(file -> out.println("  " + file));
        if (!erased.others().isEmpty()) {
            out.println();
            out.println("These lie in the case too, and are left. Look whether they name the applicant:");
            out.println();
            erased.others().forEach(file -> out.println("  " + file));
        }
        out.println();
        out.println(
                "The letter, the decisions and the figures that were told stay. Copies elsewhere (mail, backups) are yours to delete.");
    }
}
