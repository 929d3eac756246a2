package forthright.review.comparing;

import forthright.review.reading.Ending;
import forthright.review.reading.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One authority's answer to a question.
 *
 * @param file the reply
 * @param id of the question there
 * @param regime the Act under which it answers
 * @param figures all that it gives
 * @param citations the provisions relied on, in canonical form
 * @param threshold the rule by which it hides small numbers, in plain form; empty where it hides none
 * @param thresholdWords the same as printed
 * @param reliance on what the hiding rests
 * @param unit what is counted, as the list of units has it; empty where it does not say
 * @param period as printed; empty where it does not say
 * @param cost what it says of the cost; empty where it refuses nothing for cost
 * @param rate its figure in percent of the whole that another answer of the reply gives
 */
public record Row(
        String authority,
        String file,
        String id,
        String regime,
        Ending ending,
        List<Figure> figures,
        List<String> citations,
        String threshold,
        String thresholdWords,
        Reliance reliance,
        String unit,
        String period,
        String cost,
        Optional<BigDecimal> rate) {
    public Row {
        figures = List.copyOf(figures);
        citations = List.copyOf(citations);
    }

    /** On what the hiding of small numbers rests. */
    public enum Reliance {
        NOTHING_HIDDEN("nothing hidden"),
        THRESHOLD_ALONE("threshold alone"),
        REASON("recorded reason");

        private final String words;

        Reliance(String words) {
            this.words = words;
        }

        /** For a person. */
        public String inWords() {
            return words;
        }
    }

    /** The one number of the answer; empty where it gives several, or none. */
    public Optional<BigDecimal> figure() {
        List<BigDecimal> exact = figures.stream()
                .filter(figure -> !figure.isPercentage())
                .flatMap(figure -> figure.value() instanceof Figure.Value.Exact(BigDecimal number)
                        ? Stream.of(number)
                        : Stream.empty())
                .toList();
        return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
    }

    /** What stands in the place of the one number; empty where none is hidden. */
    public Optional<String> shown() {
        return figures.stream()
                .flatMap(figure -> figure.value() instanceof Figure.Value.Hidden(String symbol)
                        ? Stream.of(symbol)
                        : Stream.empty())
                .findFirst();
    }
}
