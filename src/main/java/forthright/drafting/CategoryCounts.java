package forthright.drafting;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Recording.Category;
import forthright.bank.Recording.CategoryList;
import forthright.disclosurecontrol.Cell;
import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.ProtectedTable;
import forthright.reply.Content.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One measure by the council's categories, for each period asked about.
 *
 * @param available what there is for each period, in the order in which they are asked about
 */
record CategoryCounts(Measure measure, List<CategoryList> lists, Map<Span, Available> available) {
    static CategoryCounts of(Figures figures, Measure measure, List<CategoryList> lists, List<Span> spans) {
        Map<Span, Available> available = new LinkedHashMap<>();
        for (Span span : spans) {
            List<CellKey> keys = lists.stream()
                    .flatMap(list -> list.recordedBy(span.to()).stream())
                    .map(category -> key(lists, category))
                    .toList();
            available.put(span, figures.of(measure, span, keys));
        }
        return new CategoryCounts(measure, lists, available);
    }

    /** The categories that were recorded by the end of the latest of the periods. */
    static List<Category> recorded(List<CategoryList> lists, List<Span> spans) {
        return spans.stream()
                .map(Span::to)
                .max(Comparator.naturalOrder())
                .map(last -> lists.stream()
                        .flatMap(list -> list.recordedBy(last).stream())
                        .toList())
                .orElse(List.of());
    }

    /** Whether at least one of the periods could be counted. */
    boolean any() {
        return available.values().stream().anyMatch(Available.Counted.class::isInstance);
    }

    List<Cell> cells(Category category) {
        return available.entrySet().stream()
                .map(e -> cell(category, e.getKey(), e.getValue()))
                .toList();
    }

    private Cell cell(Category category, Span span, Available there) {
        if (category.since().isAfter(span.to())) {
            return new Cell.NotRecorded();
        }
        return there instanceof Available.Counted(ProtectedTable table)
                ? table.cell(key(lists, category))
                : new Cell.NotCovered();
    }

    /** The small figures that must be assessed before the cells of a category can be shown or withheld. */
    Stream<String> toAssess(Category category) {
        return available.entrySet().stream()
                .filter(e -> !category.since().isAfter(e.getKey().to()))
                .flatMap(e -> e.getValue() instanceof Available.Counted(ProtectedTable table)
                        ? toAssess(table, key(lists, category))
                        : Stream.empty());
    }

    /** The small figures that must be assessed before one can be shown or withheld, each as assessments.yaml names it. */
    static Stream<String> toAssess(ProtectedTable table, CellKey key) {
        return table.waitsFor(key).stream()
                .map(small -> "measure %s%s, from %s to %s"
                        .formatted(
                                small.measure(),
                                small.key().code().isEmpty()
                                        ? ""
                                        : ", category " + small.key().code(),
                                small.days().from(),
                                small.days().to()));
    }

    private static CellKey key(List<CategoryList> lists, Category category) {
        String kind = lists.stream()
                .filter(list -> list.categories().contains(category))
                .map(CategoryList::kind)
                .findFirst()
                .orElseThrow();
        return new CellKey(kind, category.code());
    }
}
