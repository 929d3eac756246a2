package forthright.request;

import forthright.request.files.Enclosure;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an applicant wrote, out of its envelope: without headers, form labels, older mail and what mail programs add.
 *
 * @param subject the subject line; empty where there is none
 * @param text the words, line by line
 */
public record OwnWords(String subject, String text) {
    /** The words of a request as it arrived. */
    public static OwnWords of(String request) {
        Letter letter = request.indexOf(Enclosure.APART) < 0 ? MailReader.read(request) : Envelope.open(request);
        boolean asksNothing = Outline.of(RequestReader.blocks(letter)).roots().isEmpty();
        Letter asking = asksNothing && !letter.forwarded().isEmpty() ? letter.asForwarded() : letter;
        return new OwnWords(Characters.oneLine(asking.subject()), words(asking.lines()));
    }

    private static String words(List<String> lines) {
        String text = lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
        return text.replaceAll("\n{3,}", "\n\n").strip();
    }

    /** A text without characters that the eye does not see, every line end the same. */
    public static String plain(String text) {
        return Characters.plain(text);
    }
}
