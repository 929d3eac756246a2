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

    static List<Values> rows(List<Content> contents) {
        return contents.stream().flatMap(Given::rows).toList();
    }

    private static Stream<Values> rows(Content content) {
        return switch (content) {
            case Content.Figure(var measure, var period, Cell cell) ->
                Stream.of(row(Days.inWords(period), shown(cell), measure.unit().inWords()));
            case Content.Table table ->
                table.rows().stream()
                        .flatMap(each -> IntStream.range(0, each.cells().size())
                                .mapToObj(i -> row(
                                        table.periods().size() > 1
                                                ? each.label() + ", "
                                                        + Days.inWords(
                                                                table.periods().get(i))
                                                : each.label(),
                                        shown(each.cells().get(i)),
                                        table.measure().unit().inWords())));
            case Content.YesNo(boolean yes) -> Stream.of(row("Answer", yes ? "Yes" : "No", ""));
            case Content.Items items -> items.all().stream().map(item -> row(item, "", ""));
            case Content.Text(String text) -> Stream.of(row(text, "", ""));
            case Content.Nothing nothing -> Stream.empty();
        };
    }

    private static Values row(String what, String value, String unit) {
        return new Values().text("row-what", what).text("row-value", value).text("row-unit", unit);
    }

    static String shown(Cell cell) {
        return cell instanceof Cell.Shown(long value) ? String.format(Locale.UK, "%,d", value) : CellSign.of(cell);
    }
}
