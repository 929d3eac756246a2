package forthright.review.challenge;

import forthright.law.Citation;
import forthright.law.files.Place;
import java.util.List;
import java.util.stream.Stream;

/**
 * Questions that are put together.
 *
 * @param about what they ask after, in a few words
 * @param when the provisions, in canonical form, and the situations that raise them
 */
record QuestionSet(String name, String about, List<When> when, List<StandardQuestion> questions) {
    QuestionSet {
        when = List.copyOf(when);
        questions = List.copyOf(questions);
    }

    /** One provision or situation, as written. */
    record When(String written, Place place) {}

    boolean isRaisedBy(Situation situation) {
        return when.stream().anyMatch(each -> each.written().equals(situation.word()));
    }

    boolean isRaisedBy(Citation provision) {
        return when.stream().anyMatch(each -> each.written().equals(provision.toString()));
    }

    Stream<Citation> provisions() {
        return when.stream().flatMap(each -> Citation.parse(each.written()).stream());
    }
}
