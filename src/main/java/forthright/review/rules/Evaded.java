package forthright.review.rules;

import forthright.request.Condition;
import forthright.request.Period;
import forthright.request.Question;
import forthright.request.QuestionKind;
import forthright.request.TimeInText;
import forthright.review.reading.Ending;
import forthright.review.reading.Figure;
import forthright.review.reading.ReadAnswer;
import forthright.review.wording.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer that speaks of the matter without answering. */
final class Evaded {
    private static final Pattern SEE = Pattern.compile("(?i)\\bsee\\b.{0,40}?\\bq(?:uestion)?\\.?\\s?(\\d{1,2})\\b");

    private static final Pattern AND_HOW_MANY = Pattern.compile(
            "(?i),? and (?:of those |in |for |to |of )?(?:how (?:many|old|long|much)|(?:the )?(?:average|mean|median|total))\\b");
    private static final Pattern EACH_YEAR =
            Pattern.compile("(?i)\\b(?:each|every) (?:of|financial|academic|calendar|year)|\\bper year\\b");
    private static final int A_REFERENCE = 10;

    /** Fewer words than this tell nothing of each case. */
    private static final int A_SUMMARY = 20;

    private Evaded() {}

    /** An answer that speaks of the matter without answering. */
    static Optional<String> by(Question question, ReadAnswer answer, RuleText text) {
        boolean which = text.finds("asks-which-way", question.text());
        if (which
                && question.kind() == QuestionKind.YES_NO
                && answer.sentences().stream().noneMatch(s -> text.finds("says-which-way", s))) {
            return Optional.of("It does not say yes, no or not held.");
        }
        boolean each = text.finds("asks-each-case", question.text());
        boolean onlyFigures = answer.ending() == Ending.SUPPLIED
                && (!answer.tables().isEmpty()
                        || Words.of(answer.text()).words().size() < A_SUMMARY);
        if (each
                && onlyFigures
                && List.of(QuestionKind.NARRATIVE, QuestionKind.DOCUMENT, QuestionKind.LIST, QuestionKind.RECORD_LEVEL)
                        .contains(question.kind())) {
            return Optional.of("Each case was asked about, and only totals are given.");
        }
        boolean eachOne = text.finds("asks-each-one", question.text());
        boolean summed = answer.sentences().stream().anyMatch(s -> text.finds("sums-up", s));
        if (eachOne && summed && answer.ending() == Ending.SUPPLIED) {
            return Optional.of("Each one was asked about, and an average or a range is given.");
        }
        return Optional.empty();
    }

    /** A number is asked for, and the answer is short, supplied, and has none. */
    static Optional<String> givesNoNumberAtAll(Question question, ReadAnswer answer, Reviewed reviewed, RuleText text) {
        boolean count = question.kind() == QuestionKind.COUNT && text.finds("asks-how-many", question.text());
        boolean plain = reviewed.reply().marksAnswers()
                && answer.ending() == Ending.SUPPLIED
                && answer.lines().stream().noneMatch(l -> text.finds("says-none", l.text()));
        boolean brief = Words.of(answer.text()).words().size() <= A_SUMMARY;
        return count && answer.figures().isEmpty() && plain && brief
                ? Optional.of("A number is asked for, and none is given.")
                : Optional.empty();
    }

    /** "£486,407.49", where each of four years was asked about. */
    static Optional<String> givesOneForSeveralYears(Question question, ReadAnswer answer, Reviewed reviewed) {
        boolean eachYear = !question.periods().isEmpty()
                && reviewed.stretches(question).size() > 1
                && EACH_YEAR.matcher(question.text()).find();
        return eachYear
                        && answer.ending() == Ending.SUPPLIED
                        && answer.figures().size() == 1
                        && answer.figures().getFirst().period().isEmpty()
                        && Words.of(answer.text()).words().size() <= A_REFERENCE
                ? Optional.of("Each of several years was asked about, and one figure is given.")
                : Optional.empty();
    }

    /** Whether a rise or a fall is asked about, and no sentence of the letter speaks of either. */
    static boolean saysNowhereWhichWay(Question question, Reviewed reviewed, RuleText text) {
        return text.finds("asks-which-way", question.text())
                && reviewed.reply().sentences().noneMatch(s -> text.finds("says-which-way", s));
    }

    /** "How many were offered an interview, and how many accepted it?", and only those offered are given. */
    static Optional<String> givesOneOfTwo(Question question, ReadAnswer answer, RuleText text) {
        Matcher m = AND_HOW_MANY.matcher(question.text());
        boolean figures = answer.figures().stream().anyMatch(Figure::isCount);
        boolean explained = answer.ending() != Ending.SUPPLIED
                || answer.lines().stream().anyMatch(line -> text.finds("says-none", line.text()));
        if (!figures || explained || !m.find()) {
            return Optional.empty();
        }
        Set<String> first = Covered.content(question.text().substring(0, m.start()));
        // "How old they were": an age, which has no word of its own in the question.
        Set<String> second = new HashSet<>(Covered.content(
                m.group().toLowerCase(Locale.UK).contains("old")
                        ? "aged age year old"
                        : question.text().substring(m.end())));
        second.removeAll(first);
        Set<String> said = Covered.content(answer.text());
        boolean firstNamed = first.stream().anyMatch(said::contains);
        boolean secondNamed = second.isEmpty() || second.stream().anyMatch(said::contains);
        long ofOneTime = answer.figures().stream()
                .filter(Figure::isCount)
                .filter(figure ->
                        figure.period().equals(answer.figures().getFirst().period()))
                .count();
        return firstNamed && !secondNamed && ofOneTime == 1
                ? Optional.of("Two numbers are asked for, and one of them is given.")
                : Optional.empty();
    }

    /** "Which therapies were paid for, and how many families had each?", and only the therapies are named. */
    static Optional<String> givesNoNumber(Question question, ReadAnswer answer, Reviewed reviewed, RuleText text) {
        Matcher m = AND_HOW_MANY.matcher(question.text());
        boolean explained = answer.ending() != Ending.SUPPLIED
                || answer.lines().stream().anyMatch(line -> text.finds("says-none", line.text()));
        boolean brief = Words.of(answer.text()).words().size() <= A_SUMMARY;
        return m.find()
                        && m.group().toLowerCase(Locale.UK).contains("how many")
                        && question.onlyIf() instanceof Condition.Always
                        && reviewed.reply().marksAnswers()
                        && answer.figures().isEmpty()
                        && !explained
                        && brief
                ? Optional.of("How many is asked too, and no number is given.")
                : Optional.empty();
    }

    /** Several years are asked about, and one of them is not given. */
    static Optional<String> leavesOut(Question question, ReadAnswer answer, Reviewed reviewed, RuleText text) {
        List<Period.Between> asked = reviewed.stretches(question).stream()
                .filter(period -> !period.isOneDay())
                .toList();
        List<Period.Between> said = TimeInText.stretches(answer.text());
        boolean own = !question.periods().isEmpty()
                || reviewed.questions().stream().allMatch(q -> q.periods().isEmpty());
        boolean asManyRows = asked.size() > 1
                && answer.tables().stream()
                        .anyMatch(table -> table.rows().size() >= asked.size()
                                || table.header().size() > asked.size());
        boolean some = asked.size() > 1
                && !asManyRows
                && own
                && asked.stream().anyMatch(want -> said.stream().anyMatch(got -> isSame(want, got)));
        boolean figures =
                answer.figures().stream().anyMatch(figure -> !figure.period().isEmpty());
        boolean explained = answer.ending() != Ending.SUPPLIED
                || answer.lines().stream().anyMatch(l -> text.finds("says-none", l.text()));
        // Another year in its place is another fault.
        boolean others = said.stream().anyMatch(got -> asked.stream().noneMatch(got::overlaps));
        return some && figures && !explained && !others
                ? asked.stream()
                        .filter(want -> said.stream().noneMatch(want::overlaps))
                        .findFirst()
                        .map(want -> "%s is asked about too, and is not given.".formatted(want.label()))
                : Optional.empty();
    }

    private static boolean isSame(Period.Between one, Period.Between other) {
        return one.from().equals(other.from()) && one.to().equals(other.to());
    }

    /** "See response to question 5", and no figure there. */
    static Optional<String> leadsNowhere(Question question, ReadAnswer answer, Reviewed reviewed) {
        Matcher m = SEE.matcher(answer.text());
        boolean only = m.find() && Words.of(answer.text()).words().size() <= A_REFERENCE;
        boolean count = question.kind() == QuestionKind.COUNT && question.onlyIf() instanceof Condition.Always;
        Optional<ReadAnswer> there = only ? reviewed.answer(m.group(1)) : Optional.empty();
        return count
                        && there.filter(a -> a.figures().isEmpty() && a.ending() == Ending.SUPPLIED)
                                .isPresent()
                ? Optional.of("It refers to question %s, and no figure stands there.".formatted(m.group(1)))
                : Optional.empty();
    }
}
