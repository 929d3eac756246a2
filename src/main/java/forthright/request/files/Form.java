package forthright.request.files;

import java.util.Arrays;
import java.util.Locale;

/** The forms of file that a text can be taken out of. */
public enum Form {
    TEXT("plain text", ".txt .text"),
    MARKDOWN("Markdown", ".md .markdown"),
    MAIL("a mail", ".eml .mime"),
    PAGE("a web page", ".html .htm .xhtml"),
    WORD("a Word document", ".docx"),
    PDF("a PDF", ".pdf");

    private final String said;
    private final String endings;

    Form(String said, String endings) {
        this.said = said;
        this.endings = endings;
    }

    /** In words, for a message. */
    String said() {
        return said;
    }

    /** The ending that a file of this form usually has. */
    String ending() {
        return endings.split(" ", 2)[0];
    }

    boolean isNamedBy(String name) {
        String lower = name.toLowerCase(Locale.UK);
        return Arrays.stream(endings.split(" ", -1)).anyMatch(lower::endsWith);
    }

    /** Whether the name claims another form than this one: "request.txt" for a Word document. */
    boolean isDeniedBy(String name) {
        boolean textual = this == TEXT || this == MARKDOWN;
        for (Form other : values()) {
            boolean alike = other == this || (textual && (other == TEXT || other == MARKDOWN || other == MAIL));
            if (!alike && other.isNamedBy(name)) {
                return true;
            }
        }
        return false;
    }
}
