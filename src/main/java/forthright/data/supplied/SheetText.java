package forthright.data.supplied;

import forthright.law.sheets.CsvCell;
import forthright.request.QuestionId;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the sheet that a service is to fill in, so that a spreadsheet opens it as it is. */
public final class SheetText {
    static final String QUESTION = "question";
    static final String MEASURE = "measure";
    static final String FROM = "period from";
    static final String TO = "period to";
    static final String LABEL = "label";
    static final String UNIT = "unit";
    static final String VALUE = "value";
    static final String CHILDREN = "children";
    static final String NOTE = "note";
    static final String BY = "counted by";
    static final String ON = "counted on";

    /** The columns in order. */
    static final List<String> COLUMNS =
            List.of(QUESTION, MEASURE, FROM, TO, LABEL, UNIT, VALUE, CHILDREN, NOTE, BY, ON);

    /** Only on a sheet that asks for groups. */
    static final String ADDS_UP = "adds up";

    // Without it a spreadsheet takes the file for another encoding.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SheetText() {}

    /** A sheet with one row a figure, and nothing in the columns that the service fills in. */
    public static String blank(List<AskedFigure> figures) {
        boolean groups = figures.stream().anyMatch(AskedFigure::group);
        String header = String.join(",", COLUMNS) + (groups ? "," + ADDS_UP : "");
        return figures.stream()
                .map(figure -> row(figure) + (groups ? "," : ""))
                .collect(Collectors.joining(CsvCell.END, BYTE_ORDER_MARK + header + CsvCell.END, CsvCell.END));
    }

    private static String row(AskedFigure figure) {
        return CsvCell.row(List.of(
                // With a letter before it, no spreadsheet takes 3.10 for 3.1.
                figure.questions().stream()
                        .map(QuestionId::path)
                        .map(id -> "Q" + id)
                        .collect(Collectors.joining(" ")),
                figure.measure(),
                figure.from().toString(),
                figure.to().toString(),
                figure.label(),
                figure.unit().inWords(),
                "",
                "",
                "",
                "",
                ""));
    }
}
