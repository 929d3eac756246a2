package forthright.cli;

import forthright.review.Review;
import forthright.review.comparing.Comparison;
import forthright.review.comparing.Group;
import forthright.review.comparing.Row;
import forthright.review.reading.ReadReply;
import forthright.review.rules.Finding;
import forthright.review.rules.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a review found, for a person. */
final class ReviewTold {
    private static final String END = System.lineSeparator();

    private ReviewTold() {}

    static String text(Review review) {
        StringBuilder told = new StringBuilder();
        for (ReadReply reply : review.replies()) {
            List<Finding> findings = review.findings().stream()
                    .filter(finding -> finding.file().equals(reply.file()))
                    .toList();
            told.append(head(reply)).append(END);
            findings.forEach(finding -> told.append(finding(finding)));
            told.append(sum(findings)).append(END).append(END);
        }
        review.dismissed()
                .forEach(each -> told.append("Dismissed: %s, %s (%s): %s (%s, %s)%n"
                        .formatted(
                                each.finding().file(),
                                each.finding().rule(),
                                each.finding().at(),
                                each.because().reason(),
                                each.because().by(),
                                each.because().on())));
        compared(review.comparison(), told);
        return told.toString();
    }

    private static void compared(Comparison comparison, StringBuilder told) {
        for (Group group : comparison.groups()) {
            told.append(group.question()).append(END);
            int widest = group.rows().stream()
                    .mapToInt(row -> row.authority().length())
                    .max()
                    .orElse(0);
            group.rows()
                    .forEach(row -> told.append("  %s  %s%n"
                            .formatted(
                                    row.authority()
                                            + " "
                                                    .repeat(widest
                                                            - row.authority().length()),
                                    row(row))));
            group.differences()
                    .forEach(each ->
                            told.append("  %s: %s%n".formatted(each.cause().word(), each.what())));
            told.append(END);
        }
        if (!comparison.toAlign().isEmpty()) {
            told.append("What to align").append(END);
            comparison.toAlign().forEach(each -> told.append("  ").append(each).append(END));
        }
    }

    private static String row(Row row) {
        String figure = row.figure()
                .map(BigDecimal::toPlainString)
                .or(row::shown)
                .orElse(row.figures().isEmpty() ? "" : row.figures().size() + " figures");
        return Stream.of(
                        row.ending().word(),
                        figure,
                        row.unit(),
                        row.period(),
                        row.threshold(),
                        String.join(" ", row.citations()),
                        row.cost())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String head(ReadReply reply) {
        String who = reply.authority().isEmpty() ? "" : ", " + reply.authority();
        String when = reply.dated().map(day -> ", " + day).orElse("");
        return reply.file() + who + when + ", under " + reply.regime().act();
    }

    private static String finding(Finding finding) {
        String place = finding.line() > 0 ? "line " + finding.line() : "missing";
        String quote = finding.quote().isEmpty() ? "" : "      “" + finding.quote() + "”" + END;
        return "  %s %s (%s, %s)%n"
                        .formatted(finding.grade().word().toUpperCase(Locale.UK), finding.rule(), finding.at(), place)
                + quote
                + "      " + finding.what() + END
                + "      " + finding.suggestion() + END
                + (finding.basis().isEmpty() ? "" : "      " + finding.basis() + END);
    }

    private static String sum(List<Finding> findings) {
        long faults = findings.stream().filter(f -> f.grade() != Grade.ADVICE).count();
        long advice = findings.size() - faults;
        return "  %s, %d to look at.".formatted(faults == 1 ? "1 fault" : faults + " faults", advice);
    }
}
