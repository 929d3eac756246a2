package forthright.review.showing;

import forthright.law.sheets.CsvCell;
import forthright.law.sheets.XlsxFile;
import forthright.law.sheets.XlsxFile.Page;
import forthright.review.Review;
import forthright.review.comparing.Difference;
import forthright.review.comparing.Group;
import forthright.review.comparing.Row;
import forthright.review.rules.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A review as sheets: the comparison row by row, the differences, the findings. */
public final class ReviewSheets {
    private static final List<Object> COMPARED = List.of(
            "question",
            "authority",
            "file",
            "at",
            "act",
            "outcome",
            "figure",
            "label",
            "unit",
            "period",
            "threshold",
            "rests on",
            "provisions",
            "cost",
            "rate in percent");
    private static final List<Object> DIFFERENCES = List.of("question", "cause", "difference");
    private static final List<Object> FINDINGS =
            List.of("file", "line", "at", "severity", "rule", "what", "suggestion", "basis", "quote");

    private ReviewSheets() {}

    /** The comparison as CSV; the findings where nothing is compared. */
    public static String csv(Review review) {
        List<List<Object>> rows = review.comparison().groups().isEmpty() ? findings(review) : compared(review);
        return CsvCell.file(rows.stream()
                .map(row -> row.stream().map(ReviewSheets::written).toList())
                .toList());
    }

    /** All of it as a workbook. */
    public static byte[] workbook(Review review) {
        return XlsxFile.of(List.of(
                new Page("Comparison", compared(review)),
                new Page("Differences", differences(review)),
                new Page("Findings", findings(review))));
    }

    private static String written(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private static List<List<Object>> compared(Review review) {
        List<List<Object>> rows = new ArrayList<>(List.of(COMPARED));
        for (Group group : review.comparison().groups()) {
            for (Row row : group.rows()) {
                if (row.figures().isEmpty()) {
                    rows.add(row(group, row, "", ""));
                }
                row.figures().forEach(figure -> rows.add(row(group, row, Shown.cell(figure), figure.label())));
            }
        }
        return rows;
    }

    private static List<Object> row(Group group, Row row, Object figure, String label) {
        return List.of(
                group.question(),
                row.authority(),
                row.file(),
                row.id(),
                row.regime(),
                row.ending().word(),
                figure,
                label,
                row.unit(),
                row.period(),
                row.threshold(),
                row.reliance().inWords(),
                String.join("; ", row.citations()),
                row.cost(),
                row.rate().<Object>map(rate -> rate).orElse(""));
    }

    private static List<List<Object>> differences(Review review) {
        List<List<Object>> rows = new ArrayList<>(List.of(DIFFERENCES));
        for (Group group : review.comparison().groups()) {
            for (Difference difference : group.differences()) {
                rows.add(List.of(group.question(), difference.cause().word(), difference.what()));
            }
        }
        return rows;
    }

    private static List<List<Object>> findings(Review review) {
        List<List<Object>> rows = new ArrayList<>(List.of(FINDINGS));
        for (Finding finding : review.findings()) {
            rows.add(List.of(
                    finding.file(),
                    finding.line(),
                    finding.at(),
                    finding.grade().word(),
                    finding.rule(),
                    finding.what(),
                    finding.suggestion(),
                    finding.basis(),
                    finding.quote()));
        }
        return rows;
    }
}
