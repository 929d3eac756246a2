package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.ShippedWorkspace;
import forthright.drafting.Workspace;
import forthright.drafting.packs.Publishing;
import forthright.law.files.OneWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing, drafting from what is published, and taking it back. */
class PublishTest {
    private static final String TABLE = "rules/small-numbers/personal-data.csv";
    private static final String WORDING = "templates/answers/supplied-figure.md.mustache";

    @TempDir
    Path folder;

    @BeforeEach
    void copied() {
        ShippedWorkspace.copyTo(folder);
        ShippedWorkspace.leaveOutCasesOfTheBank(folder);
    }

    private Shell foi(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--workspace";
        all[args.length + 1] = folder.toString();
        return Shell.foi(all);
    }

    private Shell publish(String by, String approvedBy, String from) {
        return foi("publish", "--by", by, "--approved-by", approvedBy, "--from", from, "--reason", "It was time");
    }

    private Shell draft(String dated, String... more) {
        String[] args = {
            "draft",
            folder.resolve("cases/FOI746230783/request.txt").toString(),
            "--dated",
            dated,
            "--out",
            folder.resolve("out").toString()
        };
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(args), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return foi(all);
    }

    private String letter() throws IOException {
        return Files.readString(folder.resolve("out/letter.md"));
    }

    private void change(String file, String was, String is) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(was);
        Files.writeString(path, text.replace(was, is));
    }

    @Test
    void drafts_are_made_from_what_was_published_until_the_day_of_the_next_version() throws IOException {
        assertThat(publish("Jo Bloggs", "Sam Smith", "2025-01-01").exit()).isZero();
        String wording = Files.readString(folder.resolve(WORDING));
        Files.writeString(folder.resolve(WORDING), "Here it is. " + wording);

        Shell before = draft("2025-10-21");
        assertThat(before.err()).contains("Files were edited since");
        assertThat(letter()).doesNotContain("Here it is.");
        assertThat(draft("2025-10-21", "--edited").err()).contains("NOT PUBLISHED");
        assertThat(letter()).contains("Here it is.");

        Shell second = publish("Jo Bloggs", "Sam Smith", "2025-11-01");
        assertThat(second.out()).contains("version 2", "The wording supplied-figure has changed.");
        draft("2025-10-21");
        assertThat(letter()).doesNotContain("Here it is.");
        assertThat(draft("2025-11-03").err()).isEmpty();
        assertThat(letter()).contains("Here it is.");
    }

    @Test
    void what_changes_is_told_in_sentences() throws IOException {
        publish("Jo Bloggs", "Sam Smith", "2025-01-01");
        change(
                TABLE,
                "A figure that would identify someone is withheld,identifying,shown,",
                "A figure that would identify someone is withheld,identifying,shown or not-assessed,");

        assertThat(foi("packs").out())
                .contains(
                        "Edited since, and not published:",
                        "A rule was: ",
                        "no figure-held with state \"not-assessed\"");
    }

    @Test
    void a_version_is_taken_back_by_publishing_an_earlier_one_again() throws IOException {
        publish("Jo Bloggs", "Sam Smith", "2025-01-01");
        String wording = Files.readString(folder.resolve(WORDING));
        Files.writeString(folder.resolve(WORDING), "Here it is. " + wording);
        publish("Jo Bloggs", "Sam Smith", "2025-02-01");

        Shell back = foi(
                "rollback",
                "1",
                "--by",
                "Sam Smith",
                "--approved-by",
                "Jo Bloggs",
                "--from",
                "2025-03-01",
                "--reason",
                "It was wrong");

        assertThat(back.exit()).isZero();
        assertThat(back.out()).contains("version 3", "Back to version 1: It was wrong");
        draft("2025-10-21");
        assertThat(letter()).doesNotContain("Here it is.");
        assertThat(foi("packs").out().lines().filter(line -> line.startsWith("version")))
                .hasSize(3);
    }

    @Test
    void one_person_in_two_spellings_is_no_second_person() {
        Shell shell = publish("Jo Bloggs", " jo  BLOGGS", "2025-01-01");

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("cannot approve");
        assertThat(folder.resolve("packs/history.jsonl")).doesNotExist();
    }

    @Test
    void nothing_is_published_while_a_check_or_a_case_fails() throws IOException {
        change("rules/small-numbers/personal-data.cases.yaml", "outcome: withheld", "outcome: supplied");

        Shell shell = publish("Jo Bloggs", "Sam Smith", "2025-01-01");

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("case-fails");
        assertThat(folder.resolve("packs/history.jsonl")).doesNotExist();
    }

    @Test
    void a_history_that_was_altered_and_a_file_that_was_altered_stop_the_draft() throws IOException {
        publish("Jo Bloggs", "Sam Smith", "2025-01-01");
        Files.writeString(folder.resolve(WORDING), "Other. " + Files.readString(folder.resolve(WORDING)));
        publish("Jo Bloggs", "Sam Smith", "2025-02-01");
        Path history = folder.resolve("packs/history.jsonl");
        String told = Files.readString(history);

        Files.writeString(history, told.replaceFirst("Jo Bloggs", "Jo Blogs"));
        assertThat(draft("2025-10-21").err()).contains("broken-history");

        Files.writeString(history, told.lines().skip(1).findFirst().orElseThrow() + "\n");
        assertThat(draft("2025-10-21").err()).contains("broken-history");
    }

    @Test
    void two_who_publish_at_once_do_so_one_after_the_other() throws Exception {
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> publish("Jo Bloggs", "Sam Smith", "2025-01-01"));
            var second = threads.submit(() -> publish("Kim Jones", "Sam Smith", "2025-01-01"));
            assertThat(java.util.List.of(first.get().exit(), second.get().exit()))
                    .contains(0);
            // The other waited, and then found nothing left to publish; or had no more time, and was told who
            // publishes.
            Shell later = first.get().exit() == 0 ? second.get() : first.get();
            assertThat(later.err()).containsAnyOf("nothing-changed", "is writing here since");
        }
        assertThat(foi("packs").out().lines().filter(line -> line.startsWith("version")))
                .hasSize(1);
    }

    @Test
    void whoever_comes_while_another_publishes_is_told_who_does_and_since_when() {
        Workspace workspace = Workspace.at(folder);
        var wanted = new Publishing.Wanted("Sam Smith", "Jo Bloggs", LocalDate.of(2025, 1, 1), "It was time");
        try (OneWriter other = OneWriter.at(folder.resolve("packs/lock"), "packs/lock", "Jo Bloggs", Duration.ZERO)) {
            assertThat(other.killed()).isEmpty();
            assertThatThrownBy(() ->
                            new Publishing(workspace, LocalDate.of(2025, 1, 1), Duration.ofMillis(100)).publish(wanted))
                    .hasMessageContaining("packs/lock error somebody-writes Jo Bloggs is writing here since ")
                    .hasMessageContaining("Nothing of yours was written.");
        }
        assertThat(folder.resolve("packs/history.jsonl")).doesNotExist();
    }

    @Test
    void where_a_publisher_was_cut_off_the_next_goes_on_and_is_told() throws IOException {
        Files.createDirectories(folder.resolve("packs"));
        // What a program leaves that was killed: its line, and no lock.
        Files.writeString(
                folder.resolve("packs/lock"),
                "{\"writer\":\"Jo Bloggs\",\"since\":\"2025-01-01T14:03:05\",\"process\":4711}\n");

        Shell shell = publish("Kim Jones", "Sam Smith", "2025-01-01");

        assertThat(shell.exit()).isZero();
        assertThat(shell.err()).contains("Jo Bloggs began to write here at 14:03 on 1 January 2025", "(process 4711)");
        assertThat(publish("Kim Jones", "Sam Smith", "2025-01-01").err()).doesNotContain("4711");
    }
}
