package forthright.drafting.packs;

import forthright.drafting.Workspace;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The files that a letter of some date is made from.
 *
 * @param workspace with the questions, rules and wordings that hold
 * @param published the version in force where what is edited is another; empty where they are the same, or none was published
 */
public record InForce(Workspace workspace, Optional<Edition> published) {
    /** Those of the version in force; the edited ones where that is the same, or nothing was ever published. */
    public static InForce on(LocalDate dated, Workspace here) {
        Packs packs = Packs.of(here);
        return packs.inForce(dated)
                .filter(edition -> !packs.isAsEdited(edition))
                .map(edition -> new InForce(packs.workspace(edition), Optional.of(edition)))
                .orElseGet(() -> new InForce(here, Optional.empty()));
    }
}
