package forthright.data.reading;

import forthright.bank.Recording;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.sheets.CsvSheet;
import forthright.law.sheets.Sheet;
import forthright.law.sheets.XlsxSheet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads all files of a council into the canonical tables. */
public final class Loading {
    private final Path folder;
    private final String shownFolder;
    private final Recording recording;
    private final Faults faults;
    private final Rows rows = new Rows();
    private final List<Notes> notes = new ArrayList<>();

    private Loading(Path folder, String shownFolder, Recording recording, Faults faults) {
        this.folder = folder;
        this.shownFolder = shownFolder;
        this.recording = recording;
        this.faults = faults;
    }

    /**
     * The tables that the sources describe. Where faults are noted, the tables must not be asked.
     *
     * @param shownFolder how the folder is named in messages
     */
    public static Loaded load(Sources sources, Path folder, String shownFolder, Recording recording, Faults faults) {
        return new Loading(folder, shownFolder, recording, faults).load(sources);
    }

    private Loaded load(Sources sources) {
        sources.files().forEach(f -> CodesOfFile.check(f, recording, faults));
        sources.files().forEach(this::read);
        Map<String, String> merged = merged(sources.merges());
        notes.forEach(n -> n.refuseUnknownWords(faults));
        notes.forEach(n -> n.refuseUnreadDates(faults));
        Map<Table, List<Sources.Covers.Days>> days = days(sources);
        Set<String> mapped = mapped(sources);
        boolean fromSpells =
                days.containsKey(Table.CARE_SPELL) && !mapped.contains("missing_episode.looked_after_at_start");
        List<Sources.Covers.Days> spells = fromSpells ? days.getOrDefault(Table.CARE_SPELL, List.of()) : List.of();
        if (fromSpells) {
            mapped.add("missing_episode.looked_after_at_start");
            CareSpells.ALSO.stream()
                    .filter(f -> mapped.contains("care_spell." + f))
                    .forEach(f -> mapped.add("missing_episode." + f));
        }
        new Tidying(rows, sources, merged, spells, faults).tidy();
        List<LoadReport.Remark> remarks =
                notes.stream().flatMap(n -> n.remarks().stream()).toList();
        var report = new LoadReport(notes.stream().map(Notes::summary).toList(), remarks);
        return new Loaded(rows, report, mapped, days);
    }

    private void read(Sources.File file) {
        Place place = Place.of(shownFolder + "/" + file.name());
        Notes here = new Notes(place.file(), file.covers());
        notes.add(here);
        Optional<Path> path = DataFile.within(folder, file.name(), place, faults);
        if (path.isEmpty()) {
            return;
        }
        boolean workbook = file.name().toLowerCase(java.util.Locale.UK).endsWith(".xlsx");
        Sheet sheet = workbook
                ? new XlsxSheet(path.get(), place, file.sheet(), faults)
                : new CsvSheet(path.get(), place, file.charset(), file.delimiter());
        try {
            TableInSheet table = new TableInSheet(file, place, recording, rows, here, faults);
            sheet.forEach(table::take);
            table.end();
        } catch (FaultsException e) {
            faults.addAll(e.faults());
        }
    }

    private Map<String, String> merged(Sources.Merges merges) {
        Map<String, String> into = new HashMap<>();
        if (merges instanceof Sources.Merges.Listed list) {
            Place place = Place.of(shownFolder + "/" + list.file());
            DataFile.within(folder, list.file(), place, faults).ifPresent(path -> {
                try {
                    List<Sheet.Line> lines = new ArrayList<>();
                    new CsvSheet(path, place, StandardCharsets.UTF_8, ',').forEach(lines::add);
                    Header header = Header.of(lines.isEmpty() ? List.of() : lines.subList(0, 1), place, faults);
                    var from = header.at(list.from(), list.place());
                    var to = header.at(list.into(), list.place());
                    if (from.isPresent() && to.isPresent()) {
                        lines.stream()
                                .skip(1)
                                .filter(l -> !l.isBlank())
                                .forEach(l -> into.put(l.cell(from.getAsInt()), l.cell(to.getAsInt())));
                    }
                } catch (FaultsException e) {
                    faults.addAll(e.faults());
                }
            });
        }
        return into;
    }

    private static Set<String> mapped(Sources sources) {
        Set<String> mapped = new TreeSet<>();
        for (Sources.File file : sources.files()) {
            file.tables().forEach((table, fields) -> {
                mapped.add(table.word());
                fields.forEach(f -> mapped.add(table.word() + "." + f.name()));
                table.fields().stream()
                        .filter(c -> c.kind() instanceof Kind.Id
                                && file.key(c.name()).isPresent())
                        .forEach(c -> mapped.add(table.word() + "." + c.name()));
                if (table == Table.RHI_FACTOR) {
                    mapped.add("rhi_factor.factor_kind");
                    mapped.add("rhi_factor.factor_code");
                }
            });
        }
        if (sources.files().stream().anyMatch(f -> tellsOf(f).contains(Table.RHI_EPISODE))) {
            mapped.addAll(List.of("rhi_episode.rhi_id", "rhi_episode.episode_id"));
        }
        if (mapped.contains("rhi.completed_at")) {
            mapped.add("rhi.completed");
        }
        return mapped;
    }

    /** The tables that a file fills: those that it maps, and the link of an episode and an interview in one row. */
    private static Set<Table> tellsOf(Sources.File file) {
        Set<Table> tables = new TreeSet<>(file.tables().keySet());
        if (tables.contains(Table.RHI) && file.key("episode_id").isPresent()) {
            tables.add(Table.RHI_EPISODE);
        }
        return tables;
    }

    private static Map<Table, List<Sources.Covers.Days>> days(Sources sources) {
        Map<Table, List<Sources.Covers.Days>> days = new EnumMap<>(Table.class);
        for (Sources.File file : sources.files()) {
            if (file.covers() instanceof Sources.Covers.Days span) {
                tellsOf(file)
                        .forEach(t ->
                                days.computeIfAbsent(t, x -> new ArrayList<>()).add(span));
            }
        }
        return days;
    }
}
