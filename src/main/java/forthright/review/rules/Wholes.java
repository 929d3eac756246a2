package forthright.review.rules;

import forthright.request.Question;
import forthright.request.QuestionKind;
import forthright.review.reading.Figure;
import forthright.review.reading.ReadAnswer;
import forthright.review.wording.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figure of which an answer gives a part: "of those", "how many were", the stem above. */
final class Wholes {
    private static final Pattern QUESTION = Pattern.compile("(?i)\\b(?:q|question)\\s?(\\d{1,2}[a-z]?)\\b");

    private Wholes() {}

    /** The whole number that an answer's figures are parts of. */
    static Optional<Figure> of(Reviewed reviewed, ReadAnswer answer, List<Phrase> those) {
        return antecedent(reviewed, answer, those).flatMap(Wholes::single);
    }

    /** The answer that a question's "those" means: the one before it, or the stem. */
    static Optional<ReadAnswer> antecedent(Reviewed reviewed, ReadAnswer answer, List<Phrase> those) {
        String asked = reviewed.asked(answer);
        Optional<ReadAnswer> stem =
                reviewed.stem(answer.id()).filter(s -> single(s).isPresent());
        if (stem.isPresent()) {
            return stem;
        }
        if (!Phrase.any(those, asked)) {
            return Optional.empty();
        }
        Optional<String> named = numbered(asked);
        if (named.isPresent()) {
            return reviewed.answer(named.get());
        }
        List<ReadAnswer> all = reviewed.reply().answers();
        int at = all.indexOf(answer);
        return all.subList(0, at).stream()
                .filter(before -> !before.isEmpty() && depth(before) == depth(answer))
                .reduce((first, second) -> second);
    }

    /** The answer beyond which no part can go: "how many of them …? how many of them …?" may both mean those of the question before. */
    static Optional<ReadAnswer> widest(Reviewed reviewed, ReadAnswer answer, List<Phrase> those) {
        Optional<ReadAnswer> before = antecedent(reviewed, answer, those);
        while (before.isPresent() && antecedent(reviewed, before.get(), those).isPresent()) {
            before = antecedent(reviewed, before.get(), those);
        }
        return before;
    }

    private static long depth(ReadAnswer answer) {
        return answer.id().chars().filter(c -> c == '.').count();
    }

    private static Optional<String> numbered(String asked) {
        Matcher m = QUESTION.matcher(asked);
        return m.find()
                ? Optional.of(m.group(1).replaceFirst("(?<=\\d)([a-z])", ".$1").toLowerCase(Locale.UK))
                : Optional.empty();
    }

    /** The one whole number that an answer is; empty where it gives several. */
    static Optional<Figure> single(ReadAnswer answer) {
        List<Figure> counts = answer.figures().stream().filter(Figure::isCount).toList();
        return counts.size() == 1 ? Optional.of(counts.getFirst()) : Optional.empty();
    }

    static long count(Figure figure) {
        return figure.value() instanceof Figure.Value.Exact(BigDecimal number) ? number.longValue() : 0;
    }

    /** Whether a question asks for part of what another counts, and not for a rate or a sum of money. */
    static boolean isCount(Question question) {
        return question.kind() == QuestionKind.COUNT && !question.unit().equals("GBP");
    }
}
