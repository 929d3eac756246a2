package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of the data's rows decides nothing. */
class ShuffleTest {
    // No shipped file has more rows of titles and headers than this.
    private static final int HEADERS = 6;
    private static final String REQUEST = "cases/FOI746230783/request.txt";

    @Test
    void two_hundred_orders_of_the_rows_give_one_letter(@TempDir Path folder) throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        Drafter drafter = Drafter.ofMany(workspace);
        Path data = folder.resolve("councils/coventry/data");
        String letter = ShippedWorkspace.draft(drafter, workspace, REQUEST, "coventry", "2025-10-21")
                .files()
                .get("letter.md");
        Random random = new Random(20260224);
        for (int i = 0; i < 200; i++) {
            shuffle(data, random);
            Draft again = ShippedWorkspace.draft(drafter, workspace, REQUEST, "coventry", "2025-10-21");
            assertThat(again.files().get("letter.md")).as("order %d", i).isEqualTo(letter);
        }
    }

    private static List<String> rows(String text) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String line : text.lines().toList()) {
            row.append(row.isEmpty() ? "" : "\n").append(line);
            if (row.chars().filter(c -> c == '"').count() % 2 == 0) {
                rows.add(row.toString());
                row.setLength(0);
            }
        }
        return rows;
    }

    private static void shuffle(Path data, Random random) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                // Byte for byte: the files are in several encodings, and some cells hold line breaks.
                List<String> rows = rows(Files.readString(file, StandardCharsets.ISO_8859_1));
                int total = (int)
                        rows.stream().takeWhile(row -> !row.startsWith("Total")).count();
                Collections.shuffle(rows.subList(Math.min(HEADERS, total), total), random);
                Files.writeString(file, String.join("\n", rows) + "\n", StandardCharsets.ISO_8859_1);
            }
        }
    }
}
