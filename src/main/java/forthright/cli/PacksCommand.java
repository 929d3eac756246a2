package forthright.cli;

import forthright.drafting.Workspace;
import forthright.drafting.packs.Edition;
import forthright.drafting.packs.Packs;
import forthright.drafting.packs.Publishing;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foi packs}: what was published, by whom, and what publishing would change now. */
@Command(
        name = "packs",
        header = "Every published version, and what the edited files would change of the last.",
        footer = {"", "Example: foi packs --changes"})
final class PacksCommand implements Callable<Integer> {
    @Option(names = "--changes", description = "Show what each version changed, too.")
    boolean changes;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        PrintWriter out = spec.commandLine().getOut();
        Packs packs = Packs.of(here);
        List<Edition> all = packs.all();
        if (all.isEmpty()) {
            out.println("Nothing was published yet: drafts are made from the files as they stand.");
            return ExitCode.DONE.number();
        }
        for (Edition edition : all) {
            out.println(edition.inWords());
            if (changes) {
                edition.changes().forEach(change -> out.println("  " + change));
            }
        }
        boolean same = packs.isAsEdited(all.getLast());
        out.println(same ? "Nothing was edited since." : "Edited since, and not published:");
        new Publishing(here, Today.get()).changes().forEach(change -> out.println("  " + change));
        return ExitCode.DONE.number();
    }
}
