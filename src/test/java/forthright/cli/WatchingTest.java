package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.Main;
import forthright.ShippedWorkspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever watches three hundred rules sees what comes of each save; how soon is printed, since it depends on the machine. */
class WatchingTest {
    private static final String TABLE = "rules/many/many.csv";
    private static final int ROWS = 240;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private Thread watching = Thread.currentThread();
    private String rows = "";

    @BeforeEach
    void a_workspace_of_three_hundred_rules() throws IOException {
        ShippedWorkspace.copyTo(folder);
        StringBuilder table = new StringBuilder("rule,held-in-free-text where,outcome,wording,why\n");
        for (int i = 0; i < ROWS; i++) {
            table.append("What stands in place %d is a task,place %d,needs-person,estimate,Because of %d\n"
                    .formatted(i, i, i));
        }
        rows = table.toString();
        save(rows);
    }

    @AfterEach
    void the_watcher_ends() throws InterruptedException {
        watching.interrupt();
        watching.join();
    }

    @Test
    void a_check_tells_of_each_save_also_after_a_bad_one() throws Exception {
        watch("check", "rules");

        assertThat(after(() -> save(rows.replace("place 7,needs-person", "place 7,needs-persn")), "problem"))
                .contains("many.csv:9:", "Did you mean \"needs-person\"?");
        assertThat(after(() -> save(rows), "\n")).contains("No problems.").doesNotContain("needs-persn");
        assertThat(after(() -> save(rows.replace("place 7,", "place 8,")), "problem"))
                .contains("many.csv:9:", "same-rule");
    }

    @Test
    void a_test_tells_of_each_save_and_keeps_the_last_result_through_a_bad_one() throws Exception {
        Path cases = folder.resolve("rules/many/many.cases.yaml");
        String one = """
                - name: What stands in place 7 goes to a person
                  given: [held-in-free-text: { question: Q1, where: place 7 }]
                  then: { Q1: %s }
                """;
        Files.writeString(cases, one.formatted("needs-person"));
        watch("test", "rules/many");
        assertThat(told()).contains("1 cases hold, 0 fail.");

        assertThat(after(() -> save(rows.replace("estimate", "estimat")), "What came out last"))
                .contains("many.csv:2:", "Did you mean \"estimate\"?")
                .contains("Nothing came of this change. What came out last: 1 cases hold, 0 fail. (at ");
        assertThat(after(() -> save(rows.replace("Because of 7", "As before")), "cases hold"))
                .contains("1 cases hold, 0 fail.");
        assertThat(after(() -> Files.writeString(cases, one.formatted("not-held")), "cases hold"))
                .contains("FAILS", "0 cases hold, 1 fail.");
    }

    private interface Saving {
        void now() throws IOException;
    }

    private void save(String table) throws IOException {
        Path file = folder.resolve(TABLE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
    }

    private void watch(String command, String path) throws InterruptedException {
        List<String> line = List.of(command, path, "--watch", "--workspace", folder.toString());
        watching = Thread.ofPlatform()
                .start(() -> Main.run(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(told, true, StandardCharsets.UTF_8),
                        new PrintStream(told, true, StandardCharsets.UTF_8),
                        line.toArray(String[]::new)));
        until(0, "Watching for changes.");
    }

    /** What is told after a save, up to the end of its result. */
    private String after(Saving saving, String end) throws Exception {
        int before = told().length();
        long began = System.nanoTime();
        saving.now();
        until(before, "Changed at");
        until(told().indexOf("Changed at", before) + "Changed at 00:00:00\n".length(), end);
        long took = (System.nanoTime() - began) / 1_000_000;
        System.out.printf("From the save to the result: %d ms%n", took);
        return told().substring(before);
    }

    private void until(int from, String said) throws InterruptedException {
        for (int i = 0; i < 6000 && told().indexOf(said, from) < 0; i++) {
            Thread.sleep(10);
        }
        assertThat(told().substring(Math.min(from, told().length()))).contains(said);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
