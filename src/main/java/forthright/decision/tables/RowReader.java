package forthright.decision.tables;

import forthright.decision.tables.Row.Check;
import forthright.decision.tables.Row.Condition;
import forthright.decision.tables.RuleTable.Heading;
import forthright.decision.tables.RuleTable.PlacedRow;
import forthright.facts.Vocabulary.Field;
import forthright.facts.Vocabulary.Word;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.law.sheets.Sheet.Line;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one row of a table; a cell that cannot be understood is a fault that names its row and column. */
final class RowReader {
    private final Heading heading;
    private final Line line;
    private final String file;
    private final Faults faults;
    private final Map<Object, Condition> conditions = new LinkedHashMap<>();
    private boolean sound = true;

    RowReader(Heading heading, Line line, String file, Faults faults) {
        this.heading = heading;
        this.line = line;
        this.file = file;
        this.faults = faults;
    }

    Optional<PlacedRow> read() {
        for (int i = 0; i < heading.columns().size(); i++) {
            if (!line.cell(i).isEmpty()) {
                condition(heading.columns().get(i), line.cell(i), i);
            }
        }
        for (int i = heading.columns().size(); i < line.cells().size(); i++) {
            if (!line.cell(i).isEmpty()) {
                fault(
                        i,
                        "no-heading",
                        "This cell stands under no heading.",
                        "Name its column in the first row, or empty it.");
            }
        }
        comparedWithWhatIsThere();
        required(Column.RULE);
        required(Column.OUTCOME);
        required(Column.WORDING);
        if (conditions.isEmpty() && sound) {
            fault(
                    0,
                    "no-condition",
                    "This row asks for nothing, so it would speak of every question.",
                    "Fill in what must be so.");
        }
        if (Outcomes.verb(own(Column.OUTCOME)).isEmpty()) {
            unknownOutcome();
        }
        Row row = new Row(
                own(Column.RULE),
                List.copyOf(conditions.values()),
                own(Column.OUTCOME).toLowerCase(Locale.UK),
                own(Column.WORDING),
                citations(),
                own(Column.WHY),
                day(Column.SINCE),
                day(Column.UNTIL));
        return sound ? Optional.of(new PlacedRow(row, line, file)) : Optional.empty();
    }

    private void condition(Column column, String cell, int at) {
        switch (column) {
            case Column.Presence(Row.About about, Word fact) -> {
                switch (cell.toLowerCase(Locale.UK)) {
                    case "yes" -> merge(List.of(about, fact), new Condition(about, false, fact.inCases(), List.of()));
                    case "no" ->
                        merge(List.of(about, fact, "no"), new Condition(about, true, fact.inCases(), List.of()));
                    default ->
                        fault(
                                at,
                                "yes-or-no",
                                "\"%s\" is neither yes nor no.".formatted(cell),
                                "Write yes, no, or nothing.");
                }
            }
            case Column.Said(Row.About about, boolean absent, Word fact, Field field) -> {
                // None that is this or that; one that is this and another that is that.
                String between = absent ? " or " : " and ";
                List<String> values = field.type().isEnum() ? List.of(cell.split(between, -1)) : List.of(cell);
                for (String value : values) {
                    Check check = Comparison.read(value.strip(), fact, field);
                    if (isKnown(check, field, at)) {
                        String which = absent ? "no" : "yes";
                        Object key =
                                values.size() > 1 ? List.of(about, fact, which, value) : List.of(about, fact, which);
                        merge(key, new Condition(about, absent, fact.inCases(), List.of(check)));
                    }
                }
            }
            case Column.Own own -> {}
            case Column.Unknown unknown -> {}
            case Column.NoUnit noUnit -> {}
        }
    }

    /** A fact can be compared only with one that the row asks for too, in another column. */
    private void comparedWithWhatIsThere() {
        for (Condition condition : conditions.values()) {
            for (Check check : condition.checks()) {
                boolean named = !(check.with() instanceof Row.With.OfOther(String fact, String field))
                        || conditions.values().stream()
                                .anyMatch(other -> !other.equals(condition)
                                        && !other.absent()
                                        && other.about() instanceof Row.About.Itself
                                        && other.fact().equals(fact)
                                        && other.checks().stream()
                                                .noneMatch(c -> c.with() instanceof Row.With.OfOther));
                if (!named) {
                    fault(
                            0,
                            "names-nothing",
                            "This row compares with a fact that it does not ask for.",
                            "Write yes in the column of that fact.");
                }
            }
        }
    }

    /** What several columns say of one kind of fact is asked of one and the same fact. */
    private void merge(Object key, Condition more) {
        conditions.merge(key, more, (one, other) -> {
            List<Check> checks = new ArrayList<>(one.checks());
            checks.addAll(other.checks());
            return new Condition(one.about(), one.absent(), one.fact(), checks);
        });
    }

    private boolean isKnown(Check check, Field field, int at) {
        if (!(check.with() instanceof Row.With.Value(String value))) {
            return true;
        }
        Class<?> type = field.type();
        if (type.isEnum()) {
            List<String> words =
                    field.choices().stream().map(RowReader::inCells).toList();
            return words.contains(value)
                    || fault(
                            at,
                            "unknown-word",
                            "\"%s\" is not one of the words for \"%s\".".formatted(value, field.inCases()),
                            Spelling.hint(value, words));
        }
        if (type.equals(boolean.class)) {
            return value.equals("yes")
                    || value.equals("no")
                    || fault(
                            at,
                            "yes-or-no",
                            "\"%s\" is neither yes nor no.".formatted(value),
                            "Write yes, no, or nothing.");
        }
        if (type.equals(int.class)) {
            return value.matches("[0-9]{1,9}")
                    || fault(
                            at,
                            "not-a-number",
                            "\"%s\" is not a whole number.".formatted(value),
                            "Write a number, as in 60 or at most 60, without its unit.");
        }
        return !type.equals(LocalDate.class) || isDay(value, at);
    }

    /** How tables write the words that rules write in capitals. */
    static String inCells(String constant) {
        return constant.toLowerCase(Locale.UK).replace('_', '-');
    }

    private boolean isDay(String value, int at) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return fault(
                    at,
                    "not-a-date",
                    "\"%s\" is not a date.".formatted(value),
                    "Write year-month-day, as in 2026-09-30.");
        }
    }

    private void unknownOutcome() {
        String outcome = own(Column.OUTCOME);
        if (!outcome.isEmpty()) {
            fault(
                    at(Column.OUTCOME),
                    "unknown-word",
                    "\"%s\" is not an outcome.".formatted(outcome),
                    Spelling.hint(outcome, Outcomes.words()));
        }
    }

    private void required(String name) {
        if (own(name).isEmpty()) {
            fault(Math.max(0, at(name)), "missing-cell", "This row has no %s.".formatted(name), "Fill it in.");
        }
    }

    private String day(String name) {
        String day = Days.iso(own(name));
        if (!day.isEmpty()) {
            isDay(day, at(name));
        }
        return day;
    }

    private List<String> citations() {
        return Arrays.stream(own(Column.CITATION).split("[;\n]", -1))
                .map(String::strip)
                .filter(citation -> !citation.isEmpty())
                .toList();
    }

    private int at(String name) {
        return heading.columns().indexOf(new Column.Own(name));
    }

    private String own(String name) {
        int at = at(name);
        return at < 0 ? "" : line.cell(at);
    }

    private boolean fault(int at, String code, String what, String remedy) {
        sound = false;
        String column =
                at < heading.written().size() && !heading.written().get(at).isEmpty()
                        ? "Column \"%s\": ".formatted(heading.written().get(at))
                        : "";
        faults.error(new Place(file, line.number(), at + 1), code, column + what, remedy);
        return false;
    }
}
