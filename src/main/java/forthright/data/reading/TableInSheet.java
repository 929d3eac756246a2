package forthright.data.reading;

import forthright.bank.Recording;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.sheets.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the table within a sheet: below its title and header, above its totals. */
final class TableInSheet {
    private final Sources.File file;
    private final Place place;
    private final Recording recording;
    private final Rows rows;
    private final Notes notes;
    private final Faults faults;
    private final List<Sheet.Line> headerLines = new ArrayList<>();
    private @Nullable RowReader reader;
    private boolean ended;

    TableInSheet(Sources.File file, Place place, Recording recording, Rows rows, Notes notes, Faults faults) {
        this.file = file;
        this.place = place;
        this.recording = recording;
        this.rows = rows;
        this.notes = notes;
        this.faults = faults;
    }

    void take(Sheet.Line line) {
        if (ended) {
            return;
        }
        if (line.number() <= file.headerRow()) {
            if (line.number() > file.headerRow() - file.headerRows()) {
                headerLines.add(line);
            }
            return;
        }
        if (reader == null) {
            reader = begin();
        }
        if (endsHere(line)) {
            ended = true;
        } else if (!line.isBlank()) {
            reader.read(line);
        }
    }

    void end() {
        if (reader == null) {
            reader = begin(); // a file without rows still has its columns checked
        }
        if (!file.stopAt().isEmpty() && !ended) {
            faults.error(
                    file.place(),
                    "no-end",
                    "%s has no row that begins with \"%s\".".formatted(place, file.stopAt()),
                    "Correct stop-at:, or remove it if the table ends with the file.");
        }
    }

    private RowReader begin() {
        Header header = Header.of(headerLines, place, faults);
        boolean made = file.tables().values().stream()
                .flatMap(List::stream)
                .anyMatch(f -> f.from() instanceof Sources.From.MadeFrom);
        if (made) {
            notes.remark(Oddity.ID_MADE);
        }
        return new RowReader(new Columns(file, header, recording), rows, notes);
    }

    private boolean endsHere(Sheet.Line line) {
        return !file.stopAt().isEmpty()
                && line.cells().stream()
                        .map(Cells::plain)
                        .filter(c -> !c.isEmpty())
                        .findFirst()
                        .filter(c -> c.startsWith(Cells.plain(file.stopAt())))
                        .isPresent();
    }
}
