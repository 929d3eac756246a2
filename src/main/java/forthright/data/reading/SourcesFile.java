package forthright.data.reading;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import forthright.law.sheets.XlsxSheet;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads {@code sources.yaml}. */
public final class SourcesFile {
    static final String README = "docs/data.md";

    private static final Map<String, Sources.Overlaps> OVERLAPS =
            Map.of("two-incidents", Sources.Overlaps.TWO_INCIDENTS, "one-incident", Sources.Overlaps.ONE_INCIDENT);

    private final Faults faults;

    private SourcesFile(Faults faults) {
        this.faults = faults;
    }

    /** The sources of a council; empty, with the reasons noted, where the file cannot be used. */
    public static Optional<Sources> read(Path path, String shownAs, Faults faults) {
        Faults here = new Faults();
        Optional<Sources> sources = YamlReader.read(path, shownAs, here).map(new SourcesFile(here)::sources);
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : sources;
    }

    private Sources sources(Node root) {
        Fields fields = Fields.of(root, "a sources file", README, faults);
        // What a database holds is as it stands on the day of the count.
        Optional<Server> server = fields.has("server")
                ? fields.thing("server", "a database", f -> ServerFile.read(f, faults))
                : Optional.empty();
        LocalDate extracted = server.isPresent() ? LocalDate.MAX : fields.date("extracted-on");
        List<Sources.File> files = fields.things("files", "a file", f -> file(f, extracted));
        Sources sources = new Sources(
                fields.place(),
                extracted,
                server,
                fields.text("figures", ""),
                merges(fields),
                fields.oneOf("overlapping", OVERLAPS, Sources.Overlaps.TWO_INCIDENTS),
                files);
        fields.done();
        if (server.isPresent() && !files.isEmpty()) {
            faults.error(
                    server.get().place(),
                    "two-sources",
                    "Files and a database are named, and only one of them can have the rows.",
                    "Remove files: or server:.");
        }
        if (files.isEmpty() && server.isEmpty() && sources.figures().isEmpty()) {
            faults.error(fields.place(), "no-data", "No file is named here.", "Name one under files: or figures:.");
        }
        return sources;
    }

    private Sources.Merges merges(Fields fields) {
        if (!fields.has("merged")) {
            return new Sources.Merges.None();
        }
        return fields.<Sources.Merges>thing(
                        "merged",
                        "a list of merged records",
                        f -> new Sources.Merges.Listed(f.place(), f.text("file"), f.text("from"), f.text("into")))
                .orElse(new Sources.Merges.None());
    }

    private Sources.File file(Fields fields, LocalDate extracted) {
        String name = fields.text("file");
        Map<Table, List<Sources.Field>> tables = new EnumMap<>(Table.class);
        List<DatePattern> dates = new ArrayList<>(DateFormats.read(fields, faults));
        if (name.toLowerCase(java.util.Locale.UK).endsWith(".xlsx")) {
            XlsxSheet.DATES.forEach(text -> DatePattern.of(text).ifPresent(dates::add));
        }
        boolean serials = fields.truth("excel-serials", false);
        FieldFile fieldFile = new FieldFile(dates, serials, faults);
        fields.<Integer>thing("tables", "the tables of a file", f -> {
            for (Table table : Table.values()) {
                if (f.has(table.word())) {
                    f.thing(table.word(), "the fields of " + table.word(), inner -> fieldFile.read(table, inner))
                            .ifPresent(found -> tables.put(table, found));
                }
            }
            return tables.size();
        });
        Sources.File file = new Sources.File(
                fields.place(),
                name,
                fields.text("sheet", ""),
                covers(fields, extracted),
                charset(fields),
                delimiter(fields),
                fields.wholeNumber("header-row", 1, 1000, 1),
                fields.wholeNumber("header-rows", 1, 5, 1),
                fields.text("stop-at", ""),
                onlyRows(fields),
                tables);
        KeysOfFile.check(file, faults);
        return file;
    }

    private Sources.Covers covers(Fields fields, LocalDate extracted) {
        if (!fields.has("covers")) {
            return new Sources.Covers.Timeless();
        }
        return fields.<Sources.Covers>thing("covers", "the days that a file covers", f -> {
                    var days = new Sources.Covers.Days(f.date("from"), f.date("to"));
                    if (days.to().isBefore(days.from()) || !days.to().isBefore(extracted)) {
                        faults.error(
                                f.place(),
                                "wrong-days",
                                "A file covers whole days, in order, that were over when it was extracted.",
                                "Put the first day in from:, the last in to:, and see extracted-on:.");
                    }
                    return days;
                })
                .orElse(new Sources.Covers.Timeless());
    }

    private Sources.OnlyRows onlyRows(Fields fields) {
        if (!fields.has("only-rows")) {
            return new Sources.OnlyRows.All();
        }
        return fields.<Sources.OnlyRows>thing(
                        "only-rows",
                        "which rows count",
                        f -> new Sources.OnlyRows.Where(
                                f.place(),
                                f.text("column"),
                                f.texts("is").stream()
                                        .map(Cells::plain)
                                        .collect(Collectors.toCollection(TreeSet::new))))
                .orElse(new Sources.OnlyRows.All());
    }

    private Charset charset(Fields fields) {
        String name = fields.text("charset", "UTF-8");
        try {
            return name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            faults.error(
                    fields.placeOf("charset"),
                    "unknown-charset",
                    "\"%s\" is not an encoding that is known here.".formatted(name),
                    "Usual ones: UTF-8, windows-1252, UTF-16.");
            return StandardCharsets.UTF_8;
        }
    }

    private char delimiter(Fields fields) {
        String text = fields.text("delimiter", ",");
        if (text.equals("tab")) {
            return '\t';
        }
        if (!Set.of(",", ";", "|").contains(text)) {
            faults.error(
                    fields.placeOf("delimiter"),
                    "unknown-delimiter",
                    "This is not a delimiter.",
                    "Write \",\", \";\", \"|\" or tab.");
            return ',';
        }
        return text.charAt(0);
    }

    /** Date formats of a file or of a single field. */
    static final class DateFormats {
        private DateFormats() {}

        static List<DatePattern> read(Fields fields, Faults faults) {
            List<DatePattern> patterns = new ArrayList<>();
            Place place = fields.placeOf("dates");
            for (String text : fields.texts("dates")) {
                DatePattern.of(text)
                        .ifPresentOrElse(
                                patterns::add,
                                () -> faults.error(
                                        place,
                                        "unknown-date-format",
                                        "\"%s\" is not a date format.".formatted(text),
                                        "Write it as in dd/MM/yyyy HH:mm, with capital M for months."));
            }
            return patterns;
        }
    }
}
