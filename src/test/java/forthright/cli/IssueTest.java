package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A reply is read, issued, found on the record, and made again; and nothing that should not go out is issued. */
@Isolated("the clock and the language of the whole program are changed")
class IssueTest {
    private static final String CASE = "cases/FOI746230783";

    @TempDir
    private Path folder;

    @BeforeEach
    void a_workspace() {
        ShippedWorkspace.copyTo(folder);
    }

    private Shell foi(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--workspace";
        all[args.length + 1] = folder.toString();
        return Shell.foi(all);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void draftAndPublish() {
        assertThat(foi("draft", path(CASE), "--dated", "2025-10-21").err()).isEmpty();
        ShippedWorkspace.publishIn(folder);
    }

    @Test
    void an_issued_reply_is_on_the_record_once_and_comes_out_again_to_the_last_character() throws IOException {
        draftAndPublish();
        Shell issued = foi("issue", path(CASE), "--by", "Jo Bloggs");
        assertThat(issued.err()).isEmpty();
        assertThat(issued.out()).contains("FOI746230783 is issued, by Jo Bloggs", "On the record as 1/first");
        String letter = Files.readString(folder.resolve(CASE + "/issued/letter.md"));
        assertThat(letter).contains("On our record as 1/first");

        Shell again = foi("issue", path(CASE), "--by", "Somebody Else");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("was issued before, by Jo Bloggs", "Nothing was changed");
        assertThat(Files.readAllLines(folder.resolve("cases/record/chain.jsonl")))
                .hasSize(1);
        assertThat(foi("audit", "verify", "--letter", path(CASE + "/issued/letter.html"))
                        .out())
                .contains("1 entry, none changed");
        assertThat(foi("replay", path(CASE)).out()).contains("The same letter, to the last character");
    }

    @Test
    void it_comes_out_again_under_other_rules_templates_and_council_files_and_in_other_places_of_the_world()
            throws IOException {
        draftAndPublish();
        assertThat(foi("issue", path(CASE), "--by", "Jo Bloggs").exit()).isZero();
        Files.writeString(folder.resolve("templates/letter.md.mustache"), "\nP.S.\n", StandardOpenOption.APPEND);
        Path profile = folder.resolve("councils/coventry/profile.yaml");
        Files.writeString(profile, Files.readString(profile).replace("Information Governance Team", "Another Team"));
        Locale here = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (Locale locale : List.of(Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG"), Locale.UK)) {
                Locale.setDefault(locale);
                TimeZone.setDefault(TimeZone.getTimeZone(locale == Locale.UK ? "Pacific/Kiritimati" : "Etc/GMT+12"));
                assertThat(foi("replay", path(CASE)).out()).contains("to the last character");
            }
        } finally {
            Locale.setDefault(here);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void it_comes_out_again_where_a_subject_has_a_threshold_of_its_own() throws IOException {
        Path profile = folder.resolve("councils/coventry/profile.yaml");
        Files.writeString(
                profile,
                Files.readString(profile)
                        .replace(
                                "level: standard,",
                                "level: standard, threshold-by-subject: { missing-children: 3, return-home-interviews: 3 },"));
        draftAndPublish();
        assertThat(foi("issue", path(CASE), "--by", "Jo Bloggs").err()).isEmpty();

        assertThat(Files.readString(folder.resolve(CASE + "/issued/letter.md"))).contains("from 1 to 3");
        assertThat(foi("replay", path(CASE)).out()).contains("to the last character");
        assertThat(foi("impact", "--dated", "2025-10-21").out()).contains("1 issued reply: 1 the same");
    }

    @Test
    void what_the_data_gives_otherwise_today_is_told_and_the_record_stays() throws IOException {
        draftAndPublish();
        assertThat(foi("issue", path(CASE), "--by", "Jo Bloggs").exit()).isZero();
        assertThat(foi("replay", path(CASE), "--against-data").exit()).isZero();
        String letter = Files.readString(folder.resolve(CASE + "/issued/letter.md"));
        Path episodes;
        try (var files = Files.list(folder.resolve("councils/coventry/data"))) {
            episodes = files.filter(f -> f.getFileName().toString().contains("episode"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        List<String> rows = new ArrayList<>(Files.readAllLines(episodes, StandardCharsets.ISO_8859_1));
        rows.subList(60, 100).clear();
        Files.write(episodes, rows, StandardCharsets.ISO_8859_1);

        Shell drifted = foi("replay", path(CASE), "--against-data");

        assertThat(drifted.out() + drifted.err()).contains("was told as");
        assertThat(drifted.exit()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve(CASE + "/issued/letter.md"))).isEqualTo(letter);
        assertThat(foi("audit", "verify").exit()).isZero();
    }

    @Test
    void nothing_is_issued_that_is_unpublished_undecided_unread_or_nobodys() throws IOException {
        assertThat(foi("issue", path(CASE), "--by", "Jo").err()).contains("There is no draft here");
        assertThat(foi("draft", path(CASE), "--dated", "2025-10-21").exit()).isZero();
        Shell unpublished = foi("issue", path(CASE), "--by", "Jo");
        assertThat(unpublished.exit()).isEqualTo(3);
        assertThat(unpublished.err()).contains("no published rules are in force");

        draftAndPublish();
        assertThat(foi("issue", path(CASE), "--by", " ").err()).contains("Somebody must stand behind a reply");
        Path letter = folder.resolve(CASE + "/draft/letter.md");
        Files.writeString(letter, Files.readString(letter).replace("Dear applicant", "Dear friend"));
        Shell byHand = foi("issue", path(CASE), "--by", "Jo");
        assertThat(byHand.exit()).isEqualTo(3);
        assertThat(byHand.err()).contains("is not the one that would go out");

        Path undecided = Files.createDirectories(folder.resolve("cases/undecided"));
        Files.writeString(undecided.resolve("request.txt"), """
                To: Coventry City Council
                Date: 1 October 2025

                Please tell me how many purple elephants your lifeguards painted in 2024.
                """);
        assertThat(foi("draft", undecided.toString(), "--dated", "2025-10-21").exit())
                .isEqualTo(4);
        Shell person = foi("issue", undecided.toString(), "--by", "Jo");
        assertThat(person.exit()).isEqualTo(4);
        assertThat(person.err()).contains("nothing was issued");
        assertThat(folder.resolve("cases/record/chain.jsonl")).doesNotExist();
    }

    @Test
    void a_letter_that_was_never_issued_says_nothing_against_the_record() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "");

        Shell run = foi("audit", "verify", "--letter", letter.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("does not say where it stands on the record")
                .doesNotContain("not what was written");
    }

    @Test
    void a_later_draft_is_held_against_what_was_issued() {
        draftAndPublish();
        assertThat(foi("issue", path(CASE), "--by", "Jo Bloggs").exit()).isZero();

        assertThat(folder.resolve("cases/told/coventry")).isNotEmptyDirectory();
    }

    @Test
    void a_reply_in_two_languages_is_issued_and_made_again_in_both() throws IOException {
        assertThat(foi("draft", path(CASE), "--council", "dyfrgoed", "--dated", "2026-02-24")
                        .err())
                .isEmpty();
        ShippedWorkspace.publishIn(folder);
        Path welsh = folder.resolve(CASE + "/draft/letter.cy.md");
        String written = Files.readString(welsh);

        Files.writeString(welsh, written.replace("Annwyl", "Hoff"));
        Shell changed = foi("issue", path(CASE), "--by", "Jo Bloggs");
        assertThat(changed.err()).contains("draft/letter.cy.md", "not-what-was-read");

        Files.writeString(welsh, written);
        assertThat(foi("issue", path(CASE), "--by", "Jo Bloggs").err()).isEmpty();
        assertThat(Files.readString(folder.resolve(CASE + "/issued/letter.cy.md")))
                .contains("Ar ein cofnod fel 1/first");
        Files.delete(folder.resolve("templates/cy/parts/legend.md.mustache"));
        assertThat(foi("replay", path(CASE)).out()).contains("The same letter, to the last character");

        Path issued = folder.resolve(CASE + "/issued/letter.cy.md");
        Files.writeString(issued, Files.readString(issued) + "Mwy.\n");
        assertThat(foi("replay", path(CASE)).out()).contains("issued/letter.cy.md", "changed-file");
    }
}
