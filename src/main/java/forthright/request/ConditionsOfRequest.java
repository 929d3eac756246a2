package forthright.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds, for every question, on which other question's answer it depends. A stem's condition holds for its parts. */
final class ConditionsOfRequest {
    private static final int FURTHEST_BACK = 40;

    private final Map<Draft, QuestionId> ids;
    private final Set<QuestionId> known;
    private final List<Draft> inOrder;
    private final Map<Draft, Condition> found = new HashMap<>();
    private final Map<String, Condition> leadIns = new HashMap<>();

    private ConditionsOfRequest(List<Draft> roots, Map<Draft, QuestionId> ids) {
        this.ids = ids;
        this.known = Set.copyOf(ids.values());
        this.inOrder = roots.stream().flatMap(Draft::withAllParts).toList();
    }

    static Map<Draft, Condition> of(List<Draft> roots, Map<Draft, QuestionId> ids) {
        ConditionsOfRequest conditions = new ConditionsOfRequest(roots, ids);
        for (int i = 0; i < conditions.inOrder.size(); i++) {
            int at = i;
            Draft draft = conditions.inOrder.get(i);
            Condition stems = draft.parent().map(conditions.found::get).orElse(Condition.always());
            conditions.found.put(
                    draft,
                    conditions
                            .own(draft, i)
                            .or(() -> conditions.byTheItemBefore(draft))
                            .or(() -> conditions.byTheStem(draft))
                            .or(() -> conditions.byTheLeadIn(draft, at))
                            .orElse(stems));
        }
        conditions.followRoutes();
        return conditions.found;
    }

    /** "If yes, go on to question 2": question 2 depends on this one; on a no, so do those that are passed over. */
    private void followRoutes() {
        for (int i = 0; i < inOrder.size(); i++) {
            Draft from = inOrder.get(i);
            for (Conditions.Route route : Conditions.routes(from.text())) {
                Optional<QuestionId> to = References.resolve(route.ref(), id(from), known);
                if (to.isPresent() && KindReader.asksYesOrNo(from.text())) {
                    if (route.yes()) {
                        depend(i, to.get(), from);
                    } else {
                        passOver(i, to.get(), from);
                    }
                }
            }
        }
    }

    private void depend(int at, QuestionId on, Draft from) {
        inOrder.subList(at + 1, inOrder.size()).stream()
                .filter(d -> id(d).equals(on))
                .filter(d -> found.getOrDefault(d, Condition.always()) instanceof Condition.Always)
                .forEach(d -> found.put(d, condition(id(from), true)));
    }

    private void passOver(int at, QuestionId to, Draft from) {
        for (Draft between : inOrder.subList(at + 1, inOrder.size())) {
            if (id(between).equals(to)) {
                return;
            }
            if (found.getOrDefault(between, Condition.always()) instanceof Condition.Always) {
                found.put(between, condition(id(from), true));
            }
        }
    }

    /** "Did you recruit abroad? If yes: a. …": the words before the parts make them depend on the stem. */
    private Optional<Condition> byTheStem(Draft draft) {
        return draft.parent().flatMap(stem -> {
            List<String> sentences = Sentences.of(Characters.head(stem.text()));
            boolean asksFirst = sentences.size() > 1 && KindReader.asksYesOrNo(stem.text());
            return asksFirst
                            && Conditions.said(sentences.getLast()).orElse(null)
                                    instanceof Conditions.Said.Before(boolean yes, boolean last, var words)
                    ? Optional.of(condition(id(stem), yes))
                    : Optional.empty();
        });
    }

    /** "- If yes, which agency? - What is the contract worth?": the items after the first depend as it does. */
    private Optional<Condition> byTheItemBefore(Draft draft) {
        return draft.parent().flatMap(stem -> {
            int place = stem.parts().indexOf(draft);
            boolean run =
                    draft.isBullet() && place > 0 && stem.parts().get(place - 1).isBullet();
            boolean onTheStem = stem.parts().getFirst().isBullet()
                    && Conditions.isOnAnAnswer(
                            Characters.comparable(stem.parts().getFirst().text())
                                    .strip());
            return run && onTheStem && Conditions.said(draft.text()).isEmpty()
                    ? Optional.ofNullable(found.get(stem.parts().get(place - 1)))
                    : Optional.empty();
        });
    }

    /** "If you answered yes to question 1, please tell us:" above several questions: all of them depend alike. */
    private Optional<Condition> byTheLeadIn(Draft draft, int at) {
        String words = draft.underCondition();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(leadIns.get(words)).or(() -> {
                    Optional<Condition> said = said(words, draft, at);
                    said.ifPresent(condition -> leadIns.put(words, condition));
                    return said;
                });
    }

    private Optional<Condition> own(Draft draft, int at) {
        if (Conditions.isAboutTheReply(draft.text())) {
            return Optional.empty();
        }
        return said(Conditions.withoutHeading(draft.text()), draft, at);
    }

    private Optional<Condition> said(String text, Draft draft, int at) {
        return Conditions.said(text).flatMap(said -> meant(said, draft, at).map(on -> condition(on, said.yes())));
    }

    private Optional<QuestionId> meant(Conditions.Said said, Draft draft, int at) {
        if (said instanceof Conditions.Said.Of(String ref, boolean yes)) {
            return References.resolve(ref, id(draft), known);
        }
        if (said instanceof Conditions.Said.Before(boolean yes, boolean ofTheLastQuestion, Set<String> words)) {
            return about(at, words).or(() -> before(at, yes, ofTheLastQuestion));
        }
        return said instanceof Conditions.Said.About about ? about(at, about.words()) : Optional.empty();
    }

    /** The question meant by "if yes": the nearest one that a yes could answer, else the nearest of all. */
    private Optional<QuestionId> before(int at, boolean yes, boolean ofTheLastQuestion) {
        List<Draft> nearest = earlier(at);
        for (Draft draft : nearest) {
            if (ofTheLastQuestion && !draft.isContainer()) {
                return Optional.of(id(draft));
            }
            boolean stem = !ofTheLastQuestion
                    && !Conditions.onlyIntroduces(draft.text())
                    && inOrder.get(at).parent().filter(above -> above == draft).isPresent();
            if (stem || KindReader.asksYesOrNo(draft.text())) {
                return Optional.of(theOtherSide(draft, inOrder.get(at), yes).orElse(id(draft)));
            }
        }
        return nearest.stream().filter(d -> !d.isContainer()).findFirst().map(this::id);
    }

    /** "If yes, do you …?" and "If no, why?" beside each other speak of the same question. */
    private Optional<QuestionId> theOtherSide(Draft draft, Draft current, boolean yes) {
        boolean beside = draft.parent().equals(current.parent());
        return switch (found.getOrDefault(draft, Condition.always())) {
            case Condition.IfYes(QuestionId on) when beside && !yes && leads(draft) -> Optional.of(on);
            case Condition.IfNo(QuestionId on) when beside && yes && leads(draft) -> Optional.of(on);
            default -> Optional.empty();
        };
    }

    private static boolean leads(Draft draft) {
        return Conditions.said(draft.text()).isPresent();
    }

    private Optional<QuestionId> about(int at, Set<String> words) {
        return earlier(at).stream()
                .limit(12)
                .filter(d -> KindReader.asksYesOrNo(d.text()) && Conditions.speaksOf(words, d.text()))
                .findFirst()
                .map(this::id);
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
        return java.util.Objects.requireNonNull(ids.get(draft), "every question has an id");
    }

    private static Condition condition(QuestionId on, boolean yes) {
        return yes ? new Condition.IfYes(on) : new Condition.IfNo(on);
    }
}
