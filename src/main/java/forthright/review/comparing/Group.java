package forthright.review.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that several authorities answered.
 *
 * @param question in the words of the request, or of the first reply that repeats it
 */
public record Group(String question, List<Row> rows, List<Difference> differences) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Group {
        rows = List.copyOf(rows);
        differences = List.copyOf(differences);
    }

    /**
     * The figures of those that count the same.
     *
     * @param of how many authorities they are
     */
    public record Statistics(int of, BigDecimal least, BigDecimal median, BigDecimal most, BigDecimal total) {}

    /** Least, median, most and total of the figures that have the commonest unit and period; empty where fewer than two have. */
    public Optional<Statistics> statistics() {
        Map<String, List<BigDecimal>> alike = new LinkedHashMap<>();
        rows.forEach(row -> row.figure()
                .ifPresent(figure -> alike.computeIfAbsent(row.unit() + "/" + row.period(), key -> new ArrayList<>())
                        .add(figure)));
        return alike.values().stream()
                .filter(figures -> figures.size() > 1)
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .map(Group::of);
    }

    private static Statistics of(List<BigDecimal> figures) {
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        BigDecimal median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO, 1, RoundingMode.HALF_UP);
        return new Statistics(
                sorted.size(),
                sorted.getFirst(),
                median,
                sorted.getLast(),
                sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
