package forthright.data.supplied;

import java.nio.file.Path;
import java.util.List;

/**
 * A sheet of one team as it lies in the case's folder.
 *
 * @param file where it lies
 * @param shownAs the file as messages name it
 * @param begun whether somebody has written in it
 */
public record TeamSheet(Path file, String shownAs, boolean begun, List<SuppliedFigure> rows) {
    public TeamSheet {
        rows = List.copyOf(rows);
    }

    /** Whether it has a row for a figure. */
    public boolean has(AskedFigure figure) {
        return rows.stream().anyMatch(figure::is);
    }
}
