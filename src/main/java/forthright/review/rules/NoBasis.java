package forthright.review.rules;

import forthright.request.QuestionId;
import forthright.review.reading.CitedProvision;
import forthright.review.reading.Ending;
import forthright.review.reading.Figure;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Information is withheld or declined with neither a plain "not held" nor a section. */
final class NoBasis implements ReviewRule {
    private static final int LEADING_TO_IT = 6;
    private static final Pattern ABOUT_THEM = Pattern.compile(
            "(?i)\\b(?:for|(?:in )?(?:relation|respect|regard|answer|response) (?:to|of)|regarding|concerning) (?:the )?(?:questions?|qs?|parts?)\\b");

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        boolean everywhere = coversEverything(reviewed, text);
        List<Cited> cited = cited(reviewed);
        for (ReadAnswer answer : reviewed.reply().answers()) {
            List<CitedProvision> citations = citedFor(answer, cited);
            boolean here = everywhere || refuses(citations, reviewed);
            if (!here) {
                withheld(answer, text)
                        .ifPresent(line -> objections.to(
                                answer, line, "Something is withheld here, and no section is given for it."));
            }
            boolean cost = refuses(citations, reviewed)
                    || answer.ending() == Ending.COST_LIMIT
                    || (everywhere && !reviewed.reply().marksAnswers());
            if (!cost) {
                declined(answer, text)
                        .ifPresent(
                                sentence -> objections.to(
                                        answer,
                                        sentence.line(),
                                        "This neither gives the information, nor says plainly that it is not held, nor names a section."));
                narrative(answer, text)
                        .ifPresent(
                                sentence -> objections.advise(
                                        answer.id(),
                                        sentence.line(),
                                        "What stands in narrative is held. If a figure is asked for, only the cost of reading can be a ground."));
            }
        }
    }

    /**
     * A provision that an answer cites.
     *
     * @param named the questions that it is cited for by their numbers; none where it is for the answer it stands in
     */
    private record Cited(ReadAnswer in, CitedProvision provision, Set<String> named) {
        boolean isFor(ReadAnswer answer) {
            return named.isEmpty()
                    ? in.equals(answer) || isAPartOf(in, answer)
                    : QuestionsNamed.has(named, answer.id());
        }

        /** What is said of a question as a whole, such as below a table, is said of each of its parts. */
        private static boolean isAPartOf(ReadAnswer in, ReadAnswer answer) {
            return !in.id().isEmpty() && QuestionId.stem(answer.id()).equals(in.id());
        }
    }

    private static List<Cited> cited(Reviewed reviewed) {
        return reviewed.reply().answers().stream()
                .flatMap(answer -> answer.citations().stream()
                        .map(provision ->
                                new Cited(answer, provision, namedBefore(provision.line(), answer.line(), reviewed))))
                .toList();
    }

    /** What is cited for an answer: in it, unless for other questions by their numbers; or elsewhere for it by its number. */
    private static List<CitedProvision> citedFor(ReadAnswer answer, List<Cited> cited) {
        return cited.stream()
                .filter(each -> each.isFor(answer))
                .map(Cited::provision)
                .toList();
    }

    /** The questions named in the line of a citation, or else in the few lines that lead to it. */
    private static Set<String> namedBefore(int line, int from, Reviewed reviewed) {
        for (int at = line; at > Math.max(from, line - LEADING_TO_IT); at--) {
            String said = reviewed.reply().line(at);
            Set<String> named = QuestionsNamed.in(said);
            if (!named.isEmpty() && (at == line || ABOUT_THEM.matcher(said).find())) {
                return named;
            }
        }
        return Set.of();
    }

    private static boolean refuses(List<CitedProvision> citations, Reviewed reviewed) {
        return citations.stream()
                .filter(CitedProvision::relied)
                .anyMatch(cited -> Relied.provision(cited, reviewed.law())
                                .filter(Relied::refuses)
                                .isPresent()
                        || isAnyExemption(cited));
    }

    /** A section wrongly said to be of another Act is a ground all the same; that it is the wrong one is another fault. */
    private static boolean isAnyExemption(CitedProvision cited) {
        return cited.act().startsWith("DPA")
                || cited.form().contains("s40")
                || cited.form().contains("s38");
    }

    /** Whether a section is cited for the letter as a whole: outside the answers, or for "all figures in this response". */
    private static boolean coversEverything(Reviewed reviewed, RuleText text) {
        List<CitedProvision> inAnswers = reviewed.reply().answers().stream()
                .flatMap(a -> a.citations().stream())
                .toList();
        List<CitedProvision> around = reviewed.reply().citations().stream()
                .filter(c -> !inAnswers.contains(c))
                .toList();
        boolean unmarked = !reviewed.reply().marksAnswers();
        if (refuses(around, reviewed) || (unmarked && refuses(inAnswers, reviewed))) {
            return true;
        }
        return reviewed.reply().answers().stream()
                        .filter(answer -> refuses(answer.citations(), reviewed))
                        .flatMap(answer -> answer.sentences().stream())
                        .anyMatch(sentence -> text.finds("everywhere", sentence))
                || isAtTheEnd(reviewed);
    }

    /** The refusal that follows the last answer in a paragraph of its own speaks for all of them. */
    private static boolean isAtTheEnd(Reviewed reviewed) {
        if (reviewed.reply().answers().isEmpty()) {
            return false;
        }
        ReadAnswer last = reviewed.reply().answers().getLast();
        return last.citations().stream()
                .filter(cited -> last.lines().stream()
                        .anyMatch(line ->
                                line.text().isBlank() && line.number() > last.line() && line.number() < cited.line()))
                .anyMatch(cited -> refuses(List.of(cited), reviewed));
    }

    private static Optional<Integer> withheld(ReadAnswer answer, RuleText text) {
        boolean asAbove = answer.sentences().stream().anyMatch(s -> text.finds("as-above", s));
        Optional<Integer> hidden = answer.figures().stream()
                .filter(figure -> figure.isHidden() && !asAbove)
                .map(Figure::line)
                .findFirst();
        return hidden.or(() -> answer.sentences().stream()
                .filter(sentence -> text.finds("withheld", sentence))
                .filter(sentence -> !text.finds("unless", sentence))
                .map(Sentence::line)
                .findFirst());
    }

    private static Optional<Sentence> declined(ReadAnswer answer, RuleText text) {
        boolean plainly = answer.sentences().stream()
                .anyMatch(s -> text.finds("plainly-not-held", s) && !text.finds("not-held-in-a-form", s));
        return answer.sentences().stream()
                .filter(sentence -> sentence.isProse() && !plainly)
                .filter(sentence -> text.finds("declined", sentence))
                .filter(sentence -> !text.finds("unless", sentence))
                .findFirst();
    }

    private static Optional<Sentence> narrative(ReadAnswer answer, RuleText text) {
        return answer.sentences().stream()
                .filter(sentence -> text.finds("narrative", sentence))
                .findFirst();
    }
}
