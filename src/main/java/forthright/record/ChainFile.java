package forthright.record;

import forthright.law.files.GrowingFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** The chain as a file of lines. */
final class ChainFile {
    private final Path file;

    ChainFile(Path file) {
        this.file = file;
    }

    String lastLine() throws IOException {
        return GrowingFile.lastLine(file);
    }

    /** Whether the last line was not written to its end. */
    boolean isTorn() throws IOException {
        return GrowingFile.isCutOff(file);
    }

    /** Takes away a line that was being written when the machine stopped; says whether there was one. */
    boolean mend() throws IOException {
        return GrowingFile.mend(file);
    }

    /** Adds a line, and waits until the disk has it. */
    void append(String line) throws IOException {
        GrowingFile.add(file, List.of(line));
    }

    List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    List<String> from(long place) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            String text = GrowingFile.text(channel, place, channel.size() - place);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        }
    }

    Optional<String> at(long place, int length) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return place + length + 1 > channel.size()
                    ? Optional.empty()
                    : Optional.of(GrowingFile.text(channel, place, length));
        }
    }
}
