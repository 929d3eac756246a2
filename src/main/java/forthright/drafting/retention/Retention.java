package forthright.drafting.retention;

import forthright.bank.Council;
import forthright.drafting.Councils;
import forthright.drafting.Workspace;
import forthright.drafting.issuing.Issuing;
import forthright.law.files.Faults;
import forthright.record.Entry;
import forthright.record.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Which cases are past the time for which their council keeps them, by the value that holds today. */
public final class Retention {
    private final Register register;
    private final Councils councils;
    private final LocalDate today;
    private final Map<String, Optional<Council.Retention>> read = new LinkedHashMap<>();

    /** The retention of a workspace's cases. */
    public Retention(Workspace workspace, LocalDate today) {
        this.register = Issuing.register(workspace);
        this.councils = new Councils(workspace);
        this.today = today;
    }

    /**
     * How long a case is kept.
     *
     * @param folder as messages name it
     * @param lastLetter the day of the last letter, from which the time counts
     * @param keptUntil the last day on which it is kept
     * @param source where the council's schedule says so
     */
    public record Kept(
            String reference, String council, String folder, LocalDate lastLetter, LocalDate keptUntil, String source) {
        /** Whether its time is over. */
        public boolean isPast(LocalDate day) {
            return day.isAfter(keptUntil);
        }
    }

    /**
     * What was found.
     *
     * @param past cases whose time is over and that nobody has erased, the oldest first
     * @param kept how many others are kept
     * @param unsaid councils with cases on the record whose profile does not say how long they are kept
     */
    public record Report(List<Kept> past, int kept, List<String> unsaid) {
        public Report {
            past = List.copyOf(past);
            unsaid = List.copyOf(unsaid);
        }
    }

    /**
     * Looks at every case on the record.
     *
     * @param council the id of the only one to be looked at; empty for all
     */
    public Report report(String council) {
        Map<String, Entry> last = new LinkedHashMap<>();
        register.entries().forEach(entry -> last.put(entry.folder(), entry));
        List<Kept> past = new ArrayList<>();
        TreeSet<String> unsaid = new TreeSet<>();
        int kept = 0;
        for (Entry entry : last.values()) {
            boolean wanted = council.isEmpty() || entry.council().equals(council);
            if (!wanted || entry.deed() == Entry.Deed.ERASED) {
                continue;
            }
            Optional<Kept> time = of(entry.folder());
            if (time.isPresent() && time.get().isPast(today)) {
                past.add(time.get());
            } else {
                kept++;
                if (time.isEmpty()) {
                    unsaid.add(entry.council());
                }
            }
        }
        past.sort(Comparator.comparing(Kept::keptUntil).thenComparing(Kept::reference));
        return new Report(past, kept, List.copyOf(unsaid));
    }

    /** How long a case is kept; empty where it has no letter, or its council does not say. */
    Optional<Kept> of(String folder) {
        return register.of(register.folder(folder), folder)
                .flatMap(reply -> time(reply.council())
                        .map(time -> new Kept(
                                reply.reference(),
                                reply.council(),
                                folder,
                                reply.dated(),
                                time.keptUntil(reply.dated()),
                                time.reference())));
    }

    private Optional<Council.Retention> time(String council) {
        return read.computeIfAbsent(council, id -> {
            Faults faults = new Faults();
            Optional<Council> of = councils.ids().contains(id) ? councils.read(id, faults) : Optional.empty();
            faults.stopIfAny();
            return of.flatMap(each -> each.retention().on(today));
        });
    }
}
