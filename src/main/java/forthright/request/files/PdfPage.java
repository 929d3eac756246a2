package forthright.request.files;

import java.util.ArrayList;
import java.util.List;

/** The lines of one page of a PDF. */
record PdfPage(List<PdfLine> lines, double width, double height) {
    private static final int FEWEST = 8;
    private static final int WORDED = 20;
    private static final double GUTTER = 9;

    /** The words of a page in the order in which a person reads them: two columns one after the other. */
    static PdfPage of(List<PdfWord> words, double width, double height) {
        List<PdfLine> across = PdfLine.of(words);
        List<PdfLine> read = new ArrayList<>();
        int at = 0;
        while (at < across.size()) {
            int end = columnsUntil(across, at, width);
            if (end - at < FEWEST) {
                read.add(across.get(at++));
                continue;
            }
            double middle = gutter(across.subList(at, end), width);
            List<PdfWord> both = across.subList(at, end).stream()
                    .flatMap(l -> l.words().stream())
                    .toList();
            read.addAll(
                    PdfLine.of(both.stream().filter(w -> w.right() <= middle).toList()));
            read.addAll(PdfLine.of(both.stream().filter(w -> w.right() > middle).toList()));
            at = end;
        }
        return new PdfPage(read, width, height);
    }

    /** How far down from here the page is set in two columns of running text. */
    private static int columnsUntil(List<PdfLine> lines, int from, double width) {
        int end = from;
        while (end < lines.size() && gutter(lines.subList(from, end + 1), width) > 0) {
            end++;
        }
        while (end > from && !isFullOnBothSides(lines.get(end - 1), gutter(lines.subList(from, end), width))) {
            end--;
        }
        if (end - from < FEWEST) {
            return from;
        }
        double middle = gutter(lines.subList(from, end), width);
        long full = lines.subList(from, end).stream()
                .filter(l -> isFullOnBothSides(l, middle))
                .count();
        return full * 10 >= (end - from) * 6L ? end : from;
    }

    private static boolean isFullOnBothSides(PdfLine line, double middle) {
        int left = line.words().stream()
                .filter(w -> w.right() <= middle)
                .mapToInt(w -> w.text().length() + 1)
                .sum();
        int right = line.words().stream()
                .filter(w -> w.right() > middle)
                .mapToInt(w -> w.text().length() + 1)
                .sum();
        return left >= WORDED && right >= WORDED;
    }

    /** The middle of a gap, near the middle of the page, that no word of these lines crosses; 0 where there is none. */
    private static double gutter(List<PdfLine> lines, double width) {
        double best = 0;
        for (double middle = width * 0.4; middle <= width * 0.6; middle += 2) {
            if (isFree(lines, middle)) {
                best = middle;
                break;
            }
        }
        return best;
    }

    private static boolean isFree(List<PdfLine> lines, double middle) {
        for (PdfLine line : lines) {
            for (PdfWord word : line.words()) {
                if (word.left() < middle + GUTTER / 2 && word.right() > middle - GUTTER / 2) {
                    return false;
                }
            }
        }
        return true;
    }
}
