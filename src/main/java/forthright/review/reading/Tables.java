package forthright.review.reading;

import forthright.request.TimeInText;
import forthright.review.reading.PrintedTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables among lines: with bars, in columns set apart by blanks or tabs, or flattened by copying to one cell a line. */
final class Tables {
    private static final Pattern APART = Pattern.compile("\\t+| {2,}");
    /** "31 July 2013: 36": a whole row in one line. */
    private static final Pattern LABEL_AND_FIGURE = Pattern.compile("^.{2,80}\\w: ?(?<figure>\\S+)$");

    private static final int MOST_COLUMNS = 10;
    private static final int WORDS_OF_A_CELL = 6;

    private final List<PrintedTable> tables = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    private Tables() {}

    static Tables in(List<Line> lines) {
        Tables found = new Tables();
        found.barred(lines);
        found.inColumns(lines);
        found.flattened(lines);
        return found;
    }

    List<PrintedTable> all() {
        return tables;
    }

    /** Whether a line is part of a table. */
    boolean has(Line line) {
        return taken.contains(line.number());
    }

    /** Whether the line of this number is part of a table. */
    boolean hasLine(int number) {
        return taken.contains(number);
    }

    private void barred(List<Line> lines) {
        List<Row> open = new ArrayList<>();
        for (Line line : lines) {
            String text = line.text().strip();
            if (text.indexOf('|') >= 0 && text.replace("|", "").length() < text.length()) {
                String inner = text.replaceFirst("^\\|", "").replaceFirst("\\|$", "");
                List<String> cells =
                        Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
                if (cells.size() > 1) {
                    open.add(new Row(line.number(), cells));
                    continue;
                }
            }
            // A blank line inside a table is what copying leaves; anything else ends it.
            if (!line.isBlank()) {
                close(open);
            }
        }
        close(open);
    }

    private void inColumns(List<Line> lines) {
        List<Row> open = new ArrayList<>();
        for (Line line : lines) {
            List<String> cells = Arrays.stream(APART.split(line.text().strip()))
                    .map(String::strip)
                    .toList();
            boolean row = !has(line) && cells.size() > 1 && cells.stream().allMatch(cell -> cell.length() <= 60);
            if (row) {
                open.add(new Row(line.number(), cells));
            } else if (!line.isBlank()) {
                closeIfFigures(open);
            }
        }
        closeIfFigures(open);
    }

    private void closeIfFigures(List<Row> open) {
        boolean figures = open.size() > 1
                && open.stream()
                                .filter(row -> row.cells().stream().skip(1).anyMatch(PrintedCell::isFigure))
                                .count()
                        > 0;
        if (figures) {
            close(open);
        }
        open.clear();
    }

    /** One cell a line: the same number of lines again and again, each row a label and figures. */
    private void flattened(List<Line> lines) {
        List<Line> run = new ArrayList<>();
        for (Line line : lines) {
            if (line.isBlank()) {
                continue;
            }
            boolean cell = !has(line)
                    && line.text().strip().split("\\s+", -1).length <= WORDS_OF_A_CELL
                    && ".?!:;"
                                    .indexOf(line.text()
                                            .strip()
                                            .charAt(line.text().strip().length() - 1))
                            < 0
                    && !isWholeRow(line.text().strip())
                    && (MarkOfLine.in(line.text()).isEmpty() || PrintedCell.isFigure(line.text()));
            if (cell) {
                run.add(line);
            } else {
                regular(run);
                run.clear();
            }
        }
        regular(run);
    }

    private static boolean isWholeRow(String text) {
        Matcher row = LABEL_AND_FIGURE.matcher(text);
        return row.matches() && PrintedCell.isFigure(row.group("figure"));
    }

    private void regular(List<Line> run) {
        for (int skipped = 0; skipped <= Math.min(2, run.size()); skipped++) {
            for (int columns = 2; columns <= MOST_COLUMNS; columns++) {
                List<Line> cells = run.subList(skipped, run.size());
                if (cells.size() >= 2 * columns && cells.size() % columns == 0 && isRegular(cells, columns)) {
                    List<Row> rows = new ArrayList<>();
                    for (int at = 0; at < cells.size(); at += columns) {
                        List<Line> row = cells.subList(at, at + columns);
                        rows.add(new Row(
                                row.getFirst().number(),
                                row.stream().map(c -> c.text().strip()).toList()));
                    }
                    cells.forEach(line -> taken.add(line.number()));
                    close(rows);
                    return;
                }
            }
        }
    }

    private static boolean isRegular(List<Line> cells, int columns) {
        boolean headed = cells.subList(1, columns).stream().noneMatch(cell -> PrintedCell.isFigure(cell.text()));
        for (int at = 0; at < cells.size(); at++) {
            String cell = cells.get(at).text().strip();
            boolean label = at % columns == 0;
            boolean header = headed && at < columns;
            boolean figure = PrintedCell.isFigure(cell);
            if ((header || label) ? figure : !figure && !cell.matches("(?i)n/?a|not .*|-|–")) {
                return false;
            }
        }
        return true;
    }

    /** "De-registrations 41 | 38 | 27": a label so long that only one blank is left before the first figure. */
    private static Row unstuck(Row row, int columns) {
        String first = row.label();
        int blank = first.lastIndexOf(' ');
        boolean stuck =
                row.cells().size() == columns - 1 && blank > 0 && PrintedCell.isFigure(first.substring(blank + 1));
        if (!stuck) {
            return row;
        }
        List<String> cells = new ArrayList<>(List.of(first.substring(0, blank), first.substring(blank + 1)));
        cells.addAll(row.cells().subList(1, row.cells().size()));
        return new Row(row.line(), cells);
    }

    /** Years over figures, and no column of labels. */
    private static boolean hasNoLabels(List<Row> rows) {
        Row first = rows.getFirst();
        return rows.size() > 1
                && first.cells().size() > 1
                && first.cells().stream()
                        .allMatch(cell -> PrintedCell.isYear(cell)
                                || TimeInText.onlyADay(cell).isPresent())
                && rows.stream()
                        .skip(1)
                        .allMatch(row -> row.cells().size() == first.cells().size()
                                && row.cells().stream().allMatch(PrintedCell::isFigure));
    }

    private static List<String> withBlank(List<String> cells) {
        List<String> whole = new ArrayList<>(cells);
        whole.addFirst("");
        return whole;
    }

    /** The names of the columns; where the one over the labels is left blank, blank. */
    private static List<String> overTheFigures(List<Row> rows) {
        List<String> header = rows.getFirst().cells();
        boolean blank = rows.stream().skip(1).allMatch(row -> row.cells().size() == header.size() + 1);
        return blank ? withBlank(header) : header;
    }

    /** "Q1 | 187 vehicles" over "Q2 | 604": an answer, and no names of columns. */
    private static boolean isFirstOfASeries(Row first, Row second) {
        Optional<MarkOfLine> one = MarkOfLine.in(first.label()).filter(mark -> !mark.needsSeries());
        Optional<MarkOfLine> two = MarkOfLine.in(second.label()).filter(mark -> !mark.needsSeries());
        return one.isPresent()
                && two.isPresent()
                && one.get().number() == 1
                && two.get().number() == 2;
    }

    private void close(List<Row> open) {
        if (!open.isEmpty()) {
            open.forEach(row -> taken.add(row.line()));
            if (hasNoLabels(open)) {
                open.replaceAll(row -> new Row(row.line(), withBlank(row.cells())));
            }
            Row first = open.getFirst();
            boolean header = open.size() > 1
                    && !isFirstOfASeries(first, open.get(1))
                    && first.cells().stream().skip(1).noneMatch(PrintedCell::isFigure);
            tables.add(new PrintedTable(
                    header ? overTheFigures(open) : List.of(),
                    (header ? open.subList(1, open.size()) : List.copyOf(open))
                            .stream()
                                    .map(row -> unstuck(row, first.cells().size()))
                                    .toList()));
        }
        open.clear();
    }
}
