package forthright.request.files;

import java.util.Locale;

/** Why no text could be taken out of a file, and what its reader can do about it. */
public enum Refusal {
    OUTLOOK_MESSAGE(
            "not-text",
            "an Outlook message (.msg), which is not read",
            "Open it in Outlook, choose Save as, and save it as text (.txt); or forward it and save the mail as .eml."),
    OLD_WORD(
            "not-text",
            "a Word document of the old form (.doc), which is not read",
            "Open it in Word, choose Save as, and save it as .docx or as plain text (.txt)."),
    OLD_OFFICE(
            "not-text",
            "an Office file of an old form, which is not read",
            "Open it, choose Save as, and save it as .docx, .pdf or plain text (.txt)."),
    RICH_TEXT(
            "not-text",
            "a rich text file (.rtf), which is not read",
            "Open it in Word, choose Save as, and save it as .docx or as plain text (.txt)."),
    OPEN_DOCUMENT(
            "not-text",
            "an OpenDocument file (.odt), which is not read",
            "Open it, choose Save as, and save it as .docx or as plain text (.txt)."),
    SPREADSHEET(
            "not-text",
            "a spreadsheet, which is not read",
            "Open it, copy the questions, and save them as plain text (.txt)."),
    PRESENTATION(
            "not-text",
            "a presentation, which is not read",
            "Open it, copy the questions, and save them as plain text (.txt)."),
    ARCHIVE(
            "not-text",
            "an archive (.zip or the like), which is not opened",
            "Unpack it, and hand in the file that holds the request."),
    PICTURE(
            "not-text",
            "a picture, and a picture holds no text",
            "Type the questions into a plain text file (.txt), or ask the applicant for the text."),
    UNKNOWN_FORM(
            "not-text",
            "neither text nor a form of file that is read",
            "Open it, copy the request, and save it as plain text (.txt)."),
    MACROS(
            "macros",
            "a Word document with macros, which is not opened",
            "Ask the applicant for the text; or, if you trust it, save it as .docx, which keeps no macros."),
    LOCKED(
            "encrypted",
            "protected by a password",
            "Open it with the password and save it without one, or ask the applicant for the text."),
    LOCKED_MAIL(
            "encrypted",
            "an encrypted mail",
            "Open it in your mail program, copy the request, and save it as plain text (.txt)."),
    SCANNED(
            "no-text",
            "a PDF of pictures, without text: probably a scan",
            "Run it through text recognition (OCR), or type the questions into a plain text file (.txt)."),
    FILLED_BY_SCRIPT(
            "no-text",
            "a PDF form whose text only Adobe Reader can show",
            "Open it in Adobe Reader, print it to a PDF, or copy the request into a plain text file (.txt)."),
    WITHOUT_TEXT("empty", "without any text", "Check that it is the right file, or copy the request into a .txt file."),
    TOO_LARGE(
            "too-large",
            "larger than 10 MB",
            "Copy the questions into a plain text file (.txt), without pictures and attachments."),
    TOO_MUCH_TEXT(
            "too-large",
            "longer than a request can be: more than 1 MB of text, or 200 pages",
            "Copy the questions into a plain text file (.txt), without what else is in it."),
    TOO_COMPLEX(
            "too-complex",
            "built so that opening it takes too much time or memory",
            "Do not open it elsewhere unless you know the sender. Ask the applicant for the text."),
    UNSAFE(
            "unsafe",
            "built in a way that no Word program writes: it may be an attack",
            "Do not open it elsewhere unless you know the sender. Ask the applicant for the text."),
    DAMAGED(
            "damaged",
            "damaged, or cut short on its way",
            "Save it again from where it came, or copy the request into a plain text file (.txt)."),
    NO_HELPER(
            "unreadable",
            "not opened, because the program that reads such files could not be started",
            "Close other programs and try again, or copy the request into a plain text file (.txt).");

    private final String code;
    private final String said;
    private final String remedy;

    Refusal(String code, String said, String remedy) {
        this.code = code;
        this.said = said;
        this.remedy = remedy;
    }

    /** A stable slug. */
    public String code() {
        return code;
    }

    /** What the file is, after "is": "a picture, and a picture holds no text". */
    public String said() {
        return said;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    /** A name that goes through a pipe. */
    String word() {
        return name().toLowerCase(Locale.UK);
    }

    static Refusal of(String word) {
        for (Refusal refusal : values()) {
            if (refusal.word().equals(word)) {
                return refusal;
            }
        }
        return DAMAGED;
    }
}
