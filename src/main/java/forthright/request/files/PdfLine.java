package forthright.request.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Words of a PDF that are printed on one line, from left to right. */
record PdfLine(List<PdfWord> words) {
    private static final Pattern MARK = Pattern.compile(
            "(?i)(?:(?:question|qu?)[ .]{0,2})?[0-9]{1,3}(?:\\.[0-9]{1,2}){0,3}[a-z]?[.):]{0,2}|\\(?(?:[a-z]|[ivx]{1,5})[.):]{1,2}|[•·▪▫●○◦‣∙■□►➢✓❖*o§–\\-\\uE000-\\uF8FF]");
    private static final double CELL_GAP = 2.5;

    PdfLine {
        words = words.stream().sorted(Comparator.comparingDouble(PdfWord::left)).toList();
    }

    /** The words of a page, put on their lines. */
    static List<PdfLine> of(List<PdfWord> words) {
        List<PdfWord> down = words.stream()
                .sorted(Comparator.comparingDouble(PdfWord::baseline).thenComparingDouble(PdfWord::left))
                .toList();
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord> open = new ArrayList<>();
        for (PdfWord word : down) {
            boolean below = !open.isEmpty()
                    && word.baseline() - open.getFirst().baseline()
                            > 0.5 * Math.max(4, Math.min(open.getFirst().size(), word.size()));
            if (below) {
                lines.add(new PdfLine(open));
                open = new ArrayList<>();
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            lines.add(new PdfLine(open));
        }
        return lines;
    }

    double left() {
        return words.getFirst().left();
    }

    double right() {
        return words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    }

    double baseline() {
        return words.getFirst().baseline();
    }

    double size() {
        return words.stream().mapToDouble(PdfWord::size).max().orElse(10);
    }

    /** Whether the line begins as an item of a list does. */
    boolean isMarked() {
        return MARK.matcher(words.getFirst().text()).matches()
                || MARK.matcher(words.getFirst().text().replaceFirst("(?<=[.)]).*", ""))
                        .matches();
    }

    boolean isRow() {
        return text().contains(" | ");
    }

    /** The words, a bar where a wide gap parts two cells of a table; none after a mark. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                double gap = words.get(i).left() - words.get(i - 1).right();
                boolean afterMark = i == 1 && isMarked();
                text.append(!afterMark && gap > CELL_GAP * size() ? " | " : " ");
            }
            text.append(words.get(i).text());
        }
        return text.toString();
    }
}
