package forthright.cli;

import forthright.law.files.FaultsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Does something again whenever a file that people keep has changed, until the thread is interrupted. */
final class Watching {
    // What a program writes in several strokes when it saves is one change.
    private static final long SETTLED_MS = 150;
    private static final List<String> KEPT = List.of("question-bank", "rules", "templates", "councils");

    private final PrintWriter out;
    private final Supplier<String> again;
    private String last;

    private Watching(PrintWriter out, Supplier<String> again, String first) {
        this.out = out;
        this.again = again;
        this.last = first;
    }

    /**
     * Watches the folders that people keep in a workspace.
     *
     * @param again does it again, and gives in one line what came of it; stops where nothing can come of it
     * @param first what came of it before the first change
     */
    static void of(Path workspace, PrintWriter out, String first, Supplier<String> again) {
        new Watching(out, again, at(first)).watch(workspace);
    }

    private void watch(Path workspace) {
        try (WatchService service = FileSystems.getDefault().newWatchService()) {
            Set<Path> watched = new HashSet<>();
            register(workspace, service, watched);
            out.println("Watching for changes. Ctrl+C ends it.");
            out.flush();
            while (true) {
                WatchKey key = service.take();
                do {
                    key.pollEvents();
                    key.reset();
                    key = service.poll(SETTLED_MS, TimeUnit.MILLISECONDS);
                } while (key != null);
                register(workspace, service, watched);
                out.println();
                out.println("Changed at " + now());
                again();
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            out.println("The folders cannot be watched here. Run the command again after each change.");
        }
    }

    private void again() {
        try {
            last = at(again.get());
        } catch (FaultsException e) {
            // A file saved half way is no reason to stop watching.
            e.faults().forEach(out::println);
            out.println("Nothing came of this change. What came out last: " + last);
        } catch (UncheckedIOException e) {
            out.println("A file went away while it was read. What came out last: " + last);
        }
    }

    private static String at(String result) {
        return "%s (at %s)".formatted(result, now());
    }

    private static LocalTime now() {
        return LocalTime.now(Clock.system(ZoneId.systemDefault())).truncatedTo(ChronoUnit.SECONDS);
    }

    private static void register(Path workspace, WatchService service, Set<Path> watched) throws IOException {
        for (String kept : KEPT) {
            Path folder = workspace.resolve(kept);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> folders = Files.walk(folder)) {
                    for (Path each : folders.filter(Files::isDirectory).toList()) {
                        if (watched.add(each)) {
                            each.register(
                                    service,
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_MODIFY,
                                    StandardWatchEventKinds.ENTRY_DELETE);
                        }
                    }
                }
            }
        }
    }
}
