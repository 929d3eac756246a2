package forthright.drafting;

import forthright.bank.BankEntry.Measure;
import forthright.disclosurecontrol.Cell;
import forthright.law.files.Json;
import forthright.reply.Content;
import forthright.reply.Content.Row;
import forthright.reply.Content.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What an answer gives, as the trace shows it. A withheld figure is its symbol, and nothing else of it is here. */
final class ContentJson {
    private static final String CONFIDENTIAL = "[c]";
    private static final String NOT_AVAILABLE = "[x]";

    private ContentJson() {}

    /** The content of one answer; {@link Json#NOTHING} where it gives nothing besides its words. */
    static Object of(List<Content> contents) {
        List<Content> given =
                contents.stream().filter(c -> !(c instanceof Content.Nothing)).toList();
        if (given.isEmpty()) {
            return Json.NOTHING;
        }
        if (given.size() > 1 && given.stream().allMatch(Content.Figure.class::isInstance)) {
            return byPeriod(given.stream().map(Content.Figure.class::cast).toList());
        }
        return switch (given.getFirst()) {
            case Content.Figure(Measure measure, Span period, Cell cell) -> {
                Map<String, Object> figure = measured("figure", measure);
                figure.put("period", period(period));
                figure.putAll(shown(cell));
                yield figure;
            }
            case Content.Table table -> table(table);
            case Content.YesNo(boolean value) -> {
                Map<String, Object> yesNo = new LinkedHashMap<>();
                yesNo.put("kind", "yes_no");
                yesNo.put("value", value);
                yield yesNo;
            }
            case Content.Items items -> {
                Map<String, Object> list = new LinkedHashMap<>();
                list.put("kind", "items");
                list.put("items", items.all());
                yield list;
            }
            case Content.Text(String text) -> {
                Map<String, Object> words = new LinkedHashMap<>();
                words.put("kind", "text");
                words.put("text", text);
                yield words;
            }
            case Content.Nothing() -> Json.NOTHING;
        };
    }

    private static Map<String, Object> byPeriod(List<Content.Figure> figures) {
        Map<String, Object> table = measured("table", figures.getFirst().measure());
        table.put(
                "period",
                period(Labels.whole(figures.stream().map(Content.Figure::period).toList())));
        table.put(
                "columns", List.of("Period", figures.getFirst().measure().unit().inWords()));
        table.put(
                "rows",
                figures.stream()
                        .map(f -> row(days(f.period()), f.cell(), Json.NOTHING, List.of()))
                        .toList());
        table.put("note", Json.NOTHING);
        return table;
    }

    /** One row for each category, or for each category and period where there are several. */
    private static Map<String, Object> table(Content.Table content) {
        boolean several = content.periods().size() > 1;
        Map<String, Object> table = measured("table", content.measure());
        table.put("period", period(Labels.whole(content.periods())));
        table.put(
                "columns",
                List.of(
                        several ? "Category and period" : "Category",
                        content.measure().unit().inWords()));
        table.put(
                "rows",
                content.rows().stream()
                        .flatMap(row -> IntStream.range(0, row.cells().size())
                                .mapToObj(i -> row(
                                        several
                                                ? "%s, %s"
                                                        .formatted(
                                                                row.label(),
                                                                days(content.periods()
                                                                        .get(i)))
                                                : row.label(),
                                        row,
                                        row.cells().get(i))))
                        .toList());
        table.put("note", note(content));
        return table;
    }

    private static String days(Span span) {
        return "%s to %s".formatted(span.from(), span.to());
    }

    private static Object note(Content.Table content) {
        return content.overlapping()
                ? "One of the %s may stand in several rows, so the rows do not add up to a total."
                        .formatted(content.measure().unit().inWords())
                : Json.NOTHING;
    }

    private static Map<String, Object> row(String label, Row row, Cell cell) {
        return row(
                label,
                cell,
                row.relation().<Object>map(r -> r.word()).orElse(Json.NOTHING),
                row.answers().stream().map(a -> a.question().path()).distinct().toList());
    }

    private static Map<String, Object> row(String label, Cell cell, Object relation, List<String> asked) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("label", label);
        row.putAll(shown(cell));
        row.put("relation", relation);
        row.put("asked", asked);
        return row;
    }

    private static Map<String, Object> measured(String kind, Measure measure) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("kind", kind);
        content.put("measure", measure.name());
        content.put("unit", measure.unit().word());
        content.put("basis", measure.basis());
        return content;
    }

    private static Map<String, Object> shown(Cell cell) {
        return switch (cell) {
            case Cell.Shown(long value) -> Map.of("value", value);
            case Cell.Identifying identifying -> Map.of("shown", CONFIDENTIAL);
            case Cell.Complementary complementary -> Map.of("shown", CONFIDENTIAL);
            case Cell.NotAssessed notAssessed -> Map.of("shown", CONFIDENTIAL);
            case Cell.NotCovered notCovered -> Map.of("shown", NOT_AVAILABLE);
            case Cell.NotRecorded notRecorded -> Map.of("shown", NOT_AVAILABLE);
        };
    }

    private static Map<String, Object> period(Span span) {
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("from", span.from().toString());
        period.put("to", span.to().toString());
        return period;
    }
}
