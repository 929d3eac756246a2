package forthright.drafting.packs;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.util.Locale;

/** A version needs two different people, who give their names, and a reason. */
final class TwoPeople {
    private TwoPeople() {}

    static void check(Publishing.Wanted wanted, Faults faults) {
        if (plain(wanted.by()).isEmpty() || plain(wanted.approvedBy()).isEmpty()) {
            faults.error(
                    Place.of("--by"), "nobody", "A version needs two names.", "Say who publishes and who approved it.");
        } else if (same(wanted.by(), wanted.approvedBy())) {
            faults.error(
                    Place.of("--approved-by"),
                    "same-person",
                    "Whoever publishes a version cannot approve it.",
                    "Have a second person read the changes, and give their name.");
        }
        if (wanted.reason().isBlank()) {
            faults.error(Place.of("--reason"), "no-reason", "A version needs a reason.", "Say in one sentence why.");
        }
    }

    /** Whether two names are one, however they are spelled. */
    static boolean same(String name, String other) {
        return plain(name).equals(plain(other));
    }

    /** A name without what makes two spellings of it differ. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
