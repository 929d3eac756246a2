package forthright.cli;

import forthright.drafting.Draft;
import forthright.drafting.Drafter;
import forthright.drafting.Order;
import forthright.drafting.RecordedCase;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.request.Received;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that turn a drafted letter into a case. */
final class RecordOption {
    @Option(
            names = "--record",
            paramLabel = "CASE",
            description = "Turn the draft of this request, a file or a case folder, into a case that holds.")
    String named = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "With --record: the *.cases.yaml that the case is added to. Otherwise it is printed.")
    @Nullable
    Path out;

    @Option(names = "--council", paramLabel = "ID", description = "With --record: as for foi draft.")
    String council = "";

    @Option(names = "--received", paramLabel = "DATE", description = "With --record: as for foi draft.")
    @Nullable
    LocalDate received;

    @Option(names = "--dated", paramLabel = "DATE", description = "With --record: as for foi draft.")
    @Nullable
    LocalDate dated;

    @Option(names = "--data", paramLabel = "PATH", description = "With --record: as for foi draft.")
    String data = "";

    boolean isAsked() {
        return !named.isEmpty();
    }

    void record(InputStream in, Workspace workspace, LocalDate today, PrintWriter print, PrintWriter err) {
        RequestSource source = RequestSource.of(named, in, workspace);
        source.notes().forEach(err::println);
        LocalDate day = dated == null ? today : dated;
        Received since = received == null ? new Received.NotSaid() : new Received.On(received);
        Draft draft = new Drafter(workspace)
                .draft(new Order(source.text(), source.shownAs(), source.path(), council, since, day, data));
        String written = RecordedCase.of(workspace, draft, day);
        if (out == null) {
            print.print(written);
        } else {
            RecordedCase.addTo(out, workspace, written, today);
            print.println("Added to %s: give the case a name that says what it shows.".formatted(workspace.shown(out)));
        }
    }
}
