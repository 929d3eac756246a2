package forthright.bank;

import java.util.List;

/** Which standard question an asked question is. */
public sealed interface Match {
    /**
     * This one.
     *
     * @param score from 0 to 1
     * @param because the words that decided it
     * @param concepts the shared concepts that the question names, in its order
     */
    record Matched(BankEntry entry, double score, String because, List<Concept> concepts) implements Match {}

    /** One of these, best first; a person must say which. */
    record Unclear(List<Candidate> candidates) implements Match {}

    /** None of them. */
    record Unknown(List<Candidate> nearest) implements Match {}

    /** A standard question and how near it is, from 0 to 1. */
    record Candidate(BankEntry entry, double score) {}
}
