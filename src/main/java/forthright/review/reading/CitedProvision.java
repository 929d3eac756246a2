package forthright.review.reading;

import forthright.law.Citation;
import java.util.Optional;

/**
 * A provision that a reply cites.
 *
 * @param cite as printed
 * @param act as the reply names it; empty where it names none, and the Act of the reply is meant
 * @param canonical in canonical form; empty where it is of an Act that has nothing to do with access to information
 * @param relied whether the reply relies on it; not so in guidance that it quotes, or where it only tells what may be
 */
public record CitedProvision(String cite, String act, Optional<Citation> canonical, boolean relied, int line) {
    /** The canonical form as data has it; empty text where there is none. */
    public String form() {
        return canonical.map(Citation::toString).orElse("");
    }
}
