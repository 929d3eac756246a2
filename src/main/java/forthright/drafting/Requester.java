package forthright.drafting;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * By what a requester can be told from another, as far as the text of a request says. It is compared with that of another
 * request while the program runs; nothing of it is ever printed or written.
 */
public final class Requester {
    private final Set<String> known;

    private Requester(Set<String> known) {
        this.known = known;
    }

    /**
     * The requester of a text.
     *
     * @param ofCouncil an address of the council itself, which says nothing of who asks
     */
    public static Requester of(String text, String ofCouncil) {
        Set<String> known = new HashSet<>();
        Applicant applicant = new Applicant(text);
        applicant.names().forEach(name -> known.add(plain(name)));
        String council = domain(ofCouncil);
        applicant.addressesIn(text).stream()
                .map(Requester::plain)
                .filter(address -> !domain(address).equals(council))
                .forEach(known::add);
        return new Requester(known);
    }

    /** Whether both give the same name or the same address. A person decides whether it is one person. */
    public boolean mayBe(Requester other) {
        return known.stream().anyMatch(other.known::contains);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    private static String domain(String address) {
        return plain(address.substring(address.indexOf('@') + 1));
    }

    @Override
    public String toString() {
        return "a requester";
    }
}
