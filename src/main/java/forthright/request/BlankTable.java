package forthright.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table sent to be filled in: heads across, labels down, nothing in the cells.
 *
 * @param marks the printed marks of the rows; empty where none are printed
 */
record BlankTable(List<String> heads, List<String> marks, List<String> labels) {
    private static final Cue RULE = Cue.of("[\\s|:+=_-]*");
    private static final Cue NOTHING = Cue.of("[\\s._\\u2026\\u25A1-]*");
    private static final Cue MARK = Cue.of("(?i)\\(?(?:q ?)?[0-9]{1,2}[.a-z]?\\)?[.):]?|\\(?[a-h][.)]");
    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_HEAD = 60;

    BlankTable {
        heads = List.copyOf(heads);
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    /** The table that these lines are, without a blank line between them; empty where they are none, or one with figures. */
    static Optional<BlankTable> of(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            if (!RULE.matcher(line).matches() || line.isBlank()) {
                rows.add(cells(line));
            }
        }
        if (rows.size() < 3) {
            return Optional.empty();
        }
        List<List<String>> body = rows.subList(1, rows.size());
        boolean marked = body.stream()
                .allMatch(row -> row.size() > 1 && MARK.matcher(row.getFirst()).matches());
        int at = marked ? 1 : 0;
        List<String> heads = heads(rows.getFirst(), at, body);
        boolean barred = lines.stream().allMatch(line -> line.contains("|") || line.contains("\t"));
        boolean blank = heads.size() > 1
                && heads.stream().allMatch(head -> head.length() <= LONGEST_HEAD)
                && body.stream().allMatch(row -> isBlank(row, at))
                && (barred || isDrawn(lines, heads));
        return blank
                ? Optional.of(new BlankTable(
                        heads,
                        marked ? body.stream().map(List::getFirst).toList() : List.of(),
                        body.stream().map(row -> row.get(at)).toList()))
                : Optional.empty();
    }

    /** The cells of a line: between bars, between tabs, or where blanks leave a gap. */
    private static List<String> cells(String line) {
        String inner = line.strip();
        // A bar at one end only leaves the corner, or the last cell, blank.
        boolean framed = inner.length() > 1 && inner.startsWith("|") && inner.endsWith("|");
        String[] cells = line.contains("|")
                ? (framed ? inner.substring(1, inner.length() - 1) : inner).split("\\|", -1)
                : line.contains("\t") ? line.split("\t", -1) : GAP.split(line.stripTrailing(), -1);
        return List.of(cells).stream().map(Characters::oneLine).toList();
    }

    private static List<String> heads(List<String> first, int at, List<List<String>> body) {
        boolean noCorner =
                first.size() < body.stream().mapToInt(List::size).max().orElse(0);
        return first.stream()
                .skip(noCorner ? at : at + 1L)
                .filter(head -> !head.isEmpty())
                .toList();
    }

    private static boolean isBlank(List<String> row, int at) {
        String label = row.size() > at ? row.get(at) : "";
        return label.length() > 1
                && label.length() <= LONGEST_LABEL
                && label.chars().anyMatch(Character::isLetterOrDigit)
                && row.stream()
                        .skip(at + 1L)
                        .allMatch(cell -> NOTHING.matcher(cell).matches());
    }

    /** Without bars or tabs only years across, or lines drawn for the answers, tell a table from lines of text. */
    private static boolean isDrawn(List<String> lines, List<String> heads) {
        return lines.stream().skip(1).allMatch(line -> line.matches(".* {2,}[_.\\u2026\\u25A1-].*"))
                || (areOnlyPeriods(heads)
                        && lines.stream().skip(1).noneMatch(line -> line.strip().endsWith(".")));
    }

    /** Whether the heads are periods, so that they ask for no group. */
    boolean overPeriods() {
        return areOnlyPeriods(heads);
    }

    private static boolean areOnlyPeriods(List<String> heads) {
        AskedPeriods asked = new AskedPeriods(new Received.NotSaid(), "", true);
        return heads.stream().allMatch(asked::isOnlyAPeriod);
    }

    /** The labels of rows that are groups: a total is none. */
    List<String> groups() {
        return labels.stream().filter(BlankTable::isGroup).toList();
    }

    /** The heads that are groups. */
    List<String> groupsAcross() {
        return heads.stream().filter(BlankTable::isGroup).toList();
    }

    private static boolean isGroup(String label) {
        return !label.toLowerCase(Locale.UK).matches("(?:(?:grand|overall) )?totals?|all|sum");
    }
}
