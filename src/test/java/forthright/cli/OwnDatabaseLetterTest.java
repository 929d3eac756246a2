package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.data.Councils;
import forthright.data.PostgresForCases;
import forthright.data.reading.Table;
import forthright.record.shared.SharedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter whose figures are counted in a council's own database is the letter that its files give. */
class OwnDatabaseLetterTest {
    private static final String REQUEST = "cases/FOI746230783/request.txt";
    private static final String ROLE = "foi_letters";

    @TempDir
    private Path folder;

    @Test
    void the_letter_is_the_same_and_no_row_or_password_is_in_what_is_written() throws Exception {
        ShippedWorkspace.copyTo(folder);
        Shell fromFiles = draft("files");
        try (PostgresForCases postgres = new PostgresForCases("letters")) {
            postgres.with(Councils.coventry());
            postgres.reader(ROLE);
            Files.writeString(folder.resolve("councils/coventry/sources.yaml"), sources());
            Shell fromServer = draft("server");

            assertThat(fromServer.err()).isEqualTo(fromFiles.err());
            assertThat(fromServer.exit()).as(fromServer.out()).isEqualTo(fromFiles.exit());
            for (String file : List.of("letter.md", "letter.txt")) {
                assertThat(read("server", file)).isEqualTo(read("files", file));
            }
            assertThat(read("server", "letter.md")).contains("366", "1,121");
        }
    }

    private Shell draft(String out) {
        return Shell.foi(
                "draft",
                folder.resolve(REQUEST).toString(),
                "--dated",
                "2025-10-21",
                "--workspace",
                folder.toString(),
                "--out",
                folder.resolve(out).toString());
    }

    private String read(String out, String file) throws IOException {
        Path path = folder.resolve(out).resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }

    private static String sources() {
        StringBuilder text = new StringBuilder("server:\n  engine: postgresql\n  address: %s\n  user: %s\n  views:\n"
                .formatted(SharedServer.address(), ROLE));
        for (Table table : new TreeSet<>(List.of(Table.values()))) {
            text.append("    %s:\n      view: letters.%s\n".formatted(table.word(), table.word()));
            if (table != Table.CHILD && table != Table.CARE_SPELL) {
                text.append("      covers: { from: 2024-01-01, to: 2025-12-31 }\n");
            }
        }
        return text.toString();
    }
}
