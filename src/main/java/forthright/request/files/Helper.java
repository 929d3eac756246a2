package forthright.request.files;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Has a file opened in a process of its own, and takes back no more than its text. */
final class Helper {
    /** How long a file may take. */
    static final Duration LONGEST = Duration.ofSeconds(20);

    private static final String MEMORY = "-Xmx256m";
    private static final int FAILED_FOR_MEMORY = 3;
    private static final int NEVER_BEGAN = 1;

    private Helper() {}

    static Extracted extract(byte[] bytes, String name) {
        return extract(bytes, name, LONGEST, MEMORY);
    }

    static Extracted extract(byte[] bytes, String name, Duration longest, String memory) {
        Process process;
        try {
            process = start(name, memory);
        } catch (IOException e) {
            throw new UnreadableException(Refusal.NO_HELPER);
        }
        AtomicBoolean late = new AtomicBoolean();
        try {
            feed(process, bytes);
            stopAfter(process, longest, late);
            byte[] said = readAll(process);
            if (said.length > Wire.MOST) {
                throw new UnreadableException(Refusal.TOO_COMPLEX);
            }
            return Wire.receive(said, reason(process.waitFor(), late.get(), said));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException(Refusal.TOO_COMPLEX);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Why no whole result came, if none did. */
    private static Refusal reason(int ended, boolean late, byte[] said) {
        if (late || ended == FAILED_FOR_MEMORY) {
            return Refusal.TOO_COMPLEX;
        }
        return ended == NEVER_BEGAN && said.length == 0 ? Refusal.NO_HELPER : Refusal.DAMAGED;
    }

    private static Process start(String name, String memory) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(name, memory));
        Map<String, String> environment = builder.environment();
        String system = environment.getOrDefault("SystemRoot", "");
        // No setting from outside changes how the process runs, and it is told no secret.
        environment.clear();
        if (!system.isEmpty()) {
            environment.put("SystemRoot", system);
        }
        return builder.redirectError(Redirect.DISCARD).start();
    }

    private static List<String> command(String name, String memory) {
        return List.of(
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
                Opener.class.getName(),
                ending(name));
    }

    /** Of a name that came from outside, only its ending counts, and only a plain one. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,10}") ? ending : "";
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

    private static byte[] readAll(Process process) {
        try (InputStream out = process.getInputStream()) {
            return out.readNBytes(Wire.MOST + 1);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
