package forthright.cli;

import forthright.drafting.Workspace;
import forthright.drafting.reviewing.Challenger;
import forthright.drafting.reviewing.ReviewFiles;
import forthright.drafting.reviewing.Reviewing;
import forthright.review.Review;
import forthright.review.ReviewJson;
import forthright.review.challenge.ChallengeJson;
import forthright.review.challenge.Challenged;
import forthright.review.rules.Grade;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi review}: faults in finished replies, and a comparison across them. */
@Command(
        name = "review",
        header = "The faults of finished replies, ours or another authority's, each with its place, reason and law.",
        description = {
            "",
            "Several replies to the same questions are put side by side: who gave what, and why they differ.",
            "Exit code 1: something was found that is more than advice, or with --challenge a question is left blank."
        },
        footer = {
            "",
            "Example: foi review reply.txt --request request.txt",
            "         foi review replies/ --request request.txt --html comparison.html"
        })
final class ReviewCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "REPLY",
            arity = "1..*",
            description = "The replies, or folders of them: plain text, Markdown, HTML, DOCX, PDF or e-mail.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    List<Path> replies;

    @Option(names = "--request", paramLabel = "FILE", description = "The request they answer.")
    @Nullable
    Path request;

    @Option(
            names = "--challenge",
            description =
                    "In place of faults: what would be asked of each refusal, where it is answered, and the blanks.")
    boolean challenge;

    @Option(
            names = "--among",
            paramLabel = "NAME",
            split = ",",
            description = "Compare only these authorities; names or parts of them, with commas between.")
    List<String> among = List.of();

    @Option(names = "--html", paramLabel = "FILE", description = "Write all of it as one page.")
    @Nullable
    Path html;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Write the comparison as a sheet; of one reply, its findings.")
    @Nullable
    Path csv;

    @Option(
            names = "--xlsx",
            paramLabel = "FILE",
            description = "Write comparison, differences and findings as a workbook.")
    @Nullable
    Path xlsx;

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        return challenge ? challenge(here) : review(here);
    }

    private int review(Workspace here) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Review review = Reviewing.of(here, Today.get())
                .files(replies, Optional.ofNullable(request), among, here, said -> err.println(said));
        ReviewFiles.write(review, Optional.ofNullable(html), Optional.ofNullable(csv), Optional.ofNullable(xlsx));
        out.print(json ? ReviewJson.text(review) : ReviewTold.text(review));
        boolean found = review.findings().stream().anyMatch(f -> f.grade() != Grade.ADVICE);
        return (found ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }

    private int challenge(Workspace here) {
        if (html != null || csv != null || xlsx != null || !among.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--challenge asks each reply by itself and prints: leave out --among, --html, --csv and --xlsx.");
        }
        List<Challenged> challenged = Challenger.of(here, Today.get()).files(replies, Optional.ofNullable(request));
        spec.commandLine().getOut().print(json ? ChallengeJson.text(challenged) : ChallengeTold.text(challenged));
        boolean blank = challenged.stream().anyMatch(each -> each.blanks() > 0);
        return (blank ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }
}
