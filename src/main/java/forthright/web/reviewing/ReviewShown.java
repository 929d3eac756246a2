package forthright.web.reviewing;

import forthright.reply.Values;
import forthright.review.Review;
import forthright.review.comparing.Difference;
import forthright.review.comparing.Group;
import forthright.review.comparing.Row;
import forthright.review.reading.ReadReply;
import forthright.review.rules.Finding;
import forthright.review.showing.Shown;
import forthright.web.look.FindingShown;
import forthright.web.look.Lines;
import java.util.List;

/** A review as its page shows it: what to align, question by question, and the findings of each reply. */
record ReviewShown(Review review) {
    Values values() {
        List<String> align = review.comparison().toAlign();
        List<Group> groups = review.comparison().groups();
        return new Values()
                .flag("has-align", !align.isEmpty())
                .group("align", Lines.of(align))
                .flag("has-groups", !groups.isEmpty())
                .group("groups", groups.stream().map(ReviewShown::group).toList())
                .group("replies", review.replies().stream().map(this::reply).toList());
    }

    private static Values group(Group group) {
        return new Values()
                .text("group-question", group.question())
                .group("rows", group.rows().stream().map(ReviewShown::row).toList())
                .flag("has-differences", !group.differences().isEmpty())
                .group(
                        "differences",
                        group.differences().stream()
                                .map(ReviewShown::difference)
                                .toList());
    }

    private static Values row(Row row) {
        return new Values()
                .text("authority", row.authority().isEmpty() ? row.file() : row.authority())
                .text("outcome", row.ending().word().replace('-', ' '))
                .text("figures", Shown.figures(row))
                .text("unit", row.unit())
                .text("period", row.period())
                .text("hidden", row.thresholdWords())
                .text("rests", row.reliance().inWords())
                .text("provisions", String.join(", ", row.citations()));
    }

    private static Values difference(Difference difference) {
        return new Values().text("cause", difference.cause().word()).text("differs", difference.what());
    }

    private Values reply(ReadReply reply) {
        List<Finding> findings = review.findings().stream()
                .filter(finding -> finding.file().equals(reply.file()))
                .toList();
        return new Values()
                .text("reply-name", reply.authority().isEmpty() ? reply.file() : reply.authority())
                .text("reply-file", reply.file())
                .flag("has-findings", !findings.isEmpty())
                .flag("no-findings", findings.isEmpty())
                .group("findings", findings.stream().map(FindingShown::of).toList());
    }
}
