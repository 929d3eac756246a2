package forthright.request.files;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a mail as lines: who is addressed, when and about what; its own words; then what is attached, each apart. */
final class MailText {
    private static final Pattern MARKED = Pattern.compile("(?m)^\\s*(?:\\(?[0-9]{1,2}[.)]|\\(?[a-z][.)])\\s*\\S");
    private static final Set<String> SILENT = Set.of(
            "application/pgp-signature",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "text/calendar",
            "text/vcard",
            "text/x-vcard",
            "message/delivery-status");

    private static final int LOGO = 50 * 1024;

    private final int depth;
    private final List<MailPart> attached = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int pictures;

    private MailText(int depth) {
        this.depth = depth;
    }

    /** The text of a mail that lies so deep in other mails. */
    static Extracted of(byte[] mail, int depth) {
        if (depth > Limits.MAILS) {
            throw new UnreadableException(Refusal.TOO_COMPLEX);
        }
        MailPart whole = MailParts.of(mail);
        if (whole.is("application/pkcs7-mime")
                || whole.is("application/x-pkcs7-mime")
                || whole.is("multipart/encrypted")) {
            throw new UnreadableException(Refusal.LOCKED_MAIL);
        }
        MailText text = new MailText(depth);
        String body = text.body(whole);
        boolean unparted = body.isBlank() && text.attached.isEmpty();
        if (unparted) {
            // Header lines that were pasted over a body which is not coded as they say.
            body = afterHeaders(PlainText.decode(mail));
        }
        StringBuilder said = new StringBuilder(headers(whole)).append('\n').append(body.replace(Enclosure.APART, ' '));
        text.attached.stream().limit(Limits.ATTACHMENTS).forEach(part -> text.open(part, said));
        if (text.pictures > 0) {
            text.notes.add(new Note(Note.Kind.PICTURES_LEFT, Integer.toString(text.pictures)));
        }
        return new Extracted(said.toString(), text.notes);
    }

    private static String afterHeaders(String mail) {
        String plain = mail.replace("\r\n", "\n");
        int blank = plain.indexOf("\n\n");
        return blank < 0 ? plain : plain.substring(blank + 2);
    }

    private static String headers(MailPart whole) {
        StringBuilder lines = new StringBuilder();
        for (String name : List.of("To", "Date", "Subject")) {
            String value = whole.header(name.toLowerCase(Locale.ROOT)).replaceAll("\\s+", " ");
            if (!value.isBlank()) {
                lines.append(name)
                        .append(": ")
                        .append(value.replace(Enclosure.APART, ' '))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** The mail's own words; what is attached is laid aside. */
    private String body(MailPart part) {
        if (part.isAttached() || part.is("message/")) {
            layAside(part);
            return "";
        }
        if (part.is("multipart/alternative")) {
            return alternative(part.parts());
        }
        if (part.is("multipart/") || !part.parts().isEmpty()) {
            StringBuilder all = new StringBuilder();
            part.parts().forEach(p -> all.append(body(p)).append('\n'));
            return all.toString();
        }
        if (part.is("text/html") || part.is("application/xhtml")) {
            return page(part);
        }
        if (part.is("text/plain")) {
            return plain(part);
        }
        layAside(part);
        return "";
    }

    private void layAside(MailPart part) {
        if (part.is("image/")) {
            // The small ones are the logos under a signature.
            pictures += part.isAttached() || part.content().length > LOGO ? 1 : 0;
        } else if (!SILENT.contains(part.type())) {
            attached.add(part);
        }
    }

    /** The same words twice, once plain and once as a page: plain, unless only the page has them all. */
    private String alternative(List<MailPart> forms) {
        String plain = "";
        String page = "";
        for (MailPart form : forms) {
            String text = body(form);
            if (form.is("text/plain") && !form.isAttached()) {
                plain = plain.isBlank() ? text : plain;
            } else if (!text.isBlank()) {
                page = text;
            }
        }
        boolean poor = plain.strip().length() * 3 < page.strip().length();
        boolean unnumbered = marks(plain) == 0 && marks(page) > 1;
        return poor || unnumbered ? page : plain;
    }

    private static long marks(String text) {
        return MARKED.matcher(text).results().count();
    }

    private static String plain(MailPart part) {
        String text = decoded(part);
        if (PlainText.isBinary(text)) {
            return "";
        }
        return part.says("format", "flowed") ? FlowedText.of(text, part.says("delsp", "yes")) : text;
    }

    private static String decoded(MailPart part) {
        return part.charset()
                .flatMap(MailText::charset)
                // A mail that says ASCII and is not is read as older programs wrote it.
                .filter(set -> !set.name().equals("US-ASCII") && !set.name().equals("UTF-8"))
                .map(set -> new String(part.content(), set))
                .orElseGet(() -> PlainText.decode(part.content()));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String page(MailPart part) {
        Extracted page = PageText.of(
                part.content(),
                part.charset().flatMap(MailText::charset).map(Charset::name).orElse(null));
        notes.addAll(page.notes());
        return page.text();
    }

    private void open(MailPart part, StringBuilder said) {
        String name = part.name().isBlank() && part.is("message/rfc822") ? "attached mail.eml" : part.name();
        try {
            Extracted inside = Extractor.open(part.content(), name, depth + 1);
            boolean mail = part.is("message/rfc822") || Form.MAIL.isNamedBy(name);
            String called = new Note(Note.Kind.ATTACHMENT_LEFT, name).detail();
            said.append(new Enclosure(called, mail, inside.text()).written());
            notes.addAll(inside.notes());
        } catch (UnreadableException e) {
            if (e.refusal() == Refusal.PICTURE) {
                pictures++;
            } else {
                String called = name.isBlank() ? "an attachment" : name;
                notes.add(new Note(
                        Note.Kind.ATTACHMENT_LEFT, called + " is " + e.refusal().said()));
            }
        }
        if (said.length() > Limits.TEXT) {
            throw new UnreadableException(Refusal.TOO_MUCH_TEXT);
        }
    }
}
