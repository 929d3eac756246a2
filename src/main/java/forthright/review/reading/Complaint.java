package forthright.review.reading;

/**
 * What a reply says of how to complain.
 *
 * @param review the sentence that offers a review; empty where none does
 * @param period the time in which to ask for it, as printed; empty where none is given
 * @param regulator the regulator as named; empty where none is
 * @param hasContact whether it says how to reach the regulator
 * @param line where the review is offered, else where the regulator is named; 0 where neither is
 */
public record Complaint(String review, String period, String regulator, boolean hasContact, int line) {}
