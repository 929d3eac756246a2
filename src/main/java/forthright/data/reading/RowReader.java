package forthright.data.reading;

import forthright.data.reading.Columns.Placed;
import forthright.data.reading.Sources.From;
import forthright.law.sheets.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes rows of the canonical tables from one row of a file. One row of a log may tell of a child, an episode, its
 * markers and its interview at once.
 */
final class RowReader {
    private final Columns columns;
    private final Rows rows;
    private final Notes notes;
    private final LineCells cells;

    RowReader(Columns columns, Rows rows, Notes notes) {
        this.columns = columns;
        this.rows = rows;
        this.notes = notes;
        this.cells = new LineCells(columns, notes);
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
            Cell cell = cells.cell(placed, line);
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
            Optional<String> id = cells.key(key, line);
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
        Set<String> codes = cells.codes(placed, line);
        if (codes.isEmpty()) {
            return true;
        }
        Optional<String> episode = cells.key("episode_id", line);
        if (episode.isEmpty()) {
            return refuse("no-episode_id", origin);
        }
        for (String code : codes) {
            Row row = new Row(table, origin);
            for (String other : List.of("recorded_at", "recorded_where")) {
                Placed at = columns.of(table).get(other);
                if (at != null && !put(row, other, cells.cell(at, line))) {
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
            Set<String> codes = placed == null ? Set.of() : cells.codes(placed, line);
            Optional<String> interview = codes.isEmpty() ? Optional.empty() : cells.key("rhi_id", line);
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
        if (columns.has(Table.RHI) && made.stream().noneMatch(m -> m.table() == Table.RHI)) {
            return true; // the row tells of no interview
        }
        Optional<String> interview = cells.key("rhi_id", line);
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
                columns.key("rhi_id").isPresent() && columns.key("episode_id").isPresent();
        if (both && !linked && (interview || columns.has(Table.RHI_EPISODE))) {
            cells.key("rhi_id", line)
                    .ifPresent(rhi ->
                            cells.key("episode_id", line).ifPresent(episode -> made.add(link(rhi, episode, origin))));
        }
    }

    private static Row link(String interview, String episode, Origin origin) {
        Row row = new Row(Table.RHI_EPISODE, origin);
        row.set("rhi_id", interview);
        row.set("episode_id", episode);
        return row;
    }

    private static boolean refuse(String reason, Origin origin) {
        origin.reject(reason);
        return false;
    }
}
