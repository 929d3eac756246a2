package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What earlier versions sealed is audited and comes out again to the last byte, for ever and anywhere in the world. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final int OLDEST = 21;
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

    /** What audit and replays of each say, in their order. */
    private static final Map<String, String> SAID = Map.of("1", """
            0 4 entries, none changed. The last line is 7aa4bd5cbb7d208a7250e9da2423ee2051749a1800e9af03dea2f856fd7951a0.
            0 The same letter, to the last character: FOI-2026-02-03-f2abd74d.
            0 The same letter, to the last character: FOI-2026-02-04-1f4a3863.
            0 FOI-2026-02-05-8cb8f4d2 was erased on 30 November 2026 by Jo Bloggs: its letter cannot be made again. It lies as it was sealed in cases/G-3/issued.
            """);

    private static final List<List<String>> PLACES = List.of(
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Etc/GMT+12"),
            List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.timezone=Asia/Kathmandu"));

    @TempDir
    private Path folder;

    @Test
    void every_golden_record_holds_and_comes_out_again_under_every_java_in_three_places_of_the_world()
            throws Exception {
        Map<Process, String> running = new LinkedHashMap<>();
        for (String name : names()) {
            assertThat(SAID).containsKey(name);
            for (Path java : javas()) {
                for (List<String> place : PLACES) {
                    Path root = folder.resolve(String.valueOf(running.size()));
                    copy(GOLDEN.resolve(name), root);
                    running.put(ReplayingProgram.start(java, root, place), name);
                }
            }
        }
        assertThat(running).hasSizeGreaterThanOrEqualTo(PLACES.size());
        for (Map.Entry<Process, String> each : running.entrySet()) {
            String said = new String(each.getKey().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said.lines())
                    .containsExactlyElementsOf(
                            SAID.getOrDefault(each.getValue(), "").lines().toList());
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    /** Every Java from 21 on that is at hand: this one, and those where systems put them. */
    private static Set<Path> javas() throws IOException {
        List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        Path usual = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(usual)) {
            try (Stream<Path> installed = Files.list(usual)) {
                installed.filter(GoldenTest::isNewEnough).forEach(homes::add);
            }
        }
        Set<Path> different = new LinkedHashSet<>();
        for (Path home : homes) {
            different.add(home.toRealPath());
        }
        return different;
    }

    private static boolean isNewEnough(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return false;
        }
        try {
            Matcher version = VERSION.matcher(Files.readString(release));
            return version.find() && Integer.parseInt(version.group(1)) >= OLDEST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        // A workspace, of which nothing but what was sealed is there.
        for (String part : List.of("question-bank", "rules", "templates", "councils")) {
            Files.createDirectories(to.resolve(part));
        }
    }
}
