package forthright.request.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes paragraphs of printed lines: joins what the page's width broke, drops what every page repeats. */
final class PdfLayout {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,6}(?!\\d)");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–— |]*(?:page\\s*)?[0-9]{1,4}(?:\\s*(?:of|/|\\|)\\s*(?:page\\s*)?[0-9]{1,4})?[-–— |]*");
    private static final double MARGIN = 0.12;
    private static final double APART = 1.35;
    private static final double WIDTH_OF_A_LETTER = 0.5;

    private PdfLayout() {}

    static String text(List<PdfPage> pages) {
        List<PdfPage> bodies = withoutRunningLines(pages);
        Lines lines = new Lines();
        PdfLine above = null;
        for (PdfPage page : bodies) {
            double left = page.lines().stream().mapToDouble(PdfLine::left).min().orElse(0);
            double right =
                    page.lines().stream().mapToDouble(PdfLine::right).max().orElse(0);
            double leading = leading(page.lines());
            boolean first = true;
            for (PdfLine line : page.lines()) {
                if (above != null) {
                    step(above, line, first ? 0 : leading, right, lines);
                }
                if (above == null || !goesOn(above, line, first ? 0 : leading, right)) {
                    lines.indent((int) Math.round((line.left() - left) / (WIDTH_OF_A_LETTER * line.size())));
                }
                lines.verbatim(line.text());
                above = line;
                first = false;
            }
        }
        return lines.text();
    }

    /** Between two lines: a space, a line end, or an empty line. */
    private static void step(PdfLine above, PdfLine line, double leading, double right, Lines lines) {
        if (goesOn(above, line, leading, right)) {
            String last = above.words().getLast().text();
            // A word that was broken at a hyphen is one word; no space belongs after the hyphen.
            if (!(last.endsWith("-") && last.length() > 1) && !last.endsWith("\u00AD")) {
                lines.verbatim(" ");
            }
        } else if (leading > 0 && line.baseline() - above.baseline() > APART * leading) {
            lines.paragraph();
        } else if (line.baseline() < above.baseline() && leading > 0) {
            lines.paragraph();
        } else {
            lines.end();
        }
    }

    /** Whether a line only ends because the page does: its next word would not have fitted. */
    private static boolean goesOn(PdfLine above, PdfLine line, double leading, double right) {
        if (above.isRow() || line.isRow() || line.isMarked()) {
            return false;
        }
        boolean newPage = leading == 0;
        if (newPage) {
            return Character.isLowerCase(line.text().codePointAt(0));
        }
        double down = line.baseline() - above.baseline();
        double next = line.words().getFirst().width() + WIDTH_OF_A_LETTER * line.size();
        boolean together = down > 0 && down <= APART * leading;
        return together && right - above.right() < next && Math.abs(line.size() - above.size()) < 1.5;
    }

    /** The usual distance from one line to the next. */
    private static double leading(List<PdfLine> lines) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double down = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (down > 0 && down < 4 * lines.get(i).size()) {
                steps.add(down);
            }
        }
        if (steps.isEmpty()) {
            return 14;
        }
        steps.sort(Double::compare);
        // Lists with a space after each item have more wide steps than narrow ones, so a low one is taken as usual.
        return Math.max(steps.get(steps.size() / 4), 1);
    }

    private static List<PdfPage> withoutRunningLines(List<PdfPage> pages) {
        Map<String, Set<Integer>> where = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (PdfLine line : pages.get(i).lines()) {
                if (isInMargin(line, pages.get(i))) {
                    int page = i;
                    keys(line, page)
                            .forEach(key -> where.computeIfAbsent(key, k -> new HashSet<>())
                                    .add(page));
                }
            }
        }
        int often = Math.max(2, (pages.size() + 1) / 2);
        return IntStream.range(0, pages.size())
                .mapToObj(at -> {
                    PdfPage page = pages.get(at);
                    List<PdfLine> kept = page.lines().stream()
                            .filter(line -> !isInMargin(line, page)
                                    || !(PAGE_NUMBER.matcher(line.text()).matches()
                                            || keys(line, at).stream()
                                                    .anyMatch(key -> where.getOrDefault(key, Set.of())
                                                                    .size()
                                                            >= often)))
                            .toList();
                    return new PdfPage(kept, page.width(), page.height());
                })
                .toList();
    }

    private static boolean isInMargin(PdfLine line, PdfPage page) {
        return line.baseline() < MARGIN * page.height() || line.baseline() > (1 - MARGIN) * page.height();
    }

    /** The same on every page, or the same but for a number that goes up by one: a row of a table does neither. */
    private static List<String> keys(PdfLine line, int page) {
        String place = Math.round(line.baseline() / 4) + " ";
        Matcher number = NUMBER.matcher(line.text());
        return number.find()
                ? List.of(
                        place + line.text(),
                        place + line.text().substring(0, number.start()) + "#"
                                + (Integer.parseInt(number.group()) - page)
                                + line.text().substring(number.end()))
                : List.of(place + line.text());
    }
}
