package forthright.scan.text;

import forthright.law.sheets.CsvCell;
import forthright.scan.Findings;
import forthright.scan.NotScannedException;
import forthright.scan.Reason;
import forthright.scan.TextKind;
import forthright.scan.office.Cells;
import forthright.scan.released.ReleaseCheck;
import forthright.scan.released.WrittenNumber;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Looks through a CSV file. */
public final class CsvScan {
    private static final int FAR = 50;
    /** A dash that stands for nothing, and a telephone number, calculate nothing. */
    private static final Pattern NO_FORMULA =
            Pattern.compile("[-+－＋–—]+|\\+[\\d ()-]{6,20}|[-+]\\s.*|-{1,2}\\w[\\w ]*");

    private final Findings findings;
    private final Optional<ReleaseCheck> released;
    private final Cells formulas = new Cells();
    private final Cells far = new Cells();
    private int lastFull;
    private int widest;

    private CsvScan(Optional<ReleaseCheck> released, Findings findings) {
        this.released = released;
        this.findings = findings;
    }

    /** Notes what is found. */
    public static void scan(String text, Optional<ReleaseCheck> released, Findings findings) {
        new CsvScan(released, findings).scan(text);
        UnseenCharacters.scan(text, findings);
    }

    private void scan(String text) {
        released.ifPresent(check -> check.sheet(""));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            rows.forEach(this::row);
        } catch (IOException | UncheckedIOException e) {
            throw new NotScannedException(Reason.DAMAGED);
        }
        findings.add(TextKind.FORMULA_CELL, formulas.place(""), formulas.count());
        findings.add(TextKind.CELLS_FAR_AWAY, far.place(""), far.count());
        released.ifPresent(check -> {
            check.endOfSheet();
            check.tell(findings);
        });
    }

    private void row(CSVRecord record) {
        int number = (int) record.getRecordNumber();
        int lastColumn = 0;
        for (int column = 1; column <= record.size(); column++) {
            String cell = record.get(column - 1);
            if (cell.isBlank()) {
                continue;
            }
            boolean away = (lastFull > 0 && number - lastFull > FAR) || column - Math.max(lastColumn, widest) > FAR;
            if (away) {
                far.add(number, column);
            }
            lastColumn = column;
            cell(number, column, cell);
        }
        if (lastColumn > 0) {
            lastFull = number;
            widest = Math.max(widest, lastColumn);
        }
    }

    private void cell(int row, int column, String cell) {
        Optional<BigDecimal> number = WrittenNumber.of(cell);
        boolean formula = CsvCell.isFormula(cell.stripLeading())
                && number.isEmpty()
                && !NO_FORMULA.matcher(cell.strip()).matches();
        if (formula) {
            formulas.add(row, column);
        }
        released.ifPresent(check -> check.cell(row, column, cell, number));
    }

    /** Whichever of the usual signs the first line has most of. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        char most = ',';
        for (char each : new char[] {';', '\t', '|'}) {
            most = count(first, each) > count(first, most) ? each : most;
        }
        return most;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }
}
