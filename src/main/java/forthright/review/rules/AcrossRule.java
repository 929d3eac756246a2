package forthright.review.rules;

import java.util.List;

/** Something that only shows when one authority's replies are laid beside one another. */
interface AcrossRule {
    /**
     * Looks at the replies of one authority.
     *
     * @param replies in the order of their days
     */
    void look(List<Reviewed> replies, RuleText text, Across across);
}
