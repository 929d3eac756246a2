package forthright.scan.text;

import forthright.request.files.MailPart;
import forthright.request.files.MailParts;
import forthright.request.files.PlainText;
import forthright.scan.Findings;
import forthright.scan.NotScannedException;
import forthright.scan.Reason;
import forthright.scan.TextKind;
import java.util.List;
import java.util.function.BiConsumer;

/** Looks through a mail: its head, its text, and each file that is attached. */
public final class MailScan {
    private static final List<String> ROUTE = List.of(
            "received",
            "x-originating-ip",
            "x-mailer",
            "user-agent",
            "x-originating-email",
            "x-ms-exchange-organization-authas");

    private final Findings findings;
    private final BiConsumer<String, byte[]> attached;
    private int number;

    private MailScan(Findings findings, BiConsumer<String, byte[]> attached) {
        this.findings = findings;
        this.attached = attached;
    }

    /** Notes what is found; each file that is attached is handed over with its name. */
    public static void scan(byte[] mail, Findings findings, BiConsumer<String, byte[]> attached) {
        MailPart whole = MailParts.of(mail);
        boolean locked = whole.is("application/pkcs7-mime")
                || whole.is("application/x-pkcs7-mime")
                || whole.is("multipart/encrypted");
        if (locked) {
            throw new NotScannedException(Reason.LOCKED);
        }
        if (!whole.header("bcc").isBlank()) {
            findings.add(TextKind.BLIND_COPY, "head of the mail");
        }
        findings.add(TextKind.MAIL_ROUTE, "head of the mail", (int)
                ROUTE.stream().filter(name -> !whole.header(name).isBlank()).count());
        new MailScan(findings, attached).part(whole);
    }

    private void part(MailPart part) {
        part.parts().forEach(this::part);
        if (!part.parts().isEmpty()) {
            return;
        }
        if (part.isAttached() || part.is("message/") || !part.is("text/")) {
            number++;
            String name = part.name().isBlank() ? "attachment " + number : part.name();
            attached.accept(part.is("message/") && part.name().isBlank() ? name + ".eml" : name, part.content());
        } else if (part.is("text/html")) {
            PageScan.scan(PlainText.decode(part.content()), findings);
        } else {
            UnseenCharacters.scan(PlainText.decode(part.content()), findings);
        }
    }
}
