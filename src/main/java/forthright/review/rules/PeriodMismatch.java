package forthright.review.rules;

import forthright.law.Months;
import forthright.request.Period;
import forthright.request.Question;
import forthright.request.QuestionKind;
import forthright.request.TimeInText;
import forthright.review.reading.Ending;
import forthright.review.reading.Figure;
import forthright.review.reading.Line;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.Sentence;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A figure for another time than was asked. */
final class PeriodMismatch implements ReviewRule {
    private static final List<String> KINDS_OF_YEAR = List.of("academic-year", "financial-year", "calendar-year");

    private static final Set<QuestionKind> COUNTS =
            EnumSet.of(QuestionKind.COUNT, QuestionKind.BREAKDOWN, QuestionKind.PERCENTAGE);
    private static final Pattern A_MONTH = Pattern.compile("(?i)\\b" + Months.ANY + "\\b");
    /** "The years ended 31 March 2007 and 2008": a day before a row may name the year that it ends. */
    private static final Pattern YEARS_BY_THEIR_ENDS =
            Pattern.compile("(?i)\\byears? (?:end(?:s|ed|ing)?|up|to)\\b.{0,12}\\d");

    private static final Pattern OVER_TWO_YEARS = Pattern.compile("(?:19|20)\\d\\d ?[/-] ?(?:(?:19|20)?\\d\\d)");
    private static final Pattern ONE_YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int SUMMER = 31;
    private static final String ANOTHER_TIME = "These figures are of another time than was asked.";
    private static final String ANOTHER_KIND = "Another kind of year was asked for.";
    private static final String ONE_DAY = "Figures of one day are given where a stretch of time was asked.";

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        if (reviewed.request().isEmpty() || Numbering.isDisturbed(reviewed)) {
            return;
        }
        for (ReadAnswer answer : reviewed.reply().answers()) {
            Optional<Question> question = reviewed.question(answer);
            List<Period.Between> asked = question.map(reviewed::stretches).orElse(List.of());
            boolean onADay = asked.stream().anyMatch(Period.Between::isOneDay)
                    || question.filter(q -> text.finds("asked-on-a-day", q.text()))
                            .isPresent();
            boolean now =
                    question.filter(q -> text.finds("asked-now", q.text())).isPresent();
            if (answer.figures().isEmpty() || now) {
                continue;
            }
            boolean counts = question.filter(q -> COUNTS.contains(q.kind())).isPresent()
                    && (answer.ending() == Ending.SUPPLIED || !answer.tables().isEmpty());
            if (!onADay
                    && counts
                    && question.filter(q -> text.finds("asked-over-time", q.text()) || !asked.isEmpty())
                            .isPresent()) {
                days(answer)
                        .filter(line -> reviewed.questions().stream()
                                .noneMatch(q ->
                                        YEARS_BY_THEIR_ENDS.matcher(q.text()).find()))
                        .ifPresent(line -> objections.to(
                                answer, line, "Figures of single days are given where a stretch of time was asked."));
                snapshot(answer, text)
                        .filter(s -> !isAskedElsewhere(s, reviewed) && !namesOne(s, asked))
                        .ifPresent(s -> {
                            boolean sure = isWithTheFirstFigure(s, answer)
                                    && question.filter(q ->
                                                    !q.periods().isEmpty() || text.finds("asked-over-time", q.text()))
                                            .isPresent();
                            if (sure) {
                                objections.to(answer, s.line(), ONE_DAY);
                            } else {
                                objections.advise(answer.id(), s.line(), ONE_DAY);
                            }
                        });
            }
            otherKindOfYear(question, answer, asked, text)
                    .ifPresent(s -> objections.to(answer, s.line(), ANOTHER_KIND));
            otherYears(question, answer, text).ifPresent(line -> objections.to(answer, line, ANOTHER_KIND));
            boolean relative = question.stream()
                    .flatMap(q -> reviewed.periods(q).stream())
                    .anyMatch(period -> !(period instanceof Period.Between));
            boolean named =
                    !relative && question.filter(q -> !q.periods().isEmpty()).isPresent();
            boolean own = !relative
                    && (named
                            || reviewed.questions().stream()
                                    .allMatch(q -> q.periods().isEmpty()));
            other(answer, own && (counts || question.isEmpty()) ? asked : List.of(), text)
                    .ifPresent(line -> {
                        if (isBetween(answer, asked)) {
                            objections.advise(answer.id(), line.number(), ANOTHER_TIME);
                        } else {
                            objections.to(answer, line.number(), ANOTHER_TIME);
                        }
                    });
        }
    }

    /** "Counted by financial year", where academic years were asked for. */
    private static Optional<Sentence> otherKindOfYear(
            Optional<Question> question, ReadAnswer answer, List<Period.Between> asked, RuleText text) {
        String said = question.map(Question::text).orElse("");
        List<String> named =
                KINDS_OF_YEAR.stream().filter(kind -> text.finds(kind, said)).toList();
        List<String> wanted = named.isEmpty() ? kindsOf(asked) : named;
        return wanted.size() != 1 || !KINDS_OF_YEAR.containsAll(wanted)
                ? Optional.empty()
                : answer.sentences().stream()
                        .filter(Sentence::isProse)
                        .filter(s ->
                                KINDS_OF_YEAR.stream().anyMatch(kind -> !wanted.contains(kind) && text.finds(kind, s)))
                        .filter(s -> wanted.stream().noneMatch(kind -> text.finds(kind, s)))
                        .filter(s -> text.finds("counted-by", s)
                                || (text.finds("in-such-a-year", s)
                                        && answer.figures().stream().anyMatch(figure -> figure.line() == s.line())))
                        .findFirst();
    }

    /** "2019/20" over every figure, where calendar years were asked for by that name; or "2020", "2021" for financial years. */
    private static Optional<Integer> otherYears(Optional<Question> question, ReadAnswer answer, RuleText text) {
        List<String> named = KINDS_OF_YEAR.stream()
                .filter(kind -> question.filter(q -> text.finds(kind, q.text())).isPresent())
                .toList();
        List<String> given =
                answer.figures().stream().map(Figure::period).distinct().toList();
        boolean others = !given.isEmpty()
                && ((named.equals(List.of("calendar-year")) && all(given, OVER_TWO_YEARS))
                        || (named.equals(List.of("financial-year")) && given.size() > 1 && all(given, ONE_YEAR)));
        return others ? Optional.of(answer.figures().getFirst().line()) : Optional.empty();
    }

    private static boolean all(List<String> periods, Pattern form) {
        return periods.stream().allMatch(period -> form.matcher(period).matches());
    }

    /** The kinds of the years that a question is about. */
    private static List<String> kindsOf(List<Period.Between> asked) {
        return asked.stream()
                .map(period -> switch (period.basis()) {
                    case ACADEMIC -> "academic-year";
                    case FINANCIAL -> "financial-year";
                    case CALENDAR -> "calendar-year";
                    case SNAPSHOT, WINDOW, RELATIVE, OPEN -> "";
                })
                .distinct()
                .toList();
    }

    /** A table with a day before each row. */
    private static Optional<Integer> days(ReadAnswer answer) {
        return answer.tables().stream()
                .filter(table -> table.rows().size() > 1)
                .filter(table -> table.rows().stream().allMatch(row -> isADay(row.label())))
                .map(table -> table.rows().getFirst().line())
                .findFirst();
    }

    private static boolean isADay(String label) {
        return TimeInText.onlyADay(label).isPresent();
    }

    /** "The children supported in 2018/19, as at 31 March 2019": for a stretch that was asked, all the same. */
    private static boolean namesOne(Sentence sentence, List<Period.Between> asked) {
        return TimeInText.stretches(sentence.text()).stream()
                .anyMatch(said -> !said.isOneDay() && asked.stream().anyMatch(said::overlaps));
    }

    /** "212 in the year; a further 37 were waiting on 31 March": what comes after the figure of the answer is besides. */
    private static boolean isWithTheFirstFigure(Sentence sentence, ReadAnswer answer) {
        List<Sentence> all = answer.sentences();
        return all.subList(0, Math.max(0, all.indexOf(sentence))).stream()
                .noneMatch(before ->
                        before.isProse() && before.words().words().stream().anyMatch(word -> isACount(word.word())));
    }

    private static boolean isACount(String word) {
        return word.chars().allMatch(Character::isDigit) && !word.matches("(?:19|20)\\d\\d");
    }

    /** Whether all days that a sentence names are days of which another question asks. */
    private static boolean isAskedElsewhere(Sentence sentence, Reviewed reviewed) {
        List<Period.Between> days = TimeInText.stretches(sentence.text()).stream()
                .filter(Period.Between::isOneDay)
                .toList();
        return !days.isEmpty()
                && days.stream()
                        .allMatch(day -> reviewed.questions().stream()
                                .flatMap(q -> reviewed.stretches(q).stream())
                                .anyMatch(asked ->
                                        asked.isOneDay() && asked.from().equals(day.from())));
    }

    private static Optional<Sentence> snapshot(ReadAnswer answer, RuleText text) {
        return answer.sentences().stream()
                .filter(s -> s.isProse() && !s.text().contains("  "))
                .filter(s -> text.finds("on-a-day", s))
                .filter(s -> !text.finds("unless", s) && !text.finds("said-now", s))
                .findFirst();
    }

    /** A count for a time outside all that was asked, while something that was asked is not given. */
    private static Optional<Line> other(ReadAnswer answer, List<Period.Between> asked, RuleText text) {
        if (asked.isEmpty() || answer.lines().stream().anyMatch(line -> text.finds("unless", line.text()))) {
            return Optional.empty();
        }
        List<Given> given = given(answer);
        boolean whole = asked.stream().allMatch(want -> given.stream().anyMatch(each -> isSame(each.period(), want)));
        return whole || given.isEmpty()
                ? Optional.empty()
                : given.stream()
                        .filter(each -> !fits(each.period(), asked))
                        .findFirst()
                        .flatMap(each -> answer.lines().stream()
                                .filter(line -> line.number() == each.line())
                                .findFirst());
    }

    /** Whether all times given lie between the first and the last day asked: how a row of years was meant is a guess. */
    private static boolean isBetween(ReadAnswer answer, List<Period.Between> asked) {
        return asked.size() > 1
                && given(answer).stream()
                        .map(Given::period)
                        .allMatch(given -> asked.stream()
                                        .anyMatch(want -> !want.from().isAfter(given.from()))
                                && asked.stream().anyMatch(want -> !want.to().isBefore(given.to())));
    }

    private static List<Given> given(ReadAnswer answer) {
        return answer.figures().stream()
                .filter(figure -> !figure.period().isEmpty() && !figure.unit().equals("£"))
                .flatMap(figure ->
                        TimeInText.stretches(figure.period()).stream().map(period -> new Given(period, figure.line())))
                .toList();
    }

    /** A time for which a count is given. */
    private record Given(Period.Between period, int line) {}

    private static boolean isSame(Period.Between given, Period.Between asked) {
        // "2019/20" is an academic year where that was asked
        return (given.from().equals(asked.from()) && given.to().equals(asked.to()))
                || (!A_MONTH.matcher(given.label()).find()
                        && digits(given.label()).equals(digits(asked.label())))
                || isNamedByItsLastYear(given, asked);
    }

    /** "2019" at the head of a row, where the year ending 31 March 2019 was asked. */
    private static boolean isNamedByItsLastYear(Period.Between named, Period.Between meant) {
        return named.label().strip().equals(String.valueOf(meant.to().getYear()))
                && meant.from().plusYears(1).minusDays(1).equals(meant.to());
    }

    /** Twelve months, or the eleven of a school year that ends in July. */
    private static boolean isAYear(Period.Between period) {
        LocalDate last = period.from().plusYears(1).minusDays(1);
        return !period.to().isAfter(last) && !period.to().isBefore(last.minusDays(SUMMER));
    }

    private static String digits(String label) {
        return label.replaceAll("(?<!\\d)(?:19|20)(?=\\d\\d(?!\\d))|\\D", "");
    }

    private static boolean fits(Period.Between given, List<Period.Between> asked) {
        LocalDate from = asked.stream()
                .map(Period.Between::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate to =
                asked.stream().map(Period.Between::to).max(LocalDate::compareTo).orElseThrow();
        boolean same = asked.stream().anyMatch(want -> isSame(given, want));
        boolean wholeYear = isAYear(given);
        boolean yearsAsked = asked.stream().allMatch(PeriodMismatch::isAYear);
        if (wholeYear && yearsAsked) {
            return same;
        }
        return same || (!given.from().isAfter(to.plusDays(1)) && !given.to().isBefore(from.minusDays(1)));
    }
}
