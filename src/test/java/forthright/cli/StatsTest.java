package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counts of the shipped cases, as people, spreadsheets and scripts get them. */
class StatsTest {
    @TempDir
    private Path folder;

    private Shell foi(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--workspace";
        all[args.length + 1] = folder.toString();
        return Shell.foi(all);
    }

    @Test
    void the_counts_of_the_shipped_cases_come_as_a_table_a_file_and_json() throws IOException {
        ShippedWorkspace.copyTo(folder);
        Path csv = folder.resolve("out/returns.csv");

        Shell table = foi("stats", "--council", "marlshire", "--csv", csv.toString());
        assertThat(table.err()).isEmpty();
        assertThat(table.exit()).isZero();
        assertThat(table.out()).containsPattern("received +1\\b").containsPattern("still open and overdue +1\\b");

        assertThat(Files.readString(csv))
                .startsWith("council,from,to,as at,group,item,requests\r\n")
                .contains(",requests,received,1\r\n", ",outcome,granted in full,0\r\n");

        Shell json = foi("stats", "--from", "2025-01-01", "--json");
        assertThat(json.out())
                .contains("\"schema\" : \"forthright/stats/1\"", "\"from\" : \"2025-01-01\"", "\"to\" : null")
                .contains("\"granted-in-part\" : 0");
    }

    @Test
    void no_cell_of_the_file_is_taken_for_a_formula() throws IOException {
        ShippedWorkspace.copyTo(folder);
        Files.move(folder.resolve("councils/marlshire"), folder.resolve("councils/=cmd"));

        Path csv = folder.resolve("returns.csv");
        assertThat(foi("stats", "--csv", csv.toString()).exit()).isZero();

        assertThat(Files.readAllLines(csv))
                .anyMatch(line -> line.startsWith("'=cmd,"))
                .noneMatch(line -> line.matches("[=+@-].*|.*,[=+@-].*"));
    }
}
