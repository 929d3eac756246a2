package forthright.cli;

import forthright.drafting.Workspace;
import forthright.drafting.packs.Edition;
import forthright.drafting.packs.Packs;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that takes the files as they are edited instead of the version in force. */
final class EditedOption {
    @Option(names = "--edited", description = "Try the files as they are edited, though another version is in force.")
    boolean edited;

    /** The pack in force on the date of the letter, unless the edited files are wanted, or nothing was ever published. */
    Workspace version(Workspace here, LocalDate on, PrintWriter err) {
        Packs packs = Packs.of(here);
        Optional<Edition> inForce = packs.inForce(on);
        boolean same = inForce.isEmpty() || packs.isAsEdited(inForce.get());
        if (!same) {
            err.println(
                    edited
                            ? "NOT PUBLISHED: this draft is made from edited files, and cannot be issued. In force is %s."
                                    .formatted(inForce.get().inWords())
                            : "Made from %s. Files were edited since; --edited tries them."
                                    .formatted(inForce.get().inWords()));
            err.flush();
        }
        return same || edited ? here : packs.workspace(inForce.get());
    }
}
