package forthright.review.rules;

import forthright.review.reading.ReadAnswer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers or letters of the questions lost, changed or repeated. */
final class Numbering implements ReviewRule {
    private static final Pattern ROOT = Pattern.compile("^\\s*(\\d{1,2})[.)]\\s");

    private static final int FIRST_WORDS = 20;

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        Map<String, ReadAnswer> seen = new HashMap<>();
        for (ReadAnswer answer : reviewed.reply().answers()) {
            String printed = bare(answer.printed());
            if (!printed.matches("\\d+|[a-z]") || answer.id().contains(".")) {
                continue;
            }
            ReadAnswer before = seen.putIfAbsent(printed, answer);
            if (before != null) {
                objections.to(
                        answer,
                        answer.line(),
                        "The number %s stands before two answers (line %d).".formatted(printed, before.line()));
                return;
            }
            String wanted = reviewed.question(answer).map(q -> bare(q.number())).orElse("");
            if (!wanted.isEmpty() && !wanted.equals(printed) && digits(wanted) && digits(printed)) {
                objections.to(
                        answer,
                        answer.line(),
                        "Question %s is answered under the number %s.".formatted(wanted, printed));
                return;
            }
        }
        lost(reviewed, objections);
        letters(reviewed, objections);
        if (isOneLost(reviewed)) {
            beyond(reviewed, objections);
        }
    }

    /** Whether a number stands before two answers, so that none after it shows which question it means. */
    static boolean isDisturbed(Reviewed reviewed) {
        List<String> repeated = reviewed.reply().answers().stream()
                .map(answer -> beginning(answer.asked()))
                .filter(words -> !words.isEmpty())
                .toList();
        List<String> printed = reviewed.reply().lines().stream()
                .filter(line -> repeated.stream().noneMatch(line.text()::contains))
                .map(line -> ROOT.matcher(line.text()))
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .toList();
        return printed.stream().distinct().count() < printed.size() || goesBeyond(reviewed);
    }

    /** 1, 2, 4, 5, 6 before the answers to five questions: none after the gap means what it says. */
    private static boolean goesBeyond(Reviewed reviewed) {
        int most = lastAsked(reviewed);
        Pattern next = Pattern.compile("^\\s*%d[.)]\\s".formatted(most + 1));
        return isOneLost(reviewed)
                && reviewed.reply().lines().stream()
                        .anyMatch(line -> next.matcher(line.text()).find());
    }

    private static int lastAsked(Reviewed reviewed) {
        return reviewed.questions().stream()
                .map(q -> q.id().path())
                .filter(Numbering::digits)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(Integer.MAX_VALUE - 1);
    }

    private static String beginning(String asked) {
        return asked.substring(0, Math.min(FIRST_WORDS, asked.length()));
    }

    /** A part that is repeated in its own words under another letter. */
    private static void letters(Reviewed reviewed, Objections objections) {
        for (ReadAnswer answer : reviewed.reply().answers()) {
            String printed = bare(answer.printed());
            String wanted = reviewed.question(answer).map(q -> bare(q.number())).orElse("");
            boolean letters = printed.matches("[a-z]") && wanted.matches("[a-z]") && !printed.equals(wanted);
            if (letters) {
                objections.to(
                        answer,
                        answer.line(),
                        "Part %s is answered under the letter %s.".formatted(answer.id(), printed));
                return;
            }
        }
    }

    private static boolean isOneLost(Reviewed reviewed) {
        return reviewed.questions().stream()
                .filter(q -> !q.id().path().contains(".") && !q.container())
                .anyMatch(q -> reviewed.answer(q.id().path()).isEmpty());
    }

    /** An answer to a question that nobody asked: the numbers were moved on. */
    private static void beyond(Reviewed reviewed, Objections objections) {
        int most = lastAsked(reviewed);
        for (ReadAnswer answer : reviewed.reply().answers()) {
            String style = answer.printed().replaceAll("\\d+", "#");
            answer.lines().stream()
                    .filter(line -> style.length() > 1
                            && line.text().strip().startsWith(style.replace("#", String.valueOf(most + 1))))
                    .findFirst()
                    .ifPresent(line ->
                            objections.to(answer, line.number(), "There is no question %d.".formatted(most + 1)));
        }
    }

    /** Some answers are numbered and others not. */
    private static void lost(Reviewed reviewed, Objections objections) {
        List<ReadAnswer> roots = reviewed.reply().answers().stream()
                .filter(a -> !a.id().contains("."))
                .toList();
        long numbered = roots.stream().filter(a -> !a.printed().isEmpty()).count();
        boolean asked = reviewed.questions().stream()
                .filter(q -> !q.id().path().contains("."))
                .allMatch(q -> !q.number().isEmpty());
        if (asked
                && numbered > 0
                && roots.size() - numbered > 0
                && roots.size() > 2
                && reviewed.request().isPresent()) {
            roots.stream()
                    .filter(a -> a.printed().isEmpty())
                    .findFirst()
                    .filter(a -> !standsInATable(a, reviewed))
                    .ifPresent(answer -> objections.to(
                            answer, answer.line(), "The number of question %s is lost.".formatted(answer.id())));
        }
    }

    /** "| 1. Care leavers | 312 |": the number is there, in a cell. */
    private static boolean standsInATable(ReadAnswer answer, Reviewed reviewed) {
        Pattern cell = Pattern.compile("^\\W*%s[.)]?\\s.*(?:\\||\\s{2,}).*".formatted(Pattern.quote(answer.id())));
        return reviewed.reply().lines().stream()
                .anyMatch(line -> cell.matcher(line.text()).matches());
    }

    private static String bare(String mark) {
        return mark.toLowerCase(Locale.UK)
                .replaceAll("questions?|response|answer", "")
                .replaceFirst("^[^0-9a-z]*(?:q|a(?=\\W?\\d))?\\W*([0-9]+[a-z]?|[a-z]+).*", "$1");
    }

    private static boolean digits(String mark) {
        return mark.matches("\\d+");
    }
}
