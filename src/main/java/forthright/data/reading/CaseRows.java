package forthright.data.reading;

import forthright.data.reading.DatePattern.When;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Place;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Rows of the canonical tables as a case of a query spells them. What a case leaves out is ordinary: an episode is one of
 * a missing child, and an interview with a date of completion took place.
 */
public final class CaseRows {
    private static final List<DatePattern> DATES = java.util.stream.Stream.of("yyyy-MM-dd HH:mm", "yyyy-MM-dd")
            .flatMap(text -> DatePattern.of(text).stream())
            .toList();

    private final Rows rows = new Rows();
    private final Notes notes;
    private final Faults faults;

    private CaseRows(Place place, Faults faults) {
        this.notes = new Notes(place.file(), new Sources.Covers.Timeless());
        this.faults = faults;
    }

    /** The rows under {@code rows:}, tidied as those of a council are. */
    public static Rows read(Fields fields, Faults faults) {
        CaseRows here = new CaseRows(fields.place(), faults);
        for (Table table : Table.values()) {
            if (fields.has(table.word())) {
                fields.things(table.word(), "a row of " + table.word(), row -> here.add(table, row));
            }
        }
        if (!faults.hasErrors()) {
            Sources sources = new Sources(
                    fields.place(),
                    LocalDate.of(2100, 1, 1),
                    Optional.empty(),
                    "",
                    new Sources.Merges.None(),
                    Sources.Overlaps.TWO_INCIDENTS,
                    List.of());
            new Tidying(here.rows, sources, new HashMap<>(), List.of(), faults).tidy();
        }
        return here.rows;
    }

    private boolean add(Table table, Fields fields) {
        Row row = new Row(table, new Origin(notes, fields.place().line()));
        for (Table.Column column : table.columns()) {
            if (fields.has(column.name())) {
                put(column, fields, row);
            }
        }
        if (table == Table.MISSING_EPISODE && row.get("episode_type") == null) {
            row.set("episode_type", "missing");
        }
        if (table == Table.RHI && row.get("completed") == null && row.get("completed_at") != null) {
            row.set("completed", "yes");
        }
        KeysOfFile.needed(table).stream()
                .filter(name -> row.get(name) == null && !fields.has(name))
                .forEach(name -> faults.error(
                        fields.place(),
                        "missing-field",
                        "A row of %s needs the field \"%s\".".formatted(table.word(), name),
                        "Write it in this row."));
        return rows.of(table).add(row);
    }

    private void put(Table.Column column, Fields fields, Row row) {
        String name = column.name();
        switch (column.kind()) {
            case Kind.Truth truth -> row.set(name, fields.truth(name, false));
            case Kind.WholeNumber number -> row.set(name, fields.wholeNumber(name, 0, 150));
            case Kind.Day day -> when(column, fields).ifPresent(when -> row.set(name, when.day()));
            case Kind.Moment moment ->
                when(column, fields).ifPresent(when -> {
                    row.set(name, when.moment());
                    Precision.note(row, name, when);
                });
            case Kind.Word word -> {
                row.set(name, fields.text(name));
                if (!word.words().contains(fields.text(name))) {
                    faults.error(
                            fields.placeOf(name),
                            "unknown-word",
                            "This is not something that \"%s\" can be.".formatted(name),
                            "Known: " + String.join(", ", word.words()) + ".");
                }
            }
            default -> row.set(name, fields.text(name));
        }
    }

    private Optional<When> when(Table.Column column, Fields fields) {
        String text = fields.text(column.name());
        Optional<When> when =
                DATES.stream().flatMap(p -> p.parse(text).stream()).findFirst();
        if (when.isEmpty()) {
            faults.error(
                    fields.placeOf(column.name()),
                    "not-a-date",
                    "A day or a time is expected here.",
                    "Write 2024-12-31, or 2024-12-31 23:30.");
        }
        return when;
    }
}
