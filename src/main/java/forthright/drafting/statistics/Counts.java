package forthright.drafting.statistics;

import forthright.drafting.statistics.Counted.State;
import forthright.record.RequestOutcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of some requests.
 *
 * @param withinTime answered on the last day or before
 * @param late answered after it
 * @param open not answered yet
 * @param overdue open, and the last day is over
 * @param outcomes how many ended in each way; every way is there
 * @param provisions how many replies rely on each provision
 */
public record Counts(
        int received,
        int answered,
        int withinTime,
        int late,
        int open,
        int overdue,
        Map<RequestOutcome, Integer> outcomes,
        SortedMap<String, Integer> provisions,
        Reviews reviews) {
    public Counts {
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
        provisions = Collections.unmodifiableSortedMap(new TreeMap<>(provisions));
    }

    /** Answered, and nobody knows by which day it was due. */
    public int timeNotKnown() {
        return answered - withinTime - late;
    }

    static Counts of(List<Counted> requests, LocalDate today) {
        Map<RequestOutcome, Integer> outcomes = new EnumMap<>(RequestOutcome.class);
        for (RequestOutcome outcome : RequestOutcome.values()) {
            outcomes.put(outcome, 0);
        }
        SortedMap<String, Integer> provisions = new TreeMap<>();
        int withinTime = 0;
        int late = 0;
        int open = 0;
        int overdue = 0;
        for (Counted request : requests) {
            Optional<LocalDate> due = request.due();
            switch (request.state()) {
                case State.Answered(LocalDate on, RequestOutcome outcome, var cited) -> {
                    outcomes.merge(outcome, 1, Integer::sum);
                    cited.forEach(provision -> provisions.merge(provision, 1, Integer::sum));
                    // FOIA s.10(1): "not later than the twentieth working day following the date of receipt"
                    withinTime += due.isPresent() && !on.isAfter(due.get()) ? 1 : 0;
                    late += due.isPresent() && on.isAfter(due.get()) ? 1 : 0;
                }
                case State.Open() -> {
                    open++;
                    overdue += due.isPresent() && today.isAfter(due.get()) ? 1 : 0;
                }
            }
        }
        return new Counts(
                requests.size(),
                requests.size() - open,
                withinTime,
                late,
                open,
                overdue,
                outcomes,
                provisions,
                Reviews.of(requests));
    }
}
