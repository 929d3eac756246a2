package forthright.scan.released;

import forthright.scan.Findings;
import forthright.scan.ReleaseKind;
import forthright.scan.office.Cells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a table, cell by cell, against what a letter releases. It keeps where something stands, and forgets what it says.
 */
public final class ReleaseCheck {
    private final Released released;
    private final Set<Long> values;
    private final Map<String, Set<Long>> withheld;
    private final Map<String, Cells> unreleased = new LinkedHashMap<>();
    private final Map<String, Cells> ofWithheld = new LinkedHashMap<>();
    private final Heads heads;
    private final List<Figure> row = new ArrayList<>();
    private Optional<Set<Long>> givenOfRow = Optional.empty();
    private String sheet = "";
    private int current;
    private int rows;

    /** A number in the row that is read. */
    private record Figure(int column, BigDecimal value) {}

    /** Begins to hold a file against a letter. */
    public ReleaseCheck(Released released) {
        this.released = released;
        this.values = released.values();
        this.withheld = released.withheld();
        this.heads = new Heads(released.questions());
    }

    /** A sheet begins. */
    public void sheet(String name) {
        sheet = name;
        heads.clear();
        current = 0;
    }

    /** A cell that is not blank; rows come in order. */
    public void cell(int rowNumber, int column, String text, Optional<BigDecimal> number) {
        if (rowNumber != current) {
            endOfRow();
            current = rowNumber;
            if (heads.isSet()) {
                rows++;
            }
        }
        heads.see(rowNumber, column, text);
        Set<Long> given = withheld.get(Released.plain(text));
        if (given != null) {
            givenOfRow = Optional.of(given);
        }
        number.filter(value -> !heads.excuse(rowNumber, column, value))
                .ifPresent(value -> row.add(new Figure(column, value)));
    }

    private void endOfRow() {
        for (Figure each : row) {
            if (givenOfRow.isPresent() && !isIn(each.value(), givenOfRow.orElseThrow())) {
                ofWithheld.computeIfAbsent(sheet, s -> new Cells()).add(current, each.column());
            } else if (!isIn(each.value(), values)) {
                unreleased.computeIfAbsent(sheet, s -> new Cells()).add(current, each.column());
            }
        }
        row.clear();
        givenOfRow = Optional.empty();
    }

    private static boolean isIn(BigDecimal number, Set<Long> values) {
        return number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0
                && number.stripTrailingZeros().scale() <= 0
                && values.contains(number.longValue());
    }

    /** The sheet ends. */
    public void endOfSheet() {
        endOfRow();
    }

    /** Notes what was found in all sheets. */
    public void tell(Findings findings) {
        int most = released.cells().size();
        if (rows > most) {
            findings.add(
                    ReleaseKind.MORE_ROWS_THAN_RELEASED,
                    "%,d rows under their heads, %,d figures in the letter".formatted(rows, most),
                    rows - most);
        }
        unreleased.forEach(
                (name, cells) -> findings.add(ReleaseKind.NUMBER_NOT_RELEASED, cells.place(name), cells.count()));
        ofWithheld.forEach(
                (name, cells) -> findings.add(ReleaseKind.WITHHELD_ROW_HAS_NUMBER, cells.place(name), cells.count()));
    }
}
