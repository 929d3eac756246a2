package forthright.request.files;

import java.util.List;
import java.util.regex.Pattern;

/** Writes the rows of a table as lines: one a row, a bar between two cells, a numbered question as a numbered line. */
final class Rows {
    private static final Pattern MARK = Pattern.compile(
            "(?i)(?:(?:question|qu?)[ .]{0,2})?[0-9]{1,3}(?:\\.[0-9]{1,2}){0,3}[a-z]?[.):]{0,2}|\\(?(?:[a-z]|[ivx]{1,5})[.):]{1,2}");
    private static final int SENTENCE = 80;

    private Rows() {}

    static void write(List<List<String>> rows, Lines lines) {
        lines.paragraph();
        for (List<String> row : rows) {
            List<String> cells = row.stream().map(String::strip).toList();
            long filled = cells.stream().filter(c -> !c.isEmpty()).count();
            if (filled == 0) {
                continue;
            }
            boolean plain = cells.stream().noneMatch(c -> c.indexOf('\n') >= 0);
            if (plain) {
                lines.append(oneLine(cells, filled));
            } else {
                blocks(cells, lines);
            }
        }
        lines.paragraph();
    }

    private static String oneLine(List<String> cells, long filled) {
        String first = cells.getFirst();
        if (cells.size() > 1 && MARK.matcher(first).matches() && isWorded(cells.get(1))) {
            return marked(first) + " " + joined(cells.subList(1, cells.size()), false);
        }
        if (first.endsWith(":") && filled == 2 && !cells.get(1).isEmpty()) {
            // A form that was filled in: "Reference: | FOI 123".
            return first + " " + cells.get(1);
        }
        boolean asks = first.contains("?") || first.length() > SENTENCE;
        // The empty cells of a grid show how many figures are asked for; those beside a question are for the answer.
        return joined(cells, !asks && (filled > 1 || cells.size() > 2));
    }

    private static String joined(List<String> cells, boolean withEmpty) {
        List<String> shown =
                withEmpty ? cells : cells.stream().filter(c -> !c.isEmpty()).toList();
        return String.join(" | ", shown);
    }

    private static boolean isWorded(String cell) {
        return cell.chars().filter(Character::isLetter).count() > 3;
    }

    private static String marked(String mark) {
        return Character.isLetterOrDigit(mark.charAt(mark.length() - 1)) ? mark + "." : mark;
    }

    /** Cells of several lines, one after the other: such a table only lays out the page. */
    private static void blocks(List<String> cells, Lines lines) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean mark = i == 0 && cells.size() > 1 && MARK.matcher(cell).matches() && isWorded(cells.get(1));
            if (mark) {
                lines.mark(marked(cell));
            } else {
                lines.append(cell);
                lines.paragraph();
            }
        }
    }
}
