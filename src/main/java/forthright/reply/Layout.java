package forthright.reply;

import java.util.ArrayList;
import java.util.List;

/** Tidies what templates leave behind: trailing spaces and runs of blank lines. */
final class Layout {
    private Layout() {}

    static String tidy(String markdown) {
        List<String> lines = new ArrayList<>();
        for (String line : markdown.lines().map(String::stripTrailing).toList()) {
            boolean second =
                    line.isEmpty() && (lines.isEmpty() || lines.getLast().isEmpty());
            if (!second) {
                lines.add(line);
            }
        }
        return String.join("\n", lines).strip() + "\n";
    }
}
