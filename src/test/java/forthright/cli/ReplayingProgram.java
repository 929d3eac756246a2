package forthright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program of its own that audits a workspace, replays every case in it, and prints how each ended. */
public final class ReplayingProgram {
    private ReplayingProgram() {}

    /** Starts one under a Java, in some place of the world. */
    static Process start(Path java, Path root, List<String> place) throws IOException {
        List<String> command = Stream.of(
                        Stream.of(
                                java.resolve("bin/java").toString(),
                                "-Xshare:auto",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC"),
                        place.stream(),
                        Stream.of(
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ReplayingProgram.class.getName(),
                                root.toString()))
                .flatMap(words -> words)
                .toList();
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String... args) throws IOException {
        StringBuilder said = new StringBuilder();
        said.append(run("audit", "verify", "--workspace", args[0]));
        try (Stream<Path> cases = Files.list(Path.of(args[0], "cases"))) {
            for (Path folder : cases.filter(each -> Files.isDirectory(each.resolve("issued")))
                    .sorted()
                    .toList()) {
                said.append(run("replay", folder.toString(), "--workspace", args[0]));
            }
        }
        System.out.write(said.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static String run(String... words) {
        Shell run = Shell.foi(words);
        return "%d %s%s".formatted(run.exit(), run.out(), run.err());
    }
}
