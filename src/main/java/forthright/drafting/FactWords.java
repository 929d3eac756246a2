package forthright.drafting;

import forthright.facts.Fact;
import forthright.facts.Fact.CellState;
import forthright.request.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the rules knew, one plain sentence for each fact. A fact holds no count, and so does its sentence. */
final class FactWords {
    private FactWords() {}

    static String of(Fact fact) {
        return switch (fact) {
            case Fact.Asked asked -> "It is asked.";
            case Fact.AnsweredUnder(var q, Fact.Regime regime) -> "It is answered under %s.".formatted(regime);
            case Fact.IntroducesParts parts -> "It only introduces its parts.";
            case Fact.AskedIfYes(var q, var on) -> "It is asked only if question %s is answered yes.".formatted(on);
            case Fact.AskedIfNo(var q, var on) -> "It is asked only if question %s is answered no.".formatted(on);
            case Fact.RecordLevelAsked asked -> "It asks for one row a child or a case.";
            case Fact.RefersBack(var q, var on) -> "It asks for counts of what question %s lists.".formatted(on);
            case Fact.SameAsked(var q, var as) -> "It asks what question %s asks.".formatted(as);
            case Fact.FunctionElsewhere(var q, String function, String who) ->
                "It is about %s, which is the function of %s."
                        .formatted(function, who.isEmpty() ? "another authority" : who);
            case Fact.MayBeEnvironmental(var q, String words) ->
                "Words of it point to environmental information: %s.".formatted(words);
            case Fact.MayBeOwnData(var q, String words) ->
                "Words of it point to the applicant's own data: %s.".formatted(words);
            case Fact.Unmatched unmatched -> "No standard question is near enough.";
            case Fact.MatchUnclear unclear -> "Several standard questions are about equally near.";
            case Fact.RecordingUnknown(var q, String what) ->
                "The council has not said whether, or how, it records this: %s.".formatted(what);
            case Fact.CategoryFound(var q, Relation relation) -> found(relation);
            case Fact.HeldInFreeText(var q, String where) -> "It stands in free text, in %s.".formatted(where);
            case Fact.NotRecorded(var q, String what, String instead) ->
                "Not recorded at all: %s.%s"
                        .formatted(what, instead.isEmpty() ? "" : " Recorded instead: %s.".formatted(instead));
            case Fact.NotHeld(var q, String what) ->
                "Those who would hold it say that nothing is held: %s.".formatted(what);
            case Fact.CostEstimated(var q, int records, int each, int total, int limit) ->
                "To answer it, records must be read: " + sum(records, each, total, limit);
            case Fact.ReadingWouldTake(var q, int records, int each, int total, int limit) ->
                "Nobody asked for a count; reading for one would take: " + sum(records, each, total, limit);
            case Fact.CostTogether(var q, int total, int limit) ->
                "With the questions that go first, reading takes %,d minutes, against a limit of %,d."
                        .formatted(total, limit);
            case Fact.MinutesUnknown unknown -> "Records must be read, and nobody has timed it.";
            case Fact.PublishedAt(var q, String address) -> "It is public at %s.".formatted(address);
            case Fact.PublicationPlanned(var q, var by, boolean favours) ->
                "It is to be published by %s; that the public interest favours waiting is %s."
                        .formatted(by, favours ? "written down" : "not written down");
            case Fact.FigureHeld(var q, CellState state) -> "There is a figure that " + state(state) + ".";
            case Fact.TableHeld(
                    var q,
                    boolean shown,
                    boolean identifying,
                    boolean complementary,
                    boolean notAssessed) ->
                "There is a table: " + cells(shown, identifying, complementary, notAssessed) + ".";
            case Fact.FiguresMissing(var q, String because) ->
                "The data cannot give the figure: %s.".formatted(because.replaceFirst("\\.$", ""));
            case Fact.AnsweredYes yes -> "The answer is yes.";
            case Fact.AnsweredNo no -> "The answer is no.";
            case Fact.ItemsHeld items -> "The answer is a list, and it is there.";
            case Fact.ListedEquivalents listed -> "The list has something equivalent to what the request is about.";
            case Fact.ListedNoEquivalents none -> "The list has nothing equivalent to what the request is about.";
        };
    }

    private static String found(Relation relation) {
        return switch (relation) {
            case EXACT -> "It is kept under a category of the council's that is exactly it.";
            case BROADER -> "It is kept under a category of the council's that is broader.";
            case NARROWER -> "It is kept under a category of the council's that is narrower.";
            case RELATED -> "It is kept under a category of the council's that is only related.";
        };
    }

    // The records are known here only where the letter may print them: Figures.recordsToRead.
    private static String sum(int records, int each, int total, int limit) {
        return "%,d records at %d minutes each, %,d minutes in all, against a limit of %,d."
                .formatted(records, each, total, limit);
    }

    private static String state(CellState state) {
        return switch (state) {
            case SHOWN -> "may be shown";
            case IDENTIFYING -> "would identify someone";
            case COMPLEMENTARY -> "would give a withheld one away";
            case NOT_ASSESSED -> "waits until somebody has assessed a small number";
        };
    }

    private static String cells(boolean shown, boolean identifying, boolean complementary, boolean notAssessed) {
        List<String> states = new ArrayList<>();
        Stream.of(CellState.values())
                .filter(state -> switch (state) {
                    case SHOWN -> shown;
                    case IDENTIFYING -> identifying;
                    case COMPLEMENTARY -> complementary;
                    case NOT_ASSESSED -> notAssessed;
                })
                .forEach(state -> states.add("at least one cell " + state(state)));
        return states.isEmpty() ? "no category is in it" : String.join("; ", states);
    }
}
