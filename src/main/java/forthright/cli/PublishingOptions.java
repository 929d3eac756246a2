package forthright.cli;

import forthright.drafting.packs.Publishing.Wanted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who publishes a version, who approved it, from when and why. */
final class PublishingOptions {
    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who publishes.")
    String by = "";

    @Option(
            names = "--approved-by",
            paramLabel = "NAME",
            required = true,
            description = "The second person, who has read what changes.")
    String approvedBy = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day on which it is in force, by the date of the letter. Otherwise today.")
    @Nullable
    LocalDate from;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why, in one sentence.")
    String reason = "";

    Wanted wanted() {
        return new Wanted(by, approvedBy, from == null ? Today.get() : from, reason);
    }
}
