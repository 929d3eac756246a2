package forthright.data.supplied;

import forthright.data.supplied.SuppliedFigure.AddsUp;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.util.Locale;

/** Reads whether groups are said to add up to their total. */
public final class AddsUpReader {
    private AddsUpReader() {}

    /** Yes, no, or blank. */
    public static AddsUp read(String written, Place place, Faults faults) {
        return switch (written.strip().toLowerCase(Locale.UK)) {
            case "" -> AddsUp.NOT_SAID;
            case "yes", "y" -> AddsUp.YES;
            case "no", "n" -> AddsUp.NO;
            default -> {
                faults.error(
                        place,
                        "not-yes-or-no",
                        "What stands under adds up is neither yes nor no.",
                        "Write yes where each stands in one group only, so that the groups add up to the total, else no.");
                yield AddsUp.NOT_SAID;
            }
        };
    }
}
