package forthright.review;

import forthright.law.files.Json;
import forthright.review.comparing.Comparison;
import forthright.review.comparing.Difference;
import forthright.review.comparing.Group;
import forthright.review.comparing.Row;
import forthright.review.reading.Figure;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A comparison as part of {@code forthright/review/1}. */
final class ComparisonJson {
    private ComparisonJson() {}

    static Object tree(Comparison comparison) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "groups",
                comparison.groups().stream().map(ComparisonJson::group).toList());
        tree.put("toAlign", comparison.toAlign());
        return tree;
    }

    private static Object group(Group group) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("question", group.question());
        tree.put("rows", group.rows().stream().map(ComparisonJson::row).toList());
        tree.put(
                "differences",
                group.differences().stream().map(ComparisonJson::difference).toList());
        tree.put(
                "statistics",
                group.statistics().<Object>map(ComparisonJson::statistics).orElse(Json.NOTHING));
        return tree;
    }

    private static Object difference(Difference difference) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("cause", difference.cause().word());
        tree.put("what", difference.what());
        return tree;
    }

    private static Object row(Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("authority", row.authority());
        tree.put("file", row.file());
        tree.put("at", row.id());
        tree.put("regime", row.regime());
        tree.put("outcome", row.ending().word());
        tree.put(
                "figure",
                row.figure()
                        .map(ComparisonJson::number)
                        .or(() -> row.shown().map(s -> (Object) s))
                        .orElse(Json.NOTHING));
        tree.put("figures", row.figures().stream().map(ComparisonJson::figure).toList());
        tree.put("citation", orNothing(String.join(", ", row.citations())));
        tree.put("threshold", orNothing(row.threshold()));
        tree.put("reliance", row.reliance().inWords());
        tree.put("unit", orNothing(row.unit()));
        tree.put("period", orNothing(row.period()));
        tree.put("cost", orNothing(row.cost()));
        tree.put("rate", row.rate().map(ComparisonJson::number).orElse(Json.NOTHING));
        return tree;
    }

    private static Object figure(Figure figure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("label", orNothing(figure.label()));
        switch (figure.value()) {
            case Figure.Value.Exact(BigDecimal number) -> tree.put("value", number(number));
            case Figure.Value.Hidden(String symbol) -> tree.put("shown", symbol);
        }
        tree.put("period", orNothing(figure.period()));
        return tree;
    }

    private static Object statistics(Group.Statistics statistics) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("of", statistics.of());
        tree.put("least", number(statistics.least()));
        tree.put("median", number(statistics.median()));
        tree.put("most", number(statistics.most()));
        tree.put("total", number(statistics.total()));
        return tree;
    }

    static Object number(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValue() : (Object) number.doubleValue();
    }

    private static Object orNothing(String text) {
        return text.isEmpty() ? Json.NOTHING : text;
    }
}
