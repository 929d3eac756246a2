package forthright.record;

import forthright.decision.Outcome;
import forthright.facts.Fact;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a request ends as a whole, as councils count it: what its questions came to, taken together. */
public enum RequestOutcome {
    /** Everything that was asked and is held was given. */
    GRANTED_IN_FULL("granted in full"),
    /** Something was given, and something refused. */
    GRANTED_IN_PART("granted in part"),
    /** Nothing was given, and something refused. */
    REFUSED_IN_FULL("refused in full"),
    /** Nothing that was asked is held. */
    NOT_HELD("not held");

    private final String words;

    RequestOutcome(String words) {
        this.words = words;
    }

    /** What the answer to one question does to the request. */
    private enum Part {
        GIVEN,
        GIVEN_AND_REFUSED,
        REFUSED,
        NOT_HELD,
        NOT_ASKED
    }

    /** As people say it: {@code granted in part}. */
    public String inWords() {
        return words;
    }

    /** As files call it: {@code granted-in-part}. */
    public String word() {
        return words.replace(' ', '-');
    }

    /** How the request ended that a sealed reply answers. */
    public static RequestOutcome of(SealedReply reply) {
        return of(reply.answers());
    }

    /** How the request ended that has these answers, one a question. */
    public static RequestOutcome of(List<SealedAnswer> answers) {
        List<Outcome> all = answers.stream().map(RequestOutcome::outcome).toList();
        // What only introduces its parts asks for nothing, and its outcome is a summary of theirs.
        List<Outcome> asked = answers.stream()
                .filter(answer -> answer.facts().stream().noneMatch(Fact.IntroducesParts.class::isInstance))
                .map(RequestOutcome::outcome)
                .toList();
        return ofAll(asked.isEmpty() ? all : asked);
    }

    private static Outcome outcome(SealedAnswer answer) {
        return Outcome.valueOf(answer.outcome().toUpperCase(Locale.UK).replace('-', '_'));
    }

    /** How a request with questions of these outcomes ends; in any order. */
    static RequestOutcome ofAll(Collection<Outcome> questions) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        questions.forEach(question -> parts.add(part(question)));
        boolean given = parts.contains(Part.GIVEN) || parts.contains(Part.GIVEN_AND_REFUSED);
        boolean refused = parts.contains(Part.REFUSED) || parts.contains(Part.GIVEN_AND_REFUSED);
        if (refused) {
            return given ? GRANTED_IN_PART : REFUSED_IN_FULL;
        }
        // FOIA s.1(1)(b): "if that is the case, to have that information communicated": the right reaches as far as
        // what is held, so that a request of which one half is given and the other not held is granted in full.
        return parts.contains(Part.NOT_HELD) && !given ? NOT_HELD : GRANTED_IN_FULL;
    }

    private static Part part(Outcome question) {
        return switch (question) {
            case SUPPLIED -> Part.GIVEN;
            case PARTLY_WITHHELD -> Part.GIVEN_AND_REFUSED;
            case WITHHELD -> Part.REFUSED;
            // FOIA s.21(1), s.22(1): such information "is exempt information", and s.17(1) calls for a notice of
            // refusal.
            case ACCESSIBLE_ELSEWHERE, FUTURE_PUBLICATION -> Part.REFUSED;
            // FOIA s.12(1): "does not oblige a public authority to comply", and s.17(5) calls for a notice; it is held.
            case COST_LIMIT -> Part.REFUSED;
            // FOIA s.2(1): the duty to confirm or deny "does not arise"; s.17(1) calls for a notice of refusal.
            case NEITHER_CONFIRMED_NOR_DENIED -> Part.REFUSED;
            // FOIA s.1(1)(a): to say that it is not held is what the Act asks for, and no refusal.
            case NOT_HELD -> Part.NOT_HELD;
            // FOIA s.8(1)(c): a request is for "the information requested", and under a false condition none was.
            case NOT_APPLICABLE -> Part.NOT_ASKED;
            case NEEDS_PERSON -> throw new IllegalArgumentException("An undecided reply is never issued");
        };
    }
}
