package forthright.data.reading;

import forthright.data.reading.Columns.Placed;
import forthright.data.reading.Sources.From;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes rows of the canonical tables from one row of a file. One row of a log may tell of a child, an episode, its
 * markers and its interview at once.
 */
final class RowReader {
    private static final String BETWEEN = "\u001F";

    private final Columns columns;
    private final Rows rows;
    private final Notes notes;

    RowReader(Columns columns, Rows rows, Notes notes) {
        this.columns = columns;
        this.rows = rows;
        this.notes = notes;
    }

    void read(Sheet.Line line) {
        notes.read();
        if (!columns.belongs(line)) {
            notes.passedOver();
            return;
        }
        boolean spills = line.cells().size() > columns.width()
                && line.cells().subList(columns.width(), line.cells().size()).stream()
                        .anyMatch(c -> !Cells.strip(c).isEmpty());
        if (spills) {
            // a comma too many moves every later value into the wrong column
            notes.reject("too-many-cells", line.number());
            return;
        }
        Origin origin = new Origin(notes, line.number());
        List<Row> made = new ArrayList<>();
        for (Table table : Table.values()) {
            if (columns.has(table) && !make(table, line, origin, made)) {
                return;
            }
        }
        linkEpisodeAndInterview(line, origin, made);
        made.forEach(row -> rows.of(row.table()).add(row));
    }

    /** Makes the rows of one table; false if the whole row of the file is refused. */
    private boolean make(Table table, Sheet.Line line, Origin origin, List<Row> made) {
        return switch (table) {
            case RHI_FACTOR -> factors(line, origin, made);
            case EPISODE_MARKER -> markers(line, origin, made);
            case RHI_EPISODE -> links(line, origin, made);
            case CHILD, CARE_SPELL, MISSING_EPISODE, RHI -> thing(table, line, origin, made);
        };
    }

    private boolean thing(Table table, Sheet.Line line, Origin origin, List<Row> made) {
        Row row = new Row(table, origin);
        boolean said = false;
        for (Table.Column column : table.columns()) {
            Placed placed = columns.of(table).get(column.name());
            if (placed == null || placed.reader().field().from() instanceof From.MadeFrom) {
                continue;
            }
            Cell cell = cell(placed, line);
            boolean ofItsOwn = !(placed.reader().field().from() instanceof From.Always)
                    && !(column.name().equals("child_id") && table != Table.CHILD);
            said |= ofItsOwn && !(cell instanceof Cell.Blank);
            if (!put(row, column.name(), cell)) {
                return false;
            }
        }
        if (table == Table.RHI && !said) {
            return true; // the row tells of no interview
        }
        if (table == Table.RHI && !columns.of(table).containsKey("completed")) {
            // a file that gives the day of an interview and nothing else says by it that it took place
            row.set("completed", row.get("completed_at") == null ? null : "yes");
        }
        for (String key : keysOf(table)) {
            Optional<String> id = key(key, line);
            boolean child = table == Table.RHI && key.equals("child_id");
            if (id.isEmpty() && !child) {
                return refuse("no-" + key, origin);
            }
            id.ifPresent(value -> row.set(key, value));
        }
        made.add(row);
        return true;
    }

    private static List<String> keysOf(Table table) {
        return switch (table) {
            case CHILD, CARE_SPELL -> List.of("child_id");
            case MISSING_EPISODE -> List.of("episode_id", "child_id");
            case RHI -> List.of("rhi_id", "child_id");
            default -> List.of();
        };
    }

    private boolean put(Row row, String column, Cell cell) {
        Table table = row.table();
        boolean placesInTime = column.equals("started_at") || column.equals("started_on");
        switch (cell) {
            case Cell.Holds(Object value) -> row.set(column, value);
            case Cell.Dated(DatePattern.When when) -> {
                boolean day = table.columns().get(table.at(column)).kind() instanceof Kind.Day;
                row.set(column, day ? when.day() : when.moment());
                Precision.note(row, column, when);
            }
            case Cell.Blank() -> {
                if (placesInTime) {
                    return refuse("no-" + column, row.origin());
                }
            }
            case Cell.Unreadable() -> {
                if (placesInTime || column.endsWith("_id")) {
                    return refuse("bad-" + column, row.origin());
                }
                row.origin().remark(Oddity.UNREADABLE_DATE);
            }
        }
        return true;
    }

    private boolean markers(Sheet.Line line, Origin origin, List<Row> made) {
        Table table = Table.EPISODE_MARKER;
        Placed placed = Objects.requireNonNull(columns.of(table).get("marker_code"));
        Set<String> codes = codes(placed, line);
        if (codes.isEmpty()) {
            return true;
        }
        Optional<String> episode = key("episode_id", line);
        if (episode.isEmpty()) {
            return refuse("no-episode_id", origin);
        }
        for (String code : codes) {
            Row row = new Row(table, origin);
            for (String other : List.of("recorded_at", "recorded_where")) {
                Placed at = columns.of(table).get(other);
                if (at != null && !put(row, other, cell(at, line))) {
                    return false;
                }
            }
            row.set("episode_id", episode.get());
            row.set("marker_code", code);
            made.add(row);
        }
        return true;
    }

    private boolean factors(Sheet.Line line, Origin origin, List<Row> made) {
        Table table = Table.RHI_FACTOR;
        for (String kind : List.of("factor", "reason", "harm")) {
            Placed placed = columns.of(table).get(kind);
            Set<String> codes = placed == null ? Set.of() : codes(placed, line);
            Optional<String> interview = codes.isEmpty() ? Optional.empty() : key("rhi_id", line);
            if (!codes.isEmpty() && interview.isEmpty()) {
                return refuse("no-rhi_id", origin);
            }
            for (String code : codes) {
                Row row = new Row(table, origin);
                row.set("rhi_id", interview.orElseThrow());
                row.set("factor_kind", kind);
                row.set("factor_code", code);
                made.add(row);
            }
        }
        return true;
    }

    private boolean links(Sheet.Line line, Origin origin, List<Row> made) {
        Placed placed = columns.of(Table.RHI_EPISODE).get("episode_id");
        if (placed == null || placed.at() < 0) {
            return true; // both identifiers stand in the row: the link is made from them
        }
        Optional<String> interview = key("rhi_id", line);
        for (String part : placed.reader().values(line.cell(placed.at()))) {
            Optional<String> episode =
                    part.isEmpty() ? Optional.empty() : placed.reader().id(part);
            if (interview.isPresent() && episode.isPresent()) {
                made.add(link(interview.get(), episode.get(), origin));
            }
        }
        return true;
    }

    private void linkEpisodeAndInterview(Sheet.Line line, Origin origin, List<Row> made) {
        boolean interview = made.stream().anyMatch(m -> m.table() == Table.RHI);
        boolean linked = made.stream().anyMatch(m -> m.table() == Table.RHI_EPISODE);
        boolean both =
                !columns.key("rhi_id").isEmpty() && !columns.key("episode_id").isEmpty();
        if (both && !linked && (interview || columns.has(Table.RHI_EPISODE))) {
            key("rhi_id", line)
                    .ifPresent(
                            rhi -> key("episode_id", line).ifPresent(episode -> made.add(link(rhi, episode, origin))));
        }
    }

    private static Row link(String interview, String episode, Origin origin) {
        Row row = new Row(Table.RHI_EPISODE, origin);
        row.set("rhi_id", interview);
        row.set("episode_id", episode);
        return row;
    }

    private Optional<String> key(String name, Sheet.Line line) {
        for (Placed placed : columns.key(name)) {
            if (placed.reader().field().from() instanceof From.MadeFrom(List<String> fields)) {
                return madeFrom(fields, line);
            }
            return cell(placed, line) instanceof Cell.Holds(Object value)
                    ? Optional.of((String) value)
                    : Optional.empty();
        }
        return Optional.empty();
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

    private Set<String> codes(Placed placed, Sheet.Line line) {
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
        boolean ticked = ticks.contains(plain) || placed.reader().when(cell).isPresent();
        if (!ticked && !plain.isEmpty() && !Vocabulary.isNo(plain)) {
            notes.unknown(placed.reader().field(), line.number());
        }
        return ticked;
    }

    private Cell cell(Placed placed, Sheet.Line line) {
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
            case Kind.Day() -> when(placed, text);
            case Kind.Moment() -> when(placed, text);
            case Kind.Truth() -> truth(word(placed, text, line));
            case Kind.Word(List<String> words) -> word(placed, text, line);
            case Kind.Category(String list) -> new Cell.Blank();
            case Kind.WholeNumber() -> new Cell.Unreadable();
        };
    }

    private static Cell when(Placed placed, String text) {
        return placed.reader().when(text).<Cell>map(Cell.Dated::new).orElseGet(Cell.Unreadable::new);
    }

    private Cell id(Placed placed, String text, Sheet.Line line) {
        if (placed.reader().hasDecimals(text)) {
            notes.remark(Oddity.DECIMAL_ID, line.number());
        }
        return placed.reader().id(text).<Cell>map(Cell.Holds::new).orElseGet(Cell.Unreadable::new);
    }

    private Cell word(Placed placed, String text, Sheet.Line line) {
        Optional<String> word = placed.reader().word(text);
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

    private static boolean refuse(String reason, Origin origin) {
        origin.reject(reason);
        return false;
    }
}
