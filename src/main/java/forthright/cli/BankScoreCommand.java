package forthright.cli;

import forthright.drafting.MatchingScore;
import forthright.drafting.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi bank score}: how many wordings find the right standard question. */
@Command(
        name = "score",
        header = "How many wordings find their standard question, how many nothing, how many another.",
        footer = {"", "Example: foi bank score question-bank/matching.cases.yaml"})
final class BankScoreCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The wordings to try. Default: matching.cases.yaml of the question bank.")
    @Nullable
    Path file;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        MatchingScore score = file == null ? MatchingScore.of(here) : MatchingScore.of(here, file);
        spec.commandLine().getOut().print(score.told());
        return (score.good() ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }
}
