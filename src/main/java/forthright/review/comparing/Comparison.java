package forthright.review.comparing;

import java.util.List;

/**
 * Replies of several authorities to the same questions.
 *
 * @param toAlign what the authorities would have to agree on, one sentence each
 */
public record Comparison(List<Group> groups, List<String> toAlign) {
    /** Nothing to compare. */
    public static final Comparison NONE = new Comparison(List.of(), List.of());

    public Comparison {
        groups = List.copyOf(groups);
        toAlign = List.copyOf(toAlign);
    }
}
