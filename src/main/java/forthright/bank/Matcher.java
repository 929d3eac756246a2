package forthright.bank;

import forthright.bank.BankEntry.AnsweredBy;
import forthright.bank.BankEntry.At;
import forthright.bank.BankEntry.Measure;
import forthright.bank.Match.Candidate;
import forthright.bank.Scores.Nearness;
import forthright.request.Cue;
import forthright.request.Division;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.QuestionKind;
import forthright.request.Request;
import forthright.request.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says which standard question each question of a request is. It compares only wordings whose unit, kind and telling
 * terms are the same, and abstains where too much of what is asked is not known to the bank.
 */
final class Matcher {
    private static final double ENOUGH = 0.70;
    private static final double CLOSE = 0.04;
    private static final int NEAREST = 3;
    private static final Cue HEADS = Cue.of(
            "\\bhow many\\b|\\bnumbers? of\\b|\\bpercentage of\\b|\\bproportion of\\b",
            "how many",
            "number",
            "percentage of",
            "proportion of");

    private final List<Standard> standards;
    private final Vocabulary words;
    private final Scores scores;
    private final Request request;
    private final Map<QuestionId, Confirmed> confirmed;
    private final Map<QuestionId, Match> found = new LinkedHashMap<>();
    private final TermsOfLetter heard;
    private final Antecedents antecedents;
    private final Kinds kinds;

    private Matcher(
            List<Standard> standards,
            Vocabulary words,
            Scores scores,
            Request request,
            Map<QuestionId, Confirmed> confirmed) {
        this.standards = standards;
        this.words = words;
        this.scores = scores;
        this.request = request;
        this.confirmed = Map.copyOf(confirmed);
        this.heard = new TermsOfLetter(words);
        this.antecedents = new Antecedents(request, heard, found);
        this.kinds = new Kinds(request, words);
    }

    static Map<QuestionId, Match> match(
            List<Standard> standards,
            Vocabulary words,
            Scores scores,
            Request request,
            Map<QuestionId, Confirmed> confirmed) {
        Matcher matcher = new Matcher(standards, words, scores, request, confirmed);
        request.allQuestions()
                .filter(q -> confirmed.containsKey(q.id()) || !Wording.onlyIntroduces(q))
                .forEach(q -> matcher.found.put(q.id(), matcher.decided(q)));
        return matcher.found;
    }

    /** What a person confirmed wins over every score. */
    private Match decided(Question question) {
        Confirmed said = confirmed.get(question.id());
        return said == null ? match(question) : confirmed(said, question);
    }

    private Match confirmed(Confirmed said, Question question) {
        return switch (said) {
            case Confirmed.As(BankEntry entry, String because) ->
                new Match.Matched(entry, 1.0, because, List.copyOf(conceptsOf(question)));
            case Confirmed.NoEntry none -> new Match.Unknown(List.of());
        };
    }

    private Set<Concept> conceptsOf(Question question) {
        Set<Concept> concepts = new LinkedHashSet<>();
        if (question.container()) {
            question.parts()
                    .forEach(part -> concepts.addAll(conceptsOf(question, question.text() + " " + part.text())));
        } else {
            concepts.addAll(conceptsOf(question, Wording.of(request, question)));
        }
        return concepts;
    }

    private List<Concept> conceptsOf(Question question, String wording) {
        return words.terms(withListNoun(heard.bare(wording), question)).concepts();
    }

    /** A standard question with its nearness to one wording. */
    record Ranked(Standard standard, Nearness nearness) {
        String id() {
            return standard.entry().id();
        }
    }

    private Match match(Question question) {
        Match match = undivided(question);
        return match instanceof Match.Matched
                ? match
                : byGroups(question).or(() -> oneGroup(question)).orElse(match);
    }

    /** A figure that a service counts may be asked for by groups: then the whole of it is what is matched. */
    private Optional<Match> byGroups(Question question) {
        return Division.of(question)
                .flatMap(
                        division -> match(division.ofWhole(question), division.whole()) instanceof Match.Matched matched
                                        && divides(matched.entry(), division)
                                ? Optional.of(matched)
                                : Optional.empty());
    }

    /** "a) neglect b) physical abuse", under the figure that they divide. */
    private Optional<Match> oneGroup(Question question) {
        return request.stemOf(question.id())
                .filter(stem -> Division.of(stem).isPresent())
                .flatMap(stem -> found.get(stem.id()) instanceof Match.Matched matched
                                && matched.entry().by() instanceof AnsweredBy.ServiceFigures
                        ? Optional.of(new Match.Matched(
                                matched.entry(),
                                matched.score(),
                                "It is one of the groups of question %s.".formatted(stem.id()),
                                List.of()))
                        : Optional.empty());
    }

    private static boolean divides(BankEntry entry, Division division) {
        return entry.by() instanceof AnsweredBy.ServiceFigures service && service.divides(division);
    }

    private Match undivided(Question question) {
        boolean stem = question.container();
        if (!stem) {
            return match(question, Wording.of(request, question));
        }
        // A stem says what it is about only together with its parts: "had a: sexual exploitation marker".
        Set<Concept> concepts = new LinkedHashSet<>();
        Match best = new Match.Unknown(List.of());
        for (Question part : question.parts()) {
            Match match = match(question, question.text() + " " + part.text());
            if (match instanceof Match.Matched matched) {
                concepts.addAll(matched.concepts());
                boolean better = !(best instanceof Match.Matched) || matched.score() > ((Match.Matched) best).score();
                best = better ? matched : best;
            } else if (!(best instanceof Match.Matched)) {
                best = match;
            }
        }
        return best instanceof Match.Matched(BankEntry entry, double score, String because, var some)
                ? new Match.Matched(entry, score, because, List.copyOf(concepts))
                : best;
    }

    /** A figure that is wanted by groups is the figure itself, where the entry can be had by all of them. */
    private Match match(Question question, String wording) {
        String bare = heard.bare(wording);
        Groups groups = Groups.of(bare);
        Match grouped = groups.none() ? new Match.Unknown(List.of()) : match(question, wording, groups);
        return grouped instanceof Match.Matched matched && groups.allowedBy(matched.entry())
                ? grouped
                : match(question, wording, Groups.none(bare));
    }

    private Match match(Question question, String wording, Groups groups) {
        String bare = groups.wording();
        Terms terms = heard.of(withListNoun(bare, question));
        Optional<Antecedents.Before> before = antecedents.of(question, bare);
        if (before.isPresent() && before.get().unknown()) {
            return new Match.Unknown(List.of());
        }
        Timing own = Timing.of(wording, question, request);
        Timing timing = before.flatMap(Antecedents.Before::at).map(own::orAs).orElse(own);
        Scores.Asked asked =
                scores.asked(terms, before.map(Antecedents.Before::terms).orElse(Set.of()), timing);
        List<Ranked> plausible = rank(
                asked,
                standards.stream().filter(s -> scores.plausible(asked, s)).toList());
        Optional<Unit> unit =
                unit(bare, terms, before).filter(u -> UnitNote.of(wording).allows(Optional.of(u)));
        QuestionKind kind = kinds.of(question, bare, terms, groups, timing);
        List<Ranked> able = plausible.stream()
                .filter(r -> fits(r, question, kind, terms, unit, before))
                .filter(r -> follows(r.standard().entry(), unit, bare, before))
                .filter(r -> allows(timing, r.standard()))
                .toList();
        List<Ranked> standing =
                able.stream().filter(r -> r.standard().at() == At.DATE).toList();
        List<Ranked> fitting = timing.now() && !standing.isEmpty() ? standing : able;
        List<Ranked> following = fitting.stream()
                .filter(r -> !r.standard().entry().follows().isEmpty())
                .toList();
        List<Ranked> eligible = exactFirst(following.isEmpty() ? fitting : following);
        if (eligible.isEmpty()) {
            return new Match.Unknown(nearest(asked));
        }
        if (!scores.strange(terms).isEmpty()) {
            return new Match.Unknown(nearest(asked));
        }
        if (asksForSeveral(bare) || joinsConcepts(question, terms)) {
            // One standard question would answer a part and pass over the rest without a word.
            return new Match.Unclear(
                    eligible.stream().limit(NEAREST).map(Matcher::candidate).toList());
        }
        Ranked first = eligible.getFirst();
        List<Ranked> close = eligible.stream()
                .filter(r -> first.nearness().score() - r.nearness().score() < CLOSE)
                .toList();
        if (close.size() > 1) {
            return new Match.Unclear(close.stream()
                    .map(r -> new Candidate(r.standard().entry(), r.nearness().score()))
                    .toList());
        }
        return new Match.Matched(
                first.standard().entry(), first.nearness().score(), because(first, before), terms.concepts());
    }

    /** What is counted: "how many incidents", else "of the incidents, how many", else what "those" were. */
    private Optional<Unit> unit(String bare, Terms terms, Optional<Antecedents.Before> before) {
        if (terms.countsWhatFollows()) {
            return terms.unit();
        }
        return BackReference.ofWhich(bare)
                .flatMap(things -> words.terms(things).unit())
                .or(() -> before.flatMap(Antecedents.Before::unit))
                .or(terms::unit);
    }

    private static boolean allows(Timing timing, Standard standard) {
        return standard.measure().isEmpty() || timing.allows(standard.at());
    }

    /** Those of which one wording says just this, where there are any, before those whose wordings say it among them. */
    private static List<Ranked> exactFirst(List<Ranked> fitting) {
        List<Ranked> exact = fitting.stream().filter(r -> r.nearness().exact()).toList();
        return exact.isEmpty() ? fitting : exact;
    }

    /** "How many were at risk of gangs and of bullying": with both, or with either? Only the applicant knows. */
    private static boolean joinsConcepts(Question question, Terms terms) {
        return question.kind() == QuestionKind.COUNT
                && !question.container()
                && question.breakdown().isEmpty()
                && terms.concepts().size() > 1;
    }

    private static boolean asksForSeveral(String wording) {
        return HEADS.matcher(wording.toLowerCase(Locale.UK)).results().limit(2).count() > 1;
    }

    /** "was the harm: a. Physical": a part takes the noun of its stem where only both together name a concept. */
    private String withListNoun(String bare, Question question) {
        if (!heard.of(bare).concepts().isEmpty()
                && heard.of(bare).set().stream().anyMatch(t -> t.startsWith("kind-of-"))) {
            return bare;
        }
        boolean part = question.container() || request.stemOf(question.id()).isPresent();
        return part ? words.withNounOfItsKind(bare, heard).orElse(bare) : bare;
    }

    /** The nearest of all, for a person to choose from. */
    private List<Candidate> nearest(Scores.Asked asked) {
        return rank(asked, standards).stream()
                .limit(NEAREST)
                .map(Matcher::candidate)
                .toList();
    }

    private List<Ranked> rank(Scores.Asked asked, List<Standard> among) {
        List<Ranked> ranked = new ArrayList<>();
        for (Standard standard : among) {
            ranked.add(new Ranked(standard, scores.nearness(asked, standard)));
        }
        ranked.sort(Matcher::nearerFirst);
        return ranked;
    }

    private static int nearerFirst(Ranked one, Ranked other) {
        int nearer = Double.compare(other.nearness().score(), one.nearness().score());
        return nearer != 0 ? nearer : one.id().compareTo(other.id());
    }

    private boolean fits(
            Ranked ranked,
            Question question,
            QuestionKind kind,
            Terms terms,
            Optional<Unit> unit,
            Optional<Antecedents.Before> before) {
        if (!ranked.nearness().fits() || ranked.nearness().score() < ENOUGH) {
            return false;
        }
        Standard standard = ranked.standard();
        boolean sameUnit = standard.measure()
                .map(m -> unit.filter(u -> u == m.unit()).isPresent())
                .orElse(true);
        boolean stemOrGrid =
                question.breakdown().isEmpty() && !question.printedParts().isEmpty();
        boolean sameKind = standard.answers(kind, stemOrGrid);
        boolean keepsTheGroup = before.isEmpty() || keepsTheGroup(standard, terms, before.get());
        return sameUnit && sameKind && keepsTheGroup;
    }

    /** What follows from another question is asked after it, or names itself what that question was about. */
    private static boolean follows(
            BankEntry entry, Optional<Unit> unit, String bare, Optional<Antecedents.Before> before) {
        return entry.follows().isEmpty()
                || before.filter(b -> entry.follows().contains(b.entry())).isPresent()
                || (before.isEmpty()
                        && unit.filter(u -> u == Unit.INTERVIEWS).isPresent()
                        && BackReference.interviewsAboutIncidents(bare));
    }

    /** "Of those": what narrowed the question before must narrow this one too, or it counts another group. */
    private boolean keepsTheGroup(Standard standard, Terms terms, Antecedents.Before before) {
        if (standard.entry().follows().contains(before.entry())) {
            return true;
        }
        boolean sameThings = before.unit().isPresent()
                && before.unit().equals(standard.measure().map(Measure::unit));
        return before.terms().stream()
                .filter(term -> words.isNarrowing(term) || (sameThings && words.isTelling(term)))
                .allMatch(term ->
                        terms.set().contains(term) || standard.vocabulary().contains(term));
    }

    private static Candidate candidate(Ranked ranked) {
        return new Candidate(
                ranked.standard().entry(),
                ranked.nearness().score() * (ranked.nearness().fits() ? 1 : 0.5));
    }

    private static String because(Ranked ranked, Optional<Antecedents.Before> before) {
        String shared = "It says " + String.join(", ", ranked.nearness().shared());
        String missing = ranked.nearness().missing().isEmpty()
                ? ""
                : "; not known to this entry: "
                        + String.join(", ", ranked.nearness().missing());
        String after =
                before.map(b -> "; it refers back to question " + b.question()).orElse("");
        return shared + missing + after + ".";
    }

    /** Questions that ask for counts of what another question of the letter lists. */
    static Map<QuestionId, QuestionId> refersBack(Request request, Map<QuestionId, Match> matches) {
        Map<QuestionId, QuestionId> refers = new LinkedHashMap<>();
        List<QuestionId> known = request.allQuestions().map(Question::id).toList();
        request.allQuestions().forEach(question -> {
            boolean listed = matches.get(question.id()) instanceof Match.Matched matched
                    && matched.entry().by() instanceof AnsweredBy.ListedIn;
            if (listed) {
                forthright.request.References.in(question.text(), question.id(), known).stream()
                        .findFirst()
                        .ifPresent(on -> refers.put(question.id(), on));
            }
        });
        return refers;
    }
}
