package forthright.request;

/** Tells a rule for the reply ("if this would exceed the cost limit", "if possible") from a condition on an answer. */
final class AboutTheReply {
    private static final Cue RULE = Cue.of(
            "\\b(possible|available|cost|limit|exceeds?|exempt|section (?:[0-9]{2}|12|40)|s\\.? ?(?:12|40)|unable|cannot|request|easier|necessary|too (few|small|low|many)|fewer than|less than|small numbers?|anonym|identif|suppress|disclos|redact|clarif|further (information|detail)|questions about|in error|(?:(?:do|does) not|don't) (?:hold|have|keep|record)(?: (?:all|any|some|each|exact|complete|full|of|such))*(?: (?:the|this|these|that|it|them|those|data|information|figures?|records?|breakdown|detail|everything|part)\\b|$)|^not (?:held|kept)|(?:data|information|figures?|records?|this|it|these|they|that|breakdown|detail|something|anything|categor(?:y|ies)|part)\\b[^,]{0,40} not (?:held|kept)|there (?:is|are) (?:only|no) (?:data|information|figures|records)|not (?:recorded|available|collected|known)|hold (the|this|these|your) (data|information|figures|records)|another (reporting )?(period|format|form|way)|reporting period|reports? by|data privacy|protection)");
    private static final Cue POLITE = Cue.of(
            "(?:at all )?(?:possible|feasible|practicable)|(?:(?:it|this|that|these|they)(?: is| are)? )?(?:available|known|held|recorded)|known|held|recorded|you (?:can|are able(?: to)?|wish|like|prefer|need.*|require.*|have any (?:questions|queries).*)|you (?:hold|have) (?:it|this|them)|necessary|need(?:ed)?(?: be)?|relevant|appropriate|required");

    private AboutTheReply() {}

    /** Whether a clause speaks of the reply rather than of an answer. */
    static boolean is(String clause) {
        return RULE.in(clause) || isPolite(clause);
    }

    /** Whether a clause sets a rule of the applicant's own, and is no mere politeness. */
    static boolean isRule(String clause) {
        return RULE.in(clause) && !isPolite(clause);
    }

    private static boolean isPolite(String clause) {
        return POLITE.matcher(clause.strip()).matches();
    }
}
