package forthright.cli;

import forthright.drafting.Workspace;
import forthright.drafting.issuing.Replaying;
import forthright.drafting.letters.LetterReplaying;
import forthright.law.WrittenDay;
import forthright.law.files.Fault;
import forthright.record.Entry;
import forthright.record.SealedLetter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi replay}: the same letter again from what was sealed. */
@Command(
        name = "replay",
        header = "Makes an issued letter again from what was sealed of it, and says whether it is the same.",
        footer = {"", "Example: foi replay cases/FOI746230783"})
final class ReplayCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CASE", description = "The folder of the case, or of one of its letters.")
    Path folder = Path.of("");

    @Option(
            names = "--against-data",
            description = "Say which figures the data gives otherwise today. Nothing of the record is replaced.")
    boolean againstData;

    @Option(
            names = "--data",
            paramLabel = "PATH",
            description = "The folder of the council's data. Otherwise councils/ID/data.")
    String data = "";

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        Path ofCase = folder.toAbsolutePath().normalize();
        Replaying replaying = new Replaying(here);
        PrintWriter out = spec.commandLine().getOut();
        Optional<Entry> erased = replaying.erased(ofCase);
        if (erased.isPresent()) {
            out.println("%s was erased on %s by %s: its letter cannot be made again. It lies as it was sealed in %s."
                    .formatted(
                            erased.get().reference(),
                            WrittenDay.of(erased.get().on()),
                            erased.get().by(),
                            here.shown(ofCase.resolve("issued"))));
            return ExitCode.DONE.number();
        }
        if (againstData) {
            List<Replaying.Drift> drift = replaying.drift(ofCase, data);
            drift.forEach(each -> out.println("question %s: %s was told as %s; the data gives %s today"
                    .formatted(each.question(), each.what(), each.then(), each.now())));
            out.println(
                    drift.isEmpty()
                            ? "The data gives every figure as it was told."
                            : "%d of %d figures have drifted."
                                    .formatted(
                                            drift.size(),
                                            replaying.sealed(ofCase).told().size()));
            return (drift.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).number();
        }
        Optional<SealedLetter> around = new LetterReplaying(here).sealed(ofCase);
        List<Fault> differences =
                around.isPresent() ? new LetterReplaying(here).replay(ofCase) : replaying.replay(ofCase);
        if (differences.isEmpty()) {
            out.println("The same letter, to the last character: %s."
                    .formatted(around.map(SealedLetter::reference)
                            .orElseGet(() -> replaying.sealed(ofCase).reference())));
            return ExitCode.DONE.number();
        }
        differences.forEach(out::println);
        return ExitCode.FINDINGS.number();
    }
}
