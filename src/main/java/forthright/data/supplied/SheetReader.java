package forthright.data.supplied;

import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.sheets.CsvCell;
import forthright.law.sheets.CsvSheet;
import forthright.law.sheets.Sheet.Line;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a sheet that came back. No message says what stands in a cell: somebody may have written anything there. */
final class SheetReader {
    private static final long LARGEST = 1024 * 1024;
    private static final List<String> FILLED_IN =
            List.of(SheetText.VALUE, SheetText.CHILDREN, SheetText.NOTE, SheetText.BY, SheetText.ON, SheetText.ADDS_UP);

    private final Path file;
    private final String shownAs;
    private final Faults faults;
    private final Map<String, Integer> at = new HashMap<>();
    private final List<SuppliedFigure> rows = new ArrayList<>();
    private boolean begun;
    private String by = "";
    private LocalDate on = LocalDate.EPOCH;

    SheetReader(Path file, String shownAs, Faults faults) {
        this.file = file;
        this.shownAs = shownAs;
        this.faults = faults;
    }

    TeamSheet read() {
        try {
            List<Line> lines = lines();
            if (!lines.isEmpty() && header(lines.getFirst())) {
                lines.stream().skip(1).filter(line -> !line.isBlank()).forEach(this::row);
            }
        } catch (FaultsException e) {
            faults.addAll(e.faults());
            begun = true;
        } catch (IOException e) {
            fault(0, "unreadable", "This file cannot be read.", "Check that it may be opened.");
        }
        return new TeamSheet(file, shownAs, begun, rows);
    }

    private List<Line> lines() throws IOException {
        if (Files.size(file) > LARGEST) {
            throw FaultsException.error(
                    Place.of(shownAs), "too-large", "This sheet is larger than 1 MB.", "Send the rows asked for only.");
        }
        byte[] bytes = Files.readAllBytes(file);
        // Spreadsheets save in UTF-8 or, by an older name of the same menu, in the encoding of Windows.
        Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        List<Line> lines = new ArrayList<>();
        new CsvSheet(file, Place.of(shownAs), charset, delimiter(bytes)).forEach(lines::add);
        return lines;
    }

    private static boolean isUtf8(byte[] bytes) {
        return Arrays.equals(bytes, new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
    }

    /** A spreadsheet may save with another sign between the columns than it was given. */
    private static char delimiter(byte[] bytes) {
        String header = new String(bytes, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        return Stream.of(',', ';', '\t')
                .filter(sign -> header.indexOf(sign) >= 0)
                .findFirst()
                .orElse(',');
    }

    private boolean header(Line line) {
        for (int i = 0; i < line.cells().size(); i++) {
            String name = line.cell(i).toLowerCase(Locale.UK);
            if (name.isEmpty()) {
                continue;
            }
            boolean known = SheetText.COLUMNS.contains(name) || name.equals(SheetText.ADDS_UP);
            if (!known || at.putIfAbsent(name, i) != null) {
                fault(
                        line.number(),
                        "unknown-column",
                        "Column %d of the sheet is none of its own, or is there twice.".formatted(i + 1),
                        "Keep the columns as they were sent: %s.".formatted(String.join(", ", SheetText.COLUMNS)));
                begun = true;
            }
        }
        List<String> lacking =
                SheetText.COLUMNS.stream().filter(name -> !at.containsKey(name)).toList();
        if (!lacking.isEmpty()) {
            fault(
                    line.number(),
                    "missing-column",
                    "The sheet lacks the columns %s.".formatted(String.join(", ", lacking)),
                    "Keep the columns as they were sent: %s.".formatted(String.join(", ", SheetText.COLUMNS)));
            begun = true;
        }
        return lacking.isEmpty();
    }

    private String cell(Line line, String name) {
        return line.cell(at.getOrDefault(name, Integer.MAX_VALUE));
    }

    private void row(Line line) {
        begun |= FILLED_IN.stream().anyMatch(name -> !cell(line, name).isEmpty());
        Place place = new Place(shownAs, line.number(), 1);
        for (int i = 0; i < line.cells().size(); i++) {
            boolean ofValue = i == at.getOrDefault(SheetText.VALUE, -1) || i == at.getOrDefault(SheetText.CHILDREN, -1);
            if (!ofValue && CsvCell.isFormula(line.cell(i))) {
                fault(line.number(), "formula", "A cell begins as a formula does.", "Write words or figures only.");
            }
            if (i >= at.size() && !line.cell(i).isEmpty() && !at.containsValue(i)) {
                fault(line.number(), "unknown-column", "A cell stands under no column.", "Write remarks under note.");
            }
        }
        Given given = new GivenReader(place, faults).read(cell(line, SheetText.VALUE), cell(line, SheetText.CHILDREN));
        signed(line, given);
        rows.add(new SuppliedFigure(
                questions(cell(line, SheetText.QUESTION)),
                cell(line, SheetText.MEASURE),
                cell(line, SheetText.UNIT),
                day(line, SheetText.FROM),
                day(line, SheetText.TO),
                cell(line, SheetText.LABEL).replaceFirst("^'", ""),
                given,
                place,
                AddsUpReader.read(cell(line, SheetText.ADDS_UP), place, faults)));
    }

    /** Who counted and when is said once, and holds for the rows below. */
    private void signed(Line line, Given given) {
        by = cell(line, SheetText.BY).isEmpty() ? by : cell(line, SheetText.BY);
        on = cell(line, SheetText.ON).isEmpty() ? on : day(line, SheetText.ON);
        if (!(given instanceof Given.Awaited) && (by.isEmpty() || on.equals(LocalDate.EPOCH))) {
            fault(
                    line.number(),
                    "nobody-named",
                    "A figure stands here, and the sheet does not say who counted it, or when.",
                    "Fill in counted by and counted on in the first row; the rows below need it only where it differs.");
        }
    }

    private static List<String> questions(String cell) {
        return Stream.of(cell.split("[\\s,]+", -1))
                .filter(id -> !id.isEmpty())
                .map(id -> id.replaceFirst("^[Qq]", ""))
                .toList();
    }

    private LocalDate day(Line line, String column) {
        return SheetDay.read(cell(line, column)).orElseGet(() -> {
            fault(
                    line.number(),
                    "not-a-date",
                    "No day can be read under %s.".formatted(column),
                    "Write year-month-day, as in 2026-09-30.");
            return LocalDate.EPOCH;
        });
    }

    private void fault(int line, String code, String what, String remedy) {
        faults.error(line == 0 ? Place.of(shownAs) : new Place(shownAs, line, 1), code, what, remedy);
    }
}
