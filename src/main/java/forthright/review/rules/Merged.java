package forthright.review.rules;

import forthright.request.QuestionKind;
import forthright.review.reading.Ending;
import forthright.review.reading.Figure;
import forthright.review.reading.Line;
import forthright.review.reading.ReadAnswer;
import java.util.List;
import java.util.regex.Pattern;

/** Two questions given one answer without saying so. */
final class Merged implements ReviewRule {
    /** A question whose answer is a count, and no length of time, sum of money or average. */
    private static final Pattern HOW_MANY = Pattern.compile(
            "(?i)^\\W*(?:the |please )?(?:how many|numbers? of)\\b(?! (?:working )?(?:hours|days|weeks|months|fte|full)\\b)(?!.*\\baverage\\b)");

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        List<ReadAnswer> answers = reviewed.reply().answers();
        answers.stream()
                .filter(answer -> isOneForSeveral(answer, text) && !areAnsweredElsewhere(answer, reviewed))
                .forEach(answer -> objections.to(
                        answer,
                        answer.line(),
                        "One answer stands under several questions, and what each of them asks is not told apart."));
        for (int at = 1; at < answers.size(); at++) {
            ReadAnswer last = answers.get(at);
            ReadAnswer before = answers.get(at - 1);
            boolean one = !last.isEmpty() && isRepeatedAbove(before, last);
            if (one && !saysSo(last, text) && !isOfOneOnly(before, last, reviewed)) {
                String what = "Questions %s and %s get one answer, and the letter does not say so."
                        .formatted(before.id(), last.id());
                // Words, or as many figures as questions, may answer each.
                if (hasFewerFiguresThan(2, last)) {
                    objections.at(last.id(), last.line(), what);
                } else {
                    objections.advise(last.id(), last.line(), what);
                }
            }
        }
    }

    /** Whether a question is repeated with the next, or the next few, over one answer. */
    static boolean isRepeatedWithTheNext(ReadAnswer first, Reviewed reviewed) {
        List<ReadAnswer> all = reviewed.reply().answers();
        int at = all.indexOf(first);
        while (at + 1 < all.size() && isRepeatedAbove(all.get(at), all.get(at + 1))) {
            at++;
            if (!all.get(at).isEmpty()) {
                return !isOfOneOnly(first, all.get(at), reviewed);
            }
        }
        return false;
    }

    private static boolean isRepeatedAbove(ReadAnswer first, ReadAnswer second) {
        return first.isEmpty() && !first.asked().isEmpty() && isBeside(first, second) && isSibling(first, second);
    }

    /** "How many were late?", "what was the average time?", and "23.4": no count can be that, so that the first has no answer. */
    static boolean isOfOneOnly(ReadAnswer first, ReadAnswer last, Reviewed reviewed) {
        return asksHowMany(first, reviewed)
                && !asksHowMany(last, reviewed)
                && !last.figures().isEmpty()
                && last.figures().stream().noneMatch(Figure::isCount);
    }

    private static boolean asksHowMany(ReadAnswer answer, Reviewed reviewed) {
        return reviewed.question(answer)
                .filter(q -> q.kind() == QuestionKind.COUNT
                        && HOW_MANY.matcher(q.text()).find())
                .isPresent();
    }

    /** Whether it speaks of several questions, or ends the matter for all of them: not held, or refused, and no figure. */
    private static boolean saysSo(ReadAnswer answer, RuleText text) {
        boolean ends = answer.figures().isEmpty() && answer.ending() != Ending.SUPPLIED;
        return ends || answer.lines().stream().anyMatch(line -> text.finds("says-so", line.text()));
    }

    private static boolean isBeside(ReadAnswer first, ReadAnswer second) {
        return second.line() - first.line() <= 3;
    }

    /** A stem followed by its first part is no second question. */
    private static boolean isSibling(ReadAnswer first, ReadAnswer second) {
        return !second.id().startsWith(first.id() + ".")
                && first.id().contains(".") == second.id().contains(".");
    }

    /** "2. - 4." over a table with a column for each. */
    private static boolean areAnsweredElsewhere(ReadAnswer answer, Reviewed reviewed) {
        return answer.others().stream()
                .allMatch(id -> reviewed.reply().answers().stream()
                        .filter(other -> other.id().equals(id) || other.id().startsWith(id + "."))
                        .anyMatch(other -> !other.isEmpty()));
    }

    /** Whether the first passage of an answer has figures, and fewer of each time than there are questions. */
    private static boolean hasFewerFiguresThan(int questions, ReadAnswer answer) {
        int begins = answer.lines().stream()
                .filter(line -> !line.text().isBlank())
                .mapToInt(Line::number)
                .findFirst()
                .orElse(answer.line());
        int ends = answer.lines().stream()
                .filter(line -> line.number() > begins && line.text().isBlank())
                .mapToInt(Line::number)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        List<Figure> first =
                answer.figures().stream().filter(figure -> figure.line() < ends).toList();
        long figures = first.stream().filter(figure -> !figure.isHidden()).count();
        long times = Math.max(
                1,
                first.stream()
                        .map(Figure::period)
                        .filter(period -> !period.isEmpty())
                        .distinct()
                        .count());
        return figures > 0 && figures < times * questions;
    }

    /** "4. and 5." over fewer figures than questions. */
    private static boolean isOneForSeveral(ReadAnswer answer, RuleText text) {
        return !answer.others().isEmpty()
                && hasFewerFiguresThan(answer.others().size() + 1, answer)
                && answer.lines().stream().noneMatch(line -> text.finds("says-so", line.text()));
    }
}
