package forthright.drafting.issuing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What anybody could work out who lays a new version of a letter beside the one that was sent, as far as it can be told
 * without the data. What has been told cannot be hidden again. And where all but one of what the old letter hid of a sum are
 * shown, the last is what is left of the total.
 */
final class OldBesideNew {
    private static final int A_PAIR = 2;

    private OldBesideNew() {}

    /** What is certain, and what may be where it depends on what would be shown. */
    static List<String> warnings(String reference, Reassessed now) {
        return Stream.of(told(reference, now), inItsPlace(reference, now), shown(reference, now))
                .flatMap(each -> each)
                .toList();
    }

    /** What is certain whatever would be shown. */
    static Stream<String> told(String reference, Reassessed now) {
        return now.hidden().stream()
                .map(told ->
                        "Reply %s has told %s: a new version that hides it hides nothing from whoever has the old one."
                                .formatted(reference, told));
    }

    /** Hidden now, a figure may take the place of another as cover: which the old letter hid, beside this one told. */
    private static Stream<String> inItsPlace(String reference, Reassessed now) {
        return now.hidden().stream()
                .filter(told -> told.hidden().size() >= A_PAIR)
                .map(told -> "Reply %s hid %s. A new version that hides %s in place of %s, laid beside the old one, %s"
                        .formatted(
                                reference,
                                String.join(", ", told.hidden()),
                                told.what(),
                                some(told.hidden()),
                                rest(told.hidden())));
    }

    private static Stream<String> shown(String reference, Reassessed now) {
        Set<List<String>> sums = new LinkedHashSet<>();
        now.perhapsShown().stream()
                .map(Reassessed.Told::hidden)
                .filter(hidden -> hidden.size() >= A_PAIR)
                .forEach(sums::add);
        Stream<String> pairs = sums.stream()
                .map(hidden -> "Reply %s hid %s. A new version that shows %s, laid beside the old one, %s"
                        .formatted(reference, String.join(", ", hidden), some(hidden), rest(hidden)));
        return Stream.concat(pairs, unsaid(reference, now));
    }

    /** Where the sum that a figure is part of cannot be told from the letter alone. */
    private static Stream<String> unsaid(String reference, Reassessed now) {
        return now.perhapsShown().stream().anyMatch(told -> told.hidden().size() < A_PAIR)
                ? Stream.of(
                        "Reply %s hid %d figures. A new version that shows some of them, laid beside the old one, may let others be worked out; foi impact --data makes it certain."
                                .formatted(reference, now.perhapsShown().size()))
                : Stream.empty();
    }

    private static String some(List<String> hidden) {
        return hidden.size() == A_PAIR ? "one of them" : "all but one of them";
    }

    private static String rest(List<String> hidden) {
        return "would let the %s be worked out.".formatted(hidden.size() == A_PAIR ? "other" : "last");
    }
}
