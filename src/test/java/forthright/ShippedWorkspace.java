package forthright;

import forthright.drafting.Draft;
import forthright.drafting.Drafter;
import forthright.drafting.Order;
import forthright.drafting.Workspace;
import forthright.drafting.packs.Publishing;
import forthright.request.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The workspace as it is shipped, and copies of it that a test may spoil. */
public final class ShippedWorkspace {
    private static final List<String> PARTS = List.of("question-bank", "rules", "templates", "councils", "cases");

    // Publishing tries every rule, query and case: once is enough for all who need something published.
    private static final Map<String, byte[]> PUBLISHED = new TreeMap<>();

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
                        .filter(f -> !f.toString().contains("/draft/")
                                && !f.toString().contains("/history/"))
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

    /**
     * Takes the cases of the question bank out of a copy: for tests that publish it again and again, and are about
     * publishing. That the whole of it can be published is shown by {@link #publishIn}.
     */
    public static void leaveOutCasesOfTheBank(Path folder) {
        try (Stream<Path> files = Files.walk(folder.resolve("question-bank"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".cases.yaml")).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The shipped questions, rules and wordings as they are published, by Jo with Sam from 2025 on: for a copy in which nobody
     * has edited any of them. Published once, and given to every copy.
     */
    public static void publishIn(Path folder) {
        synchronized (PUBLISHED) {
            try {
                if (PUBLISHED.isEmpty()) {
                    LocalDate day = LocalDate.of(2025, 1, 1);
                    new Publishing(Workspace.at(folder), day).publish(new Publishing.Wanted("Jo", "Sam", day, "First"));
                    try (Stream<Path> files = Files.walk(folder.resolve("packs"))) {
                        for (Path file : files.filter(Files::isRegularFile).toList()) {
                            PUBLISHED.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                        }
                    }
                }
                for (Map.Entry<String, byte[]> file : PUBLISHED.entrySet()) {
                    Path target = folder.resolve(file.getKey());
                    Files.createDirectories(target.getParent());
                    Files.write(target, file.getValue());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
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
