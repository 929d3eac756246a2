package forthright.disclosurelog;

import forthright.record.RequestOutcome;
import java.time.LocalDate;
import java.util.List;

/**
 * One reply as the public reads it.
 *
 * @param page the file name of its page, without an ending
 * @param id an address that stays the same for ever
 * @param authority the council by its name
 * @param received the day the request was received; empty where nobody knows
 * @param answered the day the reply was sent
 * @param updated the day from which it has stood in the log as it does
 * @param subject what it is about, as the applicant put it
 * @param request the applicant's words, without whoever asked
 * @param letter the reply as Markdown, without whoever asked
 * @param provisions those relied on
 */
public record LogEntry(
        String page,
        String id,
        String reference,
        String council,
        String authority,
        String regime,
        String received,
        LocalDate answered,
        LocalDate updated,
        String subject,
        String request,
        String letter,
        RequestOutcome ending,
        List<String> provisions) {
    public LogEntry {
        provisions = List.copyOf(provisions);
    }

    /** The address of a reply for ever, made of its record's hash, which tells nothing of it. */
    public static String idOf(String record) {
        return LogFeed.id("reply " + record);
    }

    /** The name of its page's file. */
    public String file() {
        return page + ".html";
    }

    /** The name of the file with the same for another site's page, which has a head and a style of its own. */
    public String fragment() {
        return page + ".fragment.html";
    }

    /** What a list calls it. */
    String title() {
        return subject.isEmpty() ? "Request " + reference : subject;
    }
}
