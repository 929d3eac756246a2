package forthright.data;

import forthright.bank.Recording;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.sheets.CsvSheet;
import forthright.law.sheets.Sheet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The totals that a service sent in place of rows: {@code figures.csv}. */
final class FiguresSheet {
    private static final List<String> COLUMNS = List.of("measure", "list", "code", "from", "to", "value");

    private final Map<Asked, List<RawTable.Cell>> tables = new LinkedHashMap<>();
    private final Place place;
    private final Recording recording;
    private final Faults faults;

    private FiguresSheet(Place place, Recording recording, Faults faults) {
        this.place = place;
        this.recording = recording;
        this.faults = faults;
    }

    private record Asked(String measure, LocalDate from, LocalDate to) {}

    /** A sheet with nothing on it. */
    static FiguresSheet none() {
        return new FiguresSheet(Place.of(""), new Recording("", Map.of(), Map.of(), Map.of()), new Faults());
    }

    static FiguresSheet read(Path file, Place place, Recording recording, Faults faults) {
        FiguresSheet sheet = new FiguresSheet(place, recording, faults);
        try {
            List<Sheet.Line> lines = new ArrayList<>();
            new CsvSheet(file, place, StandardCharsets.UTF_8, ',').forEach(lines::add);
            sheet.read(lines);
        } catch (FaultsException e) {
            faults.addAll(e.faults());
        }
        return sheet;
    }

    private void read(List<Sheet.Line> lines) {
        Map<String, Integer> at = new HashMap<>();
        if (!lines.isEmpty()) {
            for (int i = 0; i < lines.getFirst().cells().size(); i++) {
                at.put(lines.getFirst().cell(i).toLowerCase(Locale.UK), i);
            }
        }
        if (!at.keySet().containsAll(COLUMNS)) {
            faults.error(
                    place,
                    "missing-column",
                    "A sheet of figures has the columns %s, and children if it is known."
                            .formatted(String.join(", ", COLUMNS)),
                    "Write them in the first row, in small letters.");
            return;
        }
        lines.stream().skip(1).filter(line -> !line.isBlank()).forEach(line -> row(line, at));
        tables.forEach(this::complete);
    }

    private void row(Sheet.Line line, Map<String, Integer> at) {
        Map<String, String> cells = new TreeMap<>();
        at.forEach((name, column) -> cells.put(name, line.cell(column)));
        try {
            LocalDate from = LocalDate.parse(cells.getOrDefault("from", ""));
            LocalDate to = LocalDate.parse(cells.getOrDefault("to", ""));
            long value = whole(cells.getOrDefault("value", ""));
            String children = cells.getOrDefault("children", "");
            long behind = children.isEmpty() ? value : whole(children);
            String list = cells.getOrDefault("list", "");
            var cell = new RawTable.Cell(list, code(list, cells.getOrDefault("code", ""), line), value, behind);
            List<RawTable.Cell> table = tables.computeIfAbsent(
                    new Asked(cells.getOrDefault("measure", ""), from, to), a -> new ArrayList<>());
            boolean again = table.stream()
                    .anyMatch(c -> c.list().equals(list) && c.code().equals(cell.code()));
            if (again || behind > value || to.isBefore(from)) {
                refuse(line, "repeats an earlier row, ends before it begins, or has more children than things counted");
            }
            table.add(cell);
        } catch (DateTimeParseException | NumberFormatException e) {
            refuse(line, "needs days as in 2024-12-31 and whole numbers from 0, in digits only");
        }
    }

    private static long whole(String text) {
        if (!text.matches("[0-9]{1,12}")) {
            throw new NumberFormatException("not a whole number");
        }
        return Long.parseLong(text);
    }

    /** A category is named by its code or by its label. */
    private String code(String list, String text, Sheet.Line line) {
        if (list.isEmpty() && text.isEmpty()) {
            return "";
        }
        List<String> codes = recording.list(list).stream()
                .flatMap(l -> l.categories().stream())
                .filter(c -> c.code().equals(text) || c.label().equalsIgnoreCase(text))
                .map(Recording.Category::code)
                .toList();
        if (codes.isEmpty()) {
            refuse(line, "names a list or a category that recording.yaml does not have");
        }
        return codes.isEmpty() ? text : codes.getFirst();
    }

    /** A category that is left out is not the same as none: it must be said. */
    private void complete(Asked asked, List<RawTable.Cell> cells) {
        Set<String> lists = cells.stream()
                .map(RawTable.Cell::list)
                .filter(l -> !l.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (lists.isEmpty() && cells.size() == 1) {
            return;
        }
        for (String list : lists) {
            List<String> lacking = recording.list(list).stream()
                    .flatMap(l -> l.categories().stream())
                    .filter(c -> !c.since().isAfter(asked.to()))
                    .map(Recording.Category::code)
                    .filter(code -> cells.stream()
                            .noneMatch(c -> c.list().equals(list) && c.code().equals(code)))
                    .toList();
            if (!lacking.isEmpty()) {
                faults.error(
                        place,
                        "missing-category",
                        "%s from %s to %s lacks the categories %s of the list %s."
                                .formatted(asked.measure(), asked.from(), asked.to(), String.join(", ", lacking), list),
                        "Add a row for each; write 0 where there were none.");
            }
        }
    }

    private void refuse(Sheet.Line line, String what) {
        faults.error(
                new Place(place.file(), line.number(), 1),
                "bad-figure",
                "Row %d %s.".formatted(line.number(), what),
                "See docs/data.md.");
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    boolean has(String measure) {
        return tables.keySet().stream().anyMatch(asked -> asked.measure().equals(measure));
    }

    Counted count(String measure, LocalDate from, LocalDate to) {
        List<RawTable.Cell> cells = tables.get(new Asked(measure, from, to));
        if (cells != null) {
            return new Counted.Counts(new RawTable(measure, cells));
        }
        String there = tables.keySet().stream()
                .filter(asked -> asked.measure().equals(measure))
                .sorted(Comparator.comparing(Asked::from).thenComparing(Asked::to))
                .map(asked -> asked.from() + " to " + asked.to())
                .collect(Collectors.joining(", "));
        return new Counted.NotCovered("The sheet of figures has %s for %s only.".formatted(measure, there));
    }

    /** Faults already noted make it unusable; said again where somebody asks. */
    static Fault unusable(Place place) {
        return Fault.error(place, "data-not-read", "The data could not be read.", "Mend the faults shown above.");
    }
}
