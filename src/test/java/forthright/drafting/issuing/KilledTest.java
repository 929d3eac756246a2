package forthright.drafting.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.drafting.Workspace;
import forthright.law.files.Faults;
import forthright.record.Audit;
import forthright.record.Entry;
import forthright.record.Register;
import forthright.record.ToldFigures;
import forthright.record.shared.SharedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** Programs that seal and erase are ended by the system, at once and anywhere; and several seal at the same time. */
class KilledTest {
    private static final int KILLS = Boolean.getBoolean("exhaustive") ? 200 : 15;
    private static final int LONGEST_MS = 120;
    private static final int EACH = 500;
    private static final int SHARED_KILLS = 2;
    private static final int SHARED_EACH = 25;

    @TempDir(factory = InMemory.class)
    private Path folder;

    /** Where the system has a folder in memory: what a killed program had written is there all the same, and sooner. */
    static final class InMemory implements TempDirFactory {
        private static final Path MEMORY = Path.of("/dev/shm");

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext extension)
                throws IOException {
            return Files.isWritable(MEMORY)
                    ? Files.createTempDirectory(MEMORY, "killed")
                    : Files.createTempDirectory("killed");
        }
    }

    @Test
    void whatever_moment_a_program_is_killed_at_nothing_is_lost_doubled_or_half_done() throws Exception {
        Workspace workspace = SealingProgram.workspace(folder);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int before = 0;
        int unfinished = 0;
        for (int i = 0; i < KILLS; i++) {
            Process program = SealingProgram.start(folder, "K" + i + "-", Integer.MAX_VALUE, true);
            assertThat(program.inputReader().readLine()).isEqualTo("ready");
            Thread.sleep(random.nextInt(LONGEST_MS));
            program.destroyForcibly();
            assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).as("killed, not ended").isEqualTo(128 + 9);

            unfinished += Issuing.register(workspace).isUnfinished() ? 1 : 0;
            HeldRecord.mend(workspace);
            Register register = Issuing.register(workspace);
            assertThat(register.isUnfinished()).isFalse();
            assertThat(register.entries().size()).as("seed %s", seed).isGreaterThanOrEqualTo(before);
            before = register.entries().size();
        }
        assertHolds(workspace, "seed " + seed);
        System.out.printf("%d programs killed, %d in the middle of something; %d entries%n", KILLS, unfinished, before);
    }

    @Test
    void two_programs_that_seal_five_hundred_each_at_the_same_time_have_all_of_them_on_the_record_once()
            throws Exception {
        Workspace workspace = SealingProgram.workspace(folder);
        long begun = System.nanoTime();
        List<Process> both =
                List.of(SealingProgram.start(folder, "A", EACH, false), SealingProgram.start(folder, "B", EACH, false));
        for (Process program : both) {
            assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isZero();
        }
        System.out.printf("2 x %d sealed in %d ms%n", EACH, (System.nanoTime() - begun) / 1_000_000);

        List<Entry> entries = assertHolds(workspace, "two programs");
        assertThat(entries).hasSize(2 * EACH);
        assertThat(entries.stream().filter(entry -> entry.reference().startsWith("A")))
                .hasSize(EACH);
    }

    @Test
    void programs_that_share_a_record_and_are_killed_at_any_moment_leave_nothing_half_done() throws Exception {
        Workspace workspace = SealingProgram.workspace(folder);
        SharedServer.shareIn(folder);
        Random random = new Random();
        for (int i = 0; i < SHARED_KILLS; i++) {
            Process program = SealingProgram.start(folder, "K" + i + "-", Integer.MAX_VALUE, true);
            assertThat(program.inputReader().readLine()).isEqualTo("ready");
            Thread.sleep(random.nextInt(LONGEST_MS));
            program.destroyForcibly();
            assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();

            HeldRecord.mend(workspace);
            assertThat(Issuing.register(workspace).isUnfinished()).isFalse();
        }
        assertHoldsShared(workspace);
    }

    @Test
    void two_programs_that_seal_at_the_same_time_have_all_of_them_on_a_shared_record_once() throws Exception {
        Workspace workspace = SealingProgram.workspace(folder);
        SharedServer.shareIn(folder);
        long begun = System.nanoTime();
        List<Process> both = List.of(
                SealingProgram.start(folder, "A", SHARED_EACH, false),
                SealingProgram.start(folder, "B", SHARED_EACH, false));
        for (Process program : both) {
            assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isZero();
        }
        System.out.printf("2 x %d sealed, shared, in %d ms%n", SHARED_EACH, (System.nanoTime() - begun) / 1_000_000);

        List<Entry> entries = assertHoldsShared(workspace);
        assertThat(entries).hasSize(2 * SHARED_EACH);
        assertThat(entries.stream().filter(entry -> entry.reference().startsWith("A")))
                .hasSize(SHARED_EACH);
    }

    private static List<Entry> assertHoldsShared(Workspace workspace) {
        Register register = Issuing.register(workspace);
        assertThat(Audit.of(register).faults()).isEmpty();
        List<Entry> issued = register.issued();
        assertThat(issued).extracting(Entry::folder).doesNotHaveDuplicates().isNotEmpty();
        Faults faults = new Faults();
        assertThat(register.told("shire").of("some-count", faults)).hasSize(issued.size());
        assertThat(faults.inOrder()).isEmpty();
        return issued;
    }

    /** Every sealed folder is on the chain once, each told its figure once, and no draft is half of one. */
    private List<Entry> assertHolds(Workspace workspace, String as) throws IOException {
        Register register = Issuing.register(workspace);
        assertThat(Audit.of(register).faults()).as(as).isEmpty();
        List<Entry> entries = register.entries();
        List<String> issued = entries.stream()
                .filter(entry -> entry.deed() == Entry.Deed.ISSUED)
                .map(Entry::folder)
                .toList();
        assertThat(issued).as(as).doesNotHaveDuplicates().isNotEmpty();
        assertThat(ManyReplies.issued(workspace)).as(as).isEqualTo(issued.size());
        Faults faults = new Faults();
        assertThat(new ToldFigures(folder.resolve("cases/told/shire"), "told").of("some-count", faults))
                .as(as)
                .hasSize(issued.size());
        assertThat(faults.inOrder()).isEmpty();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path letter :
                    files.filter(file -> file.endsWith("draft/letter.md")).toList()) {
                assertThat(Files.readString(letter)).endsWith("\n" + SealingProgram.DRAFT);
            }
        }
        return entries;
    }
}
