package forthright.record.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.law.files.Fault;
import forthright.record.Audit;
import forthright.record.Register;
import forthright.record.SmallRecords;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database itself lets nothing be changed that was sealed; and where its owner has had his way, the audit finds it. */
class OnlyAddedToTest {
    @TempDir
    private Path folder;

    private String schema = "";

    @BeforeEach
    void two_replies_of_which_one_is_erased() {
        schema = SharedServer.shareIn(folder);
        SmallRecords.seal(Register.in(folder), folder, "A1");
        SmallRecords.seal(Register.in(folder), folder, "B2");
        SmallRecords.erase(Register.in(folder), "B2");
    }

    @Test
    void no_statement_changes_or_takes_away_anything() throws SQLException {
        for (String statement : List.of(
                "UPDATE chain SET line = replace(line, 'Jo', 'Al')",
                "UPDATE chain SET place = place + 1",
                "DELETE FROM chain WHERE number = 3",
                "TRUNCATE chain CASCADE",
                "INSERT INTO chain (line) SELECT line FROM chain WHERE number = 1",
                "INSERT INTO chain (line) VALUES ('{\"number\":4,\"previous\":\"\"}')",
                "UPDATE sealed SET said = 'x' WHERE name = 'letter.md'",
                "DELETE FROM sealed WHERE name = 'letter.md'",
                "DELETE FROM sealed WHERE words",
                "TRUNCATE sealed",
                "INSERT INTO sealed VALUES ('cases/A1', 'more.md', false, 'x')",
                "UPDATE kept SET said = 'x'",
                "DELETE FROM kept",
                "TRUNCATE kept",
                "INSERT INTO kept VALUES ('00', 'x')",
                "UPDATE told SET line = ''",
                "DELETE FROM told",
                "TRUNCATE told",
                "UPDATE erasure SET said = ''",
                "DELETE FROM erasure",
                "TRUNCATE erasure")) {
            assertThatThrownBy(() -> SharedServer.sql(schema, statement))
                    .as(statement)
                    .isInstanceOf(SQLException.class);
        }
        assertThat(Audit.of(Register.in(folder)).faults()).isEmpty();
        assertThat(SharedServer.one(schema, "SELECT count(*) FROM sealed WHERE words"))
                .isEqualTo("2");
    }

    @Test
    void what_the_owner_of_the_tables_changes_is_found() throws SQLException {
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put(
                "UPDATE sealed SET said = said || ' '::bytea WHERE name = 'letter.md' AND folder LIKE '%A1'",
                "changed-file");
        changes.put(
                "UPDATE sealed SET said = said || ' '::bytea WHERE name = 'record.json' AND folder LIKE '%A1'",
                "changed-record");
        changes.put("DELETE FROM sealed WHERE folder = 'cases/A1'", "record-gone");
        changes.put("DELETE FROM sealed WHERE folder = 'cases/A1' AND name = 'request.txt'", "file-gone");
        changes.put("INSERT INTO sealed VALUES ('cases/A1', 'more.md', false, 'x')", "added-file");
        changes.put("INSERT INTO sealed VALUES ('cases/Z9', 'record.json', false, 'x')", "not-on-the-record");
        changes.put("INSERT INTO sealed VALUES ('cases/B2', 'request.txt', true, 'x')", "erased-and-here");
        changes.put("DELETE FROM kept", "damaged-file");
        changes.put("UPDATE erasure SET said = replace(said, 'Jo', 'Al')", "changed-record");
        changes.put("DELETE FROM erasure", "record-gone");
        changes.put("UPDATE chain SET line = replace(line, '\"Jo\"', '\"Al\"') WHERE number = 1", "broken-chain");
        changes.put("UPDATE chain SET line = replace(line, '\"Jo\"', '\"Al\"') WHERE number = 3", "changed-entry");
        changes.put("DELETE FROM erasure; DELETE FROM chain WHERE number = 3", "file-gone");
        int number = 0;
        for (Map.Entry<String, String> change : changes.entrySet()) {
            String copy = schema + "_" + number++;
            SharedServer.copy(schema, copy);
            SharedServer.sql(copy, change.getKey());
            Path other = folder.resolve(copy);
            SharedServer.shareIn(other, copy);
            assertThat(Audit.of(Register.in(other)).faults())
                    .as(change.getKey())
                    .extracting(Fault::code)
                    .contains(change.getValue());
        }
    }
}
