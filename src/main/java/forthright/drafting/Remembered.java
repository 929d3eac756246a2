package forthright.drafting;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What earlier runs made of files, for as long as the files say the same: whoever watches does again only what a change
 * concerns. Files are compared by all they say, not by the time of their saving. Several may make different things at once.
 */
public final class Remembered {
    private final Map<String, Work> known = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> others = new ConcurrentHashMap<>();

    /** What was made, what was wrong, and of what. */
    private record Work(Object made, List<Fault> faults, String inputs) {}

    /**
     * Makes something of files, or gives what was made of them before; what is wrong in them is noted either way.
     *
     * @param what a name for it
     * @param inputs every file and folder of which it is made
     */
    <T> T of(String what, List<Path> inputs, Faults faults, Function<Faults, T> make) {
        // Before it is made: what changes meanwhile is then made again the next time.
        String said = said(inputs);
        Work work = known.get(what);
        if (work == null || said.isEmpty() || !work.inputs().equals(said)) {
            Faults own = new Faults();
            work = new Work(make.apply(own), own.inOrder(), said);
            known.put(what, work);
        }
        faults.addAll(work.faults());
        @SuppressWarnings("unchecked") // a name stands for one kind of thing
        T made = (T) work.made();
        return made;
    }

    /** Whatever else knows by itself what has changed, made at the first run. */
    <T> T kept(Class<T> what, Supplier<T> make) {
        return what.cast(others.computeIfAbsent(what, w -> make.get()));
    }

    /** The names and hashes of all files; empty where one cannot be read. */
    private static String said(List<Path> inputs) {
        StringBuilder said = new StringBuilder();
        for (Path input : inputs) {
            try (Stream<Path> files = Files.walk(input)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    said.append(file)
                            .append(' ')
                            .append(Sha256.hex(Files.readAllBytes(file)))
                            .append('\n');
                }
            } catch (IOException | java.io.UncheckedIOException e) {
                return "";
            }
        }
        return Sha256.hex(said.toString());
    }
}
