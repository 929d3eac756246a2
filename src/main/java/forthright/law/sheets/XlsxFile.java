package forthright.law.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of values only: no formula, no hidden sheet, no name of whoever made it. A text that a spreadsheet could take for
 * a formula is a text there too.
 */
public final class XlsxFile {
    private static final String PROGRAM = "Forthright";
    private static final String VERSION = "1.0";
    private static final int LONGEST_CELL = 32_000;

    private XlsxFile() {}

    /**
     * A sheet.
     *
     * @param rows the header first; a cell is a text or a number
     */
    public record Page(String name, List<List<Object>> rows) {
        public Page {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The bytes of a workbook with these sheets. */
    public static byte[] of(List<Page> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            for (Page page : pages) {
                Worksheet sheet = workbook.newWorksheet(page.name());
                for (int row = 0; row < page.rows().size(); row++) {
                    for (int column = 0; column < page.rows().get(row).size(); column++) {
                        put(sheet, row, column, page.rows().get(row).get(column));
                    }
                }
                sheet.freezePane(0, 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case BigDecimal number -> sheet.value(row, column, number);
            case Long number -> sheet.value(row, column, number);
            case Integer number -> sheet.value(row, column, number);
            default -> {
                String text = cell.toString();
                sheet.value(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            }
        }
    }
}
