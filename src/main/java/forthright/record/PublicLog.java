package forthright.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the chain says of the public log: which issued replies stand in it, and which somebody has taken out. */
public final class PublicLog {
    private final List<Entry> entries;
    private final Map<String, Entry> last = new HashMap<>();
    private final Set<String> erased = new HashSet<>();
    private final List<Entry> issued = new ArrayList<>();

    /** The log as a record's entries have it, oldest first. */
    public PublicLog(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            switch (entry.deed()) {
                case ISSUED -> issued.add(entry);
                case ERASED -> erased.add(entry.folder());
                case WITHDRAWN, PUBLISHED -> last.put(entry.folder(), entry);
                // A letter around a reply is read with the reply that it corrects.
                case SENT -> {}
            }
        }
    }

    /** Every reply that was issued, oldest first, whether or not it is public. */
    public List<Entry> issued() {
        return List.copyOf(issued);
    }

    /** Whether somebody has taken this reply out. */
    public boolean isWithdrawn(Entry reply) {
        return withdrawal(reply).isPresent();
    }

    /** Who took this reply out, and when; empty where it stands in the log. */
    public Optional<Entry> withdrawal(Entry reply) {
        return Optional.ofNullable(last.get(reply.folder())).filter(entry -> entry.deed() == Entry.Deed.WITHDRAWN);
    }

    /** Whether the applicant's own words are gone. */
    public boolean isErased(Entry reply) {
        return erased.contains(reply.folder());
    }

    /** The day from which this reply has stood in the log as it does. */
    public LocalDate since(Entry reply) {
        Entry put = last.get(reply.folder());
        return put == null || put.on().isBefore(reply.on()) ? reply.on() : put.on();
    }

    /** The day of the last entry about a reply of a council, or of any where the council is empty. */
    public Optional<LocalDate> updated(String council) {
        return entries.stream()
                .filter(entry -> council.isEmpty() || entry.council().equals(council))
                .map(Entry::on)
                .max(LocalDate::compareTo);
    }

    /** Takes a reply out; empty where it was out already. */
    public Optional<Entry> withdraw(Register register, Entry reply, LocalDate on, String by, String reason) {
        return isWithdrawn(reply)
                ? Optional.empty()
                : Optional.of(register.note(LogPaper.of(Entry.Deed.WITHDRAWN, reply, on, by, reason)));
    }

    /** Puts a reply back that was taken out; empty where it was not. */
    public Optional<Entry> publish(Register register, Entry reply, LocalDate on, String by, String reason) {
        return isWithdrawn(reply)
                ? Optional.of(register.note(LogPaper.of(Entry.Deed.PUBLISHED, reply, on, by, reason)))
                : Optional.empty();
    }
}
