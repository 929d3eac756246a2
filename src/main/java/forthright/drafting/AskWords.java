package forthright.drafting;

import forthright.bank.Council;
import forthright.data.supplied.AskedFigure;
import forthright.law.WrittenDay;
import forthright.law.files.Place;
import forthright.reply.Content.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a question needs of a service: exactly what, of whom, and the command that writes the request. */
final class AskWords {

    private final Council council;
    private final LocalDate dated;
    private final String command;

    /**
     * For a case.
     *
     * @param command what an officer types to ask
     */
    AskWords(Council council, LocalDate dated, String command) {
        this.council = council;
        this.dated = dated;
        this.command = command;
    }

    /** One task; what an earlier question needs as well is not told twice. */
    String task(Ask ask, Map<?, Ask> all) {
        Optional<Ask> earlier = all.values().stream()
                .takeWhile(other -> !other.equals(ask))
                .filter(ask::isSameAs)
                .findFirst();
        if (earlier.isPresent()) {
            return "This needs the same figures as question %s."
                    .formatted(earlier.get().question().id());
        }
        if (!ask.blanks().isEmpty()) {
            return "These rows are still to be filled in: %s. Then draft again."
                    .formatted(ask.blanks().stream().map(Place::toString).collect(Collectors.joining(", ")));
        }
        return "No table at hand gives the %s%s. Ask the team that holds them (%s): %s writes the request and the sheet to fill in. Then draft again."
                .formatted(
                        what(ask),
                        periods(ask.spans()),
                        council.team(ask.team(), dated).called(),
                        command);
    }

    private static String what(Ask ask) {
        boolean groups = ask.rows().stream().anyMatch(AskedFigure::group);
        boolean table =
                !groups && ask.rows().stream().anyMatch(row -> !row.label().isEmpty());
        return "number of %s (%s)%s"
                .formatted(
                        ask.measure().unit().inWords(),
                        ask.measure().basis(),
                        groups ? " by groups, and in all" : table ? " in each category" : "");
    }

    private static String periods(List<Span> spans) {
        return spans.stream().map(AskWords::period).collect(Collectors.joining(" and", " for", ""));
    }

    private static String period(Span span) {
        return " " + inWords(span);
    }

    /** A period as people say it. */
    static String inWords(Span span) {
        return span.from().equals(span.to())
                ? WrittenDay.of(span.to())
                : "%s to %s".formatted(WrittenDay.of(span.from()), WrittenDay.of(span.to()));
    }
}
