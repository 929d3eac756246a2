package forthright.cli;

import forthright.review.challenge.Answered;
import forthright.review.challenge.Challenge;
import forthright.review.challenge.Challenge.Put;
import forthright.review.challenge.Challenged;
import java.util.List;

/** What is asked of replies and where they answer, for a person. */
final class ChallengeTold {
    private static final String END = System.lineSeparator();

    private ChallengeTold() {}

    static String text(List<Challenged> replies) {
        StringBuilder told = new StringBuilder();
        for (Challenged challenged : replies) {
            told.append(ReviewTold.head(challenged.reply()))
                    .append(challenged.inRecord() ? ", with its record" : "")
                    .append(END);
            challenged.challenges().forEach(challenge -> told.append(challenge(challenge)));
            told.append(blanks(challenged)).append(END);
        }
        return told.toString();
    }

    private static String challenge(Challenge challenge) {
        String place = challenge.line() > 0 ? ", line " + challenge.line() : "";
        StringBuilder told = new StringBuilder("  %s, %s (%s%s)%n"
                .formatted(challenge.ground(), challenge.about(), String.join(", ", challenge.at()), place));
        challenge.questions().forEach(put -> told.append(put(put)));
        return told.toString();
    }

    private static String put(Put put) {
        return "    " + put.ask() + END
                + "      " + answered(put.answered()) + END
                + "      %s (%s)%n".formatted(put.why(), put.basis());
    }

    private static String answered(Answered answered) {
        return switch (answered) {
            case Answered.InLetter(int line, String quote, String at) -> "Line %d: “%s”".formatted(line, quote);
            case Answered.InRecord(String at, String what) -> "In the record, %s: %s".formatted(at, what);
            case Answered.Blank() -> "BLANK";
        };
    }

    private static String blanks(Challenged challenged) {
        if (challenged.asked() == 0) {
            return "  Nothing is refused here, so nothing is asked." + END;
        }
        if (challenged.blanks() == 0) {
            return "  No blanks: each of %d questions is answered.%n".formatted(challenged.asked());
        }
        StringBuilder told =
                new StringBuilder("  Blanks, %d of %d questions:%n".formatted(challenged.blanks(), challenged.asked()));
        for (Challenge challenge : challenged.challenges()) {
            challenge.blanks().forEach(put -> told.append("    %s: %s%n".formatted(challenge.ground(), put.ask())));
        }
        return told.toString();
    }
}
