package forthright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.data.reading.Rows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second lock: what the database itself refuses, should a query ever get past the first. */
class DatabaseTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2024, 1, 1, 0, 0);
    private static final String BOTH = " /* the parameters */ WHERE $1 <> $2";

    @TempDir
    private static Path folder;

    private static Database database;

    @BeforeAll
    static void open() throws Exception {
        Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
        database = Database.holding(new Rows());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_csv('SECRET')",
                "SELECT * FROM 'SECRET'",
                "SELECT * FROM read_text('SECRET')",
                "SELECT * FROM glob('FOLDER/*')",
                "COPY child TO 'FOLDER/out.csv'",
                "COPY child FROM 'SECRET'",
                "EXPORT DATABASE 'FOLDER/out'",
                "ATTACH 'FOLDER/other.db'",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SET threads = 1",
                "SET enable_external_access = true",
                "RESET memory_limit",
                "INSERT INTO child (child_id) VALUES ('C1')",
                "DELETE FROM child",
                "DROP TABLE child",
                "CREATE TABLE t (a INTEGER)",
                "CREATE MACRO m(x) AS x",
            })
    void a_locked_database_refuses(String sql) {
        String real = sql.replace("SECRET", folder.resolve("secret.csv").toString()).replace("FOLDER", folder.toString());
        assertThatThrownBy(() -> database.ask(real + (sql.startsWith("SELECT") ? BOTH : ""), DAY, DAY.plusDays(1)))
                .isInstanceOf(Database.DatabaseException.class)
                .hasNoCause()
                .hasMessage("refused");
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void a_query_that_never_ends_is_stopped() throws Exception {
        try (Database quick = Database.holding(new Rows(), 1)) {
            String endless = "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT 1 FROM r) SELECT count(*) FROM r" + BOTH;
            assertThatThrownBy(() -> quick.ask(endless, DAY, DAY.plusDays(1))).hasMessage("too slow");
        }
    }

    @Test
    void an_error_says_nothing_of_what_was_read() {
        assertThatThrownBy(() -> database.ask("SELECT error('Canary Name')" + BOTH, DAY, DAY.plusDays(1)))
                .hasNoCause()
                .hasMessage("refused");
    }
}
