package forthright.reply;

import forthright.bank.Council.Contacts;
import forthright.law.Deadline;
import forthright.law.LawBook;
import forthright.law.Regime;
import forthright.request.Received;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The beginning of a letter: who writes, about what, and whether in time. */
final class Heading {
    private Heading() {}

    static Values of(Reply reply, LawBook law, Regime regime) {
        Contacts contacts = reply.council().contacts();
        String subject = reply.request().subject().strip();
        return new Values()
                .prose("address", lines(contacts.address()))
                .prose("website", Escape.link(contacts.website()))
                .text("reference", reply.reference())
                .group(
                        "telephone",
                        contacts.telephone().isBlank()
                                ? List.of()
                                : List.of(new Values().text("number", contacts.telephone())))
                .group("subject", subject.isEmpty() ? List.of() : List.of(new Values().text("text", subject)))
                .group("draft", reply.needsPerson() ? List.of(draft(reply)) : List.of())
                .all(received(reply, law, regime));
    }

    private static Values draft(Reply reply) {
        return new Values()
                .group(
                        "tasks",
                        reply.tasks().stream()
                                .filter(task -> task.question().isEmpty())
                                .map(task -> new Values().text("what", task.what()))
                                .toList());
    }

    private static Values received(Reply reply, LawBook law, Regime regime) {
        return switch (reply.received()) {
            case Received.NotSaid notSaid ->
                new Values()
                        .group("received", List.of())
                        .group("late", List.of())
                        .flag("receivedUnknown", true);
            case Received.On(LocalDate day) -> {
                LocalDate due =
                        Deadline.of(day, regime, regime.daysToReply(), law).due();
                yield new Values()
                        .group("received", List.of(new Values().text("date", InWords.date(day))))
                        .group(
                                "late",
                                reply.dated().isAfter(due)
                                        ? List.of(new Values().text("due", InWords.date(due)))
                                        : List.of())
                        .flag("receivedUnknown", false);
            }
        };
    }

    /** An address, one line each, with the line breaks of Markdown. */
    private static Prose lines(List<String> address) {
        return new Prose(address.stream().map(Escape.MARKDOWN::apply).collect(Collectors.joining("\\\n")));
    }
}
