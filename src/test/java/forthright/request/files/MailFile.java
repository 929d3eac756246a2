package forthright.request.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Writes a mail for a test, part by part, as mail programs send it. */
public final class MailFile {
    private static int mails;
    private final List<String> parts = new ArrayList<>();
    // Each mail has a boundary of its own, so that one can lie in another.
    private final String boundary = "=_part_" + ++mails;

    private MailFile() {}

    public static MailFile mail() {
        return new MailFile();
    }

    /** A part of text, coded in base64. */
    public MailFile text(String type, String text) {
        parts.add("Content-Type: text/%s; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n%s\r\n"
                .formatted(type, base64(text.getBytes(StandardCharsets.UTF_8))));
        return this;
    }

    public MailFile attached(String type, String name, byte[] content) {
        parts.add(
                "Content-Type: %s; name=\"%s\"\r\nContent-Disposition: attachment; filename=\"%s\"\r\nContent-Transfer-Encoding: base64\r\n\r\n%s\r\n"
                        .formatted(type, name, name, base64(content)));
        return this;
    }

    /** A mail within the mail, uncoded as the rules of mail want it. */
    public MailFile forwarded(byte[] mail) {
        parts.add("Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n"
                + new String(mail, StandardCharsets.ISO_8859_1) + "\r\n");
        return this;
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    static String head(String subject) {
        return """
                Received: from mx.example.org (mx.example.org [192.0.2.1]); Tue, 23 Sep 2025 09:41:14 +0100
                From: Alex Rowan <alex.rowan@example.org>
                To: Coventry City Council <infogov@coventry.gov.uk>
                Date: Tue, 23 Sep 2025 09:41:12 +0100
                Subject: %s
                MIME-Version: 1.0
                """.formatted(subject).replace("\n", "\r\n");
    }

    public byte[] alternative() {
        return bytes("alternative");
    }

    public byte[] mixed() {
        return bytes("mixed");
    }

    private byte[] bytes(String kind) {
        StringBuilder mail = new StringBuilder(head("Freedom of Information request: missing children"));
        mail.append("Content-Type: multipart/%s; boundary=\"%s\"\r\n\r\n".formatted(kind, boundary));
        mail.append("This is a message in several parts.\r\n");
        parts.forEach(part -> mail.append("--" + boundary + "\r\n").append(part));
        return mail.append("--" + boundary + "--\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A mail of one part. */
    public static byte[] plain(String headers, String body) {
        return (head("Freedom of Information request: missing children") + headers.replace("\n", "\r\n") + "\r\n"
                        + body.replace("\n", "\r\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
