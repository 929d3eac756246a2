package forthright.request.files;

import java.util.ArrayList;
import java.util.List;

/**
 * A file or mail that was attached to the mail that is read.
 *
 * @param mail whether it is a mail, with an addressee and a day of its own
 */
public record Enclosure(String name, boolean mail, String text) {
    /** Stands before each enclosure. No keyboard types it, and it is taken out of every text that is read. */
    public static final char APART = '\u001C';

    private static final String FILE = "Attached: ";
    private static final String MAIL = "Attached mail: ";

    /** As it stands in the text of the mail, after the mail's own words. */
    String written() {
        return "\n" + APART + (mail ? MAIL : FILE) + name + "\n" + text;
    }

    /** The mail's own words. */
    public static String around(String text) {
        int at = text.indexOf(APART);
        return at < 0 ? text : text.substring(0, at);
    }

    /** What is enclosed, in order. */
    public static List<Enclosure> in(String text) {
        List<Enclosure> found = new ArrayList<>();
        for (int at = text.indexOf(APART); at >= 0; ) {
            int next = text.indexOf(APART, at + 1);
            String said = text.substring(at + 1, next < 0 ? text.length() : next);
            int end = Math.max(said.indexOf('\n'), 0);
            String head = said.substring(0, end);
            boolean mail = head.startsWith(MAIL);
            found.add(new Enclosure(head.replaceFirst("^Attached(?: mail)?: ", ""), mail, said.substring(end)));
            at = next;
        }
        return found;
    }
}
