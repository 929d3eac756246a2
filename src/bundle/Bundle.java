import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes one zip of the program with a Java of its own, for a laptop that has none and on which nothing may be installed: unpack it,
 * and start {@code foi}. The Java in it is that of the system on which the zip is made, unless the modules of another system's
 * Java are named.
 */
public final class Bundle {
    private static final String NAME = "forthright";
    private static final List<String> KEPT =
            List.of("foi", "foi.cmd", "README.md", "CHANGELOG.md", "docs", "question-bank", "rules", "templates", "councils", "cases");
    // What the program and its libraries ask for, and the languages in which dates are said.
    private static final String MODULES =
            "java.se,jdk.unsupported,jdk.zipfs,jdk.crypto.ec,jdk.charsets,jdk.localedata,jdk.management";
    // Made by use, and no part of what is handed on.
    private static final Set<String> MADE = Set.of("draft", "history", "issued", "record", ".desk.lock");

    private Bundle() {}

    /**
     * Makes it.
     *
     * @param args the project's folder; the folder of another system's {@code jmods}, or nothing
     */
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]).toAbsolutePath();
        Path target = project.resolve("target");
        Path folder = target.resolve("bundle").resolve(NAME);
        delete(target.resolve("bundle"));
        Files.createDirectories(folder);
        link(folder.resolve("runtime"), args.length > 1 ? args[1] : "");
        for (String kept : KEPT) {
            copy(project.resolve(kept), folder.resolve(kept));
        }
        Files.createDirectories(folder.resolve("target"));
        try (Stream<Path> made = Files.list(target)) {
            for (Path file : made.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.equals(NAME + ".jar") || name.startsWith("libduckdb") || name.endsWith(".dll")) {
                    Files.copy(file, folder.resolve("target").resolve(name));
                }
            }
        }
        Path zip = target.resolve(NAME + "-bundle.zip");
        Files.deleteIfExists(zip);
        zip(folder, zip);
        System.out.printf("%s, %d MB%n", project.relativize(zip), Files.size(zip) / (1024 * 1024));
    }

    private static void link(Path runtime, String modules) {
        ToolProvider jlink = ToolProvider.findFirst("jlink")
                .orElseThrow(() -> new IllegalStateException("This Java has no jlink: use that of a JDK"));
        List<String> words = new java.util.ArrayList<>(List.of(
                "--add-modules", MODULES, "--include-locales", "en,cy", "--strip-debug", "--no-header-files", "--no-man-pages",
                "--compress", "zip-6", "--output", runtime.toString()));
        if (!modules.isEmpty()) {
            words.addAll(List.of("--module-path", modules));
        }
        if (jlink.run(System.out, System.err, words.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("jlink made no Java");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path within = from.relativize(file);
                if (Stream.iterate(within, p -> p != null, Path::getParent)
                        .noneMatch(part -> MADE.contains(String.valueOf(part.getFileName())))) {
                    Path into = to.resolve(within.toString());
                    Files.createDirectories(into.toAbsolutePath().getParent());
                    Files.copy(file, into, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** With the rights of each file, so that what can be started still can where it is unpacked. */
    private static void zip(Path folder, Path zip) throws IOException {
        Map<String, Object> how = Map.of("create", "true", "enablePosixFileAttributes", true);
        try (FileSystem packed = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), how);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path into = packed.getPath(
                        NAME, folder.relativize(file).toString().replace('\\', '/'));
                Files.createDirectories(into.getParent());
                Files.copy(file, into);
                String rights = Files.isExecutable(file) ? "rwxr-xr-x" : "rw-r--r--";
                Files.setPosixFilePermissions(into, PosixFilePermissions.fromString(rights));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
