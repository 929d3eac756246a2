package forthright.law.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers every fault of a run, so that a person sees them all at once and not one after the other. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    /** Notes a fault. */
    public void add(Fault fault) {
        found.add(fault);
    }

    /** Notes an error at a place. */
    public void error(Place place, String code, String what, String remedy) {
        add(Fault.error(place, code, what, remedy));
    }

    /** Notes several faults. */
    public void addAll(List<Fault> faults) {
        found.addAll(faults);
    }

    /** The faults so far, in the order of files and lines. */
    public List<Fault> inOrder() {
        // Most often there is none, and then nothing need be loaded that could sort them.
        if (found.isEmpty()) {
            return List.of();
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing((Fault f) -> f.place().file())
                        .thenComparingInt(f -> f.place().line())
                        .thenComparingInt(f -> f.place().column())
                        .thenComparing(Fault::code)
                        .thenComparing(Fault::what))
                .toList();
    }

    /** Whether anything was found that forbids going on. */
    public boolean hasErrors() {
        return found.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    /** Stops here, with every fault so far, if one of them is an error. */
    public void stopIfAny() {
        if (hasErrors()) {
            throw new FaultsException(inOrder());
        }
    }
}
