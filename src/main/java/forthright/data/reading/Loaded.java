package forthright.data.reading;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The canonical tables of a council, filled.
 *
 * @param mapped the fields that its files carry: {@code rhi.completed_at}
 * @param days the days of which each table holds everything, one span a file
 */
public record Loaded(Rows rows, LoadReport report, Set<String> mapped, Map<Table, List<Sources.Covers.Days>> days) {
    public Loaded {
        mapped = Set.copyOf(mapped);
        days = Map.copyOf(days);
    }

    /** The tables of a council's own database: nothing of them is read, and views say what they have. */
    public static Loaded in(Server server) {
        Set<String> mapped = new TreeSet<>();
        Map<Table, List<Sources.Covers.Days>> days = new EnumMap<>(Table.class);
        server.views().forEach((table, view) -> {
            mapped.add(table.word());
            // The factors of an interview are asked for by their kinds, which are no columns.
            Stream.concat(table.columns().stream(), table.fields().stream())
                    .filter(column -> !view.lacks().contains(column.name()))
                    .forEach(column -> mapped.add(table.word() + "." + column.name()));
            if (view.covers() instanceof Sources.Covers.Days span) {
                days.put(table, List.of(span));
            }
        });
        return new Loaded(new Rows(), new LoadReport(List.of(), List.of()), mapped, days);
    }

    /** The first day of a period that a table does not cover; empty where it covers them all. */
    public Optional<LocalDate> firstUncovered(Table table, LocalDate from, LocalDate to) {
        LocalDate next = from;
        boolean further = true;
        while (further && !next.isAfter(to)) {
            LocalDate wanted = next;
            Optional<LocalDate> end = days.getOrDefault(table, List.of()).stream()
                    .filter(d -> !d.from().isAfter(wanted) && !d.to().isBefore(wanted))
                    .map(Sources.Covers.Days::to)
                    .max(LocalDate::compareTo);
            further = end.isPresent();
            next = end.map(d -> d.plusDays(1)).orElse(next);
        }
        return next.isAfter(to) ? Optional.empty() : Optional.of(next);
    }
}
