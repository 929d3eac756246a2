package forthright.drafting;

import forthright.bank.Match;
import forthright.bank.Match.Candidate;
import forthright.decision.Decision;
import forthright.decision.Ground;
import forthright.decision.Outcome;
import forthright.disclosurecontrol.Leak;
import forthright.facts.Fact;
import forthright.law.Signs;
import forthright.reply.Reply.Task;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person must do before the letter can go, in words that name the file and the field. */
final class Tasks {
    // UK GDPR Article 33(1): a breach that puts somebody at risk is reported within 72 hours of knowing of it.
    private static final String LEAKED =
            " Tell information governance today: it may be a personal data breach, to be reported to the ICO within 72"
                    + " hours. Offer to withdraw the earlier reply from the disclosure log; ask others to withdraw what they"
                    + " published. Nothing of this letter goes before a named person has decided.";

    private final Case the;
    private final Map<Question, Evidence> evidence;
    private final Map<QuestionId, Ask> asks;
    private final AskWords words;
    private final CostsTogether costs;

    private final List<String> ofLetter;
    private final List<Leak> leaks;

    /**
     * The tasks of one case.
     *
     * @param ofLetter what a person is told of the letter as a whole
     * @param leaks what earlier replies, or others, have given away
     */
    Tasks(
            Case the,
            Map<Question, Evidence> evidence,
            Map<QuestionId, Ask> asks,
            CostsTogether costs,
            String askCommand,
            List<String> ofLetter,
            List<Leak> leaks) {
        this.the = the;
        this.evidence = evidence;
        this.asks = asks;
        this.costs = costs;
        this.words = new AskWords(the.council(), the.dated(), askCommand);
        this.ofLetter = List.copyOf(ofLetter);
        this.leaks = List.copyOf(leaks);
    }

    List<Task> from(List<Decision> decisions) {
        List<Task> tasks = new ArrayList<>();
        if (the.received() instanceof Received.NotSaid) {
            tasks.add(new Task(
                    "",
                    "figures",
                    "Say when the request was received, with --received: the clock of section 10 runs from that day."));
        }
        // FOIA s.12(1): the estimate is of the cost of complying with the request, not with each question of it.
        if (costs.mustBeChosen(the.request(), id -> waits(decisions, id))) {
            tasks.add(new Task(
                    "",
                    "estimate",
                    "The questions that records must be read for are each within the cost limit, and together over it."
                            + " The limit is one for the whole request: ask the applicant which to answer, or decide which are"
                            + " refused."));
        }
        ofLetter.forEach(what -> tasks.add(new Task("", "match", what)));
        leaks.forEach(what -> tasks.add(new Task("", "assessment", what.what() + LEAKED)));
        decisions.stream()
                .filter(d -> d.outcome() == Outcome.NEEDS_PERSON)
                .filter(d -> !onlyIntroduces(d))
                .flatMap(this::each)
                .forEach(tasks::add);
        return tasks;
    }

    private static boolean waits(List<Decision> decisions, QuestionId id) {
        return decisions.stream().anyMatch(d -> d.question().equals(id) && d.outcome() == Outcome.NEEDS_PERSON);
    }

    /** A stem is settled by its parts, and each part has its own task. */
    private boolean onlyIntroduces(Decision decision) {
        return the.request()
                .question(decision.question())
                .flatMap(q -> Optional.ofNullable(evidence.get(q)))
                .filter(e -> e.facts().contains(new Fact.IntroducesParts(decision.question())))
                .isPresent();
    }

    /** A decision may wait for several things; a clash of rules is one. */
    private Stream<Task> each(Decision decision) {
        return decision.wording().equals("conflict")
                ? Stream.of(task(decision, "conflict"))
                : decision.grounds().stream()
                        .map(ground -> ground.proposal().wording())
                        .distinct()
                        .map(kind -> task(decision, kind));
    }

    private Task task(Decision decision, String kind) {
        Question question = the.request().question(decision.question()).orElseThrow();
        Evidence found = evidence.get(question);
        List<Fact> facts = found == null ? List.of() : found.facts();
        String what = switch (kind) {
            case "match" -> match(question, facts);
            case "assessment" ->
                "Assess whether anybody could be identified from the small figures here, and record the conclusion in "
                        + file("assessments.yaml") + ": "
                        + (found == null ? "" : String.join("; ", found.toAssess())) + ".";
            case "estimate" ->
                "Time the reading of some records in %s, and write minutes-each and sampled in %s."
                        .formatted(
                                join(facts, Fact.HeldInFreeText.class, Fact.HeldInFreeText::where),
                                file("recording.yaml"));
            case "mapping" -> mapping(facts);
            case "figures" -> figures(question, facts);
            case "public-interest" ->
                "Weigh whether the public interest in waiting for publication outweighs that in giving it now, and write the reasons as \"because\" in "
                        + file("publications.yaml") + ".";
            case "conflict" ->
                "These rules contradict each other: "
                        + decision.grounds().stream()
                                .map(Tasks::naming)
                                .sorted()
                                .collect(Collectors.joining("; "))
                        + ". Change one of them, or decide this question yourself.";
            default -> "Decide how this question is answered.";
        };
        return new Task(decision.question().path(), kind, what);
    }

    /** Which law a question falls under is asked before which standard question it is. */
    private String match(Question question, List<Fact> facts) {
        List<String> what = new ArrayList<>();
        String regime = the.council().regime();
        of(facts, Fact.MayBeEnvironmental.class)
                .forEach(f -> what.add(the.signs().says(Signs.Of.ENVIRONMENTAL, regime, f.words())));
        of(facts, Fact.MayBeOwnData.class)
                .forEach(f -> what.add(the.signs().says(Signs.Of.OWN_DATA, regime, f.words())));
        if (what.isEmpty() || the.matched(question.id()).isEmpty()) {
            what.add(standard(question));
        }
        return String.join(" ", what);
    }

    private String standard(Question question) {
        return the.decided()
                .match(question.id())
                .filter(confirmed -> confirmed.entry().isEmpty())
                .map(confirmed -> "Answer this question yourself, as decided by %s."
                        .formatted(confirmed.signed().inWords().replaceFirst("\\.$", "")))
                .orElseGet(() -> nearest(question));
    }

    private String nearest(Question question) {
        List<Candidate> near = switch (the.matches().getOrDefault(question.id(), new Match.Unknown(List.of()))) {
            case Match.Unclear(List<Candidate> candidates) -> candidates;
            case Match.Unknown(List<Candidate> nearest) -> nearest;
            case Match.Matched matched -> List.of();
        };
        String nearest = near.isEmpty()
                ? "No standard question is near."
                : "Nearest: "
                        + near.stream()
                                .limit(3)
                                .map(c -> "%s (%.2f)".formatted(c.entry().id(), c.score()))
                                .collect(Collectors.joining(", "))
                        + ".";
        return "Say which standard question this is, or answer it yourself. %s To teach the bank this wording, add it under \"asks\" of the right file in question-bank/."
                .formatted(nearest);
    }

    /** What is unknown is how something is recorded, or else the answer that this question hangs on. */
    private String mapping(List<Fact> facts) {
        Optional<Fact.FunctionElsewhere> elsewhere =
                of(facts, Fact.FunctionElsewhere.class).findFirst();
        if (elsewhere.isPresent()) {
            return elsewhere(elsewhere.get());
        }
        String unknown = join(facts, Fact.RecordingUnknown.class, Fact.RecordingUnknown::what);
        return unknown.isEmpty()
                ? "Settle the answer to question %s first: whether this one is asked at all depends on it."
                        .formatted(Stream.of(
                                        join(facts, Fact.AskedIfYes.class, f -> f.on().path()),
                                        join(facts, Fact.AskedIfNo.class, f -> f.on().path()),
                                        join(facts, Fact.RefersBack.class, f -> f.on().path()))
                                .filter(on -> !on.isEmpty())
                                .distinct()
                                .collect(Collectors.joining("; ")))
                : "Say in %s how this council records %s: as a category, in free text, or not at all."
                        .formatted(file("recording.yaml"), unknown);
    }

    // FOIA s.16(1), FOISA s.15(1): whoever asks the wrong authority is told the right one
    private String elsewhere(Fact.FunctionElsewhere fact) {
        boolean scottish = the.council().regime().equals("FOISA");
        String who = fact.who().isEmpty() ? "another authority" : fact.who();
        return "%s is not a function of this council but of %s. Check that nothing is held: if so, say \"not held\" (%s) and name %s, with its address for requests (%s). If something is held, answer from that."
                .formatted(
                        capital(fact.function()),
                        who,
                        scottish ? "FOISA s17(1)" : "FOIA s1(1)(a)",
                        who,
                        scottish ? "FOISA s15(1)" : "FOIA s16(1)");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    private static <F extends Fact> Stream<F> of(List<Fact> facts, Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    private String figures(Question question, List<Fact> facts) {
        Ask ask = asks.get(question.id());
        if (ask != null) {
            return words.task(ask, asks);
        }
        String missing = join(facts, Fact.FiguresMissing.class, Fact.FiguresMissing::because);
        return missing.isEmpty()
                ? "The records can be read within the cost limit: read them, and supply the figure."
                : "%s: %s. Supply it, or mend the cause."
                        .formatted(
                                facts.stream().anyMatch(Tasks::isGiven)
                                        ? "The data gives a part of the figures only"
                                        : "The figure cannot be given",
                                missing.replace(".;", ";").replaceFirst("\\.$", ""));
    }

    private static boolean isGiven(Fact fact) {
        return fact instanceof Fact.FigureHeld || fact instanceof Fact.TableHeld;
    }

    private static <F extends Fact> String join(List<Fact> facts, Class<F> kind, Function<F, String> text) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(text)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String naming(Ground ground) {
        return "“%s” (%s) proposes %s"
                .formatted(
                        ground.rule(),
                        ground.place(),
                        ground.proposal().outcome().word());
    }

    private String file(String name) {
        return "councils/%s/%s".formatted(the.council().id(), name);
    }
}
