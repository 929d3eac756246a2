package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.ShippedWorkspace;
import forthright.law.files.FaultsException;
import forthright.law.files.FaultyDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine may stop at any write of a draft: each of its files is the earlier one or the new one, whole. */
class StoppedDraftTest {
    @TempDir
    private Path folder;

    @Test
    void a_stop_or_a_full_disk_leaves_each_file_as_it_was_or_new_and_drafting_again_writes_all() throws IOException {
        Drafter drafter = Drafter.ofMany(ShippedWorkspace.here());
        Draft earlier = draft(drafter, "2025-10-20");
        Draft later = draft(drafter, "2025-10-21");
        assertThat(later.files().get("letter.md")).isNotEqualTo(earlier.files().get("letter.md"));
        int moments;
        try (FaultyDisk disk = FaultyDisk.counting(folder)) {
            DraftFiles.write(earlier, folder, "draft");
            moments = disk.moments().size();
        }
        assertThat(moments).isEqualTo(3 * later.files().size());
        for (int i = 0; i < moments; i++) {
            try (FaultyDisk disk = FaultyDisk.stoppingAt(folder, i)) {
                assertThatThrownBy(() -> DraftFiles.write(later, folder, "draft"))
                        .isInstanceOf(FaultyDisk.Stopped.class);
                assertThat(disk.moments()).hasSize(i + 1);
            }
            assertEachIsOf(earlier, later);
            DraftFiles.write(earlier, folder, "draft");
            try (FaultyDisk disk = FaultyDisk.fullFrom(folder, i)) {
                DraftFiles.write(later, folder, "draft");
                assertThat(disk.moments()).hasSize(i + 1).hasSize(moments);
            } catch (FaultsException full) {
                assertThat(full.faults().getFirst().code()).isEqualTo("not-written");
            }
            assertEachIsOf(earlier, later);
            DraftFiles.write(later, folder, "draft");
            assertEachIsOf(later, later);
            DraftFiles.write(earlier, folder, "draft");
        }
    }

    private static Draft draft(Drafter drafter, String dated) {
        return ShippedWorkspace.draft(drafter, ShippedWorkspace.here(), "cases/FOI746230783/request.txt", "", dated);
    }

    private void assertEachIsOf(Draft earlier, Draft later) throws IOException {
        for (String name : later.files().keySet()) {
            assertThat(Files.readString(folder.resolve(name)))
                    .isIn(earlier.files().get(name), later.files().get(name));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(later.files().size());
        }
    }
}
