package forthright.cli;

import forthright.law.files.FaultsException;
import java.io.IOException;
import java.io.PrintWriter;
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
import java.util.stream.Stream;

/** Does something again whenever a file that people keep has changed, until the thread is interrupted. */
final class Watching {
    // What a program writes in several strokes when it saves is one change.
    private static final long SETTLED_MS = 150;
    private static final List<String> KEPT = List.of("question-bank", "rules", "templates", "councils");

    private Watching() {}

    /** Watches the folders that people keep in a workspace. */
    static void of(Path workspace, PrintWriter out, Runnable again) {
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
                again(again, out);
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            out.println("The folders cannot be watched here. Run the command again after each change.");
        }
    }

    private static void again(Runnable again, PrintWriter out) {
        try {
            again.run();
        } catch (FaultsException e) {
            // A file saved half way is no reason to stop watching.
            e.faults().forEach(out::println);
        }
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
