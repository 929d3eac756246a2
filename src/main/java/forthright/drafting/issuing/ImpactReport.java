package forthright.drafting.issuing;

import java.util.List;
import java.util.SortedMap;

/**
 * What changed files would have made of the replies on the record.
 *
 * @param replies how many were looked at
 * @param before how many questions had each outcome and citation
 * @param after how many would have
 * @param changed the replies that would have come out otherwise
 * @param unknown replies that cannot be made again
 * @param corrected answers that a later letter has taken the place of
 */
public record ImpactReport(
        int replies,
        SortedMap<String, Integer> before,
        SortedMap<String, Integer> after,
        List<Changed> changed,
        List<Unknown> unknown,
        List<String> corrected) {
    public ImpactReport {
        corrected = List.copyOf(corrected);
        changed = List.copyOf(changed);
        unknown = List.copyOf(unknown);
    }

    /**
     * A reply that would have come out otherwise.
     *
     * @param questions its questions that differ
     * @param rest what differs outside of the answers, word by word; empty where nothing does
     * @param hidden figures that it told and that would be hidden now
     * @param perhapsShown figures that it hid and that might be shown now
     * @param shown figures that would be shown now for certain; known only with the data
     * @param warnings what anybody could work out who lays the new version beside the old one
     */
    public record Changed(
            String reference,
            List<Question> questions,
            String rest,
            List<String> hidden,
            List<String> perhapsShown,
            List<String> shown,
            List<String> warnings) {
        public Changed {
            questions = List.copyOf(questions);
            warnings = List.copyOf(warnings);
        }
    }

    /** A question that would have been answered otherwise: by outcome and citation, and word by word. */
    public record Question(String id, String before, String after, String words) {}

    /** Replies that cannot be made again, for one reason. */
    public record Unknown(String why, List<String> references) {
        public Unknown {
            references = List.copyOf(references);
        }
    }

    /** How many would be the same to the last character. */
    public int same() {
        return replies - changed.size() - notToBeMadeAgain();
    }

    /** How many cannot be made again. */
    public int notToBeMadeAgain() {
        return unknown.stream().mapToInt(each -> each.references().size()).sum();
    }

    /** In a sentence: how many are the same, and how many are not. */
    public String inWords() {
        return "%s issued %s: %s the same, %s otherwise, %s not to be made again."
                .formatted(replies, replies == 1 ? "reply" : "replies", same(), changed.size(), notToBeMadeAgain());
    }
}
