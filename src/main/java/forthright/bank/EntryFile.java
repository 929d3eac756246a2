package forthright.bank;

import forthright.bank.BankEntry.AnsweredBy;
import forthright.bank.BankEntry.At;
import forthright.bank.BankEntry.Checked;
import forthright.bank.BankEntry.Measure;
import forthright.bank.BankEntry.Within;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one standard question from its file. */
final class EntryFile {
    private static final Map<String, Unit> UNITS = words(Unit.values());
    private static final Map<String, Kind> KINDS = kinds();
    private static final Map<String, At> AT = Map.of(At.DATE.word(), At.DATE, At.PERIOD.word(), At.PERIOD);
    private static final Map<String, String> TEAMS = teams();
    private static final Set<String> LISTS = Set.of("marker", "factor", "reason", "harm");

    private final Path file;
    private final String shownAs;
    private final Faults faults;

    private EntryFile(Path file, String shownAs, Faults faults) {
        this.file = file;
        this.shownAs = shownAs;
        this.faults = faults;
    }

    private enum Kind {
        COUNT,
        BREAKDOWN,
        OTHER_CATEGORIES,
        RECORDING,
        CATEGORIES,
        LISTED,
        SERVICE_FIGURES;

        boolean counts() {
            return this != RECORDING && this != CATEGORIES;
        }

        boolean usesLists() {
            return this != COUNT && this != SERVICE_FIGURES;
        }
    }

    static Optional<BankEntry> read(Path file, String shownAs, Faults faults) {
        EntryFile reader = new EntryFile(file, shownAs, faults);
        return YamlReader.read(file, shownAs, faults).map(node -> {
            Fields fields = Fields.of(node, "a question", Vocabulary.README, faults);
            BankEntry entry = reader.entry(fields);
            fields.done();
            return entry;
        });
    }

    private BankEntry entry(Fields fields) {
        String id = fields.text("id");
        String stem = stem();
        if (!id.isEmpty() && !id.equals(stem)) {
            fault(
                    fields.placeOf("id"),
                    "id-differs",
                    "The id \"%s\" differs from the file's name.".formatted(id),
                    "Write id: %s, or rename the files.".formatted(stem));
        }
        List<String> asks = fields.texts("asks");
        if (asks.isEmpty()) {
            fault(
                    fields.placeOf("asks"),
                    "no-asks",
                    "This question says no way in which it is asked.",
                    "Write at least one, each on its own line after a dash.");
        }
        return new BankEntry(
                id,
                Optional.ofNullable(file.getParent())
                        .map(f -> f.getFileName().toString())
                        .orElse(""),
                asks,
                fields.texts("follows"),
                answeredBy(fields),
                sources(fields),
                fields.thing("checked", "who checked it", c -> new Checked(c.date("on"), c.text("by")))
                        .orElse(new Checked(java.time.LocalDate.EPOCH, "")),
                fields.place());
    }

    private AnsweredBy answeredBy(Fields fields) {
        Kind kind = fields.oneOf("answer", KINDS);
        List<String> lists = kind.usesLists() ? lists(fields) : List.of();
        boolean queried = kind != Kind.SERVICE_FIGURES;
        Measure measure = kind.counts()
                ? fields.thing("measure", "a measure", m -> measure(m, queried)).orElseGet(this::noMeasure)
                : noMeasure();
        return switch (kind) {
            case COUNT -> new AnsweredBy.Count(measure);
            case BREAKDOWN -> new AnsweredBy.Breakdown(measure, lists);
            case OTHER_CATEGORIES -> new AnsweredBy.OtherCategories(measure, lists);
            case RECORDING -> new AnsweredBy.RecordingOf(lists);
            case CATEGORIES -> new AnsweredBy.CategoriesOf(lists);
            case LISTED -> new AnsweredBy.ListedIn(measure, lists);
            case SERVICE_FIGURES ->
                new AnsweredBy.ServiceFigures(
                        measure, fields.oneOf("team", TEAMS), fields.oneOf("at", AT), fields.texts("breakdown-by"));
        };
    }

    private List<String> lists(Fields fields) {
        List<String> lists = fields.texts("of");
        if (lists.isEmpty()) {
            fault(
                    fields.placeOf("of"),
                    "no-lists",
                    "This question does not say which lists of categories it is about.",
                    "Write for example of: [marker]. Known: factor, harm, marker, reason.");
        }
        lists.stream()
                .filter(list -> !LISTS.contains(list))
                .forEach(list -> fault(
                        fields.placeOf("of"),
                        "unknown-list",
                        "\"%s\" is no kind of category list.".formatted(list),
                        forthright.law.files.Spelling.hint(list, LISTS)));
        return lists;
    }

    private Measure measure(Fields fields, boolean queried) {
        Path sql = file.resolveSibling(stem() + ".sql");
        if (!queried && Files.isRegularFile(sql)) {
            fault(
                    fields.place(),
                    "needless-query",
                    "The service counts this, yet there is a query %s.sql.".formatted(stem()),
                    "Write answer: count, or remove the query.");
        }
        if (queried && !Files.isRegularFile(sql)) {
            fault(
                    fields.place(),
                    "no-query",
                    "The query %s.sql is missing.".formatted(stem()),
                    "Write it beside this file: one SELECT, with the parameters :from and :until.");
        }
        return new Measure(
                fields.text("name"),
                fields.oneOf("unit", UNITS),
                fields.text("basis"),
                fields.texts("needs"),
                fields.truth("exclusive", false),
                new Within(fields.texts("within"), fields.truth("covering", false)),
                sql);
    }

    private Measure noMeasure() {
        return new Measure("", Unit.CHILDREN, "", List.of(), false, Within.NOTHING, file);
    }

    private List<String> sources(Fields fields) {
        List<String> sources = fields.texts("sources");
        if (sources.isEmpty()) {
            fault(
                    fields.placeOf("sources"),
                    "no-source",
                    "This question names no source for what it counts.",
                    "Name the guidance or return that defines it, one address a line.");
        }
        return sources;
    }

    private String stem() {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }

    private void fault(Place place, String code, String what, String remedy) {
        faults.error(place.line() == 0 ? Place.of(shownAs) : place, code, what, remedy);
    }

    private static Map<String, Unit> words(Unit[] units) {
        Map<String, Unit> words = new LinkedHashMap<>();
        for (Unit unit : units) {
            words.put(unit.word(), unit);
        }
        return words;
    }

    /** Whom to ask. A council's profile says who that is there. */
    static Map<String, String> teams() {
        Map<String, String> teams = new LinkedHashMap<>();
        List.of(
                        "safeguarding",
                        "looked-after-children",
                        "education-welfare",
                        "leaving-care",
                        "fostering-and-adoption",
                        "exploitation-team",
                        "early-help",
                        "commissioning")
                .forEach(team -> teams.put(team, team));
        return teams;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> words = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            words.put(kind.name().toLowerCase(java.util.Locale.UK).replace('_', '-'), kind);
        }
        return words;
    }
}
