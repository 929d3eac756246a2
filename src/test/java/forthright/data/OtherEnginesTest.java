package forthright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import forthright.data.query.Dialect;
import forthright.data.query.Dialects;
import forthright.data.query.QueryWriter;
import forthright.data.query.Sweep;
import forthright.data.query.Unwritable;
import forthright.data.reading.Rows;
import forthright.data.reading.Server.Engine;
import forthright.law.files.Faults;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import io.trino.sql.parser.SqlParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bank's queries on other engines: every case counted by a real PostgreSQL, every query read by Trino's own parser, and
 * what is particular about SQL Server, of which none can be started here.
 */
class OtherEnginesTest {
    private static final Path BANK = Path.of("question-bank");
    private static Database parser;

    @BeforeAll
    static void open() throws Exception {
        parser = Database.holding(new Rows());
    }

    @AfterAll
    static void close() {
        parser.close();
    }

    @TestFactory
    Stream<DynamicTest> every_case_beside_a_query_holds_in_postgresql() throws SQLException {
        List<DynamicTest> tests = new ArrayList<>();
        try (PostgresForCases postgres = new PostgresForCases("cases_of_queries")) {
            for (Path file : files(".cases.yaml")) {
                Faults faults = new Faults();
                List<MeasureCases.CaseResult> results =
                        MeasureCases.run(file, file.toString(), (rows, own) -> postgres.with(rows), faults);
                assertThat(faults.inOrder()).isEmpty();
                results.forEach(result -> tests.add(DynamicTest.dynamicTest(
                        BANK.relativize(file) + ": " + result.name(),
                        () -> assertThat(result.said()).isEmpty())));
            }
        }
        assertThat(tests).hasSizeGreaterThan(files(".sql").size());
        return tests.stream();
    }

    @Test
    void a_council_s_data_gives_the_same_counts_in_postgresql_one_by_one_and_together() throws Exception {
        Faults faults = new Faults();
        var council = Councils.marlshire();
        var sources = forthright.data.reading.SourcesFile.read(
                        council.folder().resolve("sources.yaml"), "sources.yaml", faults)
                .orElseThrow();
        var loaded = forthright.data.reading.Loading.load(
                sources, council.folder().resolve("data"), "data", council.recording(), faults);
        faults.stopIfAny();
        List<BankQuery> queries = queries();
        LocalDate from = LocalDate.of(2023, 4, 1);
        LocalDate to = LocalDate.of(2024, 3, 31);
        try (Database own = Database.holding(loaded.rows());
                PostgresForCases postgres = new PostgresForCases("marlshire")) {
            postgres.with(loaded.rows());
            List<BankQuery.Answer> expected =
                    queries.stream().map(q -> q.ask(own, from, to)).toList();

            assertThat(expected).allSatisfy(a -> assertThat(a).isInstanceOf(BankQuery.Answer.Figures.class));
            assertThat(queries.stream().map(q -> q.ask(postgres, from, to)).toList())
                    .isEqualTo(expected);
            assertThat(BankQuery.askTogether(queries, postgres, from, to)).isEqualTo(expected);
            assertThat(BankQuery.askTogether(queries, own, from, to)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_is_written_again_for_the_own_engine_is_the_same_query(String text) throws Exception {
        Node tree = tree(text);
        String once = QueryWriter.of(Dialects.OWN).write(tree).sql();
        String twice = QueryWriter.of(Dialects.OWN).write(tree(once)).sql();

        assertThat(twice).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void trino_reads_what_is_written_for_it(String text) throws Exception {
        String sql = QueryWriter.of(Dialects.of(Engine.TRINO)).write(tree(text)).sql();

        assertThatCode(() -> new SqlParser().createStatement(sql)).as(sql).doesNotThrowAnyException();
    }

    @Test
    void trino_reads_what_is_asked_together() throws Exception {
        List<Node> trees = new ArrayList<>();
        for (String text : texts()) {
            trees.add(tree(text));
        }
        String sql = Sweep.of(trees.subList(0, files(".sql").size()), QueryWriter.of(Dialects.of(Engine.TRINO)))
                .sql();

        assertThatCode(() -> new SqlParser().createStatement(sql)).as(sql).doesNotThrowAnyException();
    }

    /** Where SQL Server says something otherwise. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            e.looked_after_at_start                      | ([e].[looked_after_at_start] = 1)
            NOT e.looked_after_at_start                  | (NOT ([e].[looked_after_at_start] = 1))
            count(*) FILTER (WHERE e.age_at_start < 5) > 1 | (count(CASE WHEN ([e].[age_at_start] < 5) THEN 1 END) > 1)
            date_diff('day', e.started_at, e.ended_at) > 2 | (datediff(day, [e].[started_at], [e].[ended_at]) > 2)
            e.ended_at <= e.started_at + to_hours(72)    | ([e].[ended_at] <= dateadd(hour, 72, [e].[started_at]))
            e.ended_at - to_days(3) > e.started_at       | (dateadd(day, -3, [e].[ended_at]) > [e].[started_at])
            timezone('Europe/London', e.ended_at) IS NULL | (([e].[ended_at] AT TIME ZONE 'GMT Standard Time') IS NULL)
            e.age_at_start::DOUBLE > 1                   | (CAST([e].[age_at_start] AS float) > 1)
            bool_or(e.looked_after_at_start)             | (CAST(max(CAST([e].[looked_after_at_start] AS int)) AS bit) = 1)
            """)
    void sql_server_has_words_of_its_own(String condition, String written) throws Exception {
        String sql = QueryWriter.of(Dialects.of(Engine.SQL_SERVER))
                .write(tree(counting(condition)))
                .sql();

        assertThat(sql).contains(written.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SEMI JOIN child AS c ON c.child_id = e.child_id    | POSTGRESQL | PostgreSQL has no SEMI JOIN: write EXISTS (SELECT …)
            ANTI JOIN child AS c ON c.child_id = e.child_id    | TRINO      | Trino has no ANTI JOIN: write NOT EXISTS (SELECT …)
            JOIN child AS c USING (child_id)                   | SQL_SERVER | SQL Server has no USING: write ON, with both columns
            """)
    void what_an_engine_has_no_words_for_is_said(String join, Engine engine, String said) {
        String text = counting("true").replace("AS e WHERE", "AS e " + join.strip() + " WHERE");

        assertThatCode(() -> QueryWriter.of(Dialects.of(engine)).write(tree(text)))
                .isInstanceOf(Unwritable.class)
                .hasMessage(said);
    }

    @Test
    void a_text_with_what_stands_for_a_parameter_is_not_written() {
        assertThatCode(() -> QueryWriter.of(Dialects.OWN).write(tree(counting("e.child_id = 'a\u0001b'"))))
                .isInstanceOf(Unwritable.class);
    }

    @Test
    void every_query_of_the_bank_can_be_asked_everywhere() throws Exception {
        for (BankQuery query : queries()) {
            for (Dialect dialect : Dialects.OTHERS) {
                assertThat(query.lackingIn(dialect)).isEmpty();
            }
        }
    }

    private static String counting(String condition) {
        return "SELECT count(*) AS value, count(DISTINCT e.child_id) AS children FROM missing_episode AS e WHERE"
                + " e.started_at >= $1 AND e.started_at < $2 AND " + condition;
    }

    static List<String> texts() {
        List<String> texts = new ArrayList<>();
        files(".sql").forEach(file -> texts.add(text(file)));
        for (String condition : List.of(
                "e.episode_id IN ('E1', 'it''s')",
                "e.episode_id NOT IN (SELECT l.episode_id FROM rhi_episode AS l)",
                "NOT EXISTS (SELECT 1 FROM child AS c WHERE c.child_id = e.child_id)",
                "(e.looked_after_at_start OR e.placed_out_of_area) IS NOT NULL",
                "least(e.started_at, e.ended_at) IS DISTINCT FROM greatest(e.reported_at, e.ended_at)",
                "date_trunc('month', e.started_at) = e.started_at",
                "year(e.started_at) + 1 > (SELECT max(month(c.date_of_birth)) FROM child AS c)",
                "CASE WHEN e.age_at_start < 5 THEN true ELSE false END",
                "trunc(e.age_at_start * -1.5) < 0",
                "e.ended_at < e.started_at + to_months(1) - to_days(2)")) {
            texts.add(counting(condition));
        }
        texts.add(
                "WITH few(child, times) AS (SELECT e.child_id, count(*) FROM missing_episode AS e WHERE e.started_at >= $1"
                        + " AND e.started_at < $2 GROUP BY e.child_id UNION ALL SELECT DISTINCT c.child_id, 1 FROM child AS c)"
                        + " SELECT count(*) AS value, count(DISTINCT f.child) AS children FROM few AS f CROSS JOIN"
                        + " (SELECT 1 AS one) AS o LEFT JOIN rhi AS r ON r.child_id = f.child HAVING count(*) > 0");
        return texts;
    }

    private static List<BankQuery> queries() {
        List<BankQuery> queries = new ArrayList<>();
        for (Path file : files(".sql")) {
            String text = text(file).replace("$1", ":from").replace("$2", ":until");
            if (BankQuery.check(text, Place.of(file.toString()), parser)
                    instanceof BankQuery.Checked.Allowed(BankQuery query)) {
                queries.add(query);
            }
        }
        assertThat(queries).hasSameSizeAs(files(".sql"));
        return queries;
    }

    private static Node tree(String text) throws Database.DatabaseException {
        return JsonReader.parse(parser.parsed(text)).orElseThrow();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace(":from", "$1").replace(":until", "$2");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(BANK)) {
            return files.filter(f -> f.toString().endsWith(ending))
                    .filter(f -> Files.exists(Path.of(f.toString().replaceFirst("\\.(cases\\.yaml|sql)$", ".sql"))))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
