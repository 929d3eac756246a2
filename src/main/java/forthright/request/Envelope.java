package forthright.request;

import forthright.request.files.Enclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what of a mail with attachments is the request: its own words, or, where they ask nothing, an attachment. */
final class Envelope {
    private static final Cue POINTS = Cue.of("(?i)\\b(attach(ed|ment|ments)|enclos(ed|ure|ures))\\b");

    private Envelope() {}

    /** A letter out of the text of a mail with attachments. */
    static Letter open(String text) {
        Letter own = MailReader.read(Enclosure.around(text));
        List<Enclosure> enclosed = Enclosure.in(text);
        List<Letter> asking = enclosed.stream()
                .map(Envelope::asking)
                .flatMap(Optional::stream)
                .toList();
        if (asking.isEmpty() || asksItself(own)) {
            return own;
        }
        List<String> lines = new ArrayList<>();
        for (Letter letter : asking) {
            lines.addAll(letter.lines());
            lines.add("");
        }
        // A mail that was passed on says whom the applicant wrote to, and when; a document seldom does.
        Letter inner = asking.getFirst();
        boolean passedOn = enclosed.stream()
                .filter(Enclosure::mail)
                .anyMatch(e -> asking(e).isPresent());
        Letter first = passedOn ? inner : own;
        Letter second = passedOn ? own : inner;
        return new Letter(
                either(first.reference(), second.reference()),
                either(first.addressee(), second.addressee()),
                either(inner.subject(), own.subject()),
                either(first.received(), second.received()),
                either(first.sent(), second.sent()),
                lines,
                own.forwarded());
    }

    /** The attachments that ask something, although the mail's own words are what is read. */
    static List<String> alsoAsking(String text) {
        List<Enclosure> enclosed = Enclosure.in(text);
        if (enclosed.isEmpty() || !asksItself(MailReader.read(Enclosure.around(text)))) {
            return List.of();
        }
        return enclosed.stream()
                .filter(e -> asking(e).isPresent())
                .map(Enclosure::name)
                .toList();
    }

    private static Optional<Letter> asking(Enclosure enclosure) {
        Letter letter = MailReader.read(enclosure.text());
        return Optional.of(letter)
                .filter(l -> !roots(l).isEmpty())
                .or(() -> Optional.of(letter.asForwarded()).filter(l -> !roots(l).isEmpty()));
    }

    /** Whether the mail asks something beyond "please answer the attached". */
    private static boolean asksItself(Letter own) {
        return roots(own).stream()
                .anyMatch(root -> !root.parts().isEmpty() || !POINTS.in(Characters.head(root.text())));
    }

    private static List<Draft> roots(Letter letter) {
        return Outline.of(RequestReader.blocks(letter)).roots();
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static Received either(Received first, Received second) {
        return first instanceof Received.On ? first : second;
    }
}
