package forthright.scan.office;

import forthright.request.files.Refusal;
import forthright.request.files.UnreadableException;
import forthright.request.files.Xml;
import forthright.scan.Findings;
import forthright.scan.SheetKind;
import forthright.scan.released.ReleaseCheck;
import forthright.scan.released.WrittenNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks through one sheet of a workbook, piece by piece, since it may be large. */
final class SheetScan {
    private static final double LEAST_HEIGHT = 1.5;
    private static final double LEAST_WIDTH = 0.3;

    private final String name;
    private final StyleTable styles;
    private final SharedStrings strings;
    private final Optional<ReleaseCheck> released;
    private final Findings findings;
    private final HiddenLines lines = new HiddenLines();
    private final List<int[]> filters = new ArrayList<>();
    private final Set<Integer> styledHeads = new HashSet<>();
    private final Cells invisible = new Cells();
    private final Cells byFormat = new Cells();
    private int[] filterRange = {0, 0};
    private boolean zerosShown = true;
    private int row;
    private int column;
    private int lists;
    private int scenarios;
    private String ruled = "";

    SheetScan(
            String name, StyleTable styles, SharedStrings strings, Optional<ReleaseCheck> released, Findings findings) {
        this.name = name;
        this.styles = styles;
        this.strings = strings;
        this.released = released;
        this.findings = findings;
    }

    /** A filter is set in a table of this sheet, which covers this range. */
    void filteredIn(String range) {
        filters.add(rows(range));
    }

    /** A table in this range gives its head a ground of its own, on which white letters are seen. */
    void styledHeadOf(String range) {
        styledHeads.add(rows(range)[0] - 1);
    }

    void scan(byte[] part) {
        released.ifPresent(check -> check.sheet(name));
        try {
            XMLStreamReader reader = Xml.open(part);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadableException(Refusal.UNSAFE);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableException(Refusal.DAMAGED);
        }
        tell();
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "sheetView" -> zerosShown = !List.of("0", "false").contains(said(reader, "showZeros"));
            case "sheetFormatPr" -> {
                if (isLess(said(reader, "defaultColWidth"), LEAST_WIDTH)) {
                    lines.columnsHaveNoWidth();
                }
            }
            case "col" -> columns(reader);
            case "row" -> row(reader);
            case "c" -> cell(reader);
            case "filterColumn" -> filters.add(filterRange);
            case "autoFilter" -> filterRange = rows(said(reader, "ref"));
            case "dataValidation" -> lists += said(reader, "type").equals("list") ? 1 : 0;
            case "scenario" -> scenarios++;
            case "conditionalFormatting" -> ruled = said(reader, "sqref");
            case "cfRule" -> {
                if (styles.hidesWhereItHolds(Xml.whole(said(reader, "dxfId"), -1))) {
                    conditional();
                }
            }
            case "dataBar", "iconSet" -> {
                if (List.of("0", "false").contains(said(reader, "showValue"))) {
                    conditional();
                }
            }
            default -> {
                // says nothing of what is hidden
            }
        }
    }

    private void conditional() {
        findings.add(SheetKind.CONDITIONAL_HIDING, ruled.isEmpty() ? name : name + "!" + ruled);
    }

    /** The rows of a range below its head. */
    private static int[] rows(String range) {
        String[] ends = range.split(":", 2);
        return new int[] {Ranges.cell(ends[0])[0] + 1, Ranges.cell(ends[ends.length - 1])[0]};
    }

    private void columns(XMLStreamReader reader) {
        int from = Xml.whole(said(reader, "min"), 0);
        int to = Xml.whole(said(reader, "max"), 0);
        boolean hidden = isOn(said(reader, "hidden"));
        boolean grouped = Xml.whole(said(reader, "outlineLevel"), 0) > 0;
        if (hidden) {
            lines.columns(from, to, grouped ? SheetKind.COLLAPSED_COLUMNS : SheetKind.HIDDEN_COLUMNS);
        } else if (isLess(said(reader, "width"), LEAST_WIDTH)) {
            lines.columns(from, to, SheetKind.ZERO_WIDTH_COLUMNS);
        } else {
            lines.shownColumns(from, to);
        }
    }

    private void row(XMLStreamReader reader) {
        row = Xml.whole(said(reader, "r"), row + 1);
        column = 0;
        boolean grouped = Xml.whole(said(reader, "outlineLevel"), 0) > 0;
        if (isOn(said(reader, "hidden"))) {
            lines.row(row, grouped ? SheetKind.COLLAPSED_ROWS : SheetKind.HIDDEN_ROWS);
        } else if (isLess(said(reader, "ht"), LEAST_HEIGHT)) {
            lines.row(row, SheetKind.ZERO_HEIGHT_ROWS);
        }
    }

    private void cell(XMLStreamReader reader) throws XMLStreamException {
        int[] at = Ranges.cell(said(reader, "r"));
        column = at[1] > 0 ? at[1] : column + 1;
        row = at[0] > 0 ? at[0] : row;
        int style = Xml.whole(said(reader, "s"), 0);
        String type = said(reader, "t");
        cell(new SheetCell(row, column, style, type, SheetCell.value(reader)));
    }

    private void cell(SheetCell cell) {
        String text = cell.text(strings);
        Optional<BigDecimal> number = cell.number();
        if (text.isBlank()) {
            return;
        }
        lines.content(cell.row(), cell.column());
        StyleTable.Look look = styles.look(cell.style());
        boolean unseenInk = cell.inks(strings).stream().anyMatch(ink -> Colours.alike(ink, look.ground()));
        boolean unseen = unseenInk || (cell.inks(strings).isEmpty() && look.isInvisible());
        if (unseen && !styledHeads.contains(cell.row())) {
            invisible.add(cell.row(), cell.column());
        }
        boolean unshownZero = !zerosShown && number.filter(n -> n.signum() == 0).isPresent();
        if (unshownZero || number.map(look.format()::hides).orElseGet(look.format()::hidesText)) {
            byFormat.add(cell.row(), cell.column());
        }
        Optional<BigDecimal> figure = cell.isWritten() ? WrittenNumber.of(text) : number;
        boolean date = look.format().isDate() && !cell.isWritten();
        released.ifPresent(check -> check.cell(cell.row(), cell.column(), text, date ? Optional.empty() : figure));
    }

    private void tell() {
        lines.filtered(filters);
        lines.tell(name, findings);
        findings.add(SheetKind.INVISIBLE_CELLS, invisible.place(name), invisible.count());
        findings.add(SheetKind.HIDDEN_BY_NUMBER_FORMAT, byFormat.place(name), byFormat.count());
        findings.add(SheetKind.VALIDATION_LIST, name, lists);
        findings.add(SheetKind.SCENARIOS, name, scenarios);
        released.ifPresent(ReleaseCheck::endOfSheet);
    }

    private static String said(XMLStreamReader reader, String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private static boolean isOn(String said) {
        return said.equals("1") || said.equals("true");
    }

    private static boolean isLess(String said, double than) {
        return said.matches("[0-9]{1,5}(\\.[0-9]*)?") && Double.parseDouble(said) < than;
    }
}
