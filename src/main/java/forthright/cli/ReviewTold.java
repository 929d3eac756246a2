package forthright.cli;

import forthright.review.Review;
import forthright.review.reading.ReadReply;
import forthright.review.rules.Finding;
import forthright.review.rules.Grade;
import java.util.List;
import java.util.Locale;

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
        return told.toString();
    }

    private static String head(ReadReply reply) {
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
