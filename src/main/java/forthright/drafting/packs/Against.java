package forthright.drafting.packs;

import forthright.drafting.Workspace;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files that somebody names to compare with: a published version, a folder, or a revision that git keeps. */
public final class Against {
    private static final Pattern VERSION = Pattern.compile("v?([0-9]{1,6})");
    private static final Pattern REVISION = Pattern.compile("[A-Za-z0-9@][\\w./~^@{}+-]{0,200}");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40,64}");

    private final Workspace workspace;

    /** What can be named in a workspace. */
    public Against(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The workspace with the named files.
     *
     * @param named the number of a published version ({@code 3} or {@code v3}), a folder laid out as a workspace, or a
     *     revision of the git repository that the workspace lies in
     */
    public Workspace named(String named) {
        Matcher version = VERSION.matcher(named);
        Packs packs = Packs.of(workspace);
        Optional<Edition> edition =
                version.matches() ? packs.version(Integer.parseInt(version.group(1))) : Optional.empty();
        if (edition.isPresent()) {
            return packs.workspace(edition.get());
        }
        return isFolder(named) ? Workspace.at(Path.of(named)) : revision(named);
    }

    private static boolean isFolder(String named) {
        try {
            return Files.isDirectory(Path.of(named));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Workspace revision(String named) {
        // Nothing that git would take for an option of its own gets there.
        if (!REVISION.matcher(named).matches()) {
            throw unknown(named);
        }
        try {
            String commit = new String(
                            git("rev-parse", "--verify", "--quiet", named + "^{commit}")
                                    .orElseThrow(() -> unknown(named)),
                            StandardCharsets.UTF_8)
                    .strip();
            if (!COMMIT.matcher(commit).matches()) {
                throw unknown(named);
            }
            Path folder = workspace.root().resolve(".cache/revisions/" + commit);
            if (!Files.isDirectory(folder)) {
                byte[] files = git("archive", "--format=zip", commit).orElseThrow(() -> unknown(named));
                layOut(files, folder);
            }
            return Workspace.at(folder);
        } catch (IOException e) {
            throw unknown(named);
        }
    }

    /** What git prints; empty where it does not know, or is not there. */
    private Optional<byte[]> git(String... words) throws IOException {
        Process git = new ProcessBuilder(
                        Stream.concat(Stream.of("git", "-C", workspace.root().toString()), Stream.of(words))
                                .toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        git.getOutputStream().close();
        try (InputStream printed = git.getInputStream()) {
            byte[] bytes = printed.readAllBytes();
            return git.waitFor() == 0 ? Optional.of(bytes) : Optional.empty();
        } catch (InterruptedException e) {
            git.destroy();
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Beside it first, so that a folder that is there is whole. */
    private static void layOut(byte[] archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Path part = Files.createTempDirectory(folder.getParent(), "part");
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                Path file = part.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && file.startsWith(part) && isKept(part.relativize(file))) {
                    Files.createDirectories(file.getParent());
                    Files.write(file, files.readAllBytes());
                }
            }
        }
        try {
            Files.move(part, folder);
        } catch (IOException e) {
            // Somebody else was quicker, with the same files.
            if (!Files.isDirectory(folder)) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean isKept(Path file) {
        return Workspace.FOLDERS.contains(file.getName(0).toString());
    }

    private static FaultsException unknown(String named) {
        return FaultsException.error(
                Place.of("--against"),
                "unknown-word",
                "\"%s\" is no published version, no folder, and no revision that git knows here.".formatted(named),
                "To see the versions: foi packs. A folder must hold question-bank, rules, templates and councils.");
    }
}
