package forthright.request.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the form of a file by what is in it; its name decides only between forms that look alike. */
public final class Signature {
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ARCHIVE = {'P', 'K'};
    private static final int HEAD = 64 * 1024;
    private static final Pattern PAGE = Pattern.compile(
            "(?i)<(?:!doctype\\s+html|(?:html|head|body|meta|title|style|div|p|span|table|ol|ul|h[1-6]|br)\\b)");
    private static final Pattern TAGS =
            Pattern.compile("(?i)<(?:p|div|br|li|ol|ul|table|tr|td|span|h[1-6]|body)(?:\\s[^<>]{0,500})?/?>");
    private static final Pattern HEADERS =
            Pattern.compile("\\s*+(?:From [^\\n]{0,200}\\n)?[A-Za-z][A-Za-z0-9-]{0,60}:");

    private Signature() {}

    /** The form of some bytes; refused where it is one that is not read. */
    public static Form tell(byte[] bytes, String name) {
        if (starts(bytes, OLD_OFFICE)) {
            throw new UnreadableException(oldOffice(bytes));
        }
        if (starts(bytes, ARCHIVE) && bytes.length > 2 && bytes[2] < 9) {
            return zipped(bytes);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return Form.PDF;
        }
        if (head.startsWith("{\\rtf")) {
            throw new UnreadableException(Refusal.RICH_TEXT);
        }
        if (isPicture(head)) {
            throw new UnreadableException(Refusal.PICTURE);
        }
        if (isArchive(head)) {
            throw new UnreadableException(Refusal.ARCHIVE);
        }
        String text = PlainText.decode(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)));
        if (PlainText.isBinary(text)) {
            throw new UnreadableException(Refusal.UNKNOWN_FORM);
        }
        return textual(bytes, text, name);
    }

    private static Form textual(byte[] bytes, String text, String name) {
        boolean page = PAGE.matcher(afterPreliminaries(text)).lookingAt()
                || (Form.PAGE.isNamedBy(name) && TAGS.matcher(text).find());
        if (page) {
            return Form.PAGE;
        }
        boolean mail = !PlainText.isNothingElse(bytes, "")
                || (Form.MAIL.isNamedBy(name) && HEADERS.matcher(text).lookingAt());
        if (mail && HEADERS.matcher(text).lookingAt()) {
            return Form.MAIL;
        }
        return Form.MARKDOWN.isNamedBy(name) ? Form.MARKDOWN : Form.TEXT;
    }

    /** Without the comments and declarations that may stand before the first tag of a page. */
    private static String afterPreliminaries(String text) {
        String left = text.strip();
        for (int i = 0; i < 20 && (left.startsWith("<?") || left.startsWith("<!--")); i++) {
            String closed = left.startsWith("<?") ? ">" : "-->";
            int end = left.indexOf(closed);
            left = end < 0 ? "" : left.substring(end + closed.length()).strip();
        }
        return left;
    }

    private static Form zipped(byte[] bytes) {
        if (contains(bytes, "word/")) {
            return Form.WORD;
        }
        throw new UnreadableException(
                contains(bytes, "opendocument.text")
                        ? Refusal.OPEN_DOCUMENT
                        : contains(bytes, "xl/") || contains(bytes, "opendocument.spreadsheet")
                                ? Refusal.SPREADSHEET
                                : contains(bytes, "ppt/") || contains(bytes, "opendocument.presentation")
                                        ? Refusal.PRESENTATION
                                        : Refusal.ARCHIVE);
    }

    private static Refusal oldOffice(byte[] bytes) {
        if (containsWide(bytes, "EncryptedPackage")) {
            return Refusal.LOCKED;
        }
        if (containsWide(bytes, "__substg1.0") || containsWide(bytes, "__properties_version")) {
            return Refusal.OUTLOOK_MESSAGE;
        }
        return containsWide(bytes, "WordDocument")
                ? Refusal.OLD_WORD
                : containsWide(bytes, "Workbook") ? Refusal.SPREADSHEET : Refusal.OLD_OFFICE;
    }

    private static boolean isPicture(String head) {
        return head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || (head.startsWith("BM") && head.indexOf('\0') >= 0)
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8))
                || head.startsWith("ftyphei", 4)
                || head.startsWith("ftypavif", 4);
    }

    private static boolean isArchive(String head) {
        return head.startsWith("\u001F\u008B")
                || head.startsWith("7z\u00BC\u00AF")
                || head.startsWith("Rar!\u001A")
                || head.startsWith("BZh9")
                || head.startsWith("\u00FD7zXZ");
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static boolean contains(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains(text);
    }

    private static boolean containsWide(byte[] bytes, String text) {
        String wide = new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(wide);
    }
}
