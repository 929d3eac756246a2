package forthright.drafting;

import forthright.bank.Council.Publication;
import forthright.bank.Council.Publication.Where;
import forthright.facts.Fact;
import forthright.request.QuestionId;
import forthright.request.Received;
import java.time.LocalDate;
import java.util.Optional;

/** What a council's publications mean for a question; nothing, where publication was settled too late. */
final class Publications {
    private Publications() {}

    static Optional<Fact> factOf(QuestionId question, Publication publication, Received received, LocalDate dated) {
        return switch (publication.where()) {
            case Where.Now(String address) -> Optional.of(new Fact.PublishedAt(question, address));
            case Where.Later(LocalDate by, LocalDate decidedOn, String because) ->
                // FOIA s.22(1)(b): settled before the request came, or the exemption does not apply.
                settledBefore(decidedOn, received) && by.isAfter(dated)
                        ? Optional.of(new Fact.PublicationPlanned(question, by, !because.isBlank()))
                        : Optional.empty();
        };
    }

    private static boolean settledBefore(LocalDate decidedOn, Received received) {
        return received instanceof Received.On(LocalDate day) && !decidedOn.isAfter(day);
    }
}
