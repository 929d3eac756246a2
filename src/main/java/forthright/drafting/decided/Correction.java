package forthright.drafting.decided;

import forthright.law.files.Place;
import java.util.List;

/**
 * That a reply that was issued was wrong.
 *
 * @param questions the questions answered wrongly, by id
 * @param wrong what was wrong, in the words of the letter
 */
public record Correction(List<String> questions, String wrong, Signed signed, Place place) {
    public Correction {
        questions = List.copyOf(questions);
    }
}
