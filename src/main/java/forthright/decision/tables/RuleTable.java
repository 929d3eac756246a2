package forthright.decision.tables;

import forthright.decision.rules.WrittenRule;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.law.sheets.CsvSheet;
import forthright.law.sheets.Sheet;
import forthright.law.sheets.Sheet.Line;
import forthright.law.sheets.XlsxSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rules of one table, whatever program saved it: CSV with commas, semicolons or tabs, or a workbook. */
public final class RuleTable {
    /** Where everything about tables is explained. */
    static final String README = "rules/README.md";

    private static final int LARGEST = 5_000_000;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 100;

    private RuleTable() {}

    /** Whether a file is one: by its name, and not what a spreadsheet program leaves beside an open one. */
    public static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.UK);
        return (name.endsWith(".csv") || name.endsWith(".xlsx")) && !name.startsWith("~$") && !name.startsWith(".");
    }

    /** The rules of a table; each cell that says nothing known is a fault of its own. */
    public static List<WrittenRule> read(Path file, String shownAs, Faults faults) {
        List<WrittenRule> rules = new ArrayList<>();
        rows(file, shownAs, faults).forEach(row -> rules.add(RowRule.of(row)));
        return rules;
    }

    /** Every cell, and where it stands; the same text whatever program saved the table. */
    public static String canonical(Path file) {
        StringBuilder text = new StringBuilder();
        List<Line> lines = lines(file, String.valueOf(file.getFileName()), new Faults());
        for (Line line : lines) {
            if (!line.isBlank()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < line.cells().size(); i++) {
                    cells.add(Days.iso(line.cell(i)));
                }
                while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                    cells.removeLast();
                }
                text.append(String.join("\u001F", cells)).append('\n');
            }
        }
        return text.toString();
    }

    static List<PlacedRow> rows(Path file, String shownAs, Faults faults) {
        Faults own = new Faults();
        List<Line> lines = lines(file, shownAs, own).stream()
                .filter(line -> !line.isBlank())
                .toList();
        faults.addAll(own.inOrder());
        if (lines.isEmpty()) {
            if (!own.hasErrors()) {
                faults.error(
                        Place.of(shownAs),
                        "no-heading",
                        "This table is empty.",
                        "Its first row names the columns: " + README);
            }
            return List.of();
        }
        Heading heading = Heading.of(lines.getFirst(), shownAs, faults);
        List<PlacedRow> rows = new ArrayList<>();
        if (!heading.isUsable()) {
            return rows;
        }
        for (Line line : lines.subList(1, lines.size())) {
            new RowReader(heading, line, shownAs, faults).read().ifPresent(rows::add);
        }
        return rows;
    }

    private static List<Line> lines(Path file, String shownAs, Faults faults) {
        List<Line> lines = new ArrayList<>();
        Place place = Place.of(shownAs);
        try {
            if (Files.size(file) > LARGEST) {
                throw FaultsException.error(
                        place, "too-large", "This table has more than 5 MB.", "Leave only the table in it.");
            }
            boolean workbook =
                    String.valueOf(file.getFileName()).toLowerCase(Locale.UK).endsWith(".xlsx");
            Sheet sheet = workbook
                    ? new XlsxSheet(file, place, "", faults)
                    : new CsvSheet(file, place, StandardCharsets.UTF_8, delimiter(file));
            sheet.forEach(line -> {
                if (lines.size() > MOST_ROWS || line.cells().size() > MOST_COLUMNS) {
                    throw FaultsException.error(
                            place,
                            "too-large",
                            "This table has more than %d rows or %d columns.".formatted(MOST_ROWS, MOST_COLUMNS),
                            "Split it into tables of their own topics.");
                }
                lines.add(line);
            });
        } catch (FaultsException e) {
            e.faults().forEach(fault -> faults.add(ofTable(fault)));
            return List.of();
        } catch (IOException e) {
            faults.error(
                    place,
                    "unreadable",
                    "This table cannot be read.",
                    "Check that it is there and that you may open it.");
            return List.of();
        }
        return lines;
    }

    /** What to do about a rule table that cannot be read is another thing than about a council's data. */
    private static Fault ofTable(Fault fault) {
        return fault.code().equals("wrong-encoding")
                ? Fault.error(
                        fault.place(),
                        fault.code(),
                        fault.what(),
                        "In Excel: Save as, and choose \u201cCSV UTF-8\u201d or .xlsx.")
                : fault.code().equals("not-a-table")
                        ? Fault.error(
                                fault.place(),
                                fault.code(),
                                fault.what(),
                                "Check that every quotation mark is closed, or save it as .xlsx.")
                        : fault;
    }

    /** Whatever stands most often in the first line, outside quotation marks: a comma, a semicolon or a tab. */
    private static char delimiter(Path file) throws IOException {
        byte[] start = new byte[4096];
        int length;
        try (var in = Files.newInputStream(file)) {
            length = in.readNBytes(start, 0, start.length);
        }
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < length && (quoted || start[i] != '\n'); i++) {
            quoted ^= start[i] == '"';
            int which = quoted ? -1 : ",;\t".indexOf(start[i]);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int most = counts[1] > counts[0] ? 1 : 0;
        return ",;\t".charAt(counts[2] > counts[most] ? 2 : most);
    }

    /** A row with its place. */
    record PlacedRow(Row row, Line line, String file) {
        Place place(int column) {
            return new Place(file, line.number(), column);
        }
    }

    /** The columns of a table. */
    record Heading(List<Column> columns, List<String> written, boolean isUsable) {
        static Heading of(Line line, String shownAs, Faults faults) {
            List<Column> columns = new ArrayList<>();
            List<String> written = new ArrayList<>();
            Set<Column> seen = new HashSet<>();
            boolean usable = true;
            for (int i = 0; i < line.cells().size(); i++) {
                Place place = new Place(shownAs, line.number(), i + 1);
                Column column = line.cell(i).isEmpty() ? new Column.Own(Column.NOTE) : Column.of(line.cell(i));
                columns.add(column);
                written.add(line.cell(i));
                usable &= known(column, place, faults);
                boolean again = !seen.add(column) && !column.equals(new Column.Own(Column.NOTE));
                if (again) {
                    usable = false;
                    faults.error(
                            place,
                            "same-heading",
                            "Two columns are called \"%s\".".formatted(line.cell(i)),
                            "Leave one out.");
                }
            }
            for (String must : List.of(Column.RULE, Column.OUTCOME, Column.WORDING)) {
                if (!columns.contains(new Column.Own(must))) {
                    usable = false;
                    faults.error(
                            new Place(shownAs, line.number(), 1),
                            "no-column",
                            "This table has no column \"%s\".".formatted(must),
                            "Add it to the first row: " + README);
                }
            }
            return new Heading(List.copyOf(columns), List.copyOf(written), usable);
        }

        private static boolean known(Column column, Place place, Faults faults) {
            switch (column) {
                case Column.Unknown(String heading, List<String> known) ->
                    faults.error(
                            place,
                            "unknown-column",
                            "\"%s\" is not something a rule can ask about.".formatted(heading),
                            Spelling.nearest(heading, known)
                                            .map("Did you mean \"%s\"? "::formatted)
                                            .orElse("")
                                    + "Words a rule may use: " + README);
                case Column.NoUnit(String heading, String should) ->
                    faults.error(
                            place,
                            "no-unit",
                            "The heading \"%s\" does not say in which unit.".formatted(heading),
                            "Write \"%s\".".formatted(should));
                default -> {
                    return true;
                }
            }
            return false;
        }
    }
}
