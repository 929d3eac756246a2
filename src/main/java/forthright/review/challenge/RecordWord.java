package forthright.review.challenge;

import forthright.facts.Fact;
import forthright.facts.Fact.CellState;
import forthright.record.SealedAnswer;
import forthright.record.SealedReply;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What of a sealed record answers a question: facts on which a reply was decided, each told in a sentence. */
enum RecordWord {
    ASSESSMENT,
    ESTIMATE,
    FREE_TEXT,
    NOT_HELD,
    CONDITION,
    ADDRESS,
    PLAN,
    CITATIONS,
    RECEIPT;

    /** The word used in files: {@code free-text}. */
    String word() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }

    static Map<String, RecordWord> words() {
        Map<String, RecordWord> words = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(each -> words.put(each.word(), each));
        return words;
    }

    /** What the record of one answer says. */
    Optional<String> in(SealedAnswer answer, String basis, SealedReply reply) {
        return switch (this) {
            case CITATIONS ->
                answer.citations().contains(basis)
                        ? Optional.of("It was decided under %s.".formatted(String.join(", ", answer.citations())))
                        : Optional.empty();
            case RECEIPT ->
                reply.received().isEmpty()
                        ? Optional.empty()
                        : Optional.of("Received on %s, due on %s, sealed on %s."
                                .formatted(
                                        reply.received(),
                                        reply.due(),
                                        reply.issued().on()));
            default ->
                answer.facts().stream().flatMap(fact -> told(fact).stream()).findFirst();
        };
    }

    /** A fact in a sentence; empty where it is of another kind. */
    private Optional<String> told(Fact fact) {
        return switch (fact) {
            case Fact.FigureHeld figure
            when this == ASSESSMENT && figure.state() == CellState.IDENTIFYING ->
                Optional.of("A recorded assessment says that the figure would identify someone.");
            case Fact.TableHeld table
            when this == ASSESSMENT && table.identifying() ->
                Optional.of("A recorded assessment says that figures of the table would identify someone.");
            case Fact.CostEstimated cost
            when this == ESTIMATE ->
                Optional.of("%,d records at %d minutes each are %,d minutes, against a limit of %,d."
                        .formatted(cost.records(), cost.minutesEach(), cost.totalMinutes(), cost.limitMinutes()));
            case Fact.HeldInFreeText text
            when this == FREE_TEXT -> Optional.of("It is held in free text: %s.".formatted(text.where()));
            case Fact.NotHeld not
            when this == NOT_HELD ->
                Optional.of("Those who would hold it say that it is not held: %s.".formatted(not.what()));
            case Fact.NotRecorded not
            when this == NOT_HELD -> Optional.of("It is not recorded: %s.".formatted(not.what()));
            case Fact.AskedIfYes asked
            when this == CONDITION ->
                Optional.of("It is asked only if %s is answered yes."
                        .formatted(asked.on().path()));
            case Fact.AskedIfNo asked
            when this == CONDITION ->
                Optional.of("It is asked only if %s is answered no."
                        .formatted(asked.on().path()));
            case Fact.PublishedAt published
            when this == ADDRESS -> Optional.of("It is published at %s.".formatted(published.address()));
            case Fact.PublicationPlanned planned
            when this == PLAN ->
                Optional.of("Its publication by %s was planned before the request came.".formatted(planned.by()));
            default -> Optional.empty();
        };
    }
}
