package forthright.review.rules;

import forthright.review.reading.ReadAnswer;
import forthright.review.reading.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A rule that only looks for phrases: whoever keeps the rules adds one without code. */
final class PhraseRule implements ReviewRule {
    /** Where the phrases are looked for. */
    public enum Where {
        ANSWERS,
        AROUND,
        LETTER;

        String word() {
            return name().toLowerCase(Locale.UK);
        }
    }

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        boolean excused = !text.phrases("unless-letter-says").isEmpty()
                && reviewed.reply().sentences().anyMatch(s -> text.finds("unless-letter-says", s));
        if (excused) {
            return;
        }
        sentences(reviewed, text.where().orElse(Where.LETTER))
                .filter(sentence -> text.finds("words", sentence))
                .filter(sentence -> !text.finds("unless", sentence))
                .forEach(sentence -> objections.to(sentence.line(), text.says().orElse(text.title())));
    }

    private static Stream<Sentence> sentences(Reviewed reviewed, Where where) {
        return switch (where) {
            case ANSWERS ->
                reviewed.reply().answers().stream().map(ReadAnswer::sentences).flatMap(List::stream);
            case AROUND -> reviewed.reply().around().stream();
            case LETTER -> reviewed.reply().sentences();
        };
    }
}
