package forthright.review.rules;

import forthright.law.CostLimit;
import forthright.law.Regime;
import forthright.review.reading.Sentence;
import forthright.review.wording.Phrase;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cost limit is not the one that applies to this authority. */
final class WrongLimit implements ReviewRule {
    private static final Pattern POUNDS = Pattern.compile("£ ?(\\d{1,4}(?:,\\d{3})?(?:\\.\\d+)?)");
    private static final Pattern HOURS = Pattern.compile(
            "(?<!\\b(?:about|around|roughly|some|nearly|almost|up to) )(?<![\\d.])(\\d{1,3}(?:\\.\\d+)?) ?(?:working |staff )?hours?");
    private static final int MINUTES = 60;

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        if (reviewed.reply().regime() == Regime.EIR) {
            return;
        }
        CostLimit limit =
                reviewed.law().costLimit(reviewed.reply().regime(), authority(reviewed, text), reviewed.day());
        reviewed.reply()
                .sentences()
                .filter(sentence -> text.finds("limit", sentence))
                .forEach(sentence -> look(sentence, limit, text, objections));
    }

    /** Who replies: a department of the government where the head of the letter says so, and a council otherwise. */
    private static CostLimit.Authority authority(Reviewed reviewed, RuleText text) {
        int first = reviewed.reply().firstAnswerAt();
        boolean central = !text.finds("local", reviewed.reply().authority())
                && reviewed.reply().lines().stream()
                        .filter(line -> line.number() < first)
                        .anyMatch(line -> text.finds("central", line.text()));
        return central ? CostLimit.Authority.CENTRAL : CostLimit.Authority.COUNCIL;
    }

    private static void look(Sentence sentence, CostLimit limit, RuleText text, Objections objections) {
        Phrase.first(text.phrases("limit"), sentence.words()).ifPresent(found -> {
            int near = found.start();
            String after = sentence.text().substring(near);
            BigDecimal hours = BigDecimal.valueOf(limit.minutes()).divide(BigDecimal.valueOf(MINUTES));
            first(POUNDS, after)
                    .filter(pounds -> pounds.compareTo(BigDecimal.valueOf(limit.poundsAnHour())) != 0)
                    .filter(pounds -> pounds.compareTo(BigDecimal.valueOf(limit.pounds())) != 0)
                    .map(pounds -> "The limit is £%d, not £%s.".formatted(limit.pounds(), pounds.toPlainString()))
                    .or(() -> first(HOURS, after)
                            .filter(given -> given.compareTo(hours) != 0)
                            .filter(given -> !text.finds("estimate", sentence))
                            .map(given -> "The limit is %s hours, not %s."
                                    .formatted(hours.stripTrailingZeros().toPlainString(), given.toPlainString())))
                    .ifPresent(what -> objections.to(sentence.line(), what));
        });
    }

    private static Optional<BigDecimal> first(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? Optional.of(new BigDecimal(m.group(1).replace(",", ""))) : Optional.empty();
    }
}
