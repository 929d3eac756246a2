package forthright.document;

import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;

/**
 * Where the next paragraph or table of a letter goes.
 *
 * @param place the paragraph of the council's paper whose place the letter takes; empty where it comes last
 */
record WordPage(XWPFDocument document, Optional<XWPFParagraph> place) {
    private static final String LETTER = "{{letter}}";

    static WordPage of(XWPFDocument document) {
        return new WordPage(
                document,
                document.getParagraphs().stream()
                        .filter(paragraph -> paragraph.getText().strip().equals(LETTER))
                        .findFirst());
    }

    XWPFParagraph paragraph() {
        return place.map(at -> {
                    try (XmlCursor cursor = at.getCTP().newCursor()) {
                        return document.insertNewParagraph(cursor);
                    }
                })
                .orElseGet(document::createParagraph);
    }

    XWPFTable table(int rows, int columns) {
        if (place.isEmpty()) {
            return document.createTable(rows, columns);
        }
        XWPFTable table;
        try (XmlCursor cursor = place.get().getCTP().newCursor()) {
            table = document.insertNewTbl(cursor);
        }
        for (int row = 0; row < rows; row++) {
            if (row > 0) {
                table.createRow();
            }
            while (table.getRow(row).getTableCells().size() < columns) {
                table.getRow(row).addNewTableCell();
            }
        }
        return table;
    }

    /** Takes away the paragraph in whose place the letter now stands. */
    void finish() {
        place.ifPresent(at -> document.removeBodyElement(document.getPosOfParagraph(at)));
    }
}
