package forthright.review.rules;

import forthright.law.NumberWords;
import forthright.request.QuestionKind;
import forthright.review.reading.Figure;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.Threshold;
import forthright.review.wording.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A count of one to four about people, or one under the letter's own threshold, is printed. */
final class SmallNumberPrinted implements ReviewRule {
    private static final int SMALL = 4;
    private static final String STAFF = "staff";
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(?:how many|numbers? (?:and (?:percentage|proportion) )?of)\\s+(?<what>(?:[^\\s.?!;]+\\s+){0,4}[^\\s.?!;]+)");

    /** "Children's homes" are no children. */
    private static final Pattern BELONGING = Pattern.compile("(?i)\\b(?:\\w+n['’]s|\\w+s['’]) (?=\\w)");

    /** What follows a number that is an answer: "two were", "one of them", "three in 2019". */
    private static final Pattern ANSWERS = Pattern.compile(
            "(?i) (?:was|were|has|have|had|is|are|of|in|for|during|and|who|whose|from|to|at|on|did|left|went|came)\\b");

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        int own = reviewed.reply().suppression().thresholds().stream()
                .mapToInt(Threshold::most)
                .min()
                .orElse(SMALL);
        int most = Math.max(SMALL, own);
        for (ReadAnswer answer : reviewed.reply().answers()) {
            Words asked = Words.of(reviewed.asked(answer));
            boolean people = isOfPeople(reviewed.asked(answer), asked, text)
                    || (text.finds("those", asked) && isOfPeopleBefore(reviewed, answer, text))
                    || isCountAmongPeople(reviewed, answer, text)
                    || (asked.words().isEmpty() && text.finds("people", answer.text()));
            boolean things = text.finds("things-asked", asked);
            answer.figures().stream()
                    .filter(figure -> figure.isWithin(1, most))
                    .filter(figure -> isOfPeople(figure, people && !things, reviewed, text))
                    .findFirst()
                    .ifPresent(figure -> {
                        String what =
                                "A count of %d or fewer about people is printed. Was it assessed whether anyone can be known from it?"
                                        .formatted(most);
                        // Of whom it is a count is a guess where the question is not known.
                        boolean unsure =
                                (asked.words().isEmpty() && figure.unit().isEmpty())
                                        || isOfStaff(figure, answer, reviewed)
                                        || isToldBefore(figure, reviewed)
                                        || isInPassing(figure, reviewed, text)
                                        || isWrittenWithin(figure, reviewed);
                        if (unsure) {
                            objections.advise(answer.id(), figure.line(), what);
                        } else {
                            objections.to(answer, figure.line(), what);
                        }
                    });
        }
    }

    /** Whether people are what a question counts, or what it is about where it counts nothing by name. */
    private static boolean isOfPeople(String question, Words asked, RuleText text) {
        Matcher counted = COUNTED.matcher(question);
        List<String> what = new ArrayList<>();
        while (counted.find()) {
            what.add(BELONGING.matcher(counted.group("what")).replaceAll(""));
        }
        return what.isEmpty()
                ? text.finds("people", asked)
                : what.stream().anyMatch(noun -> text.finds("people", noun));
    }

    /** A plain count, after a question that was about people. */
    private static boolean isCountAmongPeople(Reviewed reviewed, ReadAnswer answer, RuleText text) {
        boolean count = reviewed.question(answer)
                .filter(q -> q.kind() == QuestionKind.COUNT
                        && reviewed.units().groupsIn(q.text()).isEmpty())
                .isPresent();
        return count && isOfPeopleBefore(reviewed, answer, text);
    }

    /** "How many of them": those of the question before. */
    private static boolean isOfPeopleBefore(Reviewed reviewed, ReadAnswer answer, RuleText text) {
        int at = reviewed.reply().answers().indexOf(answer);
        return at > 0
                && text.finds(
                        "people", reviewed.asked(reviewed.reply().answers().get(at - 1)));
    }

    /** How many work somewhere is hardly ever about one of them, and never about those whom the council serves. */
    private static boolean isOfStaff(Figure figure, ReadAnswer answer, Reviewed reviewed) {
        String counted = figure.unit().isEmpty()
                ? reviewed.units().asked(reviewed.asked(answer)).orElse("")
                : figure.unit();
        return reviewed.units().group(counted).filter(STAFF::equals).isPresent();
    }

    /** "In any of the three years", "the three children of question 1": the number is not told by this, but before it. */
    private static boolean isToldBefore(Figure figure, Reviewed reviewed) {
        String written = NumberWords.TO_TWENTY.get((int) number(figure));
        boolean told = reviewed.reply()
                .figures()
                .anyMatch(other -> other.line() < figure.line()
                        && other.isCount()
                        && other.isWithin(number(figure), number(figure)));
        return (told || figure.unit().isEmpty())
                && Pattern.compile("(?i)\\b(?:the|these|those) (?:%d|%s)\\b".formatted(number(figure), written))
                        .matcher(reviewed.reply().line(figure.line()))
                        .find();
    }

    /** "One small authority", "one interview may be offered": a number in words that counts nobody in its own sentence. */
    private static boolean isInPassing(Figure figure, Reviewed reviewed, RuleText text) {
        String line = reviewed.reply().line(figure.line());
        Matcher written = written(figure).matcher(line);
        boolean found = false;
        while (written.find()) {
            found = true;
            String after = written.group("after");
            if (after.isBlank() || ANSWERS.matcher(after).lookingAt() || text.finds("people", after)) {
                return false;
            }
        }
        // Where it stands in digits too, those are what is counted.
        return found
                && !Pattern.compile("(?<!section |[\\w.,(])%d(?![\\w%%(])".formatted(number(figure)))
                        .matcher(line)
                        .find();
    }

    /** The number in words, with the words that follow it in its clause. */
    private static Pattern written(Figure figure) {
        return Pattern.compile(
                "(?i)\\b%s\\b(?<after>(?: [\\w'’-]+){0,3})".formatted(NumberWords.TO_TWENTY.get((int) number(figure))));
    }

    /** A number in words answers where its sentence or its answer begins with it, or with "there were" and the like. */
    private static boolean isWrittenWithin(Figure figure, Reviewed reviewed) {
        String line = reviewed.reply().line(figure.line());
        String word = NumberWords.TO_TWENTY.get((int) number(figure));
        boolean digits = Pattern.compile("(?<![\\w.,£])%d(?![\\w%%])".formatted(number(figure)))
                .matcher(line)
                .find();
        boolean begins = Pattern.compile(
                        "(?i)(?:^|[.;:?|–)]|\\b(?:was|were|is|are|been|had|of|of these,?|of them,?|to|and|but|with|in|by|for|placed|adopted|offered|missing|recorded|identified|only|just|total|the|these|those|every)) ?%s\\b"
                                .formatted(word))
                .matcher(line)
                .find();
        boolean written =
                Pattern.compile("(?i)\\b%s\\b".formatted(word)).matcher(line).find();
        return written && !digits && !begins;
    }

    private static long number(Figure figure) {
        return figure.value() instanceof Figure.Value.Exact(BigDecimal exact) ? exact.longValue() : 0;
    }

    private static boolean isOfPeople(Figure figure, boolean asked, Reviewed reviewed, RuleText text) {
        if (figure.isPercentage()
                || figure.unit().equals("£")
                || text.finds("things", figure.unit() + " " + figure.label())) {
            return false;
        }
        return figure.unit().isEmpty() ? asked : reviewed.units().isOfPeople(figure.unit());
    }
}
