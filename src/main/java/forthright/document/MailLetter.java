package forthright.document;

import forthright.law.files.Html;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A letter as a mail that nobody has sent yet: Outlook and others open it ready to be addressed. It says everything twice, as
 * text and as a page, and neither fetches anything. Mail programs drop style sheets, so that each part of the page carries its
 * own style.
 */
public final class MailLetter {
    private static final String APART = "=_letter";
    private static final String END = "\r\n";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, END.getBytes(StandardCharsets.US_ASCII));
    private static final Pattern OF_THE_SCREEN = Pattern.compile(" (?:class|tabindex)=\"[^\"]*\"");
    private static final Pattern BEGINS = Pattern.compile("<(h[1-6]|p|ul|ol|li|table|th|td|blockquote|a)(?=[ >])");
    private static final String TEXT =
            "font-family:Arial,Helvetica,sans-serif;font-size:11pt;line-height:1.45;color:#000000";
    private static final String CELL =
            "padding:4px 10px;border-bottom:1px solid #767676;text-align:left;vertical-align:top";
    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("h1", "font-size:16pt;line-height:1.25;margin:0 0 12pt"),
            Map.entry("h2", "font-size:13pt;line-height:1.25;margin:18pt 0 8pt"),
            Map.entry("h3", "font-size:11pt;line-height:1.25;margin:14pt 0 6pt"),
            Map.entry("p", "margin:0 0 10pt"),
            Map.entry("ul", "margin:0 0 10pt 18pt;padding:0"),
            Map.entry("ol", "margin:0 0 10pt 18pt;padding:0"),
            Map.entry("li", "margin:0 0 4pt"),
            Map.entry("table", "border-collapse:collapse;margin:0 0 12pt"),
            Map.entry("th", CELL + ";font-weight:bold"),
            Map.entry("td", CELL),
            Map.entry("blockquote", "margin:0 0 10pt;padding:2px 12px;border-left:3px solid #767676"),
            Map.entry("a", "color:#0b4fa0"));

    private MailLetter() {}

    /**
     * The mail, as a file with the ending {@code .eml}.
     *
     * @param subject of the mail
     * @param lang of the letter, such as {@code en-GB}
     */
    public static byte[] from(String markdown, String subject, String lang) {
        String mail = "Subject: " + header(subject) + END
                + "X-Unsent: 1" + END
                + "MIME-Version: 1.0" + END
                + "Content-Language: " + lang + END
                + "Content-Type: multipart/alternative; boundary=\"" + APART + "\"" + END
                + END
                + part("text/plain", TextLetter.from(markdown))
                + part("text/html", page(markdown, lang))
                + "--" + APART + "--" + END;
        return mail.getBytes(StandardCharsets.US_ASCII);
    }

    /** The page in it. */
    static String page(String markdown, String lang) {
        String plain = OF_THE_SCREEN.matcher(HtmlLetter.body(markdown)).replaceAll("");
        String body = BEGINS.matcher(plain)
                .replaceAll(tag -> "<%s style=\"%s\"".formatted(tag.group(1), STYLES.getOrDefault(tag.group(1), "")));
        return "<!DOCTYPE html>\n<html lang=\"%s\">\n<head><meta charset=\"utf-8\"></head>\n<body style=\"%s\">\n%s</body>\n</html>\n"
                .formatted(Html.text(lang), TEXT, body);
    }

    private static String part(String type, String content) {
        return "--" + APART + END
                + "Content-Type: " + type + "; charset=utf-8" + END
                + "Content-Transfer-Encoding: base64" + END
                + END
                + LINES.encodeToString(content.getBytes(StandardCharsets.UTF_8)) + END;
    }

    /** A line of the head; what is not plain there is written in the way that mail has for it. */
    private static String header(String text) {
        boolean plain = text.chars().allMatch(c -> c >= ' ' && c <= '~') && text.length() < 70;
        return plain
                ? text
                : "=?utf-8?B?%s?=".formatted(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }
}
