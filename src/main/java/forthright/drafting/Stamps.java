package forthright.drafting;

import forthright.law.files.Sha256;
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
import java.util.TreeMap;

/** When each of some files was last written, and how large it was: enough to tell whether what was made of them must be made anew. */
public record Stamps(Map<Path, Stamp> files) {
    // What a draft writes itself tells nothing of what it was made from.
    private static final Set<String> MADE = Set.of("draft", "history");

    record Stamp(FileTime written, long size) {}

    /** Those of every file in some folders, what drafts write aside; a file by itself may be named too. */
    public static Stamps of(List<Path> folders) {
        Map<Path, Stamp> files = new HashMap<>();
        folders.stream().filter(Files::exists).forEach(folder -> walk(folder, files));
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

    /** All of them as one short sum. */
    public String sum() {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(files)
                .forEach((file, stamp) -> all.append(file)
                        .append(' ')
                        .append(stamp.written().toInstant())
                        .append(' ')
                        .append(stamp.size())
                        .append('\n'));
        return Sha256.hex(all.toString());
    }
}
