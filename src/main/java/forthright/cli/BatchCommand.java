package forthright.cli;

import forthright.drafting.Councils;
import forthright.drafting.DraftFiles;
import forthright.drafting.Workspace;
import forthright.drafting.batch.Batch;
import forthright.drafting.batch.BatchItem;
import forthright.drafting.batch.BatchItems;
import forthright.drafting.batch.Drafted;
import forthright.drafting.batch.Progress;
import forthright.request.Received;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** {@code foi batch}: a folder of requests, or one request for many councils. */
@Command(
        name = "batch",
        header = "Drafts the replies to a folder of requests, or to one request for many councils.",
        description = {
            "",
            "Each is drafted as foi draft would. What fails is told at the end and stops nothing else.",
            "Run again, it drafts only what is not drafted yet or what would come out otherwise now.",
            "Exit code 2: at least one has no draft; 3: one may not go; 4: a person must decide about one."
        },
        footer = {"", "Example: foi batch cases --dated 2026-02-09 --out drafts"})
final class BatchCommand implements Callable<Integer> {
    private static final int MOST_JOBS = 64;

    @Parameters(
            paramLabel = "DIR",
            description =
                    "A folder of requests, each a text, mail, HTML, Word (.docx) or PDF file or a case folder; or one request.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    Path named;

    @Option(
            names = "--council",
            paramLabel = "ID",
            split = ",",
            description =
                    "The councils that answer each request, with commas between, or all. Otherwise whom each text addresses.")
    List<String> councils = List.of();

    @Option(
            names = "--received",
            paramLabel = "DATE",
            description = "The day they were received. Otherwise each mail's own date.")
    @Nullable
    LocalDate received;

    @Option(
            names = "--dated",
            paramLabel = "DATE",
            description = "The letters' date, which decides law, values, rules and wordings. Otherwise today.")
    @Nullable
    LocalDate dated;

    @Option(
            names = "--data",
            paramLabel = "PATH",
            description = "The folder of the data, for a batch of one council. Otherwise councils/ID/data.")
    String data = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where the drafts are written, a folder each, with the summary as summary.csv. Otherwise in the folder of each case.")
    @Nullable
    Path out;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            split = ",",
            description = "Forms of the letters, as for foi draft. Otherwise md and html.")
    List<String> formats = List.of();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many are drafted at the same time. Otherwise as many as there are processors.")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--again", description = "Draft those too that were drafted before from the same files.")
    boolean again;

    @Mixin
    EditedOption edited = new EditedOption();

    @Option(names = "--json", description = "Print the summary as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new ParameterException(
                    spec.commandLine(), "--jobs is a whole number from 1 to %d.".formatted(MOST_JOBS));
        }
        Workspace here = workspace.open();
        List<String> answering = councils.equals(List.of("all")) ? new Councils(here).ids() : councils;
        if (answering.size() > 1 && out == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Several councils answer one request: say with --out where their drafts are to lie.");
        }
        List<BatchItem> items = BatchItems.in(named, here.shown(named), answering);
        LocalDate day = dated == null ? Today.get() : dated;
        PrintWriter err = spec.commandLine().getErr();
        Batch batch = new Batch(
                here,
                edited.version(here, day, err),
                new Batch.Terms(
                        Optional.ofNullable(out),
                        received == null ? new Received.NotSaid() : new Received.On(received),
                        day,
                        data,
                        formats,
                        again,
                        jobs));
        List<Drafted> drafted = batch.run(items, progress(err), Today.get());
        if (out != null) {
            DraftFiles.write(new LinkedHashMap<>(Map.of("summary.csv", BatchTold.csv(drafted))), out, here.shown(out));
        }
        PrintWriter print = spec.commandLine().getOut();
        print.print(json ? BatchTold.json(drafted) : BatchTold.text(drafted));
        print.flush();
        return ending(drafted).number();
    }

    /** On a terminal only, as the launcher says: in a file or a pipe nobody reads how far it is. */
    private static Progress progress(PrintWriter err) {
        if (!Boolean.getBoolean("forthright.terminal")) {
            return Progress.NONE;
        }
        return (done, of, left) -> {
            err.print(
                    done == of
                            ? "\r%50s\r".formatted("")
                            : "\r%d of %d, about %s left   ".formatted(done, of, BatchTold.time(left)));
            err.flush();
        };
    }

    /** As the worst of them ends: those are last. */
    private static ExitCode ending(List<Drafted> drafted) {
        return drafted.stream()
                .map(Drafted::ended)
                .max(Comparator.naturalOrder())
                .map(ExitCode::of)
                .orElse(ExitCode.DONE);
    }
}
