package forthright.data;

import static forthright.data.Councils.measure;

import forthright.law.files.Faults;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** How long a million episodes take to load and to count. Run by hand: it is no test. */
public final class MillionEpisodes {
    private MillionEpisodes() {}

    /** Writes a log of so many rows, loads it, and prints the times in milliseconds. */
    public static void main(String[] args) throws IOException {
        int rows = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("million");
        write(folder, rows);
        long begun = System.nanoTime();
        Faults faults = new Faults();
        var council = Councils.council(folder, Map.of("marker", "a = A\nb = B"));
        try (CouncilData data = CouncilData.open(council, folder, faults)) {
            faults.stopIfAny();
            print("read", begun);
            for (String name : List.of("missing-incidents", "children-missing", "incidents-by-marker")) {
                long asked = System.nanoTime();
                data.count(measure(name), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
                print(name, asked);
            }
        } finally {
            Files.delete(folder.resolve("log.csv"));
            Files.delete(folder.resolve("sources.yaml"));
            Files.delete(folder);
        }
        Runtime memory = Runtime.getRuntime();
        System.out.printf("memory %,d MB%n", (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    private static void print(String what, long since) {
        System.out.printf("%s %,d ms%n", what, (System.nanoTime() - since) / 1_000_000);
    }

    private static void write(Path folder, int rows) throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), """
                extracted-on: 2025-02-01
                files:
                  - file: log.csv
                    covers: { from: 2024-01-01, to: 2024-12-31 }
                    dates: ["yyyy-MM-ddTHH:mm"]
                    tables:
                      missing_episode:
                        episode_id: { column: Ref, meaning: The episode }
                        child_id: { column: Child, meaning: The child }
                        episode_type: { always: missing }
                        started_at: { column: Start, meaning: Start }
                        ended_at: { column: End, meaning: End }
                      episode_marker:
                        marker_code: { column: Markers, meaning: Markers, split: [";"] }
                """);
        Random random = new Random(1);
        LocalDateTime first = LocalDateTime.of(2024, 1, 1, 0, 0);
        try (BufferedWriter csv = Files.newBufferedWriter(folder.resolve("log.csv"))) {
            csv.write("Ref,Child,Start,End,Markers\n");
            for (int i = 0; i < rows; i++) {
                LocalDateTime start = first.plusMinutes(random.nextInt(527_000));
                String markers = List.of("", "a", "b", "a;b").get(random.nextInt(4));
                csv.write("E" + i + ",C" + random.nextInt(rows / 3 + 1) + "," + start + "," + start.plusHours(5) + ","
                        + markers + "\n");
            }
        }
    }
}
