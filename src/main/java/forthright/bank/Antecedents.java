package forthright.bank;

import forthright.bank.BankEntry.AnsweredBy;
import forthright.bank.BankEntry.At;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.References;
import forthright.request.Request;
import forthright.request.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the question that "those" or "of the children in question 2" goes back to. */
final class Antecedents {
    private static final Map<String, Unit> THINGS =
            Map.of("interview", Unit.INTERVIEWS, "incident", Unit.INCIDENTS, "child", Unit.CHILDREN);

    private final Request request;
    private final TermsOfLetter heard;
    private final Map<QuestionId, Match> found;
    private final List<Question> inOrder;
    private final List<QuestionId> ids;
    private final Map<QuestionId, Terms> said = new HashMap<>();

    Antecedents(Request request, TermsOfLetter heard, Map<QuestionId, Match> found) {
        this.request = request;
        this.heard = heard;
        this.found = found;
        this.inOrder = request.allQuestions().toList();
        this.ids = inOrder.stream().map(Question::id).toList();
    }

    /**
     * The question before.
     *
     * @param entry the standard question it was matched to; empty where it was not
     * @param terms what it said
     * @param unit what it counts
     * @param at whether it counts on a day or over a period
     */
    record Before(QuestionId question, String entry, Set<String> terms, Optional<Unit> unit, Optional<At> at) {
        /** Whether it asks for something the bank does not know, so that nobody can say who "those" are. */
        boolean unknown() {
            return entry.isEmpty();
        }
    }

    Optional<Before> of(Question question, String bare) {
        if (!BackReference.toAnything(bare)
                || (BackReference.toAList(bare) && !bare.contains("those") && !bare.contains("these"))) {
            return Optional.empty();
        }
        List<QuestionId> named = References.in(question.text(), question.id(), ids);
        if (!named.isEmpty() && !BackReference.toAList(bare)) {
            return request.question(named.getFirst()).map(this::before);
        }
        // "those incidents" goes back to a question about incidents, else to whatever was counted last.
        return nearest(question, thing(bare)).or(() -> nearest(question, Optional.empty()));
    }

    private Optional<Before> nearest(Question question, Optional<String> thing) {
        for (int i = ids.indexOf(question.id()) - 1; i >= 0; i--) {
            Question earlier = inOrder.get(i);
            if (isSource(earlier, question, thing)) {
                return Optional.of(before(earlier));
            }
        }
        return Optional.empty();
    }

    /** The thing that "those" speaks of: the first that is named after it. */
    private Optional<String> thing(String bare) {
        int those = Math.max(bare.indexOf("those "), bare.indexOf("these "));
        List<String> after =
                those < 0 ? List.of() : heard.of(bare.substring(those)).inOrder();
        return after.stream().filter(THINGS::containsKey).findFirst();
    }

    /** A question about the same thing that is no mere row of a table: rows narrow, and "those" rarely means them. */
    private boolean isSource(Question earlier, Question question, Optional<String> thing) {
        boolean own = earlier.withAllParts().anyMatch(q -> q.id().equals(question.id()));
        if (own || Wording.onlyIntroduces(earlier)) {
            return false;
        }
        boolean row = found.get(earlier.id()) instanceof Match.Matched matched
                && !(matched.entry().by() instanceof AnsweredBy.Count
                        || matched.entry().by() instanceof AnsweredBy.ServiceFigures);
        Set<String> said = said(earlier).set();
        boolean counts = said.contains("how-many");
        Optional<Unit> unit = found.get(earlier.id()) instanceof Match.Matched matched
                ? matched.entry().by().measured().map(BankEntry.Measure::unit)
                : Optional.empty();
        // "Of these, how many were looked after?" names no child, and yet counts children.
        return !row
                && counts
                && thing.map(t -> said.contains(t)
                                || unit.filter(u -> u == THINGS.get(t)).isPresent())
                        .orElse(true);
    }

    private Before before(Question question) {
        Terms terms = said(question);
        if (!(found.get(question.id()) instanceof Match.Matched matched)) {
            return new Before(question.id(), "", terms.set(), terms.unit(), Optional.empty());
        }
        Optional<Unit> unit = matched.entry().by().measured().map(BankEntry.Measure::unit);
        return new Before(
                question.id(),
                matched.entry().id(),
                terms.set(),
                unit,
                Optional.of(At.of(matched.entry().by())));
    }

    private Terms said(Question question) {
        return said.computeIfAbsent(question.id(), id -> heard.of(heard.bare(Wording.of(request, question))));
    }
}
