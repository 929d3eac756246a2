package forthright.law.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk under one folder that is full from some write on, or on which a program is ended at some moment of a write. */
public final class FaultyDisk implements AutoCloseable {
    private final List<String> moments = new ArrayList<>();

    private FaultyDisk() {}

    /** What happens to a program that is ended from outside. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A sound disk, on which every moment of a write is counted. */
    public static FaultyDisk counting(Path root) {
        return on(root, (number, moment) -> {});
    }

    /** A program is ended at the moment of this number, the first being 0. */
    public static FaultyDisk stoppingAt(Path root, int moment) {
        return on(root, (number, name) -> {
            if (number == moment) {
                throw new Stopped();
            }
        });
    }

    /** From the moment of this number on nothing more can be written. */
    public static FaultyDisk fullFrom(Path root, int moment) {
        return on(root, (number, name) -> {
            if (number >= moment && !name.startsWith("THERE")) {
                throw new IOException("No space left on device");
            }
        });
    }

    private interface Numbered {
        void now(int number, String moment) throws IOException;
    }

    private static FaultyDisk on(Path root, Numbered fault) {
        FaultyDisk disk = new FaultyDisk();
        Path here = root.toAbsolutePath().normalize();
        WholeFile.on((moment, file) -> {
            // Whatever else is written in this program meanwhile is not ours.
            if (file.toAbsolutePath().normalize().startsWith(here)) {
                String name = "%s %s".formatted(moment, file.getFileName());
                disk.moments.add(name);
                fault.now(disk.moments.size() - 1, name);
            }
        });
        return disk;
    }

    /** Every moment of a write so far. */
    public List<String> moments() {
        return List.copyOf(moments);
    }

    @Override
    public void close() {
        WholeFile.on(null);
    }
}
