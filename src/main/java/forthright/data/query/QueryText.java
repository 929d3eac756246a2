package forthright.data.query;

import forthright.law.files.Fault;
import forthright.law.files.Place;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A query of the bank with its two parameters put as the database takes them: {@code :from} and {@code :until}. Strings,
 * quoted names and comments are passed over, so that a colon in them is only a colon.
 */
public final class QueryText {
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final String text;
    private final Place file;
    private final StringBuilder bound = new StringBuilder();
    private final Set<String> used = new LinkedHashSet<>();
    private int at;

    private QueryText(String text, Place file) {
        this.text = text;
        this.file = file;
    }

    /** A query ready to be prepared, or what is wrong with its parameters. */
    public sealed interface Read {
        /** Its text, in which {@code $1} is the beginning and {@code $2} the end. */
        record Bound(String sql) implements Read {}

        /** It cannot be. */
        record Refused(Fault fault) implements Read {}
    }

    /** Puts the parameters as the database takes them. */
    public static Read read(String text, Place file) {
        return new QueryText(text, file).read();
    }

    private Read read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (c == '\'' || c == '"') {
                copyTo(text.indexOf(c, at + 1) + 1);
            } else if (c == '-' && next == '-') {
                copyTo(text.indexOf('\n', at) + 1);
            } else if (c == '/' && next == '*') {
                copyTo(text.indexOf("*/", at + 2) + 2);
            } else if (c == ':' && next == ':') {
                copyTo(at + 2);
            } else if (c == ':' && Character.isLetter(next)) {
                Optional<Fault> fault = parameter();
                if (fault.isPresent()) {
                    return new Read.Refused(fault.get());
                }
            } else if (c == '$' || c == '?') {
                return new Read.Refused(parameterFault());
            } else {
                copyTo(at + 1);
            }
        }
        return used.size() == 2
                ? new Read.Bound(bound.toString())
                : new Read.Refused(Fault.error(
                        file,
                        "no-period",
                        "This query does not keep to the period that was asked about.",
                        "Use both :from and :until: started_at >= :from AND started_at < :until."));
    }

    /** Copies up to an end; an end that was not found is the end of the text, where the database will object. */
    private void copyTo(int end) {
        int to = end <= at ? text.length() : end;
        bound.append(text, at, to);
        at = to;
    }

    private Optional<Fault> parameter() {
        int end = at + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        String name = text.substring(at + 1, end);
        if (!name.equals(FROM) && !name.equals(UNTIL)) {
            return Optional.of(parameterFault());
        }
        used.add(name);
        bound.append(name.equals(FROM) ? "$1" : "$2").repeat(' ', name.length() - 1); // later places stay the same
        at = end;
        return Optional.empty();
    }

    private Fault parameterFault() {
        return Fault.error(
                place(file, text, at),
                "unknown-parameter",
                "A query has two parameters, :from and :until.",
                "Use :from and :until, and write any other value out.");
    }

    /** Where a character of a text stands. */
    public static Place place(Place file, String text, int at) {
        String before = text.substring(0, Math.min(Math.max(at, 0), text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(file.file(), line, before.length() - before.lastIndexOf('\n'));
    }
}
