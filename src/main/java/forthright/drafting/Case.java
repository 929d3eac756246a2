package forthright.drafting;

import forthright.bank.BankEntry;
import forthright.bank.Concept;
import forthright.bank.Council;
import forthright.bank.Match;
import forthright.bank.QuestionBank;
import forthright.bank.Recording.Category;
import forthright.bank.Recording.Way;
import forthright.drafting.decided.Decided;
import forthright.law.Authorities;
import forthright.law.CostLimit;
import forthright.law.Signs;
import forthright.request.Division;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Received;
import forthright.request.Request;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One request before one council on one date: what the finding of evidence looks at.
 *
 * @param refersBack questions that ask for counts of what another question listed
 * @param decided what a person decided about it
 */
record Case(
        Request request,
        Council council,
        Received received,
        LocalDate dated,
        QuestionBank bank,
        Map<QuestionId, Match> matches,
        Map<QuestionId, QuestionId> refersBack,
        Periods periods,
        Figures figures,
        CostLimit costLimit,
        Decided decided,
        Authorities authorities,
        Signs signs) {

    /** The same request, with these figures. */
    Case with(Figures others) {
        return new Case(
                request,
                council,
                received,
                dated,
                bank,
                matches,
                refersBack,
                periods,
                others,
                costLimit,
                decided,
                authorities,
                signs);
    }

    /** What a question was matched to. */
    Optional<Match.Matched> matched(QuestionId id) {
        return matches.get(id) instanceof Match.Matched matched ? Optional.of(matched) : Optional.empty();
    }

    /** The standard questions, by id, that questions were matched to. */
    Map<QuestionId, String> entries() {
        Map<QuestionId, String> entries = new LinkedHashMap<>();
        request.allQuestions()
                .forEach(question -> matched(question.id())
                        .ifPresent(match ->
                                entries.put(question.id(), match.entry().id())));
        return entries;
    }

    /** The concepts that a question names, without a wider one beside its own part: "physical harm", not "harm". */
    List<Concept> conceptsOf(QuestionId id) {
        List<Concept> named = matched(id).map(Match.Matched::concepts).orElse(List.of());
        return named.stream()
                .filter(wide -> named.stream().noneMatch(narrow -> narrow.id().startsWith(wide.id() + ".")))
                .toList();
    }

    /** The categories of the council's lists of these kinds, in their order. */
    Stream<Category> categories(List<String> lists) {
        return lists.stream()
                .flatMap(kind -> council.recording().list(kind).stream())
                .flatMap(list -> list.categories().stream());
    }

    /** The categories that are near to one of the concepts, however nearly. */
    List<Category> equivalents(List<Concept> concepts, List<String> lists) {
        return categories(lists)
                .filter(c -> concepts.stream().anyMatch(concept -> c.covers().containsKey(concept.id())))
                .toList();
    }

    /** The free-text boxes whose own heading is near to one of the concepts. */
    List<Way.InFreeText> headings(List<Concept> concepts) {
        return concepts.stream()
                .flatMap(concept -> council.recording().wayOf(concept.id()).stream())
                .filter(Way.InFreeText.class::isInstance)
                .map(Way.InFreeText.class::cast)
                .filter(way -> !way.heading().isEmpty())
                .distinct()
                .toList();
    }

    /** The measure that counts some records, by its name. */
    Optional<BankEntry.Measure> measure(String name) {
        return bank.measure(name);
    }

    /** An earlier question of the letter that asks the same, under the same condition. */
    Optional<QuestionId> sameAskedBefore(Question question) {
        return request.allQuestions()
                .takeWhile(earlier -> !earlier.id().equals(question.id()))
                .filter(earlier -> !earlier.container() && !question.container())
                .filter(earlier -> asksTheSame(earlier, question))
                .map(Question::id)
                .findFirst();
    }

    private boolean asksTheSame(Question earlier, Question later) {
        Optional<Match.Matched> first = matched(earlier.id());
        Optional<Match.Matched> second = matched(later.id());
        return first.isPresent()
                && second.isPresent()
                && first.get().entry().id().equals(second.get().entry().id())
                && conceptsOf(earlier.id()).equals(conceptsOf(later.id()))
                && Division.of(earlier).equals(Division.of(later))
                && GroupEvidence.groupOf(this, earlier).equals(GroupEvidence.groupOf(this, later))
                && periods.of(earlier).equals(periods.of(later))
                && conditionsOf(earlier).equals(conditionsOf(later));
    }

    private List<Object> conditionsOf(Question question) {
        return Stream.iterate(
                        Optional.of(question),
                        Optional::isPresent,
                        here -> request.stemOf(here.orElseThrow().id()))
                .<Object>map(here -> here.orElseThrow().onlyIf())
                .toList();
    }
}
