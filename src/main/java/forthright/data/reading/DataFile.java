package forthright.data.reading;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds a file that {@code sources.yaml} names, and nothing outside the folder of the data. */
public final class DataFile {
    private static final long LARGEST = 2L * 1024 * 1024 * 1024;

    private DataFile() {}

    /** The file; empty, with the reason noted, where it is not there, too large, or elsewhere. */
    public static Optional<Path> within(Path folder, String name, Place place, Faults faults) {
        try {
            Path path = folder.resolve(name);
            if (!Files.isRegularFile(path)) {
                faults.error(
                        place,
                        "missing-file",
                        "The file %s is not in the folder of the data.".formatted(name),
                        "Put it there, name another folder with --data, or correct sources.yaml.");
                return Optional.empty();
            }
            if (!path.toRealPath().startsWith(folder.toRealPath())) {
                faults.error(
                        place,
                        "outside-folder",
                        "The file %s lies outside the folder of the data.".formatted(name),
                        "Put the file itself into the folder, not a link or a path to it.");
                return Optional.empty();
            }
            if (Files.size(path) > LARGEST) {
                faults.error(place, "too-large", "This file is larger than 2 GB.", "Export the period that is needed.");
                return Optional.empty();
            }
            return Optional.of(path);
        } catch (IOException | InvalidPathException e) {
            faults.error(place, "unreadable", "This file cannot be read.", "Check that it may be opened.");
            return Optional.empty();
        }
    }
}
