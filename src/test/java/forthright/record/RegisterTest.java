package forthright.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.FaultyDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine may stop before and after every write: afterwards a reply is on the record once, or was never issued. */
class RegisterTest {
    private static final String RECORD = "cases/record";

    @TempDir
    private Path folder;

    @Test
    void a_sealed_reply_reads_back_as_it_was_written() {
        Register register = new Register(folder, RECORD);
        SmallRecords.seal(register, folder, "A1");

        SealedReply back = register.of(folder.resolve("cases/A1"), "cases/A1").orElseThrow();

        assertThat(back.text()).isEqualTo(SealedReply.read(back.text(), "here").text());
        assertThat(back.answers().getFirst().facts()).hasSize(3);
        assertThat(back.told().getFirst().value()).contains(7L);
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    @Test
    void a_stop_at_any_step_loses_nothing_doubles_nothing_and_leaves_nothing_half_done() throws IOException {
        List<String> steps = steps();
        assertThat(steps).hasSizeGreaterThan(14);
        for (int i = 0; i < steps.size(); i++) {
            Path root = folder.resolve("stopped-" + i);
            SmallRecords.seal(new Register(root, RECORD), root, "A1");
            Stopping stopping = new Stopping(i);
            Register register = new Register(root, RECORD, stopping::at);
            assertThatThrownBy(() -> SmallRecords.seal(register, root, "B2")).isInstanceOf(Stopping.Stopped.class);

            Register next = new Register(root, RECORD);
            next.mend();
            boolean issued = next.of(root.resolve("cases/B2"), "cases/B2").isPresent();
            assertThat(Audit.of(next).faults()).as(steps.get(i)).isEmpty();
            assertThat(next.entries()).as(steps.get(i)).hasSize(issued ? 2 : 1);
            if (!issued) {
                SmallRecords.seal(next, root, "B2");
            }

            assertThat(next.entries()).as(steps.get(i)).hasSize(2);
            assertThat(Audit.of(next).faults()).as(steps.get(i)).isEmpty();
            assertThat(told(root)).as(steps.get(i)).isEqualTo(2);
            assertThat(root.resolve("cases/record/unfinished.json")).doesNotExist();
            assertThat(next.mend()).isEmpty();
        }
    }

    @Test
    void a_line_that_was_not_written_to_its_end_is_taken_away_with_a_message() throws IOException {
        Register register = new Register(folder, RECORD);
        SmallRecords.seal(register, folder, "A1");
        Path chain = folder.resolve("cases/record/chain.jsonl");
        Files.writeString(chain, "{\"number\":2,\"deed\":\"ISS", StandardOpenOption.APPEND);

        assertThat(register.mend())
                .containsExactly("A line of the record that was not written to its end was taken away.");

        assertThat(register.entries()).hasSize(1);
    }

    @Test
    void a_folder_that_may_not_be_written_stops_with_a_reason_and_leaves_no_part() throws IOException {
        // A file stands where a folder would have to be made: refused by every system, for every user.
        Files.createDirectories(folder.resolve("cases"));
        Files.writeString(folder.resolve("cases/A1"), "in the way");
        Register register = new Register(folder, RECORD);

        assertThatThrownBy(() -> SmallRecords.seal(register, folder, "A1"))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("nothing was issued");

        assertThat(register.entries()).isEmpty();
        register.mend();
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    @Test
    void on_a_disk_that_is_full_from_any_write_on_a_reply_is_whole_or_not_there_and_room_finishes_it() {
        int moments;
        Path counted = folder.resolve("counted-writes");
        try (FaultyDisk disk = FaultyDisk.counting(counted)) {
            SmallRecords.seal(new Register(counted, RECORD), counted, "A1");
            moments = disk.moments().size();
            assertThat(disk.moments()).contains("HALF 2025.jsonl", "HALF chain.jsonl", "WRITTEN chain.jsonl");
        }
        assertThat(moments).isGreaterThan(15);
        for (int i = 0; i < moments; i++) {
            Path root = folder.resolve("full-" + i);
            Register register = new Register(root, RECORD);
            FaultsException said = null;
            try (FaultyDisk disk = FaultyDisk.fullFrom(root, i)) {
                SmallRecords.seal(register, root, "A1");
                assertThat(disk.moments()).hasSizeGreaterThan(i);
            } catch (FaultsException e) {
                said = e;
            }

            register.mend();
            boolean issued = register.of(root.resolve("cases/A1"), "cases/A1").isPresent();
            if (said != null) {
                assertThat(said.faults().getFirst().code()).isEqualTo(issued ? "not-finished" : "not-written");
            }
            assertThat(issued || said != null).isTrue();
            if (!issued) {
                SmallRecords.seal(register, root, "A1");
            }
            assertThat(register.entries()).as("full from %s", i).hasSize(1);
            assertThat(told(root)).as("full from %s", i).isEqualTo(1);
            assertThat(Audit.of(register).faults()).as("full from %s", i).isEmpty();
        }
    }

    @Test
    void on_a_disk_that_is_full_at_a_line_of_the_log_the_line_is_not_there_and_room_adds_it_once() throws IOException {
        Path counted = folder.resolve("counted-line");
        LogPaper paper = paper(counted);
        List<String> moments;
        try (FaultyDisk disk = FaultyDisk.counting(counted)) {
            new Register(counted, RECORD).note(paper);
            moments = disk.moments();
        }
        assertThat(moments).endsWith("HALF chain.jsonl", "WRITTEN chain.jsonl", "THERE chain.jsonl");
        for (int i = 0; i < moments.size() - 1; i++) {
            Path root = folder.resolve("full-line-" + i);
            Register register = new Register(root, RECORD);
            LogPaper here = paper(root);
            String before = Files.readString(root.resolve("cases/record/chain.jsonl"));
            try (FaultyDisk disk = FaultyDisk.fullFrom(root, i)) {
                assertThatThrownBy(() -> register.note(here))
                        .as(moments.get(i))
                        .hasMessageContaining("cases/record error not-written");
                assertThat(disk.moments()).hasSizeGreaterThan(i);
            }
            assertThat(root.resolve("cases/record/chain.jsonl"))
                    .as(moments.get(i))
                    .hasContent(before.strip());
            assertThat(register.isUnfinished()).isFalse();

            register.note(here);
            assertThat(register.entries()).hasSize(2);
            assertThat(Audit.of(register).faults()).isEmpty();
        }
    }

    private static LogPaper paper(Path root) {
        Register register = new Register(root, RECORD);
        SmallRecords.seal(register, root, "A1");
        Entry reply = register.entries().getFirst();
        return LogPaper.of(Entry.Deed.WITHDRAWN, reply, SmallRecords.DAY, "Jo", "A mistake");
    }

    @Test
    void a_program_that_is_ended_in_the_middle_of_a_line_leaves_it_whole_or_it_is_taken_away() {
        int moments;
        Path counted = folder.resolve("counted-stops");
        try (FaultyDisk disk = FaultyDisk.counting(counted)) {
            SmallRecords.seal(new Register(counted, RECORD), counted, "A1");
            moments = disk.moments().size();
        }
        for (int i = 0; i < moments; i++) {
            Path root = folder.resolve("ended-" + i);
            Register register = new Register(root, RECORD);
            try (FaultyDisk disk = FaultyDisk.stoppingAt(root, i)) {
                assertThatThrownBy(() -> SmallRecords.seal(register, root, "A1"))
                        .isInstanceOf(FaultyDisk.Stopped.class);
                assertThat(disk.moments()).hasSize(i + 1);
            }
            register.mend();
            if (register.of(root.resolve("cases/A1"), "cases/A1").isEmpty()) {
                SmallRecords.seal(register, root, "A1");
            }
            assertThat(register.entries()).as("ended at %s", i).hasSize(1);
            assertThat(told(root)).as("ended at %s", i).isEqualTo(1);
            assertThat(Audit.of(register).faults()).as("ended at %s", i).isEmpty();
        }
    }

    @Test
    void adding_reads_no_more_of_a_long_record_than_of_a_short_one() {
        Register register = new Register(folder, RECORD);
        for (int i = 1; i <= 200; i++) {
            assertThat(SmallRecords.seal(register, folder, "R" + i).mark().number())
                    .isEqualTo(i);
        }

        assertThat(Audit.of(register).faults()).isEmpty();
        assertThat(register.entries()).hasSize(200);
    }

    private List<String> steps() {
        List<String> steps = new ArrayList<>();
        Path root = folder.resolve("counted");
        SmallRecords.seal(new Register(root, RECORD), root, "A1");
        SmallRecords.seal(new Register(root, RECORD, steps::add), root, "B2");
        return steps;
    }

    private static long told(Path root) {
        return new ToldFigures(root.resolve("cases/told/shire"), "told")
                .of("some-count", new Faults())
                .size();
    }
}
