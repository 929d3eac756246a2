package forthright.review.rules;

import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.review.reading.Line;
import forthright.review.reading.PrintedTable;
import forthright.review.reading.ReadAnswer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question or a part of one that the letter skips. */
final class Unanswered implements ReviewRule {
    private static final int HEADING = 8;
    private static final String NOTHING = "Nothing in the letter answers this.";

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        if (reviewed.request().isEmpty()) {
            reviewed.reply().answers().stream()
                    .filter(answer -> answer.isEmpty() && !answer.asked().isEmpty() && !hasParts(reviewed, answer))
                    .forEach(answer ->
                            objections.to(answer, answer.line(), "The question is repeated, and no answer follows."));
            return;
        }
        for (Question question : reviewed.questions()) {
            boolean onlyAStem = !question.parts().isEmpty()
                    && reviewed.answer(question.id().path()).isEmpty();
            if (question.container() || onlyAStem) {
                continue;
            }
            Optional<ReadAnswer> answer = reviewed.answer(question.id().path());
            if (answer.isPresent() && !answer.get().isEmpty()) {
                Optional<String> none = Evaded.givesNoNumberAtAll(question, answer.get(), reviewed, text);
                // Digits that were not understood may be the number.
                if (none.isPresent() && answer.get().text().chars().anyMatch(Character::isDigit)) {
                    objections.advise(answer.get().id(), answer.get().line(), none.get());
                    continue;
                }
                none.or(() -> Evaded.by(question, answer.get(), text))
                        .or(() -> Evaded.leadsNowhere(question, answer.get(), reviewed))
                        .or(() -> Evaded.givesOneForSeveralYears(question, answer.get(), reviewed))
                        .or(() -> Evaded.givesOneOfTwo(question, answer.get(), text))
                        .or(() -> Evaded.givesNoNumber(question, answer.get(), reviewed, text))
                        .or(() -> Evaded.leavesOut(question, answer.get(), reviewed, text))
                        .ifPresent(
                                what -> objections.to(answer.get(), answer.get().line(), what));
            } else if (!Covered.isCovered(question, reviewed, text) && !isMerged(answer, reviewed)) {
                int line = answer.map(ReadAnswer::line).orElse(0);
                // Where little is marked, which words answer which question is a guess.
                boolean sure = isMarked(reviewed)
                        && !Numbering.isDisturbed(reviewed)
                        && (question.id().path().contains(".")
                                ? isPartLeftOut(question, reviewed)
                                : isBetweenTwoAnswered(question, reviewed) || isTheLastAlone(question, reviewed));
                if (sure || Evaded.saysNowhereWhichWay(question, reviewed, text)) {
                    objections.at(question.id().path(), line, NOTHING);
                } else {
                    objections.advise(question.id().path(), line, NOTHING);
                }
            }
        }
    }

    /** Whether most answers stand under a number or a letter. */
    private static boolean isMarked(Reviewed reviewed) {
        List<ReadAnswer> all = reviewed.reply().answers();
        long marked = all.stream().filter(answer -> !answer.printed().isEmpty()).count();
        return reviewed.reply().marksAnswers() && marked * 2 >= all.size();
    }

    /** Whether the questions before and after it are answered, each under its own number: 1, 2, 4. */
    private static boolean isBetweenTwoAnswered(Question question, Reviewed reviewed) {
        List<String> roots = reviewed.questions().stream()
                .map(q -> q.id().path())
                .filter(id -> !id.contains("."))
                .toList();
        int at = roots.indexOf(question.id().path());
        return at > 0
                && at + 1 < roots.size()
                && Stream.of(at - 1, at + 1)
                        .map(beside -> reviewed.answer(roots.get(beside)))
                        .allMatch(beside -> beside.filter(
                                        answer -> !answer.printed().isEmpty() && !answer.isEmpty())
                                .isPresent());
    }

    /** Whether it is the last, every question before it is answered under its own number, and the letter is there to its end. */
    private static boolean isTheLastAlone(Question question, Reviewed reviewed) {
        List<String> roots = reviewed.questions().stream()
                .map(q -> q.id().path())
                .filter(id -> !id.contains("."))
                .toList();
        Pattern own = Pattern.compile("(?i)(?:^\\W*(?:q[a-z]*\\W*)?|\\b(?:and|to|&|questions?) ?|[-–] ?)%s\\b"
                .formatted(Pattern.quote(question.id().path())));
        return roots.size() > 2
                && !question.number().isEmpty()
                && roots.getLast().equals(question.id().path())
                && reviewed.reply().lines().stream()
                        .noneMatch(line -> own.matcher(line.text()).find())
                && !reviewed.reply().complaint().review().isEmpty()
                && roots.subList(0, roots.size() - 1).stream()
                        .allMatch(id -> reviewed.reply().answers().stream()
                                .filter(answer ->
                                        answer.id().equals(id) || answer.id().startsWith(id + "."))
                                .anyMatch(answer -> !answer.printed().isEmpty() && !answer.isEmpty()));
    }

    /**
     * Whether the parts beside it stand under marks of their own and this one does not, or the stem's table has no row or
     * column that could be its.
     */
    private static boolean isPartLeftOut(Question part, Reviewed reviewed) {
        String id = part.id().path();
        Optional<ReadAnswer> stem = reviewed.stem(id).filter(answer -> !answer.isEmpty());
        if (stem.isEmpty()) {
            long beside = reviewed.reply().answers().stream()
                    .filter(answer -> isBeside(answer.id(), id)
                            && !answer.isEmpty()
                            && !answer.printed().isEmpty())
                    .count();
            long others = reviewed.questions().stream()
                    .filter(other -> isBeside(other.id().path(), id))
                    .count();
            boolean named = reviewed.reply().answers().stream()
                    .filter(answer -> isBeside(answer.id(), id))
                    .anyMatch(answer -> namesToo(reviewed.reply().line(answer.line()), id));
            return !named && (beside > 1 || (beside == 1 && others == 1));
        }
        Set<String> own = Covered.content(part.text());
        Set<String> named = stem.get().tables().stream()
                .flatMap(table -> Stream.concat(
                        table.header().stream(), table.rows().stream().map(PrintedTable.Row::label)))
                .flatMap(label -> Covered.content(label).stream())
                .collect(Collectors.toSet());
        // A heading that was not taken for a table's: "Year   Low   Medium   High".
        Set<String> headings = stem.get().lines().stream()
                .map(Line::text)
                .filter(text -> text.chars().noneMatch(Character::isDigit) && text.split("\\s+").length <= HEADING)
                .flatMap(text -> Covered.content(text).stream())
                .collect(Collectors.toSet());
        return !named.isEmpty() && own.stream().noneMatch(word -> named.contains(word) || headings.contains(word));
    }

    /** "2) i) and ii)" over one table. */
    private static boolean namesToo(String line, String part) {
        String letter = part.substring(part.lastIndexOf('.') + 1);
        return Pattern.compile("(?i)(?:and|&|,|to|[-–])\\s*\\(?%s[).]".formatted(Pattern.quote(letter)))
                .matcher(line)
                .find();
    }

    private static boolean isBeside(String other, String part) {
        return QuestionId.stem(other).equals(QuestionId.stem(part)) && !other.equals(part);
    }

    /** Repeated together with the next questions, over one answer: that is another fault. */
    private static boolean isMerged(Optional<ReadAnswer> answer, Reviewed reviewed) {
        return answer.filter(first -> Merged.isRepeatedWithTheNext(first, reviewed))
                .isPresent();
    }

    private static boolean hasParts(Reviewed reviewed, ReadAnswer answer) {
        return reviewed.reply().answers().stream()
                .anyMatch(other -> other.id().startsWith(answer.id() + ".")
                        || (other.line() > answer.line() && other.line() <= answer.line() + 3));
    }
}
