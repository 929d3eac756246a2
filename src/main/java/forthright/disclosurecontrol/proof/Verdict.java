package forthright.disclosurecontrol.proof;

import java.util.List;

/**
 * What the verifier says of a plan.
 *
 * @param faults what is wrong with it, by name and without a value; none where it keeps its promise
 */
public record Verdict(List<String> faults) {
    public Verdict {
        faults = List.copyOf(faults);
    }

    /** Whether what the plan prints may leave the council. */
    public boolean isSafe() {
        return faults.isEmpty();
    }
}
