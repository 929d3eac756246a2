package forthright.cli;

import forthright.drafting.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The help on the program as a whole, as it was once written down: to put it together, the library of the command line
 * looks through every command. A test holds the text to what the library says.
 */
final class HelpText {
    /** The text, with the colours of a terminal. */
    static final String FILE = "help.txt";

    private static final String COLOURS = "\u001b\\[[0-9;]*m";

    private HelpText() {}

    /** What a line asks to be printed, where it asks for nothing else: the help, or the version. */
    static Optional<String> of(boolean terminal, String... line) {
        String asked = String.join(" ", line);
        if (List.of("", "-h", "--help").contains(asked)) {
            return Optional.of(terminal ? text() : text().replaceAll(COLOURS, ""));
        }
        return List.of("-V", "--version").contains(asked)
                ? Optional.of("forthright " + Version.current() + System.lineSeparator())
                : Optional.empty();
    }

    /** The text, ends of lines as this system writes them. */
    static String text() {
        try (InputStream file = HelpText.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its " + FILE);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("\n", System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
