package forthright.cli;

import forthright.drafting.Order;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.request.Received;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What names a request: its file, the council that answers, and the day it was received. */
final class RequestOption {
    @Parameters(
            paramLabel = "REQUEST",
            description =
                    "The request: a text, mail, HTML, Word (.docx) or PDF file, a case folder, or - for standard input.")
    String named = "";

    @Option(
            names = "--council",
            paramLabel = "ID",
            description = "The council that answers; its folder in councils/. Otherwise whom the text addresses.")
    String council = "";

    @Option(
            names = "--received",
            paramLabel = "DATE",
            description = "The day it was received. Otherwise the mail's own date.")
    @Nullable
    LocalDate day;

    /** The request; what a person should know of how it was read is said at once. */
    RequestSource source(InputStream standardInput, Workspace workspace, PrintWriter err) {
        RequestSource source = RequestSource.of(named, standardInput, workspace);
        source.notes().forEach(err::println);
        return source;
    }

    /** What is drafted, or asked of the services, for this request; dated today unless another day is given. */
    Order order(RequestSource source, @Nullable LocalDate dated, String data) {
        return source.order(council, received(), dated == null ? Today.get() : dated, data);
    }

    Received received() {
        return day == null ? new Received.NotSaid() : new Received.On(day);
    }
}
