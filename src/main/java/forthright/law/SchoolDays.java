package forthright.law;

import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Fields;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which a school has a session: its terms, without the days on which it is closed.
 *
 * @param from the first day that is known
 * @param until the last day that is known
 */
public record SchoolDays(String file, LocalDate from, LocalDate until, List<Term> terms, Set<LocalDate> closed) {
    public SchoolDays {
        terms = List.copyOf(terms);
        closed = Set.copyOf(closed);
    }

    /** A stretch of school days, both ends included. */
    public record Term(LocalDate from, LocalDate to) {
        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Reads a school's terms; empty, with the reasons noted, where the file has faults. */
    public static Optional<SchoolDays> load(Path file, String shownAs, Faults faults) {
        Faults here = new Faults();
        Optional<SchoolDays> read = YamlReader.read(file, shownAs, here).map(root -> {
            Fields all = Fields.of(root, "a school's year", "rules/README.md", here);
            SchoolDays days = new SchoolDays(
                    shownAs,
                    all.date("from"),
                    all.date("until"),
                    all.things("terms", "a term", f -> new Term(f.date("from"), f.date("to"))),
                    Set.copyOf(all.things("closed", "a closed day", f -> f.date("on"))));
            all.done();
            return days;
        });
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : read;
    }

    boolean isSchoolDay(LocalDate day) {
        if (day.isBefore(from) || day.isAfter(until)) {
            throw FaultsException.error(
                    Place.of(file),
                    "calendar-ends",
                    "The school days around %s are not known: the list runs from %s to %s.".formatted(day, from, until),
                    "Add the school's terms and move \"from\" or \"until\".");
        }
        return terms.stream().anyMatch(term -> term.has(day)) && !closed.contains(day);
    }
}
