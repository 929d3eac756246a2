package forthright.web.cases;

import forthright.bank.BankEntry;
import forthright.bank.Match;
import forthright.bank.Match.Candidate;
import forthright.drafting.Why;
import forthright.reply.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Which standard question a question was taken to be, as pages show it.
 *
 * @param word what is said of it at a glance
 * @param settled whether nobody need look
 * @param near the standard questions to choose from, the nearest first
 */
record MatchShown(String word, boolean settled, String entry, String because, String signed, List<Candidate> near) {
    private static final int MOST = 3;

    static MatchShown of(Why why) {
        if (why.match().isEmpty()) {
            return new MatchShown("introduces its parts", true, "", "", why.signed(), List.of());
        }
        return switch (why.match().get()) {
            case Match.Matched(BankEntry entry, double score, String because, var concepts) ->
                new MatchShown(
                        "standard question",
                        true,
                        entry.id(),
                        because,
                        why.signed(),
                        List.of(new Candidate(entry, score)));
            case Match.Unclear(List<Candidate> candidates) ->
                new MatchShown("one of several", false, "", "", why.signed(), candidates);
            case Match.Unknown(List<Candidate> nearest) ->
                new MatchShown("no standard question", !why.signed().isEmpty(), "", "", why.signed(), nearest);
        };
    }

    Values values() {
        return new Values()
                .text("match-word", word)
                .text(
                        "match-colour",
                        !entry.isEmpty() ? "govuk-tag--green" : settled ? "govuk-tag--grey" : "govuk-tag--yellow")
                .flag("matched", !entry.isEmpty())
                .text("matched-entry", entry)
                .text("because", because)
                .flag("signed", !signed.isEmpty())
                .text("signed-by", signed);
    }

    /** The standard questions to choose from. */
    List<Values> choices(String chosen) {
        return near.stream().limit(MOST).map(each -> choice(each, chosen)).toList();
    }

    private static Values choice(Candidate candidate, String chosen) {
        List<String> asks = candidate.entry().asks();
        return new Values()
                .text("near-entry", candidate.entry().id())
                .text("near-ask", asks.isEmpty() ? "" : asks.getFirst())
                .flag("near-chosen", candidate.entry().id().equals(chosen))
                .text(
                        "near-score",
                        BigDecimal.valueOf(candidate.score())
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString());
    }
}
