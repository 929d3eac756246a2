package forthright.review.rules;

import forthright.request.Period;
import forthright.request.QuestionKind;
import forthright.request.TimeInText;
import forthright.review.reading.Figure;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.Sentence;
import forthright.review.wording.Numbers;
import forthright.review.wording.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The withheld value is printed elsewhere in the same letter. */
final class SelfDisclosed implements ReviewRule {
    private static final Set<QuestionKind> COUNTS = EnumSet.of(QuestionKind.COUNT, QuestionKind.BREAKDOWN);
    private static final Pattern THE_FEW = Pattern.compile(
            "(?i)\\b(?:the|these|those|all|both) (?<n>\\d{1,2}|two|three|four|five|six|seven|eight|nine) (?<what>[\\w-]+(?: [\\w-]+){0,2})");

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        int most = reviewed.reply().suppression().threshold().map(t -> t.most()).orElse(5);
        List<Sentence> ofTheFew = reviewed.reply()
                .sentences()
                .filter(s -> s.isProse() && THE_FEW.matcher(s.text()).find() && !text.finds("of-the-refusal", s))
                .toList();
        for (ReadAnswer answer : reviewed.reply().answers()) {
            for (Figure hidden :
                    answer.figures().stream().filter(Figure::isHidden).toList()) {
                inProse(reviewed, answer, hidden, ofTheFew, most)
                        .ifPresent(sentence -> objections.to(
                                sentence.line(),
                                "A sentence here tells the figure that line %d withholds.".formatted(hidden.line())));
                Set<String> label = words(hidden.label());
                if (label.isEmpty()) {
                    continue;
                }
                reviewed.reply()
                        .figures()
                        .filter(figure -> figure.isWithin(1, most)
                                && figure.line() != hidden.line()
                                && !explains(reviewed, figure, text))
                        .filter(figure -> hidden.period().isEmpty()
                                || figure.period().isEmpty()
                                || figure.period().equals(hidden.period()))
                        .filter(figure -> says(reviewed, figure).containsAll(label))
                        .findFirst()
                        .ifPresent(figure -> objections.to(
                                figure.line(),
                                "The figure that line %d withholds (%s) is printed here."
                                        .formatted(hidden.line(), hidden.label())));
            }
        }
    }

    /** "All 3 children", "the three boys in 2014-15": a number of the same in a sentence that answers no other count. */
    private static Optional<Sentence> inProse(
            Reviewed reviewed, ReadAnswer answer, Figure hidden, List<Sentence> ofTheFew, int most) {
        Set<String> same = words(hidden.label() + " " + reviewed.asked(answer));
        List<Period.Between> time = TimeInText.stretches(hidden.period());
        return ofTheFew.stream()
                .filter(s -> s.line() != hidden.line())
                .filter(s -> {
                    List<Period.Between> said = TimeInText.stretches(s.text());
                    return said.isEmpty()
                            || time.isEmpty()
                            || said.stream().anyMatch(p -> time.stream().anyMatch(p::overlaps));
                })
                // In the answer to another count, only what names the same thing in two words.
                .filter(s -> counts(s, same, most, answersAnotherCount(reviewed, answer, s) ? 2 : 1))
                .findFirst();
    }

    private static boolean answersAnotherCount(Reviewed reviewed, ReadAnswer answer, Sentence sentence) {
        return reviewed.reply()
                .answerAt(sentence.line())
                .filter(other -> !other.id().equals(answer.id()))
                .flatMap(reviewed::question)
                .filter(q -> COUNTS.contains(q.kind()))
                .isPresent();
    }

    /** Whether "the" or "all" stands before a small number, and enough words of what is counted in the few after it. */
    private static boolean counts(Sentence sentence, Set<String> same, int most, int enough) {
        Matcher m = THE_FEW.matcher(sentence.text());
        while (m.find()) {
            long number = Numbers.whole(m.group("n")).orElse(0L);
            Set<String> after = words(m.group("what"));
            if (number > 1
                    && number <= most
                    && after.stream().filter(same::contains).count() >= enough) {
                return true;
            }
        }
        return false;
    }

    /** A sentence about the withholding itself tells no figure. */
    private static boolean explains(Reviewed reviewed, Figure figure, RuleText text) {
        return text.finds("of-the-refusal", reviewed.reply().line(figure.line()));
    }

    private static Set<String> says(Reviewed reviewed, Figure figure) {
        return words(figure.label() + " " + reviewed.reply().line(figure.line()));
    }

    private static Set<String> words(String text) {
        return Words.of(text)
                .alone()
                .filter(word -> word.length() > 2
                        && !List.of("the", "and", "for", "were", "was", "number", "total")
                                .contains(word))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }
}
