package forthright.drafting.statistics;

import forthright.drafting.Councils;
import forthright.drafting.Workspace;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of the requests that were received in a period, as they stand on a day.
 *
 * @param from the first day of receipt; empty where every earlier one counts
 * @param to the last day of receipt; empty where every later one counts
 * @param asAt the day on which an open request is overdue or not
 * @param councils the counts of each council
 * @param all those of all together
 * @param notPlaced how many requests are in none of these counts, since nobody knows when they came or who answers them
 * @param notes what a person should know of how it was counted
 */
public record Statistics(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        LocalDate asAt,
        SortedMap<String, Counts> councils,
        Counts all,
        int notPlaced,
        List<String> notes) {
    public Statistics {
        councils = Collections.unmodifiableSortedMap(new TreeMap<>(councils));
        notes = List.copyOf(notes);
    }

    /**
     * Counts the requests of a workspace.
     *
     * @param council the id of the only one to be counted; empty for every council
     */
    public static Statistics of(
            Workspace workspace, Optional<LocalDate> from, Optional<LocalDate> to, String council, LocalDate today) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw FaultsException.error(
                    Place.of("--to"),
                    "ends-before-it-begins",
                    "%s is before %s.".formatted(to.get(), from.get()),
                    "Give the first day with --from and the last day with --to.");
        }
        List<String> known = new Councils(workspace).ids();
        if (!council.isEmpty() && !known.contains(council)) {
            throw FaultsException.error(
                    Place.of("--council"),
                    "no-such-council",
                    "There is no council \"%s\".".formatted(council),
                    Spelling.hint(council, known));
        }
        List<Counted> found = Requests.in(workspace).stream()
                .filter(request -> council.isEmpty()
                        || request.council().isEmpty()
                        || request.council().equals(council))
                .toList();
        List<Counted> wanted = found.stream()
                .filter(request -> !request.council().isEmpty() && request.isWithin(from, to))
                .toList();
        SortedMap<String, Counts> counts = new TreeMap<>();
        for (String id : council.isEmpty() ? known : List.of(council)) {
            counts.put(id, Counts.of(of(id, wanted), today));
        }
        // A council whose folder has gone still has its replies on the record.
        wanted.stream()
                .map(Counted::council)
                .distinct()
                .forEach(id -> counts.computeIfAbsent(id, gone -> Counts.of(of(gone, wanted), today)));
        int notPlaced = found.size()
                - wanted.size()
                - (int) found.stream()
                        .filter(r -> r.isPlaced() && !r.isWithin(from, to))
                        .count();
        List<String> notes = found.stream()
                .filter(request -> !request.isPlaced() || request.isWithin(from, to))
                .flatMap(request -> request.notes().stream())
                .toList();
        return new Statistics(from, to, today, counts, Counts.of(wanted, today), notPlaced, notes);
    }

    private static List<Counted> of(String council, List<Counted> requests) {
        return requests.stream()
                .filter(request -> request.council().equals(council))
                .toList();
    }
}
