package forthright.drafting;

import forthright.bank.BankEntry;
import forthright.bank.Match;
import forthright.facts.Fact;
import forthright.facts.Fact.CellState;
import forthright.request.QuestionId;
import java.nio.file.Files;

/** The file that somebody opens to see why a fact is so, or to change it; "" where there is no one file. */
final class FactSource {
    private final Reasons reasons;

    FactSource(Reasons reasons) {
        this.reasons = reasons;
    }

    String of(Fact fact) {
        return switch (fact) {
            case Fact.Asked f -> reasons.request();
            case Fact.AnsweredUnder f -> council("profile.yaml");
            case Fact.IntroducesParts f -> reasons.request();
            case Fact.AskedIfYes f -> reasons.request();
            case Fact.AskedIfNo f -> reasons.request();
            case Fact.RecordLevelAsked f -> reasons.request();
            case Fact.RefersBack f -> reasons.request();
            case Fact.SameAsked f -> reasons.request();
            case Fact.CostTogether f -> reasons.request();
            case Fact.FunctionElsewhere f -> "rules/authorities.yaml";
            case Fact.MayBeEnvironmental f -> "rules/signs.yaml";
            case Fact.MayBeOwnData f -> "rules/signs.yaml";
            case Fact.Unmatched f -> decided(f.question());
            case Fact.MatchUnclear f -> decided(f.question());
            case Fact.RecordingUnknown f -> council("recording.yaml");
            case Fact.CategoryFound f -> recording(f.question());
            case Fact.HeldInFreeText f -> council("recording.yaml");
            case Fact.NotRecorded f -> recording(f.question());
            case Fact.CostEstimated f -> council("recording.yaml");
            case Fact.ReadingWouldTake f -> council("recording.yaml");
            case Fact.MinutesUnknown f -> council("recording.yaml");
            case Fact.PublishedAt f -> council("publications.yaml");
            case Fact.PublicationPlanned f -> council("publications.yaml");
            case Fact.FigureHeld(var q, CellState state) ->
                switch (state) {
                    case SHOWN -> query(q);
                    case IDENTIFYING, COMPLEMENTARY -> council("assessments.yaml");
                    case NOT_ASSESSED -> council("profile.yaml");
                };
            case Fact.TableHeld(var q, boolean s, boolean identifying, boolean complementary, boolean notAssessed) ->
                identifying || complementary
                        ? council("assessments.yaml")
                        : notAssessed ? council("profile.yaml") : query(q);
            case Fact.NotHeld f -> "";
            case Fact.FiguresMissing f -> "";
            case Fact.AnsweredYes f -> council("recording.yaml");
            case Fact.AnsweredNo f -> council("recording.yaml");
            case Fact.ItemsHeld f -> council("recording.yaml");
            case Fact.ListedEquivalents f -> council("recording.yaml");
            case Fact.ListedNoEquivalents f -> council("recording.yaml");
        };
    }

    private String council(String file) {
        return "councils/%s/%s".formatted(reasons.the().council().id(), file);
    }

    private String decided(QuestionId question) {
        return reasons.the().decided().match(question).isPresent() ? reasons.folder() + "/case.yaml" : "";
    }

    /** What a service supplied says itself how it is recorded. */
    private String recording(QuestionId question) {
        boolean service = reasons.the()
                .matched(question)
                .map(Match.Matched::entry)
                .filter(entry -> entry.by() instanceof BankEntry.AnsweredBy.ServiceFigures)
                .isPresent();
        return service ? "" : council("recording.yaml");
    }

    /** The query lies beside its standard question, under the measure's name. */
    private String query(QuestionId question) {
        return reasons.the()
                .matched(question)
                .map(Match.Matched::entry)
                .flatMap(entry -> entry.by()
                        .measured()
                        .filter(measure -> Files.exists(measure.sql()))
                        .map(measure -> "question-bank/%s/%s"
                                .formatted(entry.topic(), measure.sql().getFileName())))
                .orElse("");
    }
}
