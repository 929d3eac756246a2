package forthright;

import forthright.drafting.Draft;
import forthright.drafting.Drafter;
import forthright.drafting.Order;
import forthright.drafting.Workspace;
import forthright.request.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The workspace as it is shipped, and copies of it that a test may spoil. */
public final class ShippedWorkspace {
    private static final List<String> PARTS = List.of("question-bank", "rules", "templates", "councils", "cases");

    private ShippedWorkspace() {}

    public static Workspace here() {
        return Workspace.at(Path.of("").toAbsolutePath());
    }

    /** A copy in a folder of the test's own. */
    public static Workspace copyTo(Path folder) {
        Workspace shipped = here();
        for (String part : PARTS) {
            try (Stream<Path> files = Files.walk(shipped.root().resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(f -> !f.toString().contains("/draft/"))
                        .toList()) {
                    Path target = folder.resolve(shipped.root().relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Workspace.at(folder);
    }

    public static Draft draft(Workspace workspace, String requestFile, String council, String dated) {
        return draft(new Drafter(workspace), workspace, requestFile, council, dated);
    }

    /** The same by a drafter of many, which reads the workspace once. */
    public static Draft draft(Drafter drafter, Workspace workspace, String requestFile, String council, String dated) {
        try {
            String text = Files.readString(workspace.root().resolve(requestFile));
            return drafter.draft(new Order(
                    text,
                    requestFile,
                    workspace.root().resolve(requestFile),
                    council,
                    new Received.NotSaid(),
                    LocalDate.parse(dated),
                    ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
