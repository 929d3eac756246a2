package forthright.decision;

import forthright.facts.Fact;
import forthright.facts.Fact.*;
import forthright.request.QuestionId;
import forthright.request.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The shipped rules once more, written by hand in plain Java, to be compared with what the engine makes of them. */
final class Oracle {
    /** What should come out for a question. */
    record Verdict(Outcome outcome, String wording, Set<String> citations) {
        static Verdict of(Decision decision) {
            Set<String> citations = decision.grounds().stream()
                    .flatMap(g -> g.citations().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            return new Verdict(decision.outcome(), decision.wording(), citations);
        }
    }

    private record Idea(Outcome outcome, String wording, List<String> citations) {}

    private static final List<String> TASKS =
            List.of("conflict", "match", "mapping", "figures", "estimate", "assessment", "public-interest");
    private static final Set<Set<Outcome>> CLASHES = clashes();

    private final Set<Fact> facts;
    private final Map<QuestionId, List<Fact>> about;
    private final Map<QuestionId, List<QuestionId>> stems;
    private final Set<QuestionId> underWay = new HashSet<>();

    Oracle(Collection<? extends Fact> facts, Stems stems) {
        this.facts = new HashSet<>(facts);
        this.about = this.facts.stream().collect(Collectors.groupingBy(Fact::question));
        this.stems = stems.parts();
    }

    /** The verdict, or nothing where no rule speaks. */
    Optional<Verdict> on(QuestionId question) {
        if (!underWay.add(question)) {
            return Optional.empty();
        }
        List<Idea> ideas = ideas(question);
        Optional<Verdict> verdict = ideas.isEmpty() ? stem(question) : Optional.of(settle(ideas));
        if (verdict.isPresent() && verdict.get().wording().equals("see-other-answer")) {
            verdict = other(question);
        }
        underWay.remove(question);
        return verdict;
    }

    private Optional<Verdict> other(QuestionId question) {
        QuestionId as = about.get(question).stream()
                .filter(SameAsked.class::isInstance)
                .map(f -> ((SameAsked) f).as())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return on(as).map(theirs -> switch (theirs.outcome()) {
            case NOT_APPLICABLE -> new Verdict(Outcome.NEEDS_PERSON, "conflict", Set.of());
            case NEEDS_PERSON -> theirs;
            default -> new Verdict(theirs.outcome(), "see-other-answer", theirs.citations());
        });
    }

    private Optional<Verdict> stem(QuestionId question) {
        List<Optional<Verdict>> all =
                stems.getOrDefault(question, List.of()).stream().map(this::on).toList();
        if (all.isEmpty() || all.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Verdict> parts = all.stream().map(Optional::get).toList();
        Set<Outcome> set = EnumSet.noneOf(Outcome.class);
        parts.forEach(p -> set.add(p.outcome()));
        Outcome outcome;
        if (set.contains(Outcome.NEEDS_PERSON)) {
            outcome = Outcome.NEEDS_PERSON;
        } else {
            if (set.size() > 1) {
                set.remove(Outcome.NOT_APPLICABLE);
            }
            boolean given = set.contains(Outcome.SUPPLIED) || set.contains(Outcome.PARTLY_WITHHELD);
            boolean withheld = set.contains(Outcome.WITHHELD) || set.contains(Outcome.PARTLY_WITHHELD);
            if (set.size() > 1 && !given) {
                set.remove(Outcome.NOT_HELD);
            }
            outcome = given && set.size() > 1
                    ? (withheld ? Outcome.PARTLY_WITHHELD : Outcome.SUPPLIED)
                    : set.iterator().next();
        }
        Set<String> citations = new TreeSet<>();
        for (Verdict part : parts) {
            boolean counts = part.outcome() == outcome
                    || (outcome == Outcome.PARTLY_WITHHELD && part.outcome() == Outcome.WITHHELD);
            citations.addAll(counts ? part.citations() : Set.of());
        }
        String wording = outcome != Outcome.NEEDS_PERSON
                ? "see-parts"
                : parts.stream()
                        .filter(p -> p.outcome() == Outcome.NEEDS_PERSON)
                        .map(Verdict::wording)
                        .min(Comparator.comparing(TASKS::indexOf))
                        .orElseThrow();
        return Optional.of(new Verdict(outcome, wording, citations));
    }

    private static Verdict settle(List<Idea> ideas) {
        List<Idea> own = ideas.stream()
                .filter(i -> !i.wording().equals("see-other-answer"))
                .toList();
        List<Idea> counting = own.isEmpty() ? ideas : own;
        Outcome best = counting.stream()
                .map(Idea::outcome)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Set<Outcome> standing = EnumSet.of(best);
        counting.stream()
                .map(Idea::outcome)
                .filter(o -> o != best && CLASHES.contains(Set.of(best, o)))
                .forEach(standing::add);
        List<String> wordings = counting.stream()
                .filter(i -> i.outcome() == best)
                .map(Idea::wording)
                .distinct()
                .toList();
        boolean conflict = standing.size() > 1 || (best != Outcome.NEEDS_PERSON && wordings.size() > 1);
        Set<String> citations = new TreeSet<>();
        counting.stream().filter(i -> standing.contains(i.outcome())).forEach(i -> citations.addAll(i.citations()));
        return conflict
                ? new Verdict(Outcome.NEEDS_PERSON, "conflict", citations)
                : new Verdict(
                        best,
                        wordings.stream()
                                .min(Comparator.comparing(TASKS::indexOf))
                                .orElseThrow(),
                        citations);
    }

    private List<Idea> ideas(QuestionId q) {
        List<Idea> ideas = new ArrayList<>();
        List<Fact> here = about.getOrDefault(q, List.of());
        boolean foia = facts.contains(new AnsweredUnder(q, Regime.FOIA));
        boolean foisa = facts.contains(new AnsweredUnder(q, Regime.FOISA));
        boolean yes = facts.contains(new AnsweredYes(q));
        boolean no = facts.contains(new AnsweredNo(q));
        boolean items = facts.contains(new ItemsHeld(q));
        boolean anyFigure = any(here, FigureHeld.class);
        boolean anyTable = any(here, TableHeld.class);
        boolean freeText = any(here, HeldInFreeText.class);
        boolean published = any(here, PublishedAt.class);
        for (Fact fact : here) {
            switch (fact) {
                case ReadingWouldTake f -> {}
                case AskedIfYes f -> condition(ideas, f.on(), false);
                case AskedIfNo f -> condition(ideas, f.on(), true);
                case RefersBack f -> {
                    boolean nothing = facts.contains(new ListedNoEquivalents(f.on()));
                    boolean something = facts.contains(new ListedEquivalents(f.on()));
                    if (nothing) {
                        add(ideas, Outcome.NOT_APPLICABLE, "nothing-equivalent");
                    } else if (!something) {
                        add(ideas, Outcome.NEEDS_PERSON, "mapping");
                    }
                }
                case Fact.FunctionElsewhere f -> add(ideas, Outcome.NEEDS_PERSON, "mapping");
                case Fact.MayBeEnvironmental f -> add(ideas, Outcome.NEEDS_PERSON, "match");
                case Fact.MayBeOwnData f -> add(ideas, Outcome.NEEDS_PERSON, "match");
                case Unmatched f -> add(ideas, Outcome.NEEDS_PERSON, "match");
                case MatchUnclear f -> add(ideas, Outcome.NEEDS_PERSON, "match");
                case RecordLevelAsked f -> add(ideas, Outcome.NEEDS_PERSON, "assessment");
                case SameAsked f -> add(ideas, Outcome.SUPPLIED, "see-other-answer");
                case RecordingUnknown f -> add(ideas, Outcome.NEEDS_PERSON, "mapping");
                case FiguresMissing f -> add(ideas, Outcome.NEEDS_PERSON, "figures");
                case MinutesUnknown f -> add(ideas, Outcome.NEEDS_PERSON, "estimate");
                case NotHeld f -> notHeld(ideas, "not-held", foia, foisa);
                case NotRecorded f -> {
                    if (!yes && !no) {
                        notHeld(ideas, "not-recorded", foia, foisa);
                    }
                }
                case CostTogether f -> {
                    if (f.totalMinutes() > f.limitMinutes()) {
                        under(ideas, Outcome.COST_LIMIT, "cost-limit", foia, foisa, "FOIA s12(1)", "FOISA s12(1)");
                    }
                }
                case CostEstimated f -> {
                    boolean together = here.stream()
                            .anyMatch(o -> o instanceof CostTogether t && t.totalMinutes() > f.limitMinutes());
                    if (f.totalMinutes() <= f.limitMinutes()) {
                        if (!together) {
                            add(ideas, Outcome.NEEDS_PERSON, "figures");
                        }
                    } else {
                        under(ideas, Outcome.COST_LIMIT, "cost-limit", foia, foisa, "FOIA s12(1)", "FOISA s12(1)");
                    }
                }
                case PublishedAt f ->
                    under(
                            ideas,
                            Outcome.ACCESSIBLE_ELSEWHERE,
                            "accessible-elsewhere",
                            foia,
                            foisa,
                            "FOIA s21(1)",
                            "FOISA s25(1)");
                case PublicationPlanned f -> {
                    if (!published && foia && f.balanceFavoursWaiting()) {
                        add(ideas, Outcome.FUTURE_PUBLICATION, "future-publication", "FOIA s22(1)");
                    } else if (!published && foia) {
                        add(ideas, Outcome.NEEDS_PERSON, "public-interest");
                    }
                    if (!published && foisa) {
                        add(ideas, Outcome.NEEDS_PERSON, "public-interest");
                    }
                }
                case TableHeld f -> table(ideas, f, items, foia, foisa);
                case AnsweredYes f -> {
                    if (!anyFigure && !anyTable && !items) {
                        add(ideas, Outcome.SUPPLIED, "answered-yes");
                    }
                }
                case AnsweredNo f -> {
                    if (!anyFigure && !anyTable && !items) {
                        add(ideas, Outcome.SUPPLIED, freeText ? "answered-no-free-text" : "answered-no");
                    }
                }
                case ItemsHeld f -> items(ideas, q);
                case FigureHeld f -> {}
                case CategoryFound f -> {}
                case HeldInFreeText f -> {}
                case Asked f -> {}
                case AnsweredUnder f -> {}
                case IntroducesParts f -> {}
                case ListedEquivalents f -> {}
                case ListedNoEquivalents f -> {}
            }
        }
        figures(ideas, q, here, foia, foisa);
        return ideas;
    }

    private void condition(List<Idea> ideas, QuestionId on, boolean wrongAnswerIsYes) {
        boolean yes = facts.contains(new AnsweredYes(on));
        boolean no = facts.contains(new AnsweredNo(on));
        if (wrongAnswerIsYes ? yes : no) {
            add(ideas, Outcome.NOT_APPLICABLE, "condition-not-met");
        } else if (!yes && !no) {
            add(ideas, Outcome.NEEDS_PERSON, "mapping");
        }
    }

    private void items(List<Idea> ideas, QuestionId q) {
        boolean something = facts.contains(new ListedEquivalents(q));
        boolean nothing = facts.contains(new ListedNoEquivalents(q));
        if (something) {
            add(ideas, Outcome.SUPPLIED, "supplied-items-equivalent");
        }
        if (nothing) {
            add(ideas, Outcome.SUPPLIED, "supplied-items-no-equivalent");
        }
        if (!something
                && !nothing
                && facts.stream()
                        .noneMatch(f -> f instanceof TableHeld && f.question().equals(q))) {
            add(ideas, Outcome.SUPPLIED, "supplied-items");
        }
    }

    private static void table(List<Idea> ideas, TableHeld t, boolean items, boolean foia, boolean foisa) {
        boolean hidden = t.identifying() || t.complementary();
        if (t.notAssessed()) {
            add(ideas, Outcome.NEEDS_PERSON, "assessment");
        }
        if (hidden && t.shown()) {
            personal(ideas, Outcome.PARTLY_WITHHELD, "small-number-table", foia, foisa);
        } else if (hidden && items) {
            personal(ideas, Outcome.PARTLY_WITHHELD, "categories-named", foia, foisa);
        } else if (hidden) {
            personal(ideas, Outcome.WITHHELD, "small-number-table-whole", foia, foisa);
        } else if (t.shown() && !t.notAssessed()) {
            add(ideas, Outcome.SUPPLIED, "supplied-table");
        } else if (!t.notAssessed()) {
            notHeld(ideas, "no-other-category", foia, foisa);
        }
    }

    private void figures(List<Idea> ideas, QuestionId q, List<Fact> here, boolean foia, boolean foisa) {
        Set<CellState> states = EnumSet.noneOf(CellState.class);
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        for (Fact fact : here) {
            if (fact instanceof FigureHeld f) {
                states.add(f.state());
            }
            if (fact instanceof CategoryFound f) {
                relations.add(f.relation());
            }
        }
        boolean hidden = states.contains(CellState.IDENTIFYING) || states.contains(CellState.COMPLEMENTARY);
        if (states.contains(CellState.NOT_ASSESSED)) {
            add(ideas, Outcome.NEEDS_PERSON, "assessment");
        }
        if (states.equals(Set.of(CellState.SHOWN))) {
            String wording = relations.isEmpty()
                    ? "supplied-figure"
                    : relations.size() > 1
                            ? "category-several"
                            : "category-" + relations.iterator().next().word();
            add(ideas, Outcome.SUPPLIED, wording);
        } else if (hidden && states.contains(CellState.SHOWN)) {
            personal(ideas, Outcome.PARTLY_WITHHELD, "small-number-part", foia, foisa);
        } else if (hidden) {
            String wording = states.contains(CellState.IDENTIFYING) ? "small-number" : "complementary-number";
            personal(ideas, Outcome.WITHHELD, wording, foia, foisa);
        }
    }

    private static void notHeld(List<Idea> ideas, String wording, boolean foia, boolean foisa) {
        if (foia) {
            add(ideas, Outcome.NOT_HELD, wording);
        }
        if (foisa) {
            add(ideas, Outcome.NOT_HELD, wording, "FOISA s17(1)");
        }
    }

    private static void personal(List<Idea> ideas, Outcome outcome, String wording, boolean foia, boolean foisa) {
        if (foia) {
            add(ideas, outcome, wording, "FOIA s40(2)", "FOIA s40(3A)(a)");
        }
        if (foisa) {
            add(ideas, outcome, wording, "FOISA s38(1)(b)", "FOISA s38(2A)(a)");
        }
    }

    private static void under(
            List<Idea> ideas,
            Outcome outcome,
            String wording,
            boolean foia,
            boolean foisa,
            String english,
            String scottish) {
        if (foia) {
            add(ideas, outcome, wording, english);
        }
        if (foisa) {
            add(ideas, outcome, wording, scottish);
        }
    }

    private static void add(List<Idea> ideas, Outcome outcome, String wording, String... citations) {
        ideas.add(new Idea(outcome, wording, List.of(citations)));
    }

    private static boolean any(List<Fact> facts, Class<? extends Fact> kind) {
        return facts.stream().anyMatch(kind::isInstance);
    }

    private static Set<Set<Outcome>> clashes() {
        Set<Set<Outcome>> pairs = new HashSet<>();
        for (Outcome given : List.of(Outcome.SUPPLIED, Outcome.PARTLY_WITHHELD, Outcome.WITHHELD)) {
            pairs.add(Set.of(Outcome.NOT_HELD, given));
            pairs.add(Set.of(Outcome.COST_LIMIT, given));
        }
        for (Outcome elsewhere : List.of(Outcome.ACCESSIBLE_ELSEWHERE, Outcome.FUTURE_PUBLICATION)) {
            pairs.add(Set.of(Outcome.NOT_HELD, elsewhere));
            pairs.add(Set.of(Outcome.WITHHELD, elsewhere));
            pairs.add(Set.of(Outcome.PARTLY_WITHHELD, elsewhere));
        }
        pairs.add(Set.of(Outcome.NOT_HELD, Outcome.COST_LIMIT));
        pairs.add(Set.of(Outcome.PARTLY_WITHHELD, Outcome.WITHHELD));
        return pairs;
    }
}
