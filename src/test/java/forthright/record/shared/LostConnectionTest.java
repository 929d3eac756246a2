package forthright.record.shared;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.record.Audit;
import forthright.record.Entry;
import forthright.record.Register;
import forthright.record.SmallRecords;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A connection may be lost before and after every statement: afterwards a thing is on the record once, or never was. */
class LostConnectionTest {
    private static final Set<String> CODES = Set.of("no-connection", "not-known");

    @TempDir
    private Path folder;

    @BeforeEach
    void a_shared_record() {
        SharedServer.shareIn(folder);
        SmallRecords.seal(Register.in(folder), folder, "A1");
    }

    /** Does it with a connection that is lost at one of its statements; the answer is whether there were so many. */
    private boolean losing(int statement, BiConsumer<Register, Integer> what) {
        List<String> reached = new ArrayList<>();
        Register watched = new Register(folder, SharedStore.watched(folder, Register.FOLDER, step -> {
            // Between one statement's end and the next one's beginning the server hears nothing.
            boolean isOne = step.startsWith("before ") || step.equals("after commit");
            if (isOne) {
                reached.add(step);
            }
            if (isOne && reached.size() == statement + 1) {
                try {
                    SharedServer.endConnections();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }));
        try (Register.Held held = watched.hold("Jo", Duration.ofSeconds(5))) {
            what.accept(held.register(), statement);
        } catch (FaultsException lost) {
            assertThat(lost.faults()).as(reached.getLast()).hasSize(1);
            assertThat(lost.faults().getFirst().code()).as(reached.getLast()).isIn(CODES);
            assertThat(lost.getMessage())
                    .doesNotContainIgnoringCase("select")
                    .doesNotContainIgnoringCase("insert")
                    .doesNotContain("FATAL", "localhost");
        }
        return reached.size() > statement;
    }

    @Test
    void a_reply_is_sealed_once_whole_or_not_at_all() {
        int statement = 0;
        int refused = 0;
        while (losing(statement, (register, i) -> SmallRecords.seal(register, folder, "B" + i))) {
            Register next = Register.in(folder);
            String name = "cases/B" + statement;
            assertThat(Audit.of(next).faults()).as("%s", statement).isEmpty();
            assertThat(next.isUnfinished()).isFalse();
            if (next.of(folder.resolve(name), name).isEmpty()) {
                refused++;
                try (Register.Held held = next.hold("Sam", Duration.ofSeconds(5))) {
                    SmallRecords.seal(held.register(), folder, "B" + statement);
                }
            }
            statement++;
        }
        assertThat(statement).isGreaterThan(14);
        assertThat(refused).isBetween(10, statement - 2);
        Register register = Register.in(folder);
        assertThat(register.entries())
                .hasSize(statement + 2)
                .extracting(Entry::folder)
                .doesNotHaveDuplicates();
        assertThat(register.told("shire").of("some-count", new Faults())).hasSize(statement + 2);
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    @Test
    void a_line_of_the_log_is_there_once_or_not_at_all() {
        Entry reply = Register.in(folder).entries().getFirst();
        int statement = 0;
        while (losing(statement, (register, i) -> withdrawOrPublish(register, reply))) {
            assertThat(Audit.of(Register.in(folder)).faults())
                    .as("%s", statement)
                    .isEmpty();
            statement++;
        }
        assertThat(statement).isGreaterThan(12);
        List<Entry.Deed> deeds =
                Register.in(folder).entries().stream().skip(1).map(Entry::deed).toList();
        assertThat(deeds).isNotEmpty();
        for (int i = 0; i < deeds.size(); i++) {
            assertThat(deeds.get(i)).isEqualTo(i % 2 == 0 ? Entry.Deed.WITHDRAWN : Entry.Deed.PUBLISHED);
        }
    }

    private static void withdrawOrPublish(Register register, Entry reply) {
        SmallRecords.withdrawOrPublish(register, reply);
    }

    @Test
    void an_erasure_that_was_begun_is_finished_by_the_next_and_nothing_of_the_words_is_left() {
        int statement = 0;
        boolean more = true;
        while (more) {
            String name = "cases/C" + statement;
            SmallRecords.seal(Register.in(folder), folder, "C" + statement);
            more = losing(statement, (register, i) -> SmallRecords.erase(register, "C" + i));
            Register next = Register.in(folder);
            next.mend();
            assertThat(next.isUnfinished()).isFalse();
            if (next.erasureOf(name).isEmpty()) {
                assertThat(next.text(name, "request.txt")).as(name).isPresent();
                SmallRecords.erase(next, "C" + statement);
            }
            assertThat(next.words(name).words()).isEmpty();
            assertThat(Audit.of(next).faults()).as(name).isEmpty();
            statement++;
        }
        assertThat(statement).isGreaterThan(14);
    }
}
