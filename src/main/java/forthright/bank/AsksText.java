package forthright.bank;

import forthright.request.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The text of a standard question's file, to which wordings are added without touching the rest. */
final class AsksText {
    private static final Cue ITEM = Cue.of("^(\\s*)- .*");
    private static final Cue NOT_PLAIN = Cue.of("^[-?:,\\[\\]{}#&*!|>'\"%@`].*|.*(: | #).*|.*:$");

    private AsksText() {}

    /** The line of a wording, without its indent. */
    static String line(String wording) {
        String quoted = NOT_PLAIN.matcher(wording).matches()
                ? "\"" + wording.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : wording;
        return "- " + quoted;
    }

    /** The text with one wording more; empty where its wordings do not stand one a line. */
    static Optional<String> with(String text, String wording) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int last = lastAsk(lines);
        if (last < 0) {
            return Optional.empty();
        }
        Matcher item = ITEM.matcher(lines.get(last));
        lines.add(last + 1, (item.matches() ? item.group(1) : "  ") + line(wording));
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        return Optional.of(String.join(end, lines) + end);
    }

    private static int lastAsk(List<String> lines) {
        int asks = lines.indexOf("asks:");
        int last = -1;
        for (int i = asks + 1; asks >= 0 && i < lines.size(); i++) {
            String line = lines.get(i);
            if (ITEM.matcher(line).matches()) {
                last = i;
            } else if (!line.isBlank() && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '#') {
                break;
            } else if (last >= 0 && !line.isBlank() && !line.strip().startsWith("#")) {
                last = i; // a wording that goes on in the next line
            }
        }
        return last;
    }
}
