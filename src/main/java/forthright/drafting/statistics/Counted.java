package forthright.drafting.statistics;

import forthright.record.RequestOutcome;
import forthright.reply.Around;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One request, as it counts.
 *
 * @param council its id; empty where it is not known who answers
 * @param received the day of receipt; empty where nobody knows it
 * @param due the last day for an answer; empty where it is not known
 * @param reviews how each internal review of the reply ended
 * @param notes what a person should know of how it counts
 */
record Counted(
        String council,
        Optional<LocalDate> received,
        Optional<LocalDate> due,
        State state,
        List<Around.Result> reviews,
        List<String> notes) {
    Counted {
        reviews = List.copyOf(reviews);
        notes = List.copyOf(notes);
    }

    /** Where a request stands. */
    sealed interface State {
        /**
         * A reply was sealed.
         *
         * @param on the letter's date
         * @param provisions those that it relies on, each once
         */
        record Answered(LocalDate on, RequestOutcome outcome, SortedSet<String> provisions) implements State {}

        /** No reply was sealed yet. */
        record Open() implements State {}
    }

    boolean isWithin(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return true;
        }
        return received.filter(day -> from.isEmpty() || !day.isBefore(from.get()))
                .filter(day -> to.isEmpty() || !day.isAfter(to.get()))
                .isPresent();
    }

    /** Whether it is known where it belongs: what is not stands in no period and with no council. */
    boolean isPlaced() {
        return received.isPresent() && !council.isEmpty();
    }
}
