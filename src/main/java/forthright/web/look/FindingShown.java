package forthright.web.look;

import forthright.reply.Values;
import forthright.review.rules.Finding;
import forthright.review.rules.Grade;

/** What a review has found, as pages show it. */
public final class FindingShown {
    private FindingShown() {}

    /** A finding with its place and its reason. */
    public static Values of(Finding finding) {
        return new Values()
                .text("grade", finding.grade().word())
                .text("grade-colour", colour(finding.grade()))
                .text("rule", finding.rule())
                .text("at", finding.at())
                .flag("has-line", finding.line() > 0)
                .text("line", String.valueOf(finding.line()))
                .flag("has-quote", !finding.quote().isEmpty())
                .text("quote", finding.quote())
                .text("found", finding.what())
                .text("suggestion", finding.suggestion())
                .text("basis", finding.basis());
    }

    private static String colour(Grade grade) {
        return switch (grade) {
            case ERROR -> "govuk-tag--red";
            case WARNING -> "govuk-tag--yellow";
            case ADVICE -> "govuk-tag--grey";
        };
    }
}
