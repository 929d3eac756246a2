package forthright.review.rules;

import forthright.request.Condition;
import forthright.request.Question;
import forthright.review.reading.CitedProvision;
import forthright.review.reading.Ending;
import forthright.review.reading.ReadAnswer;
import forthright.review.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether an answer to another question, or to the stem, speaks of what a question without an answer of its own asks. */
final class Covered {
    private static final Set<String> COMMON = Set.of(
            "the",
            "and",
            "how",
            "many",
            "were",
            "was",
            "are",
            "please",
            "you",
            "your",
            "that",
            "this",
            "have",
            "has",
            "had",
            "with",
            "each",
            "number",
            "council",
            "did",
            "year",
            "years",
            "from",
            "been",
            "which",
            "what",
            "any",
            "can",
            "tell",
            "provide",
            "also",
            "over",
            "same",
            "for",
            "there",
            "their",
            "those",
            "these",
            "per",
            "including",
            "include",
            "details",
            "following");

    private Covered() {}

    /** Whether the answer to the stem, or to a question beside it, speaks of what this one asks. */
    static boolean isCovered(Question question, Reviewed reviewed, RuleText text) {
        if (!reviewed.reply().marksAnswers() && reviewed.reply().answers().isEmpty()) {
            return true; // nothing was read that could be held against it
        }
        if (!(question.onlyIf() instanceof Condition.Always)
                || question.text().toLowerCase(Locale.UK).startsWith("if ")) {
            return true; // the answer to its condition may settle it
        }
        String id = question.id().path();
        if (reviewed.reply().answers().stream()
                .anyMatch(answer -> answer.others().contains(id) || names(answer, id))) {
            return true;
        }
        Optional<ReadAnswer> stem = reviewed.stem(id);
        if (stem.filter(whole -> settlesItsParts(whole, text)).isPresent()) {
            return true;
        }
        Set<String> own = own(question, reviewed);
        return reviewed.reply().answers().stream()
                .filter(answer -> !answer.isEmpty())
                .filter(answer -> stem.isEmpty() || answer.equals(stem.get()))
                .anyMatch(answer -> speaksOf(answer, own, !reviewed.reply().marksAnswers()));
    }

    /** Whether the answer to a stem ends the matter for its parts: it is refused under a section, not held, or said elsewhere. */
    private static boolean settlesItsParts(ReadAnswer stem, RuleText text) {
        if (stem.isEmpty()) {
            return false;
        }
        return switch (stem.ending()) {
            case SUPPLIED, PARTLY_WITHHELD, DECLINED, NOT_ANSWERED ->
                stem.figures().isEmpty()
                        && stem.ending() == Ending.SUPPLIED
                        && stem.lines().stream().anyMatch(l -> text.finds("refers", l.text()));
            case WITHHELD -> stem.citations().stream().anyMatch(CitedProvision::relied);
            case NOT_HELD,
                    NOT_APPLICABLE,
                    COST_LIMIT,
                    ACCESSIBLE_ELSEWHERE,
                    FUTURE_PUBLICATION,
                    NEITHER_CONFIRMED_NOR_DENIED -> true;
        };
    }

    /** The words that tell this question from those beside it. */
    private static Set<String> own(Question question, Reviewed reviewed) {
        String id = question.id().path();
        String stem = id.contains(".") ? id.substring(0, id.lastIndexOf('.') + 1) : "";
        List<Set<String>> beside = reviewed.questions().stream()
                .filter(q -> !q.id().equals(question.id()))
                .filter(q -> q.id().path().startsWith(stem) && q.id().path().contains(".") == id.contains("."))
                .map(q -> content(q.text()))
                .toList();
        Set<String> own = content(question.text());
        Set<String> alone = own.stream()
                .filter(word ->
                        beside.stream().filter(other -> other.contains(word)).count() * 2 <= beside.size())
                .collect(Collectors.toSet());
        return alone.isEmpty() ? own : alone;
    }

    private static boolean speaksOf(ReadAnswer answer, Set<String> own, boolean anywhere) {
        if (own.isEmpty()) {
            return true; // it has no words of its own that could be looked for
        }
        return anywhere
                ? shares(content(answer.text()), own)
                : answer.lines().stream().anyMatch(line -> shares(content(line.text()), own))
                        || answer.sentences().stream().anyMatch(s -> shares(content(s.text()), own));
    }

    private static boolean shares(Set<String> said, Set<String> own) {
        long shared = own.stream().filter(said::contains).count();
        return shared > 0 && (own.size() < 3 ? shared == own.size() : shared * 3 >= own.size() * 2L);
    }

    /** "Questions 2 and 3" over one answer. */
    private static boolean names(ReadAnswer answer, String id) {
        return answer.lines().stream()
                .anyMatch(line -> QuestionsNamed.in(line.text()).contains(id));
    }

    static Set<String> content(String text) {
        return Words.of(text)
                .alone()
                .filter(word -> word.length() > 2 && !COMMON.contains(word))
                .map(word -> word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }
}
