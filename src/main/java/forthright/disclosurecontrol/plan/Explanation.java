package forthright.disclosurecontrol.plan;

import forthright.disclosurecontrol.attack.Arithmetic;
import java.util.List;
import java.util.Optional;

/**
 * Why a figure is withheld for the sake of others.
 *
 * @param withheld the figure, or the sentence
 * @param protects what could be worked out if it were printed
 * @param by the sum that it prevents; empty where no single sum tells
 */
public record Explanation(String withheld, List<String> protects, Optional<Arithmetic> by) {
    public Explanation {
        protects = List.copyOf(protects);
    }

    /** The sum after a space and in brackets; nothing where there is none. */
    public String sum() {
        return by.map(sum -> " (" + sum + ")").orElse("");
    }

    @Override
    public String toString() {
        return "%s is withheld: with it, %s could be worked out%s"
                .formatted(withheld, String.join(" and ", protects), sum());
    }
}
