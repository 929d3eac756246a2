package forthright.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds, for every question, on which other question's answer it depends: by its own words, by those that lead to it, or by
 * what another question says of it. A stem's condition holds for its parts.
 */
final class ConditionsOfRequest {
    private static final Cue POINTS_BACK = Cue.of(
            "\\b(?:these|those|them|they|the (?:cases|children|young people|interviews|incidents|contracts?|reports?|pupils|people|families|officers))\\b");

    private final List<Draft> inOrder;
    private final Map<Draft, QuestionId> ids;
    private final Map<Draft, Condition> found = new HashMap<>();
    private final QuestionMeant meant;

    private ConditionsOfRequest(List<Draft> roots, Map<Draft, QuestionId> ids) {
        this.ids = ids;
        this.inOrder = roots.stream().flatMap(Draft::withAllParts).toList();
        this.meant = new QuestionMeant(inOrder, ids, found);
    }

    /** @param around the words between and around the questions, which may say which of them to answer when */
    static Map<Draft, Condition> of(List<Draft> roots, Map<Draft, QuestionId> ids, List<String> around) {
        ConditionsOfRequest conditions = new ConditionsOfRequest(roots, ids);
        conditions.fromWords();
        conditions.fromDirectives(around);
        return conditions.found;
    }

    private void fromWords() {
        LeadIn leadIn = new LeadIn(meant);
        for (int i = 0; i < inOrder.size(); i++) {
            int at = i;
            Draft draft = inOrder.get(i);
            Optional<Condition> own = own(draft, i);
            found.put(
                    draft,
                    own.or(() -> byTheItemBefore(draft))
                            .or(() -> byTheStem(draft))
                            .or(() -> leadIn.holdsFor(draft, at))
                            .or(() -> ofTheStem(draft))
                            .orElse(Condition.always()));
            own.ifPresent(leadIn::endsWith);
            leadIn.mayBeginAfter(draft, at);
        }
    }

    private Optional<Condition> own(Draft draft, int at) {
        String text = Conditions.withoutHeading(draft.text());
        if (Conditions.isAboutTheReply(text)) {
            return Optional.empty();
        }
        Optional<Condition> opening = Conditions.opening(text).flatMap(said -> meant.condition(said, at));
        return opening.isPresent() ? opening : elsewhere(text, at);
    }

    /** "How long is it (if yes)?", "Please send a copy if you have one.": a clause in brackets or at the end. */
    private Optional<Condition> elsewhere(String text, int at) {
        List<String> sentences = Sentences.of(Characters.head(text));
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Stream<IfClause> beside = IfClause.all(sentences.getFirst()).stream()
                .filter(clause ->
                        clause.place() == IfClause.Place.BRACKETS || clause.place() == IfClause.Place.CLOSING);
        // "Who keeps it? Answer only if yes to 1.": a sentence that is nothing but a condition.
        Stream<IfClause> after = sentences.stream()
                .skip(1)
                .filter(sentence -> !LeadIn.is(sentence))
                .flatMap(sentence -> IfClause.opening(sentence).filter(clause -> clause.isWhole(sentence)).stream());
        return Stream.concat(beside, after)
                .flatMap(clause -> AntecedentReader.read(clause).stream())
                .flatMap(said -> incidental(said).stream())
                .flatMap(said -> meant.condition(said, at).stream())
                .findFirst();
    }

    /** A clause that stands beside the question rather than before it counts less: "what changes, if any, …" sets no condition. */
    private static Optional<Antecedent> incidental(Antecedent said) {
        return switch (said) {
            case Antecedent.Named named -> Optional.of(named);
            case Antecedent.Before(Antecedent.Tie tie, Antecedent.Wanted wanted) ->
                tie == Antecedent.Tie.COUNT
                        ? Optional.empty()
                        : Optional.of(new Antecedent.Before(Antecedent.Tie.LOOSE, wanted));
            case Antecedent.About about ->
                about.words().size() <= 2 && !about.counted() ? Optional.of(about) : Optional.empty();
        };
    }

    /** "- If yes, which agency? - What is the contract worth?": the items after the first depend as it does. */
    private Optional<Condition> byTheItemBefore(Draft draft) {
        return draft.parent().flatMap(stem -> {
            int place = stem.parts().indexOf(draft);
            if (place <= 0) {
                return Optional.<Condition>empty();
            }
            Draft before = stem.parts().get(place - 1);
            String plain = Characters.comparable(Characters.head(draft.text()));
            boolean run = draft.isBullet()
                    && before.isBullet()
                    && Conditions.isOnAnAnswer(stem.parts().getFirst().text())
                    && !plain.contains(" also ");
            boolean goesOn = draft.isFollowUp()
                    && before.isFollowUp()
                    && Conditions.isOnAnAnswer(before.text())
                    && POINTS_BACK.in(plain);
            return run || goesOn ? Optional.ofNullable(found.get(before)) : Optional.empty();
        });
    }

    /** "Did you recruit abroad? If yes: a. …": the words before the parts make them depend on the stem. */
    private Optional<Condition> byTheStem(Draft draft) {
        return draft.parent().flatMap(stem -> {
            List<String> sentences = Sentences.of(Characters.head(stem.text()));
            boolean asksFirst = sentences.size() > 1 && !draft.isFollowUp();
            if (asksFirst
                    && Conditions.opening(sentences.getLast()).orElse(null)
                            instanceof Antecedent.Before(Antecedent.Tie tie, Antecedent.Wanted wanted)
                    && Conditions.onlyIntroduces(sentences.getLast())) {
                return Optional.of(QuestionMeant.condition(id(stem), wanted));
            }
            return Optional.<Condition>empty();
        });
    }

    /** What holds for a question holds for those under it. */
    private Optional<Condition> ofTheStem(Draft draft) {
        return draft.parent().map(found::get);
    }

    private void fromDirectives(List<String> around) {
        for (int i = 0; i < inOrder.size(); i++) {
            for (Directives.Directive directive : Directives.in(inOrder.get(i).text())) {
                follow(directive, i, inOrder.get(i));
            }
        }
        for (String words : around) {
            for (Directives.Directive directive : Directives.in(words)) {
                boolean named = directive.given() instanceof Antecedent.Named
                        && directive instanceof Directives.Directive.These;
                if (named && !inOrder.isEmpty()) {
                    follow(directive, inOrder.size() - 1, inOrder.getLast());
                }
            }
        }
    }

    private void follow(Directives.Directive directive, int at, Draft from) {
        Optional<QuestionId> on = on(directive.given(), from);
        if (on.isEmpty()) {
            return;
        }
        Antecedent.Wanted wanted = directive.given().wanted();
        Condition ifSo = QuestionMeant.condition(on.get(), wanted);
        Condition ifNot = QuestionMeant.condition(on.get(), Antecedent.Wanted.of(!wanted.yes()));
        List<Draft> after = inOrder.subList(at + 1, inOrder.size());
        switch (directive) {
            case Directives.Directive.GoTo(Antecedent given, String ref) ->
                meant.resolve(ref, from).ifPresent(to -> goTo(after, to, wanted.yes(), ifSo, ifNot));
            case Directives.Directive.These(Antecedent given, boolean answer, List<String> refs) -> {
                List<QuestionId> named = refs.stream()
                        .flatMap(ref -> meant.resolve(ref, from).stream())
                        .toList();
                inOrder.stream()
                        .filter(d -> named.contains(id(d)) && !id(d).equals(on.get()))
                        .forEach(d -> depend(d, answer ? ifSo : ifNot));
            }
            case Directives.Directive.NoMore(Antecedent given) ->
                after.stream().filter(d -> d.parent().isEmpty()).forEach(d -> depend(d, ifNot));
        }
    }

    /** "If yes, go on to question 2": question 2 depends on this one; on a no, so do those that are passed over. */
    private void goTo(List<Draft> after, QuestionId to, boolean yes, Condition ifSo, Condition ifNot) {
        for (Draft draft : after) {
            if (id(draft).equals(to)) {
                if (yes) {
                    depend(draft, ifSo);
                }
                return;
            }
            if (!yes) {
                depend(draft, ifNot);
            }
        }
    }

    private Optional<QuestionId> on(Antecedent given, Draft from) {
        return switch (given) {
            case Antecedent.Named(String ref, Antecedent.Wanted wanted) ->
                meant.resolve(ref, from).or(() -> Optional.of(id(from)));
            default -> KindReader.asksYesOrNo(from.text()) ? Optional.of(id(from)) : Optional.empty();
        };
    }

    private void depend(Draft draft, Condition on) {
        boolean free = found.getOrDefault(draft, Condition.always()) instanceof Condition.Always
                && draft.parent().filter(Draft::isContainer).isEmpty();
        if (free) {
            found.put(draft, on);
        }
    }

    private QuestionId id(Draft draft) {
        return Objects.requireNonNull(ids.get(draft), "every question has an id");
    }
}
