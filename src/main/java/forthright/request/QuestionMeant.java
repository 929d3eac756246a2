package forthright.request;

import forthright.request.Antecedent.About;
import forthright.request.Antecedent.Before;
import forthright.request.Antecedent.Named;
import forthright.request.Antecedent.Tie;
import forthright.request.Antecedent.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds which earlier question an if-clause means. */
final class QuestionMeant {
    private static final int FURTHEST_BACK = 40;
    // A clause about the world means a yes-or-no question that shares half of its words, or any other that has nearly
    // all.
    private static final double OF_A_YES = 0.5;
    private static final double OF_ANOTHER = 0.8;
    private static final int NEAR = 16;
    private static final Cue A_LETTER = Cue.of("\\(?(?<letter>[a-z])\\)?");
    private static final Set<QuestionKind> COUNTED =
            Set.of(QuestionKind.COUNT, QuestionKind.BREAKDOWN, QuestionKind.PERCENTAGE, QuestionKind.LIST);

    private final List<Draft> inOrder;
    private final Map<Draft, QuestionId> ids;
    private final Map<Draft, Condition> found;
    private final Set<QuestionId> known;

    /** @param found the conditions of the questions so far; it is read while it grows */
    QuestionMeant(List<Draft> inOrder, Map<Draft, QuestionId> ids, Map<Draft, Condition> found) {
        this.inOrder = inOrder;
        this.ids = ids;
        this.found = found;
        this.known = Set.copyOf(ids.values());
    }

    /** The condition that a clause sets for the question at this place. */
    Optional<Condition> condition(Antecedent said, int at) {
        return said.of(this, at);
    }

    /** The condition that a clause at the end of the question at this place sets for those after it. */
    Optional<Condition> conditionAfter(Antecedent said, int at) {
        return said instanceof Named named
                        && resolve(named.ref(), inOrder.get(at)).isPresent()
                ? condition(said, at)
                : Optional.of(condition(id(inOrder.get(at)), said.wanted()));
    }

    /** The condition that an answer to a question's stem sets for it. */
    Condition onTheStem(Draft draft, Wanted wanted) {
        return condition(id(draft.parent().orElse(draft)), wanted);
    }

    Optional<QuestionId> resolve(String ref, Draft from) {
        return References.resolve(ref, id(from), known);
    }

    /** The condition on the question that a mark names. */
    Optional<Condition> named(Named said, int at) {
        return named(said.ref(), said.wanted(), at).map(on -> condition(on, said.wanted()));
    }

    /** The condition on the question before. */
    Optional<Condition> before(Before said, int at) {
        return before(at, said.tie(), said.wanted()).map(on -> condition(on, said.wanted()));
    }

    private Optional<QuestionId> named(String ref, Wanted wanted, int at) {
        Optional<QuestionId> named = resolve(ref, inOrder.get(at));
        if (named.isPresent()) {
            return named.map(this::asked);
        }
        // "(a)" of a question whose only letter was printed on its number's line.
        var letter = A_LETTER.matcher(ref.strip());
        return letter.matches()
                ? earlier(at).stream()
                        .filter(d -> d.text().startsWith("(" + letter.group("letter") + ")")
                                || d.onlyPart().equals(letter.group("letter")))
                        .findFirst()
                        .map(this::id)
                        .or(() -> before(at, Tie.ANSWER, wanted))
                : Optional.empty();
    }

    /** "The services in question 1", which is but a heading: what its first part asks. */
    private QuestionId asked(QuestionId named) {
        return inOrder.stream()
                .filter(d -> id(d).equals(named) && d.isContainer() && !d.asksFully())
                .flatMap(d -> d.parts().stream())
                .filter(part -> KindReader.asksYesOrNo(part.text()))
                .findFirst()
                .map(this::id)
                .orElse(named);
    }

    /** The question meant by "if yes": the nearest one that such an answer fits, else the nearest of all. */
    private Optional<QuestionId> before(int at, Tie tie, Wanted wanted) {
        Draft current = inOrder.get(at);
        List<Draft> nearest = earlier(at);
        for (Draft draft : nearest) {
            boolean stem = current.parent().filter(above -> above == draft).isPresent()
                    && !Conditions.onlyIntroduces(draft.text());
            boolean fits = KindReader.asksYesOrNo(draft.text())
                    || (tie == Tie.ANSWER && (stem || !wanted.option().isEmpty()))
                    || (tie == Tie.COUNT && !draft.isContainer() && isCounted(draft));
            if (fits && tie == Tie.COUNT && isCounted(draft)) {
                return Optional.of(id(draft));
            }
            if (fits) {
                return Optional.of(theOtherSide(draft, current, wanted).orElse(id(draft)));
            }
            if (tie == Tie.LOOSE && (stem || draft.parent().equals(current.parent()))) {
                return Optional.empty();
            }
        }
        return tie == Tie.LOOSE
                ? Optional.empty()
                : nearest.stream().filter(d -> !d.isContainer()).findFirst().map(this::id);
    }

    private static boolean isCounted(Draft draft) {
        return draft.kind().filter(COUNTED::contains).isPresent()
                || draft.kind().isEmpty();
    }

    /** "If yes, do you …?" and "If no, why?" beside each other speak of the same question. */
    private Optional<QuestionId> theOtherSide(Draft draft, Draft current, Wanted wanted) {
        boolean beside = draft.parent().equals(current.parent())
                && Conditions.opening(draft.text()).isPresent();
        Condition condition = found.getOrDefault(draft, Condition.always());
        if (!beside) {
            return Optional.empty();
        }
        if (condition instanceof Condition.IfChosen(QuestionId on, String option)) {
            return Optional.of(on);
        }
        if (condition instanceof Condition.IfYes(QuestionId on) && !wanted.yes()) {
            return Optional.of(on);
        }
        boolean otherwise = wanted.yes() && !KindReader.asksYesOrNo(draft.text());
        return condition instanceof Condition.IfNo(QuestionId on) && otherwise ? Optional.of(on) : Optional.empty();
    }

    /** The condition on the question that asks about the same thing. */
    Optional<Condition> about(About about, int at) {
        Optional<Draft> asked = earlier(at).stream()
                .limit(about.where() ? 1 : NEAR)
                .filter(d -> speaksOf(about, d))
                .findFirst();
        if (asked.isPresent()) {
            return asked.map(draft -> onWhatWasAsked(draft, about));
        }
        return about.pointing() && !about.where()
                ? before(at, about.counted() ? Tie.COUNT : Tie.LOOSE, about.wanted())
                        .map(on -> condition(on, about.wanted()))
                : Optional.empty();
    }

    private boolean speaksOf(About about, Draft draft) {
        double shared = Matter.shared(about.words(), Conditions.withoutLeading(draft.text()));
        if (about.where()) {
            // "Where a child was moved, …" may only narrow a figure; "where none was moved" speaks of the answer.
            return shared == 1 && (!about.wanted().yes() || KindReader.asksYesOrNo(draft.text()));
        }
        return shared >= (KindReader.asksYesOrNo(draft.text()) ? OF_A_YES : OF_ANOTHER);
    }

    /** "If no, why do you not outsource? … If you outsource, …": the second hangs on what the first hangs on. */
    private Condition onWhatWasAsked(Draft draft, About about) {
        Optional<Wanted> chosen = Options.chosen(about, draft.text());
        boolean answersYes = chosen.isPresent()
                || KindReader.asksYesOrNo(draft.text())
                || (isCounted(draft) && about.wanted().yes());
        Condition condition = found.getOrDefault(draft, Condition.always());
        if (condition instanceof Condition.IfYes(QuestionId on) && !answersYes) {
            return condition(on, about.wanted());
        }
        if (condition instanceof Condition.IfNo(QuestionId on) && !answersYes) {
            return condition(on, about.wanted());
        }
        return condition(id(draft), chosen.orElse(about.wanted()));
    }

    /** Questions before this one that it can depend on, nearest first: those beside it and above it, then the others. */
    private List<Draft> earlier(int at) {
        Draft current = inOrder.get(at);
        List<Draft> beside = new ArrayList<>();
        List<Draft> others = new ArrayList<>();
        for (int i = at - 1; i >= 0 && i >= at - FURTHEST_BACK; i--) {
            Draft draft = inOrder.get(i);
            boolean reachable =
                    draft.parent().isEmpty() || isAbove(draft.parent().get(), current);
            (reachable ? beside : others).add(draft);
        }
        beside.addAll(others);
        return beside;
    }

    private static boolean isAbove(Draft stem, Draft part) {
        Optional<Draft> at = Optional.of(part);
        while (at.isPresent()) {
            if (at.get() == stem) {
                return true;
            }
            at = at.get().parent();
        }
        return false;
    }

    private QuestionId id(Draft draft) {
        return Objects.requireNonNull(ids.get(draft), "every question has an id");
    }

    static Condition condition(QuestionId on, Wanted wanted) {
        if (!wanted.option().isEmpty()) {
            return new Condition.IfChosen(on, wanted.option());
        }
        return wanted.yes() ? new Condition.IfYes(on) : new Condition.IfNo(on);
    }
}
