package forthright.request;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Takes the text of a request out of a file or a stream, and refuses what is no text. */
public final class RequestFile {
    /** The largest request that is read, in bytes. */
    public static final int LARGEST = 1024 * 1024;

    private RequestFile() {}

    /** The text of a request in a file; empty, with the reason noted, where there is none. */
    public static Optional<String> read(Path file, String shownAs, Faults faults) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, shownAs, faults);
        } catch (IOException e) {
            return unreadable(shownAs, faults);
        }
    }

    /** The text of a request from a stream; empty, with the reason noted, where there is none. */
    public static Optional<String> read(InputStream in, String shownAs, Faults faults) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            return unreadable(shownAs, faults);
        }
        return text(bytes, shownAs, faults);
    }

    private static Optional<String> unreadable(String shownAs, Faults faults) {
        faults.error(
                Place.of(shownAs),
                "unreadable",
                "This request cannot be read.",
                "Check that the file is there and that you may open it.");
        return Optional.empty();
    }

    private static Optional<String> text(byte[] bytes, String shownAs, Faults faults) {
        Place place = Place.of(shownAs);
        if (bytes.length > LARGEST) {
            faults.error(
                    place,
                    "too-large",
                    "This request is larger than 1 MB.",
                    "Copy the questions into a plain text file, without attachments.");
            return Optional.empty();
        }
        String text = decode(bytes);
        if (text.isBlank()) {
            faults.error(place, "empty", "This request is empty.", "Copy the whole e-mail into the file.");
            return Optional.empty();
        }
        if (isBinary(text)) {
            faults.error(
                    place,
                    "not-text",
                    "This file is not plain text.",
                    "Open it, copy the request, and save it as plain text (.txt).");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** UTF-8 or UTF-16 where the bytes are that; else the code page that older mail programs write. */
    private static String decode(byte[] bytes) {
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

    private static boolean isBinary(String text) {
        long control = text.chars()
                .filter(c -> c < 9 || (c > 13 && c < 32) || c == 0xFFFD)
                .count();
        return text.indexOf('\0') >= 0 || control * 20 > text.length();
    }
}
