package forthright.law;

import java.time.LocalDate;
import java.util.List;

/**
 * What a citation points to.
 *
 * @param title what it is about, in a few words
 * @param notice which notice a letter must carry when it relies on it; empty where it needs none
 * @param quotes provisions whose own words that notice quotes
 * @param since the first day in force
 * @param until the first day no longer in force; {@link LocalDate#MAX} where it still is
 * @param instead what to cite where it was repealed; empty where it was not
 * @param quotation the Act's own words; empty where none are kept
 */
public record Provision(
        Citation citation,
        Act act,
        String title,
        Kind kind,
        String notice,
        List<String> quotes,
        LocalDate since,
        LocalDate until,
        String instead,
        String quotation) {
    public Provision {
        quotes = List.copyOf(quotes);
    }

    /** In words for a letter: "section 40(2) of the Freedom of Information Act 2000". */
    public String inWords() {
        return citation.inWords() + " of the " + act.name();
    }

    /** Where its text is. */
    public String address() {
        return citation.address(act.address());
    }

    /** Whether it is in force on a day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(since) && day.isBefore(until);
    }
}
