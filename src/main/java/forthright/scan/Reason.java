package forthright.scan;

import forthright.request.files.Refusal;
import java.util.Locale;

/** Why a file could not be scanned. None of them is ever called clean. */
public enum Reason {
    MISSING("not there, or may not be read", "Check its name, and that you may open it."),
    OLD_OFFICE(
            "an Office file of an old form (.doc, .xls, .ppt), which cannot be scanned",
            "Open it, use Save as, choose .docx, .xlsx or .pptx, and scan that."),
    BINARY_WORKBOOK(
            "a workbook in binary form (.xlsb), which cannot be scanned",
            "Open it, use Save as, choose .xlsx, and scan that."),
    OPEN_DOCUMENT(
            "an OpenDocument file (.ods, .odt, .odp), which cannot be scanned",
            "Open it, use Save as, choose .xlsx, .docx or .pptx, and scan that."),
    RICH_TEXT(
            "a rich text file (.rtf), which cannot be scanned",
            "Open it in Word, use Save as, choose .docx, and scan that."),
    OUTLOOK_MESSAGE(
            "an Outlook message (.msg), which cannot be scanned",
            "Save its attachments and scan each; send the text in a new mail."),
    PICTURE(
            "a picture, which cannot be scanned",
            "Look at it closely, and take its properties off (Windows: Properties, Details, Remove Properties)."),
    ARCHIVE("an archive of a form that cannot be scanned", "Unpack it, and scan each file in it."),
    LOCKED("protected by a password", "Open it with the password, save it without one, and scan that."),
    UNKNOWN_FORM(
            "of no form that can be scanned", "Save what is to go out as .pdf, .xlsx, .docx or .csv, and scan that."),
    TOO_LARGE("larger than 50 MB", "Send less, in several files, and scan each."),
    TOO_COMPLEX(
            "built so that opening it takes too much time or memory",
            "Do not send it. Make it anew from what is to go out, and scan that."),
    UNSAFE(
            "built in a way that no such program writes",
            "Do not send it. Make it anew from what is to go out, and scan that."),
    DAMAGED("damaged, so that it could not be read", "Save it again from where it came, and scan that."),
    NO_HELPER(
            "not opened, because the program that reads such files could not be started",
            "Close other programs and try again.");

    private final String said;
    private final String remedy;

    Reason(String said, String remedy) {
        this.said = said;
        this.remedy = remedy;
    }

    /** A stable slug. */
    public String slug() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }

    /** What the file is, after "is". */
    public String said() {
        return said;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    static Reason of(Refusal refusal) {
        return switch (refusal) {
            case OUTLOOK_MESSAGE -> OUTLOOK_MESSAGE;
            case OLD_WORD, OLD_OFFICE, SPREADSHEET, PRESENTATION -> OLD_OFFICE;
            case RICH_TEXT -> RICH_TEXT;
            case OPEN_DOCUMENT -> OPEN_DOCUMENT;
            case ARCHIVE -> ARCHIVE;
            case PICTURE -> PICTURE;
            case UNKNOWN_FORM, MACROS, SCANNED, FILLED_BY_SCRIPT, WITHOUT_TEXT -> UNKNOWN_FORM;
            case LOCKED, LOCKED_MAIL -> LOCKED;
            case TOO_LARGE, TOO_MUCH_TEXT -> TOO_LARGE;
            case TOO_COMPLEX -> TOO_COMPLEX;
            case UNSAFE -> UNSAFE;
            case DAMAGED -> DAMAGED;
            case NO_HELPER -> NO_HELPER;
        };
    }
}
