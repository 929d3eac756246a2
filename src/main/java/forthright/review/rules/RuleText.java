package forthright.review.rules;

import forthright.review.reading.Sentence;
import forthright.review.wording.Phrase;
import forthright.review.wording.Words;
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

    /** Whether a sentence has a phrase of a list. */
    boolean finds(String list, Sentence sentence) {
        return finds(list, sentence.words());
    }

    /** Whether a text has a phrase of a list. */
    boolean finds(String list, String text) {
        return finds(list, Words.of(text));
    }

    /** Whether words have a phrase of a list among them. */
    boolean finds(String list, Words words) {
        return Phrase.any(phrases(list), words);
    }
}
