package forthright.review.rules;

/** One thing that a careful reader objects to. */
interface ReviewRule {
    /** Looks at a reply. */
    void look(Reviewed reviewed, RuleText text, Objections objections);
}
