package forthright.request.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Plain text: whether bytes are that, and what they say. The usual case, so it needs nothing else of this package. */
public final class PlainText {
    private static final int HEAD = 64 * 1024;

    private PlainText() {}

    /** Whether these bytes can be read as they stand, with no form of file to be taken apart first. */
    public static boolean isNothingElse(byte[] bytes, String name) {
        boolean namedOtherwise = endsWith(name, ".md")
                || endsWith(name, ".markdown")
                || endsWith(name, ".docx")
                || endsWith(name, ".pdf")
                || endsWith(name, ".html")
                || endsWith(name, ".htm")
                || endsWith(name, ".eml");
        if (namedOtherwise) {
            return false;
        }
        int at = 0;
        while (at < bytes.length && at < HEAD && (isSpace(bytes[at]) || (at < 3 && bytes[at] < 0))) {
            at++;
        }
        if (at == bytes.length) {
            return true;
        }
        return Character.isLetter(bytes[at]) ? !isCoded(bytes, at) : isTextual(bytes, at);
    }

    private static boolean isTextual(byte[] bytes, int at) {
        byte first = bytes[at];
        return first != '<' && first != '%' && first != '{' && !hasZero(bytes);
    }

    /** A mail whose text is coded, in parts, or a web page; and what begins like a letter but is no text. */
    private static boolean isCoded(byte[] bytes, int at) {
        if (hasZero(bytes)) {
            return true;
        }
        boolean archive = bytes[at] == 'P' && at + 2 < bytes.length && bytes[at + 1] == 'K' && bytes[at + 2] < 9;
        return archive || isMimeMail(bytes, at);
    }

    private static boolean hasZero(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
        if (wide) {
            return false;
        }
        for (int i = 0; i < bytes.length && i < HEAD; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the header lines at the top say that the body is coded or in parts. */
    private static boolean isMimeMail(byte[] bytes, int at) {
        int line = at;
        boolean coded = false;
        while (line < bytes.length && line < HEAD) {
            int end = line;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            if (end - line <= 1) {
                return coded;
            }
            boolean folded = isSpace(bytes[line]);
            boolean mbox = line == at && starts(bytes, line, "from ");
            if (!folded && !mbox && !isHeader(bytes, line, end)) {
                return false;
            }
            coded = coded || saysCoded(bytes, line, end);
            line = end + 1;
        }
        return false;
    }

    private static boolean isHeader(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && (Character.isLetterOrDigit(bytes[at]) || bytes[at] == '-')) {
            at++;
        }
        return at > from && at < to && bytes[at] == ':';
    }

    private static boolean saysCoded(byte[] bytes, int from, int to) {
        return starts(bytes, from, "content-type: multipart/")
                || starts(bytes, from, "content-type: text/html")
                || starts(bytes, from, "content-type: message/")
                || starts(bytes, from, "content-type: application/")
                || starts(bytes, from, "content-transfer-encoding: quoted-printable")
                || starts(bytes, from, "content-transfer-encoding: base64")
                || new String(bytes, from, Math.min(to - from, 2000), StandardCharsets.ISO_8859_1).contains("=?");
    }

    private static boolean starts(byte[] bytes, int at, String lower) {
        if (at + lower.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (Character.toLowerCase((char) bytes[at + i]) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWith(String name, String ending) {
        return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == '\f';
    }

    /** UTF-8 or UTF-16 where the bytes are that; else the code page that older mail programs write. */
    public static String decode(byte[] bytes) {
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        if (little || big) {
            return new String(bytes, StandardCharsets.UTF_16).replace("\uFEFF", "");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Whether what was decoded is no text after all. */
    public static boolean isBinary(String text) {
        long control = text.chars()
                .filter(c -> c < 9 || (c > 13 && c < 32) || c == 0xFFFD)
                .count();
        return text.indexOf('\0') >= 0 || control * 20 > text.length();
    }
}
