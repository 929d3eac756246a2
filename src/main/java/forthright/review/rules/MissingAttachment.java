package forthright.review.rules;

import forthright.review.reading.Appendices;
import forthright.review.reading.PrintedCell;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letter refers to a table or a file that is not there. */
final class MissingAttachment implements ReviewRule {
    private static final int A_TABLE = 2;
    private static final Pattern HEADED = Pattern.compile("^(?i:table) (\\d{1,2})\\b(?!.*\\.$)");
    private static final Pattern NUMBERED = Pattern.compile("(?<!^)\\b[Tt]able (\\d{1,2})\\b");

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        boolean listed = reviewed.reply().lines().stream()
                .anyMatch(line -> (text.finds("is-there", line.text()) && !text.finds("is-none", line.text()))
                        || line.text().strip().matches("(?i).*\\.(?:xlsx?|csv|pdf|docx?|ods)\\)?$"));
        boolean tables = reviewed.reply().answers().stream()
                        .anyMatch(answer -> !answer.tables().isEmpty())
                || rowsOfFigures(reviewed) >= A_TABLE;
        for (ReadAnswer answer : reviewed.reply().answers()) {
            find(answer, text, "file")
                    .filter(sentence -> !listed)
                    .filter(sentence -> !Appendices.hasAllNamedIn(
                            sentence.text(), reviewed.reply().lines()))
                    .ifPresent(sentence ->
                            objections.to(answer, sentence.line(), "What this refers to is not with the letter."));
            find(answer, text, "table")
                    .filter(sentence -> !tables || isOfAnotherNumber(sentence, reviewed))
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

    /** "Set out in Table 2 below", where only Table 1 has a heading. */
    private static boolean isOfAnotherNumber(Sentence sentence, Reviewed reviewed) {
        List<String> headed = reviewed.reply().lines().stream()
                .map(line -> HEADED.matcher(line.text().strip()))
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .toList();
        Matcher named = NUMBERED.matcher(sentence.text());
        return !headed.isEmpty() && named.find() && !headed.contains(named.group(1));
    }

    /** "a) Primary 212 26 20 4": the rows of a table whose columns were lost in copying. */
    private static long rowsOfFigures(Reviewed reviewed) {
        return reviewed.reply().answers().stream()
                .flatMap(answer -> answer.lines().stream())
                .filter(line -> PrintedCell.figuresAtTheEnd(line.text()) >= A_TABLE)
                .count();
    }

    private static Optional<Sentence> find(ReadAnswer answer, RuleText text, String what) {
        return answer.sentences().stream()
                .filter(s -> text.finds(what, s))
                .filter(s -> !text.finds("unless", s))
                .findFirst();
    }
}
