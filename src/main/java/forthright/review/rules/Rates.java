package forthright.review.rules;

import forthright.review.reading.Figure;
import forthright.review.reading.ReadAnswer;
import forthright.review.wording.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What share of a whole an answer is, where another answer of the same reply gives the whole. */
public final class Rates {
    private static final List<Phrase> THOSE =
            Phrase.all("of those|these|them", "of the ... in|at|under question|q #", "how many were|went|led");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rates() {}

    /** In percent, to one place; empty where no whole is given, or the part is more than it. */
    public static Optional<BigDecimal> ofTheWhole(Reviewed reviewed, ReadAnswer answer) {
        Optional<Figure> part = Wholes.single(answer);
        Optional<Figure> whole = Wholes.of(reviewed, answer, THOSE);
        if (part.isEmpty()
                || whole.isEmpty()
                || Wholes.count(whole.get()) == 0
                || Wholes.count(part.get()) > Wholes.count(whole.get())) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(Wholes.count(part.get()))
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(Wholes.count(whole.get())), 1, RoundingMode.HALF_UP));
    }
}
