package forthright.review.showing;

import static forthright.law.files.Html.text;

import forthright.review.Review;
import forthright.review.comparing.Difference;
import forthright.review.comparing.Group;
import forthright.review.comparing.Row;
import forthright.review.reading.ReadReply;
import forthright.review.rules.Finding;
import forthright.review.rules.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A review as one page that needs no network: what to align, the comparison question by question, and the findings. */
public final class ReviewPage {
    private static final String STYLE = """
            body { font-family: system-ui, sans-serif; line-height: 1.5; max-width: 76rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
            h1, h2, h3 { line-height: 1.2; } table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; }
            caption { text-align: left; font-weight: 600; padding: .4rem 0; } th, td { border: 1px solid #8a8a8a; padding: .35rem .5rem; text-align: left; vertical-align: top; }
            th { background: #eef2f6; } th button { font: inherit; font-weight: 600; border: 0; background: none; padding: 0; cursor: pointer; text-decoration: underline dotted; }
            td.number { text-align: right; font-variant-numeric: tabular-nums; } .error { color: #8b0000; font-weight: 600; } .warning { color: #7a4a00; font-weight: 600; }
            .cause { font-weight: 600; } blockquote { margin: .2rem 0 .2rem 1rem; color: #333; } .scroll { overflow-x: auto; } a:focus, button:focus { outline: 3px solid #1d70b8; }
            """;

    // Sorts a table by the column whose button is pressed; without it the page says all the same.
    private static final String SCRIPT = """
            document.querySelectorAll('th button').forEach(function (button) {
              button.addEventListener('click', function () {
                var th = button.parentNode, table = th.closest('table'), at = Array.prototype.indexOf.call(th.parentNode.children, th);
                var up = th.getAttribute('aria-sort') !== 'ascending', body = table.tBodies[0];
                table.querySelectorAll('th').forEach(function (each) { each.removeAttribute('aria-sort'); });
                th.setAttribute('aria-sort', up ? 'ascending' : 'descending');
                Array.prototype.slice.call(body.rows).sort(function (a, b) {
                  var x = a.cells[at].dataset.n || a.cells[at].textContent, y = b.cells[at].dataset.n || b.cells[at].textContent;
                  var n = parseFloat(x) - parseFloat(y), c = isNaN(n) ? x.localeCompare(y) : n;
                  return up ? c : -c;
                }).forEach(function (row) { body.appendChild(row); });
              });
            });
            """;
    private static final List<String> COLUMNS = List.of(
            "Authority", "Outcome", "Figures", "Unit", "Period", "Hidden", "Rests on", "Provisions", "Cost", "Rate");

    private ReviewPage() {}

    /** The page. */
    public static String of(Review review) {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append(
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Review of replies</title>\n");
        page.append("<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>Review of replies</h1>\n");
        summary(review, page);
        if (!review.comparison().groups().isEmpty()) {
            page.append("<h2>Question by question</h2>\n");
            review.comparison().groups().forEach(group -> group(group, page));
        }
        page.append("<h2>Findings</h2>\n");
        review.replies().forEach(reply -> findings(reply, review, page));
        return page.append("</main>\n<script>\n")
                .append(SCRIPT)
                .append("</script>\n</body>\n</html>\n")
                .toString();
    }

    private static void summary(Review review, StringBuilder page) {
        long faults = review.findings().stream()
                .filter(f -> f.grade() != Grade.ADVICE)
                .count();
        page.append("<p>%d %s read, %d faults found.</p>\n"
                .formatted(review.replies().size(), review.replies().size() == 1 ? "reply" : "replies", faults));
        if (!review.comparison().toAlign().isEmpty()) {
            page.append("<h2>What to align</h2>\n<ul>\n");
            review.comparison()
                    .toAlign()
                    .forEach(each -> page.append("<li>").append(text(each)).append("</li>\n"));
            page.append("</ul>\n");
        }
    }

    private static void group(Group group, StringBuilder page) {
        page.append("<h3>")
                .append(text(group.question()))
                .append("</h3>\n<div class=\"scroll\">\n<table>\n<caption>")
                .append("%d answers".formatted(group.rows().size()))
                .append(group.statistics()
                        .map(s -> "; of the %d figures that count the same: least %s, median %s, most %s, total %s"
                                .formatted(
                                        s.of(), plain(s.least()), plain(s.median()), plain(s.most()), plain(s.total())))
                        .orElse(""))
                .append("</caption>\n<thead><tr>");
        COLUMNS.forEach(column -> page.append("<th scope=\"col\"><button type=\"button\">")
                .append(column)
                .append("</button></th>"));
        page.append("</tr></thead>\n<tbody>\n");
        group.rows().forEach(row -> row(row, page));
        page.append("</tbody>\n</table>\n</div>\n");
        if (!group.differences().isEmpty()) {
            page.append("<ul>\n");
            for (Difference difference : group.differences()) {
                page.append("<li><span class=\"cause\">")
                        .append(difference.cause().word())
                        .append(":</span> ")
                        .append(text(difference.what()))
                        .append("</li>\n");
            }
            page.append("</ul>\n");
        }
    }

    private static void row(Row row, StringBuilder page) {
        page.append("<tr><th scope=\"row\">").append(text(row.authority())).append("</th>");
        cell(page, row.ending().word());
        page.append(row.figure()
                        .map(number -> "<td class=\"number\" data-n=\"%s\">".formatted(number.toPlainString()))
                        .orElse("<td>"))
                .append(text(Shown.figures(row)))
                .append("</td>");
        cell(page, row.unit());
        cell(page, row.period());
        cell(page, row.threshold());
        cell(
                page,
                row.reliance() == Row.Reliance.NOTHING_HIDDEN
                        ? ""
                        : row.reliance().inWords());
        cell(page, String.join(", ", row.citations()));
        cell(page, row.cost());
        cell(page, row.rate().map(rate -> plain(rate) + "%").orElse(""));
        page.append("</tr>\n");
    }

    private static void cell(StringBuilder page, String text) {
        page.append("<td>").append(text(text)).append("</td>");
    }

    private static void findings(ReadReply reply, Review review, StringBuilder page) {
        List<Finding> own = review.findings().stream()
                .filter(finding -> finding.file().equals(reply.file()))
                .toList();
        page.append("<h3>")
                .append(text(reply.authority().isEmpty() ? reply.file() : reply.authority()))
                .append("</h3>\n<p>")
                .append(text(reply.file() + reply.dated().map(day -> ", " + day).orElse("") + ", under "
                        + reply.regime().act()))
                .append("</p>\n");
        if (own.isEmpty()) {
            page.append("<p>Nothing found.</p>\n");
            return;
        }
        page.append(own.stream().map(ReviewPage::finding).collect(Collectors.joining("", "<ul>\n", "</ul>\n")));
    }

    private static String finding(Finding finding) {
        String quote = finding.quote().isEmpty() ? "" : "<blockquote>" + text(finding.quote()) + "</blockquote>";
        String place = finding.line() > 0 ? "line %d".formatted(finding.line()) : "missing";
        return "<li><span class=\"%s\">%s</span> %s (%s, %s)%s<br>%s %s<br><small>%s</small></li>\n"
                .formatted(
                        finding.grade().word(),
                        finding.grade().word(),
                        text(finding.rule()),
                        text(finding.at()),
                        place,
                        quote,
                        text(finding.what()),
                        text(finding.suggestion()),
                        text(finding.basis()));
    }

    private static String plain(BigDecimal number) {
        return "%,.1f".formatted(number).replaceFirst("\\.0$", "");
    }
}
