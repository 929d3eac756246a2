package forthright.request;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.request.files.Enclosure;
import forthright.request.files.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Takes the text of a request out of a file or a stream, and refuses what has none. */
public final class RequestFile {
    /** The longest text that is read as a request, in bytes. */
    public static final int LARGEST = 1024 * 1024;

    /** The largest file that a text is taken out of, in bytes: a Word document or a mail has more in it than its text. */
    private static final int LARGEST_FILE = 10 * LARGEST;

    private RequestFile() {}

    /** The text of a request, or of a reply, in a file; empty, with the reason noted, where there is none. */
    public static Optional<String> read(Path file, String shownAs, Faults faults) {
        try (InputStream in = Files.newInputStream(file)) {
            Path name = file.getFileName();
            return read(in, name == null ? "" : name.toString(), shownAs, faults);
        } catch (IOException e) {
            return unreadable(shownAs, faults);
        }
    }

    /** The text of a request from a stream; empty, with the reason noted, where there is none. */
    public static Optional<String> read(InputStream in, String shownAs, Faults faults) {
        return read(in, "", shownAs, faults);
    }

    /** The same of a file that is not on disk, by its name. */
    public static Optional<String> read(InputStream in, String name, String shownAs, Faults faults) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(LARGEST_FILE + 1);
        } catch (IOException e) {
            return unreadable(shownAs, faults);
        }
        return PlainText.isNothingElse(bytes, name)
                ? text(bytes, shownAs, faults)
                : Intake.text(bytes, name, shownAs, faults);
    }

    private static Optional<String> unreadable(String shownAs, Faults faults) {
        faults.error(
                Place.of(shownAs),
                "unreadable",
                "This file cannot be read.",
                "Check that the file is there and that you may open it.");
        return Optional.empty();
    }

    /** The text of bytes that are nothing but text. */
    static Optional<String> text(byte[] bytes, String shownAs, Faults faults) {
        Place place = Place.of(shownAs);
        if (bytes.length > LARGEST) {
            faults.error(
                    place,
                    "too-large",
                    "This file is larger than 1 MB.",
                    "Copy the questions into a plain text file, without attachments.");
            return Optional.empty();
        }
        String text = PlainText.decode(bytes);
        if (text.isBlank()) {
            faults.error(place, "empty", "This file is empty.", "Copy the whole e-mail into the file.");
            return Optional.empty();
        }
        if (PlainText.isBinary(text)) {
            faults.error(
                    place,
                    "not-text",
                    "This file is not plain text.",
                    "Open it, copy the request, and save it as plain text (.txt).");
            return Optional.empty();
        }
        // No text that was typed may look like a mail with enclosures.
        return Optional.of(text.replace(Enclosure.APART, ' '));
    }
}
