package forthright.disclosurelog;

import forthright.law.files.Html;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The log as an Atom feed (RFC 4287). Its days are the record's, so that the same record gives the same feed. */
final class LogFeed {
    private LogFeed() {}

    static String of(List<LogEntry> entries, String title, String council, LocalDate updated) {
        StringBuilder feed = new StringBuilder();
        feed.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        feed.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">\n");
        feed.append("  <title>").append(Html.text(title)).append("</title>\n");
        feed.append("  <id>").append(id("feed " + council)).append("</id>\n");
        feed.append("  <updated>").append(instant(updated)).append("</updated>\n");
        feed.append("  <link rel=\"self\" type=\"application/atom+xml\" href=\"feed.atom\"/>\n");
        feed.append("  <link rel=\"alternate\" type=\"text/html\" href=\"index.html\"/>\n");
        entries.forEach(entry -> feed.append(entry(entry)));
        return feed.append("</feed>\n").toString();
    }

    private static String entry(LogEntry entry) {
        return """
                  <entry>
                    <title>%s</title>
                    <id>%s</id>
                    <published>%s</published>
                    <updated>%s</updated>
                    <author><name>%s</name></author>
                    <link rel="alternate" type="text/html" href="%s"/>
                    <category term="%s"/>
                    <summary type="text">%s: %s.</summary>
                  </entry>
                """.formatted(
                        Html.text(entry.title()),
                        entry.id(),
                        instant(entry.answered()),
                        instant(entry.updated()),
                        Html.text(entry.authority()),
                        Html.text(entry.file()),
                        entry.ending().inWords(),
                        Html.text(entry.reference()),
                        entry.ending().inWords());
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** An address made of a name: the same name has the same one for ever. */
    static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("forthright/log " + name).getBytes(StandardCharsets.UTF_8));
    }
}
