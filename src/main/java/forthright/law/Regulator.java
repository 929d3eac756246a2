package forthright.law;

import java.util.List;

/**
 * Whom an applicant may complain to after the review.
 *
 * @param name the office in law: Information Commission
 * @param office as letters call it: Information Commission (ICO)
 * @param appeal the provision that gives the right
 * @param complaints the page for complaints
 * @param telephone empty where none is given
 * @param address postal address, one line each; empty where none is confirmed
 */
public record Regulator(
        String name,
        String office,
        Citation appeal,
        String complaints,
        String email,
        String telephone,
        List<String> address,
        boolean confirmed,
        String reference) {
    public Regulator {
        address = List.copyOf(address);
    }
}
