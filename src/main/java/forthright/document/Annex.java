package forthright.document;

import forthright.bank.BankEntry.Measure;
import forthright.disclosurecontrol.Cell;
import forthright.law.sheets.CsvCell;
import forthright.law.sheets.XlsxFile;
import forthright.reply.Answer;
import forthright.reply.CellSign;
import forthright.reply.Content;
import forthright.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The figures of a letter as a table for machines, one figure a row, written afresh from the cells that may be published: never
 * a workbook that anybody worked in. A figure that is withheld has its sign and no value, one that is not there another sign.
 *
 * @param rows the header first; a cell is a text or a number
 */
public record Annex(List<List<Object>> rows) {
    private static final List<Object> HEADER =
            List.of("question", "what is counted", "category", "from", "to", "value", "sign");
    private static final String SHEET = "Figures";

    public Annex {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The figures of a reply; only the header where it has none. */
    public static Annex of(Reply reply) {
        List<List<Object>> rows = new ArrayList<>(List.of(HEADER));
        for (Answer answer : reply.answers()) {
            String question = answer.question().id().path();
            answer.contents().stream()
                    .flatMap(content -> rows(question, content))
                    .forEach(rows::add);
        }
        return new Annex(rows);
    }

    /** Whether there is any figure. */
    public boolean isEmpty() {
        return rows.size() == 1;
    }

    private static Stream<List<Object>> rows(String question, Content content) {
        return switch (content) {
            case Content.Figure(Measure measure, Content.Span period, Cell cell) ->
                Stream.of(row(question, measure, "", period, cell));
            case Content.Table table -> table.rows().stream().flatMap(row -> rowsOf(question, table, row));
            case Content.YesNo yesNo -> Stream.empty();
            case Content.Items items -> Stream.empty();
            case Content.Text text -> Stream.empty();
            case Content.Nothing nothing -> Stream.empty();
        };
    }

    private static Stream<List<Object>> rowsOf(String question, Content.Table table, Content.Row row) {
        List<List<Object>> rows = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            rows.add(row(
                    question,
                    table.measure(),
                    row.label(),
                    table.periods().get(at),
                    row.cells().get(at)));
        }
        return rows.stream();
    }

    private static List<Object> row(String question, Measure measure, String category, Content.Span period, Cell cell) {
        return List.of(
                question,
                measure.unit().inWords() + ": " + measure.basis(),
                category,
                period.from().toString(),
                period.to().toString(),
                value(cell),
                CellSign.of(cell));
    }

    private static Object value(Cell cell) {
        return cell instanceof Cell.Shown(long value) ? (Object) value : "";
    }

    /** As text with commas (RFC 4180); no cell can act as a formula. */
    public String csv() {
        return CsvCell.file(rows.stream()
                .map(row -> row.stream().map(String::valueOf).toList())
                .toList());
    }

    /** As a workbook of values only: one sheet, no formula, no name. */
    public byte[] xlsx() {
        return XlsxFile.of(List.of(new XlsxFile.Page(SHEET, rows)));
    }
}
