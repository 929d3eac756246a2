package forthright.review.challenge;

import forthright.law.files.Place;
import forthright.review.wording.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that a sceptical reader puts.
 *
 * @param name by which it is known within its set
 * @param why the law behind it, in a sentence
 * @param basis the provision behind it under each Act, or under {@code any}; it is not asked under the others
 * @param since the first day of letters to which it is put
 * @param until the first day of letters to which it is no longer put
 * @param answeredBy what a sentence says that answers it
 * @param unless what a sentence says that does not answer it after all
 * @param inRecord what of the sealed record answers it; empty where nothing there does
 * @param place where it stands
 */
record StandardQuestion(
        String name,
        String ask,
        String why,
        Map<String, String> basis,
        LocalDate since,
        LocalDate until,
        List<Phrase> answeredBy,
        List<Phrase> unless,
        Optional<RecordWord> inRecord,
        Place place) {
    static final String ANY_ACT = "any";

    StandardQuestion {
        basis = Map.copyOf(basis);
        answeredBy = List.copyOf(answeredBy);
        unless = List.copyOf(unless);
    }

    /** The provision behind it under an Act; empty where it is not asked under that Act. */
    Optional<String> basis(String act) {
        return Optional.ofNullable(basis.get(act)).or(() -> Optional.ofNullable(basis.get(ANY_ACT)));
    }

    boolean isPut(String act, LocalDate day) {
        return basis(act).isPresent() && !day.isBefore(since) && day.isBefore(until);
    }
}
