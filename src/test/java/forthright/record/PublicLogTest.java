package forthright.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a reply was taken out of the public log is on the record once, or nothing has happened. */
class PublicLogTest {
    private static final String RECORD = "cases/record";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    private static PublicLog log(Register register) {
        return new PublicLog(register.entries());
    }

    private static Register twoReplies(Path root) {
        Register register = new Register(root, RECORD);
        SmallRecords.seal(register, root, "A1");
        SmallRecords.seal(register, root, "B2");
        return register;
    }

    private static boolean withdraw(Register register, String reference) {
        PublicLog log = log(register);
        return log.withdraw(register, reply(log, reference), DAY, "Jo", "A mistake")
                .isPresent();
    }

    private static Entry reply(PublicLog log, String reference) {
        return log.issued().stream()
                .filter(entry -> entry.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_reply_is_taken_out_once_and_can_be_put_back() {
        Register register = twoReplies(folder);
        assertThat(withdraw(register, "A1")).isTrue();
        assertThat(withdraw(register, "A1")).isFalse();
        PublicLog out = log(register);
        assertThat(out.isWithdrawn(reply(out, "A1"))).isTrue();
        assertThat(out.isWithdrawn(reply(out, "B2"))).isFalse();
        assertThat(out.issued()).hasSize(2);

        assertThat(out.publish(register, reply(out, "A1"), DAY.plusDays(1), "Sam", "Put right"))
                .isPresent();

        PublicLog back = log(register);
        assertThat(back.isWithdrawn(reply(back, "A1"))).isFalse();
        assertThat(back.since(reply(back, "A1"))).isEqualTo(DAY.plusDays(1));
        assertThat(back.publish(register, reply(back, "A1"), DAY, "Sam", "Again"))
                .isEmpty();
        assertThat(register.entries()).hasSize(4);
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    @Test
    void a_stop_at_any_step_leaves_it_in_or_out_and_never_half_done() {
        List<String> steps = new ArrayList<>();
        withdraw(stopping(twoRepliesAt("counted"), steps::add), "A1");
        assertThat(steps).containsExactly("before paper", "after paper", "before chain", "after chain");
        for (String stop : steps) {
            Path root = twoRepliesAt(stop.replace(' ', '-'));
            Register register = stopping(root, step -> {
                if (step.equals(stop)) {
                    throw new IllegalStateException("stopped");
                }
            });
            assertThatThrownBy(() -> withdraw(register, "A1")).isInstanceOf(IllegalStateException.class);

            Register next = new Register(root, RECORD);
            next.mend();
            assertThat(Audit.of(next).faults()).as(stop).isEmpty();
            boolean out = log(next).isWithdrawn(reply(log(next), "A1"));
            assertThat(out).as(stop).isEqualTo(stop.equals("after chain"));
            assertThat(withdraw(next, "A1")).as(stop).isEqualTo(!out);
            assertThat(next.entries()).as(stop).hasSize(3);
            assertThat(Audit.of(next).faults()).as(stop).isEmpty();
        }
    }

    @Test
    void every_byte_of_what_was_noted_that_is_altered_is_found() throws IOException {
        Register register = twoReplies(folder);
        withdraw(register, "B2");
        Path chain = folder.resolve("cases/record/chain.jsonl");
        List<Path> files = new ArrayList<>(List.of(chain));
        try (Stream<Path> kept = Files.list(folder.resolve("cases/record/files"))) {
            kept.forEach(files::add);
        }
        int tried = 0;
        for (Path file : files) {
            byte[] as = Files.readAllBytes(file);
            for (int i = 0; i < as.length; i++) {
                byte[] altered = as.clone();
                altered[i] ^= 1;
                Files.write(file, altered);
                assertThat(Audit.of(register).faults()).as(file + " at " + i).isNotEmpty();
                tried++;
            }
            Files.write(file, as);
        }
        assertThat(tried).isGreaterThan(900);
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    private Path twoRepliesAt(String name) {
        Path root = folder.resolve(name);
        twoReplies(root);
        return root;
    }

    private static Register stopping(Path root, java.util.function.Consumer<String> at) {
        return new Register(root, RECORD, at);
    }
}
