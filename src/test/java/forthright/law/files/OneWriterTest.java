package forthright.law.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneWriterTest {
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration A_WHILE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void the_second_to_come_is_told_who_writes_and_since_when() {
        try (OneWriter first = writer("Jo Bloggs", AT_ONCE)) {
            assertThat(first.killed()).isEmpty();
            assertThatThrownBy(() -> writer("Sam Smith", AT_ONCE))
                    .isInstanceOf(FaultsException.class)
                    .hasMessageContaining("packs/lock error somebody-writes Jo Bloggs is writing here since ")
                    .hasMessageContaining("Wait until that is done");
        }
    }

    @Test
    void when_the_first_is_done_the_next_may_write_and_nobody_is_told_of() {
        writer("Jo Bloggs", AT_ONCE).close();
        try (OneWriter next = writer("Sam Smith", AT_ONCE)) {
            assertThat(next.killed()).isEmpty();
        }
        assertThat(folder.resolve("lock")).hasContent("");
    }

    @Test
    void one_who_waits_gets_it_as_soon_as_the_first_is_done() throws Exception {
        OneWriter first = writer("Jo Bloggs", AT_ONCE);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var second = CompletableFuture.supplyAsync(() -> writer("Sam Smith", A_WHILE), threads);
            assertThat(second).isNotDone();
            first.close();
            second.get(20, TimeUnit.SECONDS).close();
        }
    }

    @Test
    void closing_twice_does_not_let_two_in() {
        OneWriter first = writer("Jo Bloggs", AT_ONCE);
        first.close();
        try (OneWriter second = writer("Sam Smith", AT_ONCE)) {
            assertThat(second.killed()).isEmpty();
            first.close();
            assertThatThrownBy(() -> writer("Kim Jones", AT_ONCE)).hasMessageContaining("Sam Smith");
        }
    }

    @Test
    void many_in_one_program_write_one_after_the_other() {
        Path count = folder.resolve("count");
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 40; i++) {
                threads.execute(() -> {
                    try (OneWriter one = writer("Jo Bloggs", A_WHILE)) {
                        assertThat(one.killed()).isEmpty();
                        long so = Files.exists(count) ? Long.parseLong(Files.readString(count)) : 0;
                        Files.writeString(count, String.valueOf(so + 1));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
            }
        }
        assertThat(count).hasContent("40");
    }

    @Test
    void another_program_is_kept_out_and_one_that_was_killed_gives_way_and_is_told_of() throws Exception {
        Process other = another("Jo Bloggs");
        try {
            assertThatThrownBy(() -> writer("Sam Smith", Duration.ofMillis(200)))
                    .hasMessageContaining("Jo Bloggs is writing here since ");
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (OneWriter next = writer("Sam Smith", A_WHILE)) {
            assertThat(next.killed().orElseThrow().wasEnded())
                    .startsWith("Jo Bloggs began to write here at ")
                    .contains("(process " + other.pid() + ")");
        }
    }

    @Test
    void a_lock_file_that_says_nothing_that_can_be_read_is_no_obstacle() throws IOException {
        Files.writeString(folder.resolve("lock"), "{\"writer\":\"Jo");
        try (OneWriter next = writer("Sam Smith", AT_ONCE)) {
            assertThat(next.killed()).isEmpty();
            assertThat(Files.readString(folder.resolve("lock"))).contains("\"Sam Smith\"");
        }
    }

    @Test
    void a_name_with_quotes_and_line_feeds_is_told_as_it_was_given() {
        try (OneWriter first = writer("O\"Neill\nof the team", AT_ONCE)) {
            assertThat(first.killed()).isEmpty();
            assertThat(WriterLine.read(WriterLine.of("O\"Neill\nof the team").written())
                            .orElseThrow()
                            .name())
                    .isEqualTo("O\"Neill\nof the team");
        }
    }

    @Test
    void a_place_where_nothing_can_be_locked_is_told_with_a_remedy() throws IOException {
        Files.createDirectories(folder.resolve("lock"));
        assertThatThrownBy(() -> writer("Jo Bloggs", AT_ONCE))
                .hasMessageContaining("packs/lock error no-lock")
                .hasMessageContaining("Check that you may write in its folder");
    }

    private OneWriter writer(String name, Duration atMost) {
        return OneWriter.at(folder.resolve("lock"), "packs/lock", name, atMost);
    }

    /** Another program that has taken the right, and keeps it until it is killed. */
    private Process another(String name) throws IOException {
        Process other = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keeper.class.getName(),
                        folder.resolve("lock").toString(),
                        name))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("taken");
        return other;
    }

    /** The other program. */
    static final class Keeper {
        private Keeper() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] arguments) throws IOException {
            try (OneWriter writer = OneWriter.at(Path.of(arguments[0]), "packs/lock", arguments[1], AT_ONCE)) {
                System.out.println("taken");
                System.out.flush();
                assertThat(writer.killed()).isEmpty();
                // Until it is killed, or the test that started it is.
                assertThat(System.in.read()).isNegative();
            }
        }
    }
}
