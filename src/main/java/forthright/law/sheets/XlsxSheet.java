package forthright.law.sheets;

import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * A sheet of a workbook, by its name or the first that is shown where the name is "": the values that were last shown in it, never a formula. A cell that the workbook itself
 * formats as a date comes out as {@code 2024-03-31} or {@code 2024-03-31 14:05}.
 */
public record XlsxSheet(Path file, Place place, String name, Faults faults) implements Sheet {
    /** How dates come out that the workbook itself formats as dates. */
    public static final List<String> DATES = List.of("yyyy-MM-dd HH:mm", "yyyy-MM-dd");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK);
    private static final Pattern NOT_A_CODE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    @Override
    public void forEach(Consumer<Line> reader) {
        WorkbookCheck.check(file, place, faults);
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            var sheet = sheet(workbook);
            try (Stream<Row> rows = sheet.openStream()) {
                int[] hidden = {0};
                int[] next = {1};
                rows.forEach(row -> {
                    hidden[0] += row.isHidden() ? 1 : 0;
                    for (; next[0] < row.getRowNum(); next[0]++) {
                        reader.accept(new Line(next[0], List.of())); // rows without cells are not in the file
                    }
                    reader.accept(new Line(row.getRowNum(), cells(row)));
                    next[0] = row.getRowNum() + 1;
                });
                remarkHidden(hidden[0], workbook);
            }
        } catch (FaultsException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // A workbook is somebody else's file, and its reader may stop with anything; its words may quote a cell.
            throw FaultsException.error(
                    place,
                    "not-a-workbook",
                    "This file cannot be read as a workbook.",
                    "Open it, save it again as .xlsx without a password, or export the sheet as CSV.");
        }
    }

    private org.dhatim.fastexcel.reader.Sheet sheet(ReadableWorkbook workbook) {
        Optional<org.dhatim.fastexcel.reader.Sheet> sheet = name.isEmpty()
                ? workbook.getSheets()
                        .filter(s -> s.getVisibility() == org.dhatim.fastexcel.reader.SheetVisibility.VISIBLE)
                        .findFirst()
                : workbook.findSheet(name);
        return sheet.orElseThrow(() -> FaultsException.error(
                place,
                "no-sheet",
                "This workbook has no sheet \"%s\".".formatted(name),
                "Check the name of the sheet, spaces and capitals too."));
    }

    private void remarkHidden(int hidden, ReadableWorkbook workbook) {
        if (hidden > 0) {
            WorkbookCheck.warn(
                    place, faults, "hidden-rows", "%d rows of the sheet are hidden; they were read.".formatted(hidden));
        }
        long sheets = workbook.getSheets()
                .filter(s -> s.getVisibility() != org.dhatim.fastexcel.reader.SheetVisibility.VISIBLE)
                .count();
        if (sheets > 0) {
            WorkbookCheck.warn(place, faults, "hidden-sheets", "The workbook has hidden sheets; they were not read.");
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxSheet::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        CellType type = cell.getType();
        String raw = java.util.Objects.requireNonNullElse(cell.getRawValue(), "");
        boolean number = type == CellType.NUMBER || (type == CellType.FORMULA && cell.getValue() instanceof BigDecimal);
        if (number) {
            String format = java.util.Objects.requireNonNullElse(cell.getDataFormatString(), "");
            return isDate(format) ? date(cell, format) : plainNumber(raw);
        }
        if (type == CellType.ERROR) {
            return "#error";
        }
        return type == CellType.STRING || type == CellType.FORMULA
                ? java.util.Objects.requireNonNullElse(cell.getText(), "")
                : raw;
    }

    private static String plainNumber(String raw) {
        try {
            return new BigDecimal(raw).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw; // then it is read as the text it is
        }
    }

    private static boolean isDate(String format) {
        String codes = NOT_A_CODE.matcher(format.toLowerCase(Locale.UK)).replaceAll("");
        return !codes.contains("general") && (codes.contains("y") || codes.contains("d"));
    }

    private static String date(Cell cell, String format) {
        try {
            LocalDateTime date = cell.asDate();
            boolean time = format.toLowerCase(Locale.UK).contains("h");
            return (time ? MINUTE : DAY).format(time ? date.plusSeconds(30) : date);
        } catch (ExcelReaderException e) {
            return "#error";
        }
    }
}
