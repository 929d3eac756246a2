package forthright.data;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCheckTest {
    private static final Place PLACE = Place.of("question-bank/x/y.sql");
    private static QueryCheck check;

    @BeforeAll
    static void open() {
        check = QueryCheck.open(new Faults()).orElseThrow();
    }

    @AfterAll
    static void close() {
        check.close();
    }

    /** A query that would be allowed if it were not for the one thing put in. */
    private static String counting(String value, String where) {
        return "SELECT " + value + " AS value, count(DISTINCT e.child_id) AS children FROM missing_episode AS e"
                + " WHERE e.started_at >= :from AND e.started_at < :until AND " + where;
    }

    @Test
    void the_query_that_the_hostile_ones_are_made_from_is_allowed() {
        assertThat(faults(counting("count(DISTINCT e.episode_id)", "e.looked_after_at_start")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now() > e.started_at",
                "e.started_at < current_date",
                "e.started_at < current_timestamp",
                "e.started_at < localtimestamp",
                "e.started_at < today()",
                "e.started_at < get_current_timestamp()",
                "random() < 0.5",
                "e.child_id = current_user",
                "e.child_id = getenv('HOME')",
                "e.child_id = getvariable('x')",
                "e.child_id = current_setting('threads')",
                "error(e.child_id) IS NULL",
                "e.child_id LIKE 'C%'",
                "regexp_matches(e.child_id, '(.*a){20}b')",
                "e.started_at BETWEEN :from AND :until",
                "e.started_at >= '2024-01-01'",
                "e.started_at >= DATE '2024-01-01'",
                "e.started_at >= make_date(2024, 1, 1)",
                "e.episode_id IN (SELECT content FROM read_text('/etc/passwd'))",
                "e.episode_id IN (SELECT * FROM read_csv('/etc/passwd'))",
                "e.episode_id IN (SELECT name FROM glob('*'))",
                "e.episode_id IN (SELECT a FROM '/etc/passwd')",
                "e.episode_id IN (SELECT a FROM 'rows.csv')",
                "e.episode_id IN (SELECT value FROM duckdb_settings())",
                "e.episode_id IN (SELECT table_name FROM information_schema.tables)",
                "e.episode_id IN (SELECT sql FROM sqlite_master)",
                "e.episode_id IN (SELECT child_id FROM memory.main.child)",
                "e.episode_id IN (SELECT child_id FROM child TABLESAMPLE 10%)",
                "e.episode_id IN (SELECT child_id FROM child USING SAMPLE 3)",
                "e.episode_id IN (SELECT child_id FROM child LIMIT 1)",
                "e.episode_id IN (FROM child)",
                "e.episode_id IN (SELECT COLUMNS('a') FROM child)",
                "e.episode_id IN (VALUES ('E1'))",
                "e.episode_id IN (SELECT unnest(['E1']))",
                "e.episode_id = list_transform(['a'], x -> x)[1]",
                "e.rowid = 1",
                "e.episode_id COLLATE nocase = 'a'",
                "e.unknown_column = 1",
                "e.child_id::ENUM('a') = 'a'",
                "timezone('UTC', e.started_at) IS NOT NULL",
                "nextval('s') = 1",
                "e.episode_id IN (WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT n FROM r)",
                "1 / 0 = 1",
                "e.child_id = $3",
                "e.child_id = ?",
                "e.child_id = :child",
                "e.child_id = sha256('x')",
                "e.child_id = string_agg(e.child_id)",
                "e.child_id = any_value(e.child_id)",
                "count(*) OVER () > 1",
            })
    void a_query_cannot(String hostile) {
        assertRefusedUnread(faults(counting("count(*)", hostile)));
    }

    @ParameterizedTest
    @MethodSource
    void whole_statements_that_are_refused(String hostile) {
        assertRefusedUnread(faults(hostile));
    }

    static Stream<String> whole_statements_that_are_refused() {
        String fine = counting("count(*)", "true");
        return Stream.of(
                "",
                "nothing at all",
                fine + "; DROP TABLE child",
                fine + "; " + fine,
                "DROP TABLE child",
                "DELETE FROM child WHERE child_id = :from OR child_id = :until",
                "UPDATE child SET sex = :from WHERE sex = :until",
                "CREATE TEMP TABLE t AS " + fine,
                "CREATE MACRO m(x) AS x + :from + :until",
                "COPY (" + fine + ") TO 'out.csv'",
                "EXPORT DATABASE 'out'",
                "ATTACH 'other.db'; " + fine,
                "INSTALL httpfs; " + fine,
                "LOAD httpfs; " + fine,
                "SET threads = 4; " + fine,
                "RESET threads",
                "PRAGMA database_list",
                "CALL duckdb_settings()",
                "EXPLAIN ANALYZE " + fine,
                "DESCRIBE child",
                "PIVOT child ON sex",
                "SHOW TABLES",
                "CHECKPOINT",
                "WITH x AS (DELETE FROM child RETURNING child_id) " + fine,
                fine.replace("missing_episode AS e", "missing_episode AS e, LATERAL (SELECT 1) AS t, glob('*') AS g"),
                fine.replace("missing_episode AS e", "missing_episode AS e NATURAL JOIN child AS c"),
                fine.replace("missing_episode AS e", "missing_episode AS e POSITIONAL JOIN child AS c"),
                fine.replace("AS value", "AS current_date, 1 AS value"),
                fine + " GROUP BY ALL",
                fine + " GROUP BY GROUPING SETS ((), ())",
                fine + " LIMIT 1",
                "SELECT 1 AS value, 1 AS children");
    }

    @ParameterizedTest
    @ValueSource(strings = {"count(*)::DOUBLE * 1.5", "NULL", "sum(age_at_start)", "count(*) - 1", "'many'", "0.5"})
    void what_is_returned_must_be_a_count(String value) {
        assertThat(faults(counting(value, "e.looked_after_at_start"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT e.child_id AS value, 1 AS children FROM missing_episode AS e WHERE :from < :until",
                "SELECT count(*) AS value FROM child WHERE :from < :until",
                "SELECT count(*) AS value, count(*) AS children, count(*) AS more FROM child WHERE :from < :until",
                "SELECT count(*) AS children, count(*) AS value FROM child WHERE :from < :until",
            })
    void a_count_returns_one_row_of_value_and_children(String sql) {
        assertThat(faults(sql)).isNotEmpty();
    }

    @Test
    void every_query_of_the_bank_is_allowed() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("question-bank"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
                Faults faults = new Faults();
                String sql = Files.readString(file);
                check.check(sql, Place.of(file.toString()), sql.contains("AS list"), faults);
                assertThat(faults.inOrder()).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void colons_in_strings_and_comments_are_no_parameters() {
        assertThat(faults("-- at 10:30, :whatever\n" + counting("count(*)", "e.police_grade <> 'a:b' /* :x */")))
                .isEmpty();
    }

    @Test
    void a_mistake_in_the_text_is_shown_at_its_place() {
        List<Fault> faults =
                faults("SELECT count(*) AS value,\n  count(*) AS children FROM child\nWHER :from < :until");
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().place().line()).isEqualTo(3);
    }

    /** Refused by its text alone: the database was never asked. */
    private static void assertRefusedUnread(List<Fault> faults) {
        assertThat(faults)
                .isNotEmpty()
                .extracting(Fault::code)
                .isSubsetOf("not-allowed", "not-a-select", "unknown-parameter", "no-period");
    }

    private static List<Fault> faults(String sql) {
        Faults faults = new Faults();
        check.check(sql, PLACE, false, faults);
        return faults.inOrder();
    }
}
