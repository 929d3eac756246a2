package forthright.review.showing;

import forthright.review.comparing.Row;
import forthright.review.reading.Figure;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Figures as they are shown to a person. */
public final class Shown {
    private static final int A_FEW = 6;

    private Shown() {}

    /** A number, or what the reply prints in its place. */
    static Object cell(Figure figure) {
        return switch (figure.value()) {
            case Figure.Value.Exact(BigDecimal number) -> number;
            case Figure.Value.Hidden(String symbol) -> symbol;
        };
    }

    /** All figures of an answer in one line. */
    public static String figures(Row row) {
        String few = row.figures().stream()
                .limit(A_FEW)
                .map(figure -> (figure.label().isEmpty() ? "" : figure.label() + ": ") + inWords(figure))
                .collect(Collectors.joining("; "));
        return row.figures().size() > A_FEW
                ? few + "; and %d more".formatted(row.figures().size() - A_FEW)
                : few;
    }

    private static String inWords(Figure figure) {
        return cell(figure) instanceof BigDecimal number
                ? (figure.unit().equals("£") ? "£" : "")
                        + "%,.2f".formatted(number).replaceFirst("\\.?0+$", "")
                        + (figure.isPercentage() ? "%" : "")
                : cell(figure).toString();
    }
}
