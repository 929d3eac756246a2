package forthright.data;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council;
import forthright.data.CouncilData.Wish;
import forthright.data.reading.Table;
import forthright.law.files.Faults;
import forthright.record.shared.SharedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A council's own database: counted as its files would be, and only through a login that can do no harm. */
class OwnDatabaseTest {
    private static final String SCHEMA = "own_database";
    private static final String READER = "foi_reader";
    private static final Council FILES = Councils.marlshire();

    @TempDir
    private Path folder;

    @BeforeAll
    static void fill() throws Exception {
        try (PostgresForCases postgres = new PostgresForCases(SCHEMA)) {
            postgres.with(FILES);
        }
    }

    @AfterEach
    void noLogin() throws SQLException {
        try (Connection connection = SharedServer.connection()) {
            for (String role : List.of(READER, "foi_writer", "foi_owner")) {
                run(
                        connection,
                        "DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '%s') THEN DROP OWNED BY %s; DROP ROLE %s; END IF; END $$"
                                .formatted(role, role, role));
            }
        }
    }

    @Test
    void it_gives_the_counts_that_the_files_give_and_fetches_no_row() throws Exception {
        reader(READER);
        LocalDate from = LocalDate.of(2024, 1, 1);
        LocalDate to = LocalDate.of(2024, 12, 31);
        List<Wish> wishes = Stream.of(
                        "missing-incidents", "children-missing", "incidents-by-marker", "interviews-completed")
                .map(Councils::measure)
                .map(measure -> new Wish(measure, from, to))
                .toList();
        Faults faults = new Faults();
        try (CouncilData own = open(sources(READER, ""), faults);
                CouncilData files = CouncilData.open(FILES, FILES.folder().resolve("data"), faults)) {
            faults.stopIfAny();
            own.countAhead(wishes);

            assertThat(own.asked()).isEqualTo(1);
            for (Wish wish : wishes) {
                assertThat(own.count(wish.measure(), from, to))
                        .isInstanceOf(Counted.Counts.class)
                        .isEqualTo(files.count(wish.measure(), from, to));
            }
            assertThat(own.report().files()).isEmpty();
            assertThat(own.loadId()).startsWith(FILES.id() + "-database-");
        }
    }

    @Test
    void what_the_views_do_not_cover_or_lack_is_not_counted() throws Exception {
        reader(READER);
        Faults faults = new Faults();
        try (CouncilData own = open(sources(READER, "completed_at"), faults)) {
            faults.stopIfAny();

            assertThat(own.count(
                            Councils.measure("missing-incidents"),
                            LocalDate.of(2001, 1, 1),
                            LocalDate.of(2001, 12, 31)))
                    .isInstanceOf(Counted.NotCovered.class);
            assertThat(own.has("rhi.completed_at")).isFalse();
            assertThat(own.has("rhi.offered_at")).isTrue();
        }
    }

    @Test
    void a_login_that_can_write_is_refused() throws Exception {
        reader("foi_writer");
        admin("GRANT DELETE ON %s.missing_episode TO foi_writer".formatted(SCHEMA));

        assertThat(faultsOf(sources("foi_writer", "")))
                .contains("login-can-write foi_writer can write to this database.");
    }

    @Test
    void an_administrator_is_refused_for_all_that_it_can_do() throws Exception {
        assertThat(faultsOf(sources("postgres", ""))).contains("login-can-write", "login-reads-files");
    }

    @Test
    void a_login_that_may_look_at_other_tables_is_refused() throws Exception {
        reader(READER);
        admin("CREATE TABLE IF NOT EXISTS %s.staff (name text)".formatted(SCHEMA));
        admin("GRANT SELECT ON %s.staff TO %s".formatted(SCHEMA, READER));
        try {
            assertThat(faultsOf(sources(READER, "")))
                    .contains("login-sees-more foi_reader may read 1 other tables or views of this database.")
                    .doesNotContain("staff");
        } finally {
            admin("DROP TABLE %s.staff".formatted(SCHEMA));
        }
    }

    @Test
    void a_view_that_is_not_there_or_lacks_a_column_is_said_with_its_place() throws Exception {
        reader(READER);
        admin("CREATE OR REPLACE VIEW %s.short AS SELECT child_id FROM %s.child".formatted(SCHEMA, SCHEMA));
        admin("GRANT SELECT ON %s.short TO %s".formatted(SCHEMA, READER));
        String text = sources(READER, "")
                .replace(SCHEMA + ".child\n", SCHEMA + ".short\n")
                .replace(SCHEMA + ".rhi\n", SCHEMA + ".nowhere\n");
        try {
            assertThat(faultsOf(text))
                    .contains(
                            "view-lacks-column The view own_database.short has no column date_of_birth, sex, ethnicity, merged_into.",
                            "no-such-view There is no view own_database.nowhere that foi_reader may read.",
                            "sources.yaml:");
        } finally {
            admin("DROP VIEW %s.short".formatted(SCHEMA));
        }
    }

    @Test
    void a_database_that_is_not_there_or_of_which_nothing_is_known_is_said_without_its_words() throws Exception {
        String none = sources("nobody_of_this_name", "");
        assertThat(faultsOf(none)).contains("no-connection", "does not let nobody_of_this_name in");
        assertThat(faultsOf(none.replace("engine: postgresql", "engine: trino")
                        .replaceAll("jdbc:\\S+", "jdbc:trino://localhost:1/x")))
                .contains("no-driver There is no driver here for a database of this kind.", "drivers/");
    }

    @Test
    void a_password_in_the_file_and_slips_in_it_are_refused_before_anything_is_asked() {
        String slips = sources(READER, "complete_at")
                .replaceAll("address: \\S+", "address: jdbc:postgresql://localhost/x?password=geheim")
                .replace(SCHEMA + ".child\n", "child; DROP TABLE child\n");

        assertThat(faultsOf(slips))
                .contains("not-an-address", "unknown-column rhi has no column \"complete_at\".", "not-a-name")
                .doesNotContain("geheim");
    }

    private void reader(String role) throws SQLException {
        admin("CREATE ROLE %s LOGIN".formatted(role));
        admin("GRANT USAGE ON SCHEMA %s TO %s".formatted(SCHEMA, role));
        for (Table table : Table.values()) {
            admin("GRANT SELECT ON %s.%s TO %s".formatted(SCHEMA, table.word(), role));
        }
    }

    private static void admin(String sql) throws SQLException {
        try (Connection connection = SharedServer.connection()) {
            run(connection, sql);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String sources(String user, String lacks) {
        StringBuilder text = new StringBuilder("server:\n  engine: postgresql\n  address: %s\n  user: %s\n  views:\n"
                .formatted(SharedServer.address(), user));
        for (Table table : Table.values()) {
            text.append("    %s:\n      view: %s.%s\n".formatted(table.word(), SCHEMA, table.word()));
            if (table != Table.CHILD && table != Table.CARE_SPELL) {
                text.append("      covers: { from: 2018-04-01, to: 2025-03-31 }\n");
            }
            if (table == Table.RHI && !lacks.isEmpty()) {
                text.append("      lacks: [%s]\n".formatted(lacks));
            }
        }
        return text.toString();
    }

    private CouncilData open(String sources, Faults faults) {
        try {
            Path council = Files.createDirectories(folder.resolve(FILES.id()));
            Files.writeString(council.resolve("sources.yaml"), sources);
            return CouncilData.open(Councils.council(council, Map.of()), council.resolve("data"), faults);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String faultsOf(String sources) {
        Faults faults = new Faults();
        open(sources, faults).close();
        return faults.inOrder().toString();
    }
}
