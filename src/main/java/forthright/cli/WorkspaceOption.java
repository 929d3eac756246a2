package forthright.cli;

import forthright.drafting.Workspace;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the workspace. */
final class WorkspaceOption {
    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "The workspace; found by walking up where not named.")
    @Nullable
    Path folder;

    Workspace open() {
        return folder == null ? Workspace.around(Path.of("")) : Workspace.at(folder);
    }
}
