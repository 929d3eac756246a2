package forthright.web.cases;

import forthright.disclosurecontrol.Cell;
import forthright.reply.CellSign;
import forthright.reply.Content;
import forthright.reply.Values;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an answer gives: rows of what and how much. A figure that may not be published is its sign here too. */
final class Given {
    private Given() {}

    /**
     * A figure, or what stands in its place.
     *
     * @param of what it is
     */
    record Counted(String of, Cell cell, String unit) {}

    static List<Values> rows(List<Content> contents) {
        return contents.stream().flatMap(Given::rows).toList();
    }

    private static Stream<Values> rows(Content content) {
        return switch (content) {
            case Content.Figure figure -> counted(figure).map(Given::row);
            case Content.Table table -> counted(table).map(Given::row);
            case Content.YesNo(boolean yes) -> Stream.of(row("Answer", yes ? "Yes" : "No", ""));
            case Content.Items items -> items.all().stream().map(item -> row(item, "", ""));
            case Content.Text(String text) -> Stream.of(row(text, "", ""));
            case Content.Nothing nothing -> Stream.empty();
        };
    }

    /** The figures of an answer's content, in their order; none where it counts nothing. */
    static Stream<Counted> counted(Content content) {
        return switch (content) {
            case Content.Figure(var measure, var period, Cell cell) ->
                Stream.of(new Counted(Days.inWords(period), cell, measure.unit().inWords()));
            case Content.Table table -> table.rows().stream().flatMap(row -> counted(row, table));
            case Content.YesNo yesNo -> Stream.empty();
            case Content.Items items -> Stream.empty();
            case Content.Text text -> Stream.empty();
            case Content.Nothing nothing -> Stream.empty();
        };
    }

    private static Stream<Counted> counted(Content.Row row, Content.Table table) {
        boolean several = table.periods().size() > 1;
        return IntStream.range(0, row.cells().size())
                .mapToObj(i -> new Counted(
                        several
                                ? row.label() + ", "
                                        + Days.inWords(table.periods().get(i))
                                : row.label(),
                        row.cells().get(i),
                        table.measure().unit().inWords()));
    }

    private static Values row(Counted counted) {
        return row(counted.of(), shown(counted.cell()), counted.unit());
    }

    private static Values row(String what, String value, String unit) {
        return new Values().text("row-what", what).text("row-value", value).text("row-unit", unit);
    }

    private static String shown(Cell cell) {
        return cell instanceof Cell.Shown(long value) ? String.format(Locale.UK, "%,d", value) : CellSign.of(cell);
    }
}
