package forthright.disclosurecontrol.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A total and what it is made of.
 *
 * @param total the figure that is the sum
 * @param parts the figures that add up to it
 * @param pairRule whether what is withheld of the parts must not add up to a small count that is known exactly; not so
 *     where two names mean the same figure
 */
public record Sum(String total, List<String> parts, boolean pairRule) {
    public Sum {
        parts = List.copyOf(parts);
    }

    /** The same as a link: the total less its parts is nothing. */
    public Link link() {
        Map<String, Long> terms = new LinkedHashMap<>();
        terms.put(total, 1L);
        parts.forEach(part -> terms.merge(part, -1L, Long::sum));
        return new Link(terms, 0, 0);
    }
}
