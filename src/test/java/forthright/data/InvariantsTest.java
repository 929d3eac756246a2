package forthright.data;

import static forthright.data.Councils.measure;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.BankEntry.Measure;
import forthright.law.files.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What must be true of the counts whatever the data, tried on logs of which nothing makes sense. */
class InvariantsTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final LocalDate MIDDLE = LocalDate.of(2024, 6, 30);
    private static final String LISTS = "a = A\nb = B\nc = C";

    private static final String SOURCES = """
            extracted-on: 2025-06-01
            files:
              - file: log.csv
                covers: { from: 2023-01-01, to: 2025-05-31 }
                dates: ["yyyy-MM-dd'T'HH:mm"]
                tables:
                  child:
                    child_id: { column: Child, meaning: The child }
                    date_of_birth: { column: Born, meaning: Date of birth }
                  missing_episode:
                    episode_id: { column: Ref, meaning: The episode }
                    episode_type: { always: missing }
                    started_at: { column: Start, meaning: Start }
                    ended_at: { column: End, meaning: End }
                  episode_marker:
                    marker_code: { column: Markers, meaning: Markers, split: [";"] }
                  rhi:
                    rhi_id: { column: Interview, meaning: The interview }
                    completed_at: { column: Done, meaning: When }
                  rhi_factor:
                    factor: { column: Factors, meaning: Factors, split: [";"] }
                    harm: { column: Harm, meaning: Harm, split: [";"] }
            """.replace("'T'", "T");

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> counts_of_any_log_keep_to_their_order() {
        return IntStream.range(0, 25)
                .mapToObj(seed -> DynamicTest.dynamicTest("log " + seed, () -> {
                    List<String> rows = rows(new Random(seed));
                    try (CouncilData data = open("log" + seed, rows)) {
                        check(data);
                    }
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> the_order_of_rows_changes_nothing() throws IOException {
        List<String> rows = rows(new Random(7));
        String expected = all(open("ordered", rows));
        return IntStream.range(0, 200)
                .mapToObj(seed -> DynamicTest.dynamicTest("order " + seed, () -> {
                    List<String> shuffled = new ArrayList<>(rows);
                    Collections.shuffle(shuffled, new Random(seed));
                    assertThat(all(open("shuffled" + seed, shuffled))).isEqualTo(expected);
                }))
                .toList();
    }

    private static void check(CouncilData data) {
        long incidents = value(data, "missing-incidents", FIRST, LAST);
        long children = value(data, "children-missing", FIRST, LAST);
        assertThat(children).isLessThanOrEqualTo(incidents);
        assertThat(cells(data, "incidents-by-marker", FIRST, LAST))
                .allSatisfy(c -> assertThat(c.count()).isLessThanOrEqualTo(incidents))
                .allSatisfy(c -> assertThat(c.children()).isLessThanOrEqualTo(children));
        long completed = value(data, "interviews-completed", FIRST, LAST);
        assertThat(value(data, "interviews-completed-within-72-hours", FIRST, LAST))
                .isLessThanOrEqualTo(completed);
        long harmed = value(data, "interviews-with-harm", FIRST, LAST);
        long harms = cells(data, "interviews-with-harm-by-kind", FIRST, LAST).stream()
                .mapToLong(RawTable.Cell::count)
                .sum();
        assertThat(harmed).isLessThanOrEqualTo(completed).isLessThanOrEqualTo(harms);
        assertThat(value(data, "incidents-with-interview-completed", FIRST, LAST))
                .isLessThanOrEqualTo(incidents);
        for (String added : List.of("missing-incidents", "incidents-with-interview-completed", "interviews-completed")) {
            assertThat(value(data, added, FIRST, MIDDLE) + value(data, added, MIDDLE.plusDays(1), LAST))
                    .as(added + " of two halves")
                    .isEqualTo(value(data, added, FIRST, LAST));
        }
        for (String any : List.of("children-missing", "missing-incidents", "interviews-with-harm", "interviews-completed")) {
            assertThat(value(data, any, FIRST.plusDays(20), MIDDLE))
                    .as(any + " of a narrower period")
                    .isLessThanOrEqualTo(value(data, any, FIRST, LAST));
        }
    }

    private static String all(CouncilData data) {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("missing-incidents", "children-missing", "incidents-by-marker", "interviews-completed",
                "interviews-completed-within-72-hours", "interviews-with-harm-by-kind", "interviews-with-factor")) {
            cells(data, name, FIRST, LAST).stream()
                    .map(c -> name + c.list() + c.code() + c.count() + "/" + c.children() + "\n")
                    .sorted()
                    .forEach(all::append);
        }
        data.close();
        return all.toString();
    }

    private static long value(CouncilData data, String name, LocalDate from, LocalDate to) {
        return cells(data, name, from, to).getFirst().count();
    }

    private static List<RawTable.Cell> cells(CouncilData data, String name, LocalDate from, LocalDate to) {
        Measure measure = measure(name);
        return data.count(measure, from, to) instanceof Counted.Counts(RawTable table) ? table.cells() : fail(name);
    }

    private static List<RawTable.Cell> fail(String name) {
        throw new AssertionError(name + " was not counted");
    }

    private CouncilData open(String name, List<String> rows) throws IOException {
        Path here = Files.createDirectories(folder.resolve(name));
        Files.writeString(here.resolve("sources.yaml"), SOURCES);
        Files.writeString(
                here.resolve("log.csv"),
                "Ref,Child,Born,Start,End,Markers,Interview,Done,Factors,Harm\n" + String.join("\n", rows) + "\n");
        Faults faults = new Faults();
        var council = Councils.council(here, Map.of("marker", LISTS, "factor", LISTS, "harm", LISTS));
        CouncilData data = CouncilData.open(council, here, faults);
        faults.stopIfAny();
        return data;
    }

    /** Repeated references, children whose births differ, ends before starts, interviews of several incidents. */
    private static List<String> rows(Random random) {
        List<String> rows = new ArrayList<>();
        int size = random.nextInt(120);
        for (int i = 0; i < size; i++) {
            LocalDateTime start = LocalDate.of(2023, 10, 1).atStartOfDay().plusMinutes(random.nextInt(780_000));
            LocalDateTime end = start.plusMinutes(random.nextInt(9_000) - 500);
            LocalDateTime done = end.plusMinutes(random.nextInt(8_000) - 500);
            int child = random.nextInt(30);
            boolean interviewed = random.nextInt(3) > 0;
            rows.add(String.join(
                    ",",
                    "E" + random.nextInt(100),
                    "C" + child,
                    random.nextInt(9) == 0 ? "" : LocalDate.of(2004 + child % 9, 2, 28).atStartOfDay() + "",
                    start + "",
                    random.nextInt(7) == 0 ? "" : end + "",
                    codes(random),
                    interviewed ? "R" + random.nextInt(60) : "",
                    interviewed && random.nextInt(6) > 0 ? done + "" : "",
                    interviewed ? codes(random) : "",
                    interviewed && random.nextInt(3) == 0 ? codes(random) : ""));
        }
        return rows;
    }

    private static String codes(Random random) {
        return List.of("", "a", "a;b", "c;a;c", "b").get(random.nextInt(5));
    }
}
