package forthright.cli;

import forthright.drafting.Workspace;
import forthright.drafting.packs.Edition;
import forthright.drafting.packs.InForce;
import java.io.PrintWriter;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The option that takes the files as they are edited instead of the version in force. */
final class EditedOption {
    @Option(names = "--edited", description = "Try the files as they are edited, though another version is in force.")
    boolean edited;

    /** The pack in force on the date of the letter, unless the edited files are wanted, or nothing was ever published. */
    Workspace version(Workspace here, LocalDate on, PrintWriter err) {
        InForce inForce = InForce.on(on, here);
        inForce.published().ifPresent(edition -> say(edition, err));
        return edited ? here : inForce.workspace();
    }

    private void say(Edition edition, PrintWriter err) {
        err.println(
                edited
                        ? "NOT PUBLISHED: this draft is made from edited files, and cannot be issued. In force is %s."
                                .formatted(edition.inWords())
                        : "Made from %s. Files were edited since; --edited tries them.".formatted(edition.inWords()));
        err.flush();
    }
}
