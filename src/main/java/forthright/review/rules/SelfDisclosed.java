package forthright.review.rules;

import forthright.review.reading.Figure;
import forthright.review.reading.ReadAnswer;
import forthright.review.wording.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The withheld value is printed elsewhere in the same letter. */
final class SelfDisclosed implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        int most = reviewed.reply().suppression().threshold().map(t -> t.most()).orElse(5);
        for (ReadAnswer answer : reviewed.reply().answers()) {
            for (Figure hidden :
                    answer.figures().stream().filter(Figure::isHidden).toList()) {
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
