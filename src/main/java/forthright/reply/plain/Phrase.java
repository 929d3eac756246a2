package forthright.reply.plain;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An official phrase, and what to write for it.
 *
 * @param written as the list has it: "utilis*"
 * @param found finds it in any case, over the end of a line, and with any ending where the list has a star
 */
public record Phrase(String written, String instead, Pattern found) {
    private static final String STAR = "*";

    static Phrase of(String written, String instead) {
        boolean anyEnding = written.endsWith(STAR);
        String words = anyEnding ? written.substring(0, written.length() - STAR.length()) : written;
        String pattern = Arrays.stream(words.strip().split("\\s+", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return new Phrase(
                written,
                instead,
                Pattern.compile(
                        "\\b" + pattern + (anyEnding ? "\\p{L}*" : "\\b"),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
