package forthright.record.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.record.Audit;
import forthright.record.Register;
import forthright.record.SmallRecords;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which database keeps a record is said in one file, without a password; whatever is wrong with it is said with a remedy. */
class SettingsTest {
    @TempDir
    private Path folder;

    private Settings read(String text) {
        Faults faults = new Faults();
        try {
            Settings read = Settings.read(Files.writeString(folder.resolve("store.yaml"), text), "store.yaml", faults)
                    .orElseThrow();
            faults.stopIfAny();
            return read;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_left_out_is_the_safe_choice() {
        Settings elsewhere = read("host: db.example.gov.uk\ndatabase: records\nuser: foi\n");
        Settings here = read("host: localhost\ndatabase: records\nuser: foi\n");

        assertThat(elsewhere.tls()).isEqualTo("verify-full");
        assertThat(here.tls()).isEqualTo("prefer");
        assertThat(elsewhere.port()).isEqualTo(5432);
        assertThat(elsewhere.schema()).isEqualTo("forthright");
        assertThat(Database.source(elsewhere).getSslMode()).isEqualTo("verify-full");
        assertThat(Database.source(elsewhere).getUrl()).doesNotContain("password");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "host: db/x?user=a\\ndatabase: d\\nuser: u | store.yaml:1:7 error not-a-name",
                "host: db\\ndatabase: d&ssl=false\\nuser: u | store.yaml:2:11 error not-a-name",
                "host: db\\ndatabase: d\\nuser: u\\nschema: a; drop | store.yaml:4:9 error not-a-name",
                "host: db\\ndatabase: d\\nuser: u\\ntls: none | store.yaml:4:6 error",
                "host: db\\ndatabase: d\\nuser: u\\nport: 0 | store.yaml:4:7 error",
                "host: db\\ndatabase: d\\nuser: u\\npassword: x | error unknown-field",
                "database: d\\nuser: u | error missing-field"
            })
    void whatever_could_mean_something_else_is_refused_with_its_place(String text, String said) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining(said);
    }

    @Test
    void where_no_server_answers_nothing_is_taken_for_an_empty_record() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            SharedServer.write(folder, "port: %d\ndatabase: d\nuser: u\ntls: disable\n".formatted(free.getLocalPort()));
        }
        Register register = Register.in(folder);

        for (Runnable each : Stream.<Runnable>of(
                        register::entries,
                        () -> register.of(folder.resolve("cases/A1"), "cases/A1"),
                        () -> register.told("shire").files("some-count", new Faults()),
                        () -> register.hold("Jo", Duration.ofSeconds(1)),
                        () -> SmallRecords.seal(register, folder, "A1"),
                        () -> Audit.of(register))
                .toList()) {
            assertThatThrownBy(each::run)
                    .hasMessageContaining("cases/record/store.yaml error no-connection")
                    .hasMessageContaining("Check that the server runs");
        }
        assertThat(folder.resolve("cases/A1")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"require", "verify-ca", "verify-full"})
    void where_secrecy_is_asked_for_a_server_without_it_is_refused(String tls) {
        SharedServer.write(
                folder,
                "port: %d\ndatabase: postgres\nuser: postgres\nschema: secret\ntls: %s\n"
                        .formatted(SharedServer.port(), tls));

        assertThatThrownBy(() -> Register.in(folder).entries())
                .hasMessageContaining("error no-connection")
                .hasMessageContaining("tls");
    }

    @Test
    void a_record_that_a_later_version_has_set_up_is_left_alone() throws SQLException {
        String schema = SharedServer.shareIn(folder);
        SmallRecords.seal(Register.in(folder), folder, "A1");
        SharedServer.sql(
                schema,
                "INSERT INTO flyway_schema_history SELECT installed_rank + 1, '%d', description, type, script, checksum, installed_by, installed_on, execution_time, success FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1"
                        .formatted(Migrations.LAST + 1));

        assertThatThrownBy(() -> Register.in(folder).hold("Jo", Duration.ofSeconds(1)))
                .hasMessageContaining("newer-record")
                .hasMessageContaining("Update the program");
        assertThat(SharedServer.one(schema, "SELECT count(*) FROM chain")).isEqualTo("1");
    }

    @Test
    void a_login_without_the_right_to_make_tables_is_told_and_one_with_every_day_s_rights_suffices()
            throws SQLException {
        SharedServer.sql("public", "DROP ROLE IF EXISTS officer", "CREATE ROLE officer LOGIN");
        String lines =
                "port: %d\ndatabase: postgres\nuser: officer\nschema: of_officers\n".formatted(SharedServer.port());
        SharedServer.write(folder, lines);
        assertThatThrownBy(() -> Register.in(folder).entries())
                .hasMessageContaining("error no-right")
                .hasMessageContaining("docs/shared-record.md");

        Path owner = folder.resolve("owner");
        SharedServer.shareIn(owner, "of_officers");
        Register.in(owner).entries();
        SharedServer.sql("of_officers", Rights.of("of_officers", "officer"));
        Register register = Register.in(folder);
        try (Register.Held held = register.hold("Jo", Duration.ofSeconds(5))) {
            SmallRecords.seal(held.register(), folder, "A1");
            SmallRecords.withdrawOrPublish(held.register(), register.entries().getFirst());
            SmallRecords.erase(held.register(), "A1");
        }

        assertThat(Audit.of(register).faults()).isEmpty();
        assertThat(register.entries()).hasSize(3);
        for (String no : new String[] {
            "ALTER TABLE chain DISABLE TRIGGER ALL",
            "DROP TABLE told",
            "UPDATE sealed SET said = ''",
            "DELETE FROM chain"
        }) {
            assertThatThrownBy(() -> SharedServer.sql("of_officers", "SET ROLE officer", no))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(no.startsWith("UPDATE") || no.startsWith("DELETE") ? "denied" : "owner");
        }
    }

    /** The statements that the page on shared records tells whoever runs the server to make. */
    private static final class Rights {
        private static String[] of(String schema, String login) {
            try {
                String page = Files.readString(Path.of("docs/shared-record.md"));
                String sql = page.substring(page.indexOf("GRANT USAGE"));
                return sql.substring(0, sql.indexOf("```"))
                        .replaceAll("--[^\n]*", "")
                        .replace("forthright", schema)
                        .replace("foi_officers", login)
                        .split(";\\s*");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "28P01, not-let-in", "28000, not-let-in", "3D000, no-database", "42501, no-right", "53300, database-full",
        "53100, database-full", "25006, read-only", "57P01, no-connection", "08001, no-connection",
                "40001, database-refused",
        "55P03, somebody-writes", "FR001, only-added-to", "FR002, somebody-writes", "42P01, not-set-up",
                ", database-refused"
    })
    void what_the_server_says_is_never_shown_but_what_can_be_done_is(String state, String code) {
        Settings settings = read("host: db.example\ndatabase: records\nuser: foi\n");
        SQLException said = new SQLException("password authentication failed for Perpetua INSERT INTO", state);

        FaultsException told = Refused.of(said, settings);

        assertThat(told.faults()).hasSize(1);
        assertThat(told.faults().getFirst().code()).isEqualTo(code);
        assertThat(told.faults().getFirst().remedy()).isNotBlank();
        assertThat(told.getMessage()).doesNotContain("Perpetua", "INSERT", "db.example", "authentication");
        assertThat(told.getCause()).isNull();
    }
}
