package forthright.facts;

import forthright.request.QuestionId;
import forthright.request.Relation;
import java.time.LocalDate;

/** One thing that is so about one question. The records below are the whole vocabulary of the rules. */
public sealed interface Fact {
    /** The question it is about. */
    QuestionId question();

    // What is asked

    /** The question is asked. True of every question of the request. */
    record Asked(QuestionId question) implements Fact {}

    /** The question is answered under an Act: the council's, or the one that governs this kind of information. */
    record AnsweredUnder(QuestionId question, Regime regime) implements Fact {}

    /** The question only introduces its parts; what is asked stands there. */
    record IntroducesParts(QuestionId question) implements Fact {}

    /**
     * The question is to be answered only if another is answered yes. A question also has the conditions of the stem it
     * stands under, and of the question on which its own condition hangs.
     */
    record AskedIfYes(QuestionId question, QuestionId on) implements Fact {}

    /** The question is to be answered only if another is answered no; conditions pass down as for yes. */
    record AskedIfNo(QuestionId question, QuestionId on) implements Fact {}

    /** The question asks for one row a child or a case. */
    record RecordLevelAsked(QuestionId question) implements Fact {}

    /** The question asks for counts of what another question lists. */
    record RefersBack(QuestionId question, QuestionId on) implements Fact {}

    /** The question asks for what another question of the same letter already asks for. */
    record SameAsked(QuestionId question, QuestionId as) implements Fact {}

    // What other law or authority a question may belong to

    /** What the question is about is the function of other authorities than this one: who, or "" where nobody knows. */
    record FunctionElsewhere(QuestionId question, String function, String who) implements Fact {}

    /** Words of the question point to environmental information, which has Regulations of its own. */
    record MayBeEnvironmental(QuestionId question, String words) implements Fact {}

    /** Words of the question point to the applicant's own personal data, or their child's. */
    record MayBeOwnData(QuestionId question, String words) implements Fact {}

    // What the bank and the council's folder know

    /** No standard question is near enough. */
    record Unmatched(QuestionId question) implements Fact {}

    /** Several standard questions are about equally near. */
    record MatchUnclear(QuestionId question) implements Fact {}

    /** The council has not said whether, or how, it records what is asked. */
    record RecordingUnknown(QuestionId question, String what) implements Fact {}

    /** The council keeps what is asked under a category of its own. */
    record CategoryFound(QuestionId question, Relation relation) implements Fact {}

    /** What is asked stands only in free text, so it is held, but must be read to be counted. */
    record HeldInFreeText(QuestionId question, String where) implements Fact {}

    /** What is asked is not recorded at all; something else may be that helps, in one sentence, or nothing ("") is. */
    record NotRecorded(QuestionId question, String what, String instead) implements Fact {}

    /** Nothing that would give the answer is held for what is asked, as those who would hold it say. */
    record NotHeld(QuestionId question, String what) implements Fact {}

    /** Time needed to find the answer by reading, against the limit that holds on the day, both in minutes. */
    record CostEstimated(QuestionId question, int records, int minutesEach, int totalMinutes, int limitMinutes)
            implements Fact {}

    /**
     * The applicant said what to answer, should the cost limit apply: the minutes that reading takes for this question
     * together with all that go before it, against the limit.
     */
    record CostTogether(QuestionId question, int totalMinutes, int limitMinutes) implements Fact {}

    /** As an estimate, of a count that nobody asked for: offered as advice, never a ground for refusing. */
    record ReadingWouldTake(QuestionId question, int records, int minutesEach, int totalMinutes, int limitMinutes)
            implements Fact {}

    /** The answer must be read out of records, and nobody has said how long one takes. */
    record MinutesUnknown(QuestionId question) implements Fact {}

    /** The answer is published, at an address that the applicant can reach. */
    record PublishedAt(QuestionId question, String address) implements Fact {}

    /** The answer was meant for publication before the request came, and will be published by a day. */
    record PublicationPlanned(QuestionId question, LocalDate by, boolean balanceFavoursWaiting) implements Fact {}

    // What disclosure control says of the figures

    /** A figure is there, in a state that says whether it may be shown. */
    record FigureHeld(QuestionId question, CellState state) implements Fact {}

    /** A table is there; each flag says whether at least one cell is in that state. */
    record TableHeld(
            QuestionId question, boolean shown, boolean identifying, boolean complementary, boolean notAssessed)
            implements Fact {}

    /** The data cannot give the figure. */
    record FiguresMissing(QuestionId question, String because) implements Fact {}

    // What is known of the answer itself

    /** The answer is yes. */
    record AnsweredYes(QuestionId question) implements Fact {}

    /** The answer is no. */
    record AnsweredNo(QuestionId question) implements Fact {}

    /** The answer is a list, and the list is there. */
    record ItemsHeld(QuestionId question) implements Fact {}

    /** The list answers with something equivalent to what the request is about. */
    record ListedEquivalents(QuestionId question) implements Fact {}

    /** The list answers with nothing equivalent to what the request is about. */
    record ListedNoEquivalents(QuestionId question) implements Fact {}

    /** The Act under which a question is answered. */
    enum Regime {
        /** The Freedom of Information Act 2000. */
        FOIA,
        /** The Freedom of Information (Scotland) Act 2002. */
        FOISA
    }

    /** Whether a cell may be shown. */
    enum CellState {
        /** It may be shown. */
        SHOWN,
        /** A recorded assessment says that it would identify someone. */
        IDENTIFYING,
        /** It would let an identifying cell be worked out. */
        COMPLEMENTARY,
        /** It is at or below the threshold and nobody has assessed it. */
        NOT_ASSESSED
    }
}
