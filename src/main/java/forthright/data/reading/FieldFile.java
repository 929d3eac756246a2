package forthright.data.reading;

import forthright.data.reading.Sources.From;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the rules for the fields of one table of {@code sources.yaml}. */
final class FieldFile {
    private static final List<String> TICKS = List.of("x", "\u2713", "\u2714", "1", "yes", "y", "true", "t");
    private static final Map<String, Boolean> UNKNOWN = Map.of("leave-out", true, "refuse", false);

    private final List<DatePattern> datesOfFile;
    private final boolean serialsOfFile;
    private final Faults faults;

    FieldFile(List<DatePattern> datesOfFile, boolean serialsOfFile, Faults faults) {
        this.datesOfFile = datesOfFile;
        this.serialsOfFile = serialsOfFile;
        this.faults = faults;
    }

    List<Sources.Field> read(Table table, Fields fields) {
        List<Sources.Field> found = new ArrayList<>();
        for (Table.Column column : table.fields()) {
            if (fields.has(column.name())) {
                fields.thing(column.name(), "a mapped field", f -> field(column, f)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Sources.Field field(Table.Column column, Fields fields) {
        From from = from(column, fields);
        List<DatePattern> own = SourcesFile.DateFormats.read(fields, faults);
        List<DatePattern> dates = own.isEmpty() ? datesOfFile : own;
        boolean dated = column.kind() instanceof Kind.Day || column.kind() instanceof Kind.Moment;
        boolean serials = fields.truth("excel-serials", serialsOfFile);
        if (dated && dates.isEmpty() && !serials) {
            faults.error(
                    fields.place(),
                    "no-date-format",
                    "\"%s\" holds dates, and no format of them is declared.".formatted(column.name()),
                    "Add dates: [dd/MM/yyyy] here or for the whole file.");
        }
        if (column.name().equals("date_of_birth") && dates.stream().anyMatch(DatePattern::hasShortYear)) {
            faults.error(
                    fields.place(),
                    "short-year",
                    "A date of birth needs all four digits of the year.",
                    "Export it with the full year, and declare a format with yyyy.");
        }
        String meaning = from instanceof From.MadeFrom || from instanceof From.Always
                ? fields.text("meaning", "")
                : fields.text("meaning");
        return new Sources.Field(
                fields.place(),
                column.name(),
                column.kind(),
                from,
                meaning,
                dates,
                serials,
                words(column, fields),
                fields.oneOf("unknown", UNKNOWN, false),
                fields.texts("split"));
    }

    private From from(Table.Column column, Fields fields) {
        List<From> ways = new ArrayList<>();
        if (fields.has("column")) {
            ways.add(new From.Column(fields.text("column")));
        }
        if (fields.has("position")) {
            ways.add(new From.Position(fields.wholeNumber("position", 1, 16_384)));
        }
        if (fields.has("columns")) {
            Map<String, String> codes = new LinkedHashMap<>(fields.named("columns", fields::asText));
            List<String> ticks = fields.has("ticks") ? fields.texts("ticks") : TICKS;
            ways.add(new From.Ticked(
                    java.util.Collections.unmodifiableMap(codes),
                    ticks.stream().map(Cells::plain).collect(Collectors.toCollection(TreeSet::new))));
        }
        if (fields.has("always")) {
            ways.add(new From.Always(fields.text("always")));
        }
        if (fields.has("made-from")) {
            ways.add(new From.MadeFrom(fields.texts("made-from")));
        }
        boolean fits = ways.size() == 1
                && (!(ways.getFirst() instanceof From.MadeFrom) || column.kind() instanceof Kind.Id)
                && (!(ways.getFirst() instanceof From.Ticked) || column.kind() instanceof Kind.Category);
        if (!fits) {
            faults.error(
                    fields.place(),
                    "where-from",
                    "\"%s\" must say in one way where its value comes from.".formatted(column.name()),
                    "Write one of column:, position:, always:; for an identifier also made-from:, for categories columns:.");
        }
        return ways.isEmpty() ? new From.Always("") : ways.getFirst();
    }

    /** The words that a council explains, against the words that the field knows; categories are checked later. */
    private Map<String, String> words(Table.Column column, Fields fields) {
        Map<String, String> words = new TreeMap<>();
        Map<String, String> given = fields.named("values", fields::asText);
        given.forEach((word, means) -> {
            Optional<List<String>> known = Vocabulary.wordsOf(column.kind());
            if (known.isPresent() && !known.get().contains(means)) {
                faults.error(
                        fields.placeOf("values"),
                        "unknown-word",
                        "\"%s\" is not something that \"%s\" can be.".formatted(means, column.name()),
                        Spelling.hint(means, known.get()));
            }
            words.put(Cells.plain(word), means);
        });
        return words;
    }
}
