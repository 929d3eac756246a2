package forthright.disclosurecontrol.problem;

import java.util.List;

/**
 * A sentence that tells something of figures: a percentage, an average, an order, a wording. A new one can be left out.
 *
 * @param id its name
 * @param text the sentence
 * @param out whether it has been sent before, and cannot be taken back
 * @param says what it tells
 */
public record Statement(String id, String text, boolean out, List<Link> says) {
    public Statement {
        says = List.copyOf(says);
    }
}
