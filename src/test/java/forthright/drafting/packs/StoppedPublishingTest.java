package forthright.drafting.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.drafting.Workspace;
import forthright.law.files.FaultsException;
import forthright.law.files.FaultyDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine may stop at any write while a version is published: it is published whole, or was not. */
class StoppedPublishingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @TempDir
    private Path folder;

    private Workspace workspace = Workspace.at(Path.of("").toAbsolutePath());

    @BeforeEach
    void a_published_version_and_an_edit() throws IOException {
        Files.createDirectories(folder.resolve("councils"));
        edit("one");
        workspace = Workspace.at(folder);
        add();
        edit("two");
    }

    private void edit(String text) throws IOException {
        for (String file : List.of("question-bank/a.yaml", "rules/b.yaml", "templates/c.mustache")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text + " " + file);
        }
    }

    private Edition add() {
        return Packs.of(workspace).add(DAY, DAY, "Jo", "Sam", "Why", "", List.of());
    }

    @Test
    void a_stop_at_any_moment_leaves_the_version_before_or_the_new_one_whole_and_publishing_again_goes_on()
            throws IOException {
        int moments;
        try (FaultyDisk disk = FaultyDisk.counting(folder)) {
            add();
            moments = disk.moments().size();
        }
        assertThat(moments).isEqualTo(3 * 5);
        for (int i = 0; i < moments; i++) {
            int before = Packs.of(workspace).all().size();
            edit("edit " + i);
            try (FaultyDisk disk = FaultyDisk.stoppingAt(folder, i)) {
                assertThatThrownBy(this::add).isInstanceOf(FaultyDisk.Stopped.class);
                assertThat(disk.moments()).hasSize(i + 1);
            }
            boolean published = Packs.of(workspace).all().size() > before;

            assertThat(published).as("stopped at %s", i).isEqualTo(i == moments - 1);
            whole();
            if (!published) {
                add();
            }
            assertThat(Packs.of(workspace).all()).hasSize(before + 1);
            assertThat(Packs.of(workspace).isAsEdited(Packs.of(workspace).all().getLast()))
                    .isTrue();
            whole();
        }
    }

    @Test
    void on_a_full_disk_nothing_is_published_and_the_reason_is_told() throws IOException {
        try (FaultyDisk disk = FaultyDisk.fullFrom(folder, 4)) {
            assertThatThrownBy(this::add)
                    .isInstanceOf(FaultsException.class)
                    .hasMessageContaining("nothing was published");
            assertThat(disk.moments()).hasSizeGreaterThan(4);
        }
        assertThat(Packs.of(workspace).all()).hasSize(1);
        whole();
        assertThat(add().version()).isEqualTo(2);
    }

    /** Every version that is told has all its files, as they were. */
    private void whole() throws IOException {
        Packs packs = Packs.of(workspace);
        for (Edition edition : packs.all()) {
            assertThat(packs.files(edition).hashes()).hasSize(3);
            assertThat(packs.workspace(edition).kept()).isNotEmptyDirectory();
        }
    }
}
