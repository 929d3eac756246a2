package forthright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;

/** Writes a table whose first row comes again on every page, and whose first column heads its rows. */
final class WordTables {
    private static final String ON = "1";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern SIGN = Pattern.compile("^\\[[a-z]\\] ");

    private WordTables() {}

    static void write(TableBlock table, WordPage page) {
        List<TableRow> rows = rows(table);
        int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        XWPFTable written = page.table(rows.size(), columns);
        written.getCTTbl().getTblPr().unsetTblBorders(); // those of the style are meant
        written.setStyleID(WordStyles.TABLE);
        written.setWidth("100%");
        headings(written);
        String signs = signs(table);
        if (!signs.isEmpty()) {
            describe(written, signs);
        }
        for (int at = 0; at < rows.size(); at++) {
            XWPFTableRow row = written.getRow(at);
            row.setRepeatHeader(at == 0);
            row.setCantSplitRow(true);
            List<TableCell> cells = cells(rows.get(at));
            for (int column = 0; column < cells.size(); column++) {
                cell(cells.get(column), row.getCell(column));
            }
        }
    }

    /** Says that the first row and the first column are headings: what a screen reader goes by. */
    private static void headings(XWPFTable table) {
        CTTblLook look = table.getCTTbl().getTblPr().isSetTblLook()
                ? table.getCTTbl().getTblPr().getTblLook()
                : table.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(ON);
        look.setFirstColumn(ON);
        look.setNoVBand(ON);
        look.setNoHBand(ON);
    }

    /** What the letter says below the table of the signs in it, so that it is heard before the table is. */
    private static String signs(TableBlock table) {
        List<String> said = new ArrayList<>();
        for (Node below = table.getNext(); below instanceof Paragraph; below = below.getNext()) {
            String text = PlainWords.of(below);
            if (SIGN.matcher(text).find()) {
                said.add(text);
            }
        }
        return String.join(" ", said);
    }

    /** The table's alternative text, which the library has no method for. */
    private static void describe(XWPFTable table, String words) {
        try (XmlCursor cursor = table.getCTTbl().getTblPr().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(WORD, "tblDescription", "w"));
            cursor.insertAttributeWithValue(new QName(WORD, "val", "w"), words);
        }
    }

    private static void cell(TableCell cell, XWPFTableCell written) {
        XWPFParagraph paragraph = written.getParagraphs().getFirst();
        paragraph.setStyle(cell.isHeader() ? WordStyles.TABLE_HEADING : WordStyles.TABLE_TEXT);
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        paragraph.setKeepNext(cell.isHeader());
        WordRuns.write(cell, paragraph);
    }

    private static List<TableRow> rows(TableBlock table) {
        List<TableRow> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow each) {
                    rows.add(each);
                }
            }
        }
        return rows;
    }

    private static List<TableCell> cells(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell each) {
                cells.add(each);
            }
        }
        return cells;
    }
}
