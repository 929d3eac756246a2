package forthright.data;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Council;
import forthright.data.reading.LoadReport;
import forthright.data.reading.Loaded;
import forthright.data.reading.Table;
import forthright.law.WrittenDay;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The data of one council, read once and asked as often as wanted. Only counts come out of it. The database is not even
 * started before the first count that needs it.
 */
public final class CouncilData implements AutoCloseable {

    private final Place sources;
    private final FiguresSheet figures;
    private final Optional<Loaded> loaded;
    private final String loadId;
    private final boolean usable;
    private final Map<Asked, Counted> answered = new HashMap<>();
    private final Optional<ServerRecords> server;
    private @Nullable Database database;

    CouncilData(
            Place sources,
            FiguresSheet figures,
            Optional<Loaded> loaded,
            Optional<ServerRecords> server,
            String loadId,
            boolean usable) {
        this.server = server;
        this.sources = sources;
        this.figures = figures;
        this.loaded = loaded;
        this.loadId = loadId;
        this.usable = usable;
    }

    private record Asked(Path query, LocalDate from, LocalDate to) {}

    /**
     * Reads the files that the council's {@code sources.yaml} names. What is wrong is noted, without a word of the data.
     *
     * @param dataFolder where the files lie, or a sheet of figures itself
     */
    public static CouncilData open(Council council, Path dataFolder, Faults faults) {
        return new DataFolder(council, dataFolder, faults).open();
    }

    /** Whether a council's rows lie in a database of its own, so that nobody can tell from files when they change. */
    public static boolean isOnServer(Council council) {
        return DataFolder.isOnServer(council);
    }

    /** A count that is wanted, over a period, both days included. */
    public record Wish(Measure measure, LocalDate from, LocalDate to) {}

    /** Counts over a period, both days included, from the sheet of figures or else from the rows. */
    public synchronized Counted count(Measure measure, LocalDate from, LocalDate to) {
        return without(measure, from, to)
                .orElseGet(() ->
                        answered.computeIfAbsent(new Asked(measure.sql(), from, to), asked -> ask(measure, from, to)));
    }

    /**
     * Counts what is going to be wanted, all of one period in one statement, so that it is at hand then. Whatever cannot be
     * counted so is counted when it is asked for.
     */
    public synchronized void countAhead(Collection<Wish> wishes) {
        Map<List<LocalDate>, Set<Wish>> periods = new LinkedHashMap<>();
        wishes.stream()
                .filter(wish -> without(wish.measure(), wish.from(), wish.to()).isEmpty())
                .filter(wish -> !answered.containsKey(asked(wish)))
                .forEach(wish -> periods.computeIfAbsent(
                                List.of(wish.from(), wish.to()), period -> new LinkedHashSet<>())
                        .add(wish));
        for (Set<Wish> period : periods.values()) {
            try {
                countTogether(List.copyOf(period));
            } catch (Database.DatabaseException e) {
                return; // the first count meets the same, and says it with its place
            }
        }
    }

    private void countTogether(List<Wish> period) throws Database.DatabaseException {
        Map<Asked, BankQuery> queries = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        LocalDate from = period.getFirst().from();
        LocalDate to = period.getFirst().to();
        for (Wish wish : period) {
            if (allowed(wish.measure().sql()) instanceof BankQuery.Checked.Allowed(BankQuery query)
                    && query.isOfOneKind()
                    && uncovered(query, from, to).isEmpty()
                    && queries.putIfAbsent(asked(wish), query) == null) {
                names.add(wish.measure().name());
            }
        }
        if (queries.size() < 2) {
            return;
        }
        List<Asked> asked = List.copyOf(queries.keySet());
        List<BankQuery.Answer> answers = BankQuery.askTogether(List.copyOf(queries.values()), records(), from, to);
        for (int at = 0; at < answers.size(); at++) {
            if (answers.get(at) instanceof BankQuery.Answer.Figures(List<RawTable.Cell> cells)) {
                answered.put(asked.get(at), new Counted.Counts(new RawTable(names.get(at), cells)));
            }
        }
    }

    private static Asked asked(Wish wish) {
        return new Asked(wish.measure().sql(), wish.from(), wish.to());
    }

    /** What is known of a count without asking the rows; empty where they have to be asked. */
    private Optional<Counted> without(Measure measure, LocalDate from, LocalDate to) {
        if (!usable) {
            return Optional.of(new Counted.Failed(FiguresSheet.unusable(sources)));
        }
        if (figures.has(measure.name())) {
            return Optional.of(figures.count(measure.name(), from, to));
        }
        if (!Files.exists(measure.sql())) {
            return Optional.of(new Counted.NotCovered("No table that the council supplies has this."));
        }
        if (loaded.isEmpty()) {
            return Optional.of(new Counted.NotCovered("No data has been supplied from which this could be counted."));
        }
        if (from.equals(to)) {
            // "As at 31 March" asks how things stood; the rows tell what began in a time, and on most days little does.
            return Optional.of(new Counted.NotCovered(
                    "%s is one day, and the data tells what happened over a time, not how things stood on a day."
                            .formatted(from)));
        }
        List<String> lacking =
                measure.needs().stream().filter(field -> !has(field)).toList();
        return lacking.isEmpty() ? Optional.empty() : Optional.of(new Counted.Lacks(lacking));
    }

    /** Whether the files carry a field such as {@code rhi.completed_at}, or the sheet of figures a measure of this name. */
    public boolean has(String field) {
        return figures.has(field) || loaded.map(l -> l.mapped().contains(field)).orElse(false);
    }

    /** What became of the rows. */
    public LoadReport report() {
        return loaded.map(Loaded::report).orElseGet(() -> new LoadReport(List.of(), List.of()));
    }

    /** Names this state of the data: which files and which mapping, and nothing of what stands in them. */
    public String loadId() {
        return loadId;
    }

    private Counted ask(Measure measure, LocalDate from, LocalDate to) {
        try {
            return switch (allowed(measure.sql())) {
                case BankQuery.Checked.Refused(List<Fault> refused) -> new Counted.Failed(refused.getFirst());
                case BankQuery.Checked.Allowed(BankQuery query) -> ask(measure.name(), query, from, to);
            };
        } catch (Database.DatabaseException e) {
            return new Counted.Failed(Fault.error(
                    sources,
                    "no-database",
                    "The database did not start, or did not take the rows.",
                    "Run ./foi doctor."));
        }
    }

    private BankQuery.Checked allowed(Path sql) throws Database.DatabaseException {
        Faults faults = new Faults();
        Place place = place(sql);
        Optional<String> text = YamlReader.text(sql, place.file(), faults);
        return text.isEmpty()
                ? new BankQuery.Checked.Refused(faults.inOrder())
                : BankQuery.check(text.get(), place, database());
    }

    private Counted ask(String measure, BankQuery query, LocalDate from, LocalDate to)
            throws Database.DatabaseException {
        Optional<Counted> uncovered = uncovered(query, from, to);
        if (uncovered.isPresent()) {
            return uncovered.get();
        }
        return switch (query.ask(records(), from, to)) {
            case BankQuery.Answer.Unusable(Fault fault) -> new Counted.Failed(fault);
            case BankQuery.Answer.Figures(List<RawTable.Cell> cells) ->
                new Counted.Counts(new RawTable(measure, cells));
        };
    }

    private Optional<Counted> uncovered(BankQuery query, LocalDate from, LocalDate to) {
        Loaded data = loaded.orElseThrow();
        for (String name : new TreeSet<>(query.tables())) {
            Table table = Table.named(name).orElseThrow();
            boolean timeless = table == Table.CHILD || table == Table.CARE_SPELL;
            if (!timeless && data.firstUncovered(table, from, to).isPresent()) {
                return Optional.of(new Counted.NotCovered(
                        "The data does not cover %s to %s.".formatted(WrittenDay.of(from), WrittenDay.of(to))));
            }
        }
        return Optional.empty();
    }

    /** Starts the database ahead of the first count, for a caller that has other things to do meanwhile. */
    public synchronized void prepare() {
        if (usable && loaded.isPresent()) {
            try {
                database();
            } catch (Database.DatabaseException e) {
                // The first count meets the same failure, and says it with its place.
                database = null;
            }
        }
    }

    /** How many statements the rows were asked so far. */
    synchronized int asked() {
        return (database == null ? 0 : database.asked())
                + server.map(Records::asked).orElse(0);
    }

    private Records records() throws Database.DatabaseException {
        return server.isPresent() ? server.get() : database();
    }

    /** The program's own database: it holds the rows, where they came in files, and reads every query in any case. */
    private Database database() throws Database.DatabaseException {
        if (database == null) {
            database = Database.holding(loaded.orElseThrow().rows());
        }
        return database;
    }

    /** The end of a query's path, as an editor of the bank knows it. */
    static Place place(Path sql) {
        int names = sql.getNameCount();
        Path shown = names > 3 ? sql.subpath(names - 3, names) : sql;
        return Place.of(shown.toString().replace('\\', '/'));
    }

    @Override
    public synchronized void close() {
        server.ifPresent(Records::close);
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
