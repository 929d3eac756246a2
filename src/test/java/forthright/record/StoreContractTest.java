package forthright.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.record.shared.SharedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a record promises, it promises wherever it is kept. */
class StoreContractTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    /** Where a record is kept. */
    enum Kept {
        FOLDER,
        POSTGRESQL;

        Register in(Path root) {
            if (this == POSTGRESQL && !Files.exists(root.resolve("cases/record/store.yaml"))) {
                SharedServer.shareIn(root);
            }
            return Register.in(root);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_record_says_nothing(Kept kept) throws IOException {
        Register register = kept.in(folder);

        assertThat(register.entries()).isEmpty();
        assertThat(register.lines()).isEmpty();
        assertThat(register.linesFrom(0)).isEmpty();
        assertThat(register.lineAt(0, 10)).isEmpty();
        assertThat(register.of(folder.resolve("cases/A1"), "cases/A1")).isEmpty();
        assertThat(register.isSealed("cases/A1")).isFalse();
        assertThat(register.letters(folder.resolve("cases/A1"), "cases/A1")).isEmpty();
        assertThat(register.erasureOf("cases/A1")).isEmpty();
        assertThat(register.isUnfinished()).isFalse();
        assertThat(register.mend()).isEmpty();
        assertThat(register.told("shire").files("some-count", new Faults())).isEmpty();
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_sealed_reads_back_to_the_last_character_and_stands_on_one_chain(Kept kept) throws IOException {
        Register register = kept.in(folder);
        SealedReply first = SmallRecords.seal(register, folder, "A1");
        SealedReply second = SmallRecords.seal(register, folder, "Ünïcödé “2”");

        Register other = kept.in(folder);
        assertThat(other.of(folder.resolve("cases/A1"), "cases/A1")
                        .orElseThrow()
                        .text())
                .isEqualTo(first.text());
        assertThat(other.text("cases/A1", "request.txt")).hasValue("How many?\n");
        assertThat(other.text("cases/A1", "nothing.txt")).isEmpty();
        assertThat(other.isSealed("cases/A1")).isTrue();
        assertThat(second.mark().number()).isEqualTo(2);
        assertThat(other.entries()).extracting(Entry::reference).containsExactly("A1", "Ünïcödé “2”");
        assertThat(other.entries().getLast().previous())
                .startsWith(second.mark().before());
        assertThat(other.entriesAbout("ünïcödé “2”")).hasSize(1);
        // In a folder "a1" may stand in a hash too.
        assertThat(other.entriesAbout("a1")).extracting(Entry::reference).contains("A1");
        assertThat(other.councilFiles().get(first.councilFiles().get("profile.yaml")))
                .asString()
                .isEqualTo("name: Shire\n");
        assertThat(folder.resolve("cases/A1/issued/letter.md")).content().startsWith("Seven.");
        assertThat(Audit.of(other)).satisfies(found -> {
            assertThat(found.faults()).isEmpty();
            assertThat(found.entries()).isEqualTo(2);
            assertThat(found.head())
                    .isEqualTo(Entry.hash(other.entries().getLast().line()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_line_is_found_by_its_place_and_the_rest_is_read_from_there(Kept kept) {
        Register register = kept.in(folder);
        for (String reference : List.of("A1", "Ü2", "C3")) {
            SmallRecords.seal(register, folder, reference);
        }
        List<ChainLine> all = register.linesFrom(0);

        assertThat(all).extracting(line -> line.entry().reference()).containsExactly("A1", "Ü2", "C3");
        for (ChainLine line : all) {
            assertThat(register.lineAt(line.from(), line.length())).hasValue(line);
            assertThat(register.lineAt(line.from() + 1, line.length())).isEmpty();
            assertThat(register.linesFrom(line.next()))
                    .isEqualTo(all.subList(line.entry().number(), all.size()));
        }
        register.willBeRead(all, Set.of(Register.RECORD));
        assertThat(register.of(folder.resolve("cases/C3"), "cases/C3")).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void every_figure_is_told_once_and_a_letter_lies_under_its_case(Kept kept) {
        Register register = kept.in(folder);
        SmallRecords.seal(register, folder, "A1");
        SmallRecords.seal(register, folder, "B2");
        SmallLetters.seal(register, folder, "A1");
        Faults faults = new Faults();

        assertThat(register.told("shire").of("some-count", faults))
                .hasSizeGreaterThanOrEqualTo(2)
                .doesNotHaveDuplicates();
        register.told("shire").check(faults);
        assertThat(faults.inOrder()).isEmpty();
        assertThat(register.told("mere").of("some-count", faults)).isEmpty();
        assertThat(register.letters(folder.resolve("cases/A1"), "cases/A1")).hasSize(1);
        assertThat(register.letters(folder.resolve("cases/B2"), "cases/B2")).isEmpty();
        assertThat(register.isSealed("cases/A1/letters/acknowledgement-1")).isTrue();
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_erasure_takes_the_words_and_leaves_the_letter(Kept kept) throws IOException {
        Register register = kept.in(folder);
        SmallRecords.seal(register, folder, "A1");
        SmallRecords.seal(register, folder, "B2");
        Files.writeString(folder.resolve("cases/A1/request.txt"), "How many?\n");

        assertThat(register.words("cases/A1").words())
                .extracting(path -> folder.relativize(path).toString())
                .contains("cases/A1/request.txt", "cases/A1/issued/request.txt", "cases/A1/issued/secret");
        register.erase("cases/A1", new Erasure("A1", "shire", "Jo", SmallRecords.DAY, false, "Its time is over"));

        assertThat(register.text("cases/A1", "request.txt")).isEmpty();
        assertThat(register.text("cases/A1", "secret")).isEmpty();
        assertThat(folder.resolve("cases/A1/request.txt")).doesNotExist();
        assertThat(register.text("cases/B2", "request.txt")).isPresent();
        assertThat(register.text("cases/A1", "letter.md")).isPresent();
        assertThat(register.erasureOf("cases/A1")).map(Entry::by).hasValue("Jo");
        assertThat(register.words("cases/A1").words()).isEmpty();
        assertThat(register.told("shire").of("some-count", new Faults())).hasSize(2);
        assertThat(Audit.of(register).faults()).isEmpty();
        SmallRecords.seal(register, folder, "C3");
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_request_that_nobody_answered_is_erased_and_its_folder_used_again(Kept kept) throws IOException {
        Register register = kept.in(folder);
        Files.createDirectories(folder.resolve("cases/B2"));
        Files.writeString(folder.resolve("cases/B2/request.txt"), "How many?");
        register.erase("cases/B2", new Erasure("B2", "shire", "Jo", SmallRecords.DAY, true, "Asked"));

        SmallRecords.seal(register, folder, "B2");

        assertThat(register.erasureOf("cases/B2")).isEmpty();
        assertThat(register.text("cases/B2", "request.txt")).isPresent();
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawal_and_a_publication_are_lines_with_their_paper(Kept kept) {
        Register register = kept.in(folder);
        SmallRecords.seal(register, folder, "A1");
        Entry reply = register.entries().getFirst();

        PublicLog before = new PublicLog(register.entries());
        assertThat(before.withdraw(register, reply, SmallRecords.DAY, "Jo", "A mistake"))
                .isPresent();
        PublicLog out = new PublicLog(register.entriesAbout("A1"));
        assertThat(out.isWithdrawn(reply)).isTrue();
        assertThat(out.publish(register, reply, SmallRecords.DAY, "Sam", "Put right"))
                .isPresent();

        assertThat(new PublicLog(register.entries()).isWithdrawn(reply)).isFalse();
        assertThat(LogPaper.read(register.councilFiles(), register.entries().getLast())
                        .reason())
                .isEqualTo("Put right");
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void one_at_a_time_writes_and_whoever_waits_in_vain_is_told_who(Kept kept) {
        Register register = kept.in(folder);
        try (Register.Held held = register.hold("Jo Bloggs", PATIENCE)) {
            SmallRecords.seal(held.register(), folder, "A1");
            assertThat(held.ended()).isEmpty();
            assertThatThrownBy(() -> kept.in(folder).hold("Sam", Duration.ofMillis(200)))
                    .hasMessageContaining("somebody-writes")
                    .hasMessageContaining("Jo Bloggs is writing here since")
                    .hasMessageContaining("Nothing of yours was written");
            SmallRecords.seal(held.register(), folder, "B2");
        }
        try (Register.Held next = kept.in(folder).hold("Sam", PATIENCE)) {
            assertThat(next.ended()).isEmpty();
            assertThat(next.register().entries()).hasSize(2);
        }
        assertThat(Audit.of(register).faults()).extracting(Fault::code).isEmpty();
    }
}
