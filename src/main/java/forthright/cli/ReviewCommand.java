package forthright.cli;

import forthright.drafting.Workspace;
import forthright.drafting.reviewing.Reviewing;
import forthright.review.Review;
import forthright.review.ReviewJson;
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

/** {@code foi review}: faults in finished replies. */
@Command(
        name = "review",
        header = "The faults of finished replies, ours or another authority's, each with its place, reason and law.",
        description = {"", "Exit code 1: something was found that is more than advice."},
        footer = {"", "Example: foi review reply.txt --request request.txt"})
final class ReviewCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "REPLY",
            arity = "1..*",
            description = "The replies: plain text, Markdown, HTML, DOCX, PDF or e-mail.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    List<Path> replies;

    @Option(names = "--request", paramLabel = "FILE", description = "The request they answer.")
    @Nullable
    Path request;

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        Review review = Reviewing.of(here, Today.get()).files(replies, Optional.ofNullable(request), here);
        spec.commandLine().getOut().print(json ? ReviewJson.text(review) : ReviewTold.text(review));
        boolean found = review.findings().stream().anyMatch(f -> f.grade() != forthright.review.rules.Grade.ADVICE);
        return (found ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }
}
