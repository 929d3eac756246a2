package forthright.drafting;

import forthright.bank.Council;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a council's re-use wordings, past and to come, against the paragraphs that are written. */
final class ReUseCheck {
    private final Path shared;
    private final Path own;
    private final Faults faults;

    ReUseCheck(Path shared, Path own, Faults faults) {
        this.shared = shared;
        this.own = own;
        this.faults = faults;
    }

    void check(Council council) {
        council.reUse().from().values().stream()
                .map(Council.ReUse::wording)
                .filter(wording -> !isWritten(wording))
                .distinct()
                .forEach(wording -> faults.error(
                        Place.of("councils/%s/profile.yaml".formatted(council.id())),
                        "no-re-use",
                        "There is no re-use wording \"%s\".".formatted(wording),
                        "Name open-government-licence or re-use-permission, or write templates/paragraphs/%s.md.mustache."
                                .formatted(wording)));
    }

    private boolean isWritten(String wording) {
        String file = "paragraphs/%s.md.mustache".formatted(wording);
        return Files.isRegularFile(own.resolve(file)) || Files.isRegularFile(shared.resolve(file));
    }
}
