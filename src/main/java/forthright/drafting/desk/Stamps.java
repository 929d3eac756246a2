package forthright.drafting.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When each of some files was last written, and how large it was: enough to tell whether a page must be made anew. */
record Stamps(Map<Path, Stamp> files) {
    // What a draft writes itself tells nothing of what it was made from.
    private static final Set<String> MADE = Set.of("draft", "history");

    private record Stamp(FileTime written, long size) {}

    static Stamps of(List<Path> folders) {
        Map<Path, Stamp> files = new HashMap<>();
        folders.stream().filter(Files::isDirectory).forEach(folder -> walk(folder, files));
        return new Stamps(files);
    }

    private static void walk(Path folder, Map<Path, Stamp> files) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    return MADE.contains(String.valueOf(each.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                    files.put(each, new Stamp(attributes.lastModifiedTime(), attributes.size()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path each, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
