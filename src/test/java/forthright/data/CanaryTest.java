package forthright.data;

import static forthright.data.Councils.measure;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, identifiers and dates planted in every cell of files that are then spoilt in every way: none may be said. */
class CanaryTest {
    private static final String SOURCES = """
            extracted-on: 2025-02-01
            files:
              - file: rows.csv
                covers: { from: 2024-01-01, to: 2024-12-31 }
                dates: [dd/MM/yyyy]
                tables:
                  child:
                    child_id: { column: Child, meaning: The child }
                    date_of_birth: { column: Born, meaning: Date of birth }
                  missing_episode:
                    episode_id: { column: Ref, meaning: The episode }
                    episode_type: { column: Type, meaning: Type }
                    started_at: { column: Start, meaning: Start }
                    ended_at: { column: End, meaning: End }
                    looked_after_at_start: { column: LAC, meaning: Looked after }
                  episode_marker:
                    marker_code: { column: Markers, meaning: Markers, split: [";"] }
            """;

    @TempDir
    private Path folder;

    @Test
    void nothing_of_a_row_is_ever_said() throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), SOURCES);
        var council = Councils.council(folder, Map.of("marker", "a = A"));
        List<String> canaries = List.of("CANARY", "17/07", "1771177117", "zz9", "\u00e9");
        for (int seed = 0; seed < 60; seed++) {
            Files.write(folder.resolve("rows.csv"), spoilt(new Random(seed)));
            Faults faults = new Faults();
            try (CouncilData data = CouncilData.open(council, folder, faults)) {
                Counted counted = data.count(
                        measure("incidents-by-marker"), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
                String said = faults.inOrder() + " " + data.report() + " "
                        + data.report().warnings() + " " + counted + " " + data.loadId();
                assertThat(canaries).as("seed " + seed).noneMatch(said::contains);
            }
        }
    }

    private static byte[] spoilt(Random random) {
        List<String> rows = new ArrayList<>(List.of("Ref,Child,Born,Type,Start,End,LAC,Markers"));
        for (int i = 0; i < 12; i++) {
            List<String> cells = new ArrayList<>(
                    List.of("CANARY-R" + i, "zz9" + i, "17/07/2011", "missing", "17/07/2024", "18/07/2024", "Y", "a"));
            if (random.nextInt(3) == 0) {
                cells.set(
                        random.nextInt(cells.size()),
                        List.of("CANARY Name", "1771177117", "\"CANARY\nname\"", "", "caf\u00e9", "1.77E+10")
                                .get(random.nextInt(6)));
            }
            if (random.nextInt(9) == 0) {
                cells.add("CANARY more");
            }
            rows.add(String.join(",", cells));
        }
        if (random.nextInt(6) == 0) {
            rows.set(0, rows.get(1)); // the header was left out
        }
        String text = String.join("\n", rows) + (random.nextInt(8) == 0 ? "\n\"CANARY never closed" : "\n");
        return text.getBytes(random.nextInt(4) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
