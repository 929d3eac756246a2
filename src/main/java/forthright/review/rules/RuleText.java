package forthright.review.rules;

import forthright.review.wording.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the file of a review rule says: how much it weighs, on what law it rests, and the phrases that it looks for.
 *
 * @param slug the name of the file
 * @param basis the provision under each Act
 * @param phrases lists by name
 * @param says what a rule that only looks for phrases tells; empty where a class judges
 */
public record RuleText(
        String slug,
        String title,
        Grade grade,
        Map<String, String> basis,
        String suggestion,
        Map<String, List<Phrase>> phrases,
        Optional<String> says,
        Optional<PhraseRule.Where> where) {
    public RuleText {
        basis = Map.copyOf(basis);
        phrases = Map.copyOf(phrases);
    }

    /** A list of phrases; none where the file has no such list. */
    public List<Phrase> phrases(String name) {
        return phrases.getOrDefault(name, List.of());
    }
}
