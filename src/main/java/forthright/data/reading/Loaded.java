package forthright.data.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
