package forthright.reply;

import forthright.bank.Council;
import forthright.bank.Council.Publication;
import forthright.bank.Council.Publication.Where;
import forthright.facts.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where an answer is published, or will be. */
final class Publications {
    private Publications() {}

    static Optional<Values> published(Fact fact) {
        return fact instanceof Fact.PublishedAt(var q, String address)
                ? Optional.of(new Values().prose("address", Escape.link(address)))
                : Optional.empty();
    }

    /** The planned publication, with the council's reasons for waiting. */
    static Optional<Values> planned(Council council, String entry, Fact fact) {
        if (!(fact instanceof Fact.PublicationPlanned(var q, LocalDate by, boolean balance))) {
            return Optional.empty();
        }
        List<Values> reasons = council.publications().stream()
                .filter(p -> p.entry().equals(entry))
                .map(Publication::where)
                .flatMap(where ->
                        where instanceof Where.Later(LocalDate day, LocalDate decided, String because) && day.equals(by)
                                ? Optional.of(because).stream()
                                : Optional.<String>empty().stream())
                .filter(because -> !because.isBlank())
                .distinct()
                .map(because -> new Values().text("reason", InWords.sentence(because)))
                .toList();
        return Optional.of(new Values().text("by", InWords.date(by)).group("reasons", reasons));
    }
}
