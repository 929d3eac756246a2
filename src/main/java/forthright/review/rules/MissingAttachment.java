package forthright.review.rules;

import forthright.review.reading.ReadAnswer;
import forthright.review.reading.Sentence;
import java.util.Optional;

/** The letter refers to a table or a file that is not there. */
final class MissingAttachment implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        boolean listed = reviewed.reply().lines().stream()
                .anyMatch(line -> (text.finds("is-there", line.text()) && !text.finds("is-none", line.text()))
                        || line.text().strip().matches("(?i).*\\.(?:xlsx?|csv|pdf|docx?|ods)\\)?$"));
        boolean tables = reviewed.reply().answers().stream()
                .anyMatch(answer -> !answer.tables().isEmpty());
        for (ReadAnswer answer : reviewed.reply().answers()) {
            find(answer, text, "file")
                    .filter(sentence -> !listed)
                    .ifPresent(sentence ->
                            objections.to(answer, sentence.line(), "What this refers to is not with the letter."));
            find(answer, text, "table")
                    .filter(sentence -> !tables)
                    .ifPresent(sentence ->
                            objections.to(answer, sentence.line(), "There is no such table in the letter."));
        }
        if (!listed && reviewed.reply().answers().isEmpty()) {
            reviewed.reply().around().stream()
                    .filter(s -> text.finds("file", s))
                    .findFirst()
                    .ifPresent(s -> objections.to(s.line(), "What this refers to is not with the letter."));
        }
    }

    private static Optional<Sentence> find(ReadAnswer answer, RuleText text, String what) {
        return answer.sentences().stream()
                .filter(s -> text.finds(what, s))
                .filter(s -> !text.finds("unless", s))
                .findFirst();
    }
}
