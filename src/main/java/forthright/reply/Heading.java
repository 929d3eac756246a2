package forthright.reply;

import forthright.bank.Council;
import forthright.bank.Council.Contacts;
import forthright.law.LawBook;
import forthright.law.Regime;
import forthright.law.TimeForReply;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The beginning of a letter: who writes, about what, and whether in time. */
final class Heading {
    private Heading() {}

    static Values of(Reply reply, LawBook law, Regime regime) {
        return of(reply.council(), reply.reference(), reply.request().subject().strip())
                .group("draft", reply.needsPerson() ? List.of(draft(reply)) : List.of())
                .all(received(reply, law, regime));
    }

    /** Who writes, and about what. */
    static Values of(Council council, String reference, String subject) {
        Contacts contacts = council.contacts();
        return new Values()
                .lines("address", contacts.address())
                .prose("website", Escape.link(contacts.website()))
                .text("reference", reference)
                .group(
                        "telephone",
                        contacts.telephone().isBlank()
                                ? List.of()
                                : List.of(new Values().text("number", contacts.telephone())))
                .group("subject", subject.isEmpty() ? List.of() : List.of(new Values().text("text", subject)));
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
        List<TimeForReply> time = reply.time(regime, law).stream().toList();
        return new Values()
                .group("received", days(time.stream().map(TimeForReply::received)))
                .group("clarified", days(time.stream().flatMap(t -> t.clarified().stream())))
                .group(
                        "late",
                        time.stream()
                                .map(TimeForReply::due)
                                .filter(due -> reply.dated().isAfter(due))
                                .map(due -> new Values().text("due", InWords.date(due)))
                                .toList())
                .flag("receivedUnknown", time.isEmpty());
    }

    private static List<Values> days(Stream<LocalDate> days) {
        return days.map(day -> new Values().text("date", InWords.date(day))).toList();
    }
}
