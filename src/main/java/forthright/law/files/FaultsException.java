package forthright.law.files;

import java.util.List;
import java.util.stream.Collectors;

/** Work stopped because of faults that a person can mend. Its message is written for that person. */
public final class FaultsException extends RuntimeException {
    private final transient List<Fault> faults;

    /** Stops with these faults. */
    public FaultsException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    /** Stops with one error. */
    public static FaultsException error(Place place, String code, String what, String remedy) {
        return new FaultsException(List.of(Fault.error(place, code, what, remedy)));
    }

    /** The faults, in the order in which they are shown. */
    public List<Fault> faults() {
        return faults;
    }
}
