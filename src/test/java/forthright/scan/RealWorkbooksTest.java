package forthright.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataConsolidateFunction;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks as a library writes them: everything that is hidden has its place, its rows and its count. */
class RealWorkbooksTest {
    private interface Step {
        void on(XSSFWorkbook workbook, XSSFSheet sheet);
    }

    private static List<String> found(Step step) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Figures");
            for (int i = 0; i < 6; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(i == 0 ? "Category" : "Kind " + i);
                if (i == 0) {
                    row.createCell(1).setCellValue("Children");
                } else {
                    row.createCell(1).setCellValue(i);
                }
            }
            step.on(workbook, sheet);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        FileScan.Result result = FileScan.of(bytes.toByteArray(), "a.xlsx", Optional.empty());
        assertThat(result.failures()).isEmpty();
        return result.findings().stream()
                .map(each -> "%s %s %d"
                        .formatted(each.kind().slug(), each.place(), each.count())
                        .strip())
                .toList();
    }

    @Test
    void a_workbook_with_nothing_hidden_is_clean() {
        assertThat(found((workbook, sheet) -> sheet.autoSizeColumn(0))).isEmpty();
    }

    @Test
    void hidden_rows_and_columns_are_named_as_a_spreadsheet_names_them() {
        assertThat(found((workbook, sheet) -> {
                    sheet.getRow(2).setZeroHeight(true);
                    sheet.getRow(3).setZeroHeight(true);
                    sheet.getRow(5).setZeroHeight(true);
                    sheet.setColumnHidden(1, true);
                }))
                .containsExactly("hidden-columns Figures!B:B 1", "hidden-rows Figures!3:4, 6:6 3");
    }

    @Test
    void a_group_that_is_folded_away_is_not_called_hidden() {
        assertThat(found((workbook, sheet) -> {
                    sheet.groupRow(2, 3);
                    sheet.setRowGroupCollapsed(2, true);
                }))
                .containsExactly("collapsed-rows Figures!3:4 2");
    }

    @Test
    void hidden_sheets_are_named() {
        assertThat(found((workbook, sheet) -> {
                    workbook.createSheet("Source");
                    workbook.createSheet("Working");
                    workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
                    workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
                }))
                .containsExactly("hidden-sheet Source 1", "very-hidden-sheet Working 1");
    }

    @Test
    void a_filter_that_hides_nothing_is_no_finding() {
        assertThat(found((workbook, sheet) -> sheet.setAutoFilter(CellRangeAddress.valueOf("A1:B6"))))
                .isEmpty();
    }

    @Test
    void cells_that_cannot_be_seen_are_named() {
        assertThat(found((workbook, sheet) -> {
                    Font white = workbook.createFont();
                    white.setColor(IndexedColors.WHITE.getIndex());
                    CellStyle unseen = workbook.createCellStyle();
                    unseen.setFont(white);
                    sheet.getRow(1).getCell(1).setCellStyle(unseen);
                    CellStyle masked = workbook.createCellStyle();
                    masked.setDataFormat(workbook.createDataFormat().getFormat(";;;"));
                    sheet.getRow(3).getCell(1).setCellStyle(masked);
                }))
                .containsExactly("hidden-by-number-format Figures!B4 1", "invisible-cells Figures!B2 1");
    }

    @Test
    void white_letters_on_a_dark_ground_are_seen() {
        assertThat(found((workbook, sheet) -> {
                    Font white = workbook.createFont();
                    white.setColor(IndexedColors.WHITE.getIndex());
                    CellStyle head = workbook.createCellStyle();
                    head.setFont(white);
                    head.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
                    head.setFillPattern(org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND);
                    sheet.getRow(0).getCell(0).setCellStyle(head);
                }))
                .isEmpty();
    }

    @Test
    void notes_are_named_by_their_cells() {
        assertThat(found((workbook, sheet) -> {
                    ClientAnchor at = workbook.getCreationHelper().createClientAnchor();
                    sheet.createDrawingPatriarch().createCellComment(at).setAddress(2, 1);
                }))
                .contains("comments Figures!B3 1");
    }

    @Test
    void a_pivot_table_brings_its_whole_source() {
        assertThat(found((workbook, sheet) -> {
                    XSSFSheet pivots = workbook.createSheet("Pivot");
                    var pivot = pivots.createPivotTable(
                            new AreaReference("A1:B6", workbook.getSpreadsheetVersion()),
                            new CellReference("A1"),
                            sheet);
                    pivot.addRowLabel(0);
                    pivot.addColumnLabel(DataConsolidateFunction.SUM, 1);
                }))
                .anyMatch(each -> each.startsWith("pivot-cache xl/pivotCache/"))
                .anyMatch(each -> each.startsWith("pivot-table xl/pivotTables/"));
    }
}
