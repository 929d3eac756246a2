package forthright.scan.picture;

import forthright.scan.Findings;
import forthright.scan.NotScannedException;
import forthright.scan.OfficeKind;
import forthright.scan.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks through a photograph (JPEG) or a PNG: for what it says of its making, and for what stands after it. */
public final class PictureScan {
    private static final int HEAD = 256 * 1024;
    private static final List<String> SIGNS = List.of(
            "Exif\0\0", "http://ns.adobe.com/xap/", "Photoshop 3.0", "tEXtAuthor", "eXIf", "iTXtXML:com.adobe.xmp");
    private static final String PNG = "\u0089PNG\r\n\u001A\n";
    private static final int END = 0x49454E44;

    private PictureScan() {}

    /** Whether it is a picture of a form that is looked through. */
    public static boolean isPicture(byte[] bytes) {
        return isPng(bytes) || isJpeg(bytes);
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > 8 && new String(bytes, 0, 8, StandardCharsets.ISO_8859_1).equals(PNG);
    }

    private static boolean isJpeg(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8 && (bytes[2] & 0xFF) == 0xFF;
    }

    /** Whether it says when, where, by whom or with what it was made. */
    public static boolean tellsMore(byte[] picture) {
        String head = new String(picture, 0, Math.min(picture.length, HEAD), StandardCharsets.ISO_8859_1);
        return SIGNS.stream().anyMatch(head::contains);
    }

    /** Notes what is found in a picture that is sent by itself. */
    public static void scan(byte[] picture, Findings findings) {
        int end = isPng(picture) ? endOfPng(picture) : endOfJpeg(picture);
        if (tellsMore(picture)) {
            findings.add(OfficeKind.PICTURE_METADATA, "");
        }
        // A picture that was cut to size by some telephones keeps what was cut off there.
        findings.add(OfficeKind.SURPLUS_DATA, "", end < picture.length ? 1 : 0);
    }

    private static int endOfPng(byte[] picture) {
        ByteBuffer chunks = ByteBuffer.wrap(picture);
        long at = PNG.length();
        while (at + 12 <= picture.length) {
            int length = chunks.getInt((int) at);
            int kind = chunks.getInt((int) at + 4);
            if (length < 0 || at + 12 + length > picture.length) {
                break;
            }
            at += 12 + length;
            if (kind == END) {
                return (int) at;
            }
        }
        throw new NotScannedException(Reason.DAMAGED);
    }

    /** Markers with their lengths up to the picture itself; within that, only a marker that is no filling ends it. */
    private static int endOfJpeg(byte[] picture) {
        int at = 2;
        while (at + 4 <= picture.length) {
            int mark = picture[at + 1] & 0xFF;
            if ((picture[at] & 0xFF) != 0xFF) {
                at++;
            } else if (mark == 0xD9) {
                return at + 2;
            } else if (mark == 0 || mark == 0xFF || (mark >= 0xD0 && mark <= 0xD7)) {
                at += mark == 0xFF ? 1 : 2;
            } else {
                at += 2 + ((picture[at + 2] & 0xFF) << 8 | (picture[at + 3] & 0xFF));
            }
        }
        boolean ends = picture.length > 4
                && (picture[picture.length - 2] & 0xFF) == 0xFF
                && (picture[picture.length - 1] & 0xFF) == 0xD9;
        if (ends) {
            return picture.length;
        }
        throw new NotScannedException(Reason.DAMAGED);
    }
}
