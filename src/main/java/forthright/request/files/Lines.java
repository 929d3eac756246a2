package forthright.request.files;

/** Puts lines together as a person would have typed them: paragraphs apart, marks in front, parts set in. */
final class Lines {
    private static final int LONGEST_INDENT = 40;

    private final StringBuilder done = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final String quoted;
    private String mark = "";
    private int indent;
    private boolean apart;

    Lines() {
        this("");
    }

    private Lines(String quoted) {
        this.quoted = quoted;
    }

    /** Lines that are put together apart and appended later. */
    static Lines beside() {
        return new Lines();
    }

    /** Adds words; spaces and line ends in them are one space each. */
    void words(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) {
                begin();
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        notTooLong();
    }

    /** Adds text as it stands, a line end where it has one. */
    void verbatim(String text) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            asItStands(text.substring(from, end));
            end();
            from = end + 1;
        }
        asItStands(text.substring(from));
    }

    private void asItStands(String text) {
        if (!text.isEmpty()) {
            begin();
            line.append(text);
            notTooLong();
        }
    }

    private void begin() {
        if (line.isEmpty()) {
            line.append(" ".repeat(Math.min(indent, LONGEST_INDENT))).append(mark);
            mark = "";
        }
    }

    /** The next line begins with this mark; a mark that still waits stands before it on the same line. */
    void mark(String next) {
        mark = next.isEmpty() ? mark : mark + next + " ";
    }

    /** No line came for the mark that waits. */
    void dropMark() {
        mark = "";
    }

    void indent(int columns) {
        indent = columns;
    }

    /** Ends the line, or leaves one empty where nothing is on it. */
    void lineBreak() {
        if (line.isEmpty()) {
            apart = true;
        } else {
            end();
        }
    }

    /** Ends the line, if there is one. */
    void end() {
        if (line.isEmpty()) {
            return;
        }
        if (apart && !done.isEmpty()) {
            done.append(quoted).append('\n');
        }
        apart = false;
        done.append(quoted).append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
        notTooLong();
    }

    /** Ends the line; what comes next stands apart. */
    void paragraph() {
        end();
        apart = true;
    }

    /** Appends lines that are ready. */
    void append(String lines) {
        end();
        lines.lines().forEach(ready -> {
            if (ready.isBlank()) {
                apart = true;
            } else {
                String pending = mark;
                mark = "";
                line.append(pending).append(pending.isEmpty() ? ready : ready.strip());
                end();
            }
        });
    }

    private void notTooLong() {
        if (done.length() + line.length() > Limits.TEXT) {
            throw new UnreadableException(Refusal.TOO_MUCH_TEXT);
        }
    }

    /** Everything so far. */
    String text() {
        end();
        return done.toString();
    }

    /** Everything so far, as quoted mail is marked. */
    static String quoted(String text) {
        Lines lines = new Lines("> ");
        lines.append(text);
        return lines.text();
    }
}
