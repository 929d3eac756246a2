package forthright.record;

import forthright.reply.Mark;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the mark that an issued letter carries, whatever words stand around it. */
final class MarkInLetter {
    // As templates/paragraphs/on-the-record.md.mustache prints it.
    private static final Pattern MARK = Pattern.compile("\\b([1-9][0-9]{0,8})(?:/([0-9a-f]{32})|/first)\\b");

    private MarkInLetter() {}

    static Optional<Mark> of(String letter) {
        Matcher m = MARK.matcher(letter);
        Mark last = Mark.NONE;
        while (m.find()) {
            last = new Mark(Integer.parseInt(m.group(1)), m.group(2) == null ? "" : m.group(2));
        }
        return last.isSealed() ? Optional.of(last) : Optional.empty();
    }
}
