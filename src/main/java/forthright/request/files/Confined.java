package forthright.request.files;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs a program of ours in a process of its own, with little memory and little time, and takes back what it says. */
public final class Confined {
    private static final int FAILED_FOR_MEMORY = 3;
    private static final int NEVER_BEGAN = 1;

    private Confined() {}

    /**
     * What a program may use.
     *
     * @param longest how long it may take
     * @param memory its memory, as Java is told: {@code -Xmx256m}
     * @param most the most bytes that it may say
     */
    public record Bounds(Duration longest, String memory, int most) {}

    /** How a program ended: the bytes that it said, and why there are no more. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, and read once
    public record Ended(byte[] said, int code, boolean late, int most) {
        /** Whether it was stopped for what it used. */
        public boolean usedTooMuch() {
            return late || code == FAILED_FOR_MEMORY || said.length > most;
        }

        /** Whether it did not even start. */
        public boolean neverBegan() {
            return code == NEVER_BEGAN && said.length == 0;
        }
    }

    /**
     * Runs the main method of a class to its end, with these bytes on its standard input.
     *
     * @throws IOException where no process can be started
     */
    public static Ended run(Class<?> program, List<String> arguments, byte[] in, Bounds bounds) throws IOException {
        Process process = start(program, arguments, bounds.memory());
        AtomicBoolean late = new AtomicBoolean();
        try {
            feed(process, in);
            stopAfter(process, bounds.longest(), late);
            byte[] said = readAll(process, bounds.most());
            if (said.length > bounds.most()) {
                process.destroyForcibly();
            }
            return new Ended(said, process.waitFor(), late.get(), bounds.most());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ended(new byte[0], 0, true, bounds.most());
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(Class<?> program, List<String> arguments, String memory) throws IOException {
        List<String> command = command(program, memory);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        String system = environment.getOrDefault("SystemRoot", "");
        // No setting from outside changes how the process runs, and it is told no secret.
        environment.clear();
        if (!system.isEmpty()) {
            environment.put("SystemRoot", system);
        }
        return builder.redirectError(Redirect.DISCARD).start();
    }

    private static List<String> command(Class<?> program, String memory) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                memory,
                "-Xss2m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + (File.separatorChar == '\\' ? "NUL" : "/dev/null"),
                "-XX:-CreateCoredumpOnCrash",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                // Names of machines are looked up in this file alone, and it does not exist.
                "-Djdk.net.hosts.file=" + File.separator + "nowhere",
                "-cp",
                System.getProperty("java.class.path", ""),
                program.getName()));
    }

    private static void feed(Process process, byte[] bytes) {
        Thread.ofPlatform().daemon().start(() -> {
            try (OutputStream in = process.getOutputStream()) {
                in.write(bytes);
            } catch (IOException e) {
                // It stopped reading: what it says, or that it says nothing, tells why.
            }
        });
    }

    private static void stopAfter(Process process, Duration longest, AtomicBoolean late) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                    late.set(true);
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
            }
        });
    }

    private static byte[] readAll(Process process, int most) {
        try (InputStream out = process.getInputStream()) {
            return out.readNBytes(most + 1);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
