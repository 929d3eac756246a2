package forthright.data.reading;

import forthright.data.reading.Columns.Placed;
import forthright.data.reading.Sources.From;
import forthright.law.sheets.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the fields of a file in one of its rows, and notes by row number what they cannot be. */
final class LineCells {
    private static final String BETWEEN = "\u001F";

    private final Columns columns;
    private final Notes notes;

    LineCells(Columns columns, Notes notes) {
        this.columns = columns;
        this.notes = notes;
    }

    /** An identifier; empty where the row does not have it. */
    Optional<String> key(String name, Sheet.Line line) {
        Optional<Placed> placed = columns.key(name);
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        if (placed.get().reader().field().from() instanceof From.MadeFrom(List<String> fields)) {
            return madeFrom(fields, line);
        }
        return cell(placed.get(), line) instanceof Cell.Holds(Object value)
                ? Optional.of((String) value)
                : Optional.empty();
    }

    private Optional<String> madeFrom(List<String> fields, Sheet.Line line) {
        List<String> parts = new ArrayList<>();
        for (Placed placed : columns.named(fields)) {
            boolean made = placed.reader().field().from() instanceof From.MadeFrom;
            parts.add(made ? key(placed.reader().field().name(), line).orElse("") : part(cell(placed, line)));
        }
        return parts.stream().allMatch(String::isEmpty) ? Optional.empty() : Optional.of(String.join(BETWEEN, parts));
    }

    private static String part(Cell cell) {
        return switch (cell) {
            case Cell.Holds(Object value) -> value.toString();
            case Cell.Dated(DatePattern.When when) -> when.moment().toString();
            case Cell.Blank blank -> "";
            case Cell.Unreadable unreadable -> "";
        };
    }

    /** The categories that a row names, each once. */
    Set<String> codes(Placed placed, Sheet.Line line) {
        if (placed.reader().field().from() instanceof From.Ticked(var columnsOfCodes, Set<String> ticks)) {
            return placed.codes().entrySet().stream()
                    .filter(e -> isTicked(line.cell(e.getKey()), placed, ticks, line))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        Set<String> codes = new LinkedHashSet<>();
        String text = placed.at() < 0 ? "" : line.cell(placed.at());
        for (String value : text.isEmpty() ? List.<String>of() : placed.reader().values(text)) {
            placed.reader()
                    .word(value)
                    .ifPresentOrElse(
                            code -> codes.add(code),
                            () -> notes.unknown(placed.reader().field(), line.number()));
        }
        codes.remove("");
        return codes;
    }

    private boolean isTicked(String cell, Placed placed, Set<String> ticks, Sheet.Line line) {
        String plain = Cells.plain(cell);
        if (plain.isEmpty()) {
            return ticks.contains(plain);
        }
        boolean ticked = ticks.contains(plain) || placed.reader().when(cell).isPresent();
        if (!ticked && !Vocabulary.isNo(plain)) {
            notes.unknown(placed.reader().field(), line.number());
        }
        return ticked;
    }

    /** What a field holds in a row. */
    Cell cell(Placed placed, Sheet.Line line) {
        Sources.Field field = placed.reader().field();
        String text = field.from() instanceof From.Always(String value)
                ? value
                : placed.at() < 0 ? "" : line.cell(placed.at());
        if (text.isEmpty()) {
            return new Cell.Blank();
        }
        return switch (field.kind()) {
            case Kind.Id() -> id(placed, text, line);
            case Kind.Text() -> new Cell.Holds(text);
            case Kind.Day() -> when(placed, text, line);
            case Kind.Moment() -> when(placed, text, line);
            case Kind.Truth() -> truth(word(placed, text, line));
            case Kind.Word(List<String> words) -> word(placed, text, line);
            case Kind.Category(String list) -> new Cell.Blank();
            case Kind.WholeNumber() -> new Cell.Unreadable();
        };
    }

    private Cell when(Placed placed, String text, Sheet.Line line) {
        Cell cell = placed.reader().when(text).<Cell>map(Cell.Dated::new).orElseGet(Cell.Unreadable::new);
        notes.date(placed.reader().field(), cell instanceof Cell.Dated, line.number());
        return cell;
    }

    private Cell id(Placed placed, String text, Sheet.Line line) {
        if (placed.reader().hasDecimals(text)) {
            notes.remark(Oddity.DECIMAL_ID, line.number());
        }
        return placed.reader().id(text).<Cell>map(Cell.Holds::new).orElseGet(Cell.Unreadable::new);
    }

    private Cell word(Placed placed, String text, Sheet.Line line) {
        Optional<String> word = placed.reader().word(text);
        notes.width(placed.reader().field(), text.length());
        if (word.isEmpty()) {
            notes.unknown(placed.reader().field(), line.number());
        }
        return word.<Cell>map(Cell.Holds::new).orElseGet(Cell.Blank::new);
    }

    private static Cell truth(Cell word) {
        return word instanceof Cell.Holds(Object value) && !value.equals("unknown")
                ? new Cell.Holds(value.equals("yes"))
                : new Cell.Blank();
    }
}
