package forthright.cli;

import forthright.drafting.ReleasedFigures;
import forthright.scan.ScanJson;
import forthright.scan.Scanned;
import forthright.scan.Scanned.Looked;
import forthright.scan.Scanner;
import forthright.scan.released.Released;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi scan}: what is in files about to be sent that their reader does not see and could find. */
@Command(
        name = "scan",
        header = "Everything in files about to be sent that their reader does not see and could find.",
        description = {
            "",
            "Office files, PDF, CSV, web pages, mails, text, and archives of them. What is found is named by kind and place,",
            "never by what it says. Exit code 1: something was found; 2: a file could not be scanned, and is not called clean."
        },
        footer = {"", "Example: foi scan annex.xlsx letter.pdf --case cases/FOI746230783"})
final class ScanCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files that are about to be sent.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    List<Path> files;

    @Option(
            names = "--case",
            paramLabel = "CASE",
            description = "The folder of the case: tables are also held against the figures that its letter gives.")
    @Nullable
    Path ofCase;

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<Released> released =
                Optional.ofNullable(ofCase).map(folder -> ReleasedFigures.of(folder, workspace.open()));
        Scanner scanner = Scanner.of(released);
        List<Scanned> all =
                files.stream().map(file -> scanner.scan(file, file.toString())).toList();
        spec.commandLine().getOut().print(json ? ScanJson.text(all) : ScanTold.text(all));
        spec.commandLine().getErr().print(ScanTold.notScanned(all));
        if (!all.stream().allMatch(Looked.class::isInstance)) {
            return ExitCode.UNUSABLE.number();
        }
        boolean clean = all.stream().allMatch(each -> each.findings().isEmpty());
        return (clean ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }
}
