package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letters around a reply: what they say, on which law they stand, when they are refused, and that they are sealed. */
class LettersAroundTest {
    private static final String CASE = "cases/MCC-2026-014";
    private static final String SIGNED = "by: Jo Bloggs, on: 2026-02-05, reason: So it is";

    @TempDir
    private Path folder;

    @BeforeEach
    void a_workspace() {
        ShippedWorkspace.copyTo(folder);
    }

    private Shell foi(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--workspace";
        all[args.length + 1] = folder.toString();
        return Shell.foi(all);
    }

    private Shell letter(String kind, String dated) {
        return foi("letter", kind, path(CASE), "--dated", dated);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve(CASE + "/letters/" + name));
    }

    private void decide(String yaml) throws IOException {
        Files.writeString(folder.resolve(CASE + "/case.yaml"), yaml.replace("SIGNED", SIGNED));
    }

    private void underTheScottishAct() throws IOException {
        Path profile = folder.resolve("councils/marlshire/profile.yaml");
        Files.writeString(profile, Files.readString(profile).replace("regime: FOIA", "regime: FOISA"));
    }

    private void publish() {
        ShippedWorkspace.publishIn(folder);
    }

    @Test
    void an_acknowledgement_says_when_the_request_came_when_it_is_due_and_who_answers() throws IOException {
        Shell run = letter("acknowledgement", "2026-02-03");

        assertThat(run.err()).isEmpty();
        assertThat(written("acknowledgement-1/draft/letter.md"))
                .contains(
                        "We received it on 2 February 2026",
                        "section 10(1) of the Act",
                        "by **2 March 2026** at the latest",
                        "Who answers it: Access to Information");
        assertThat(written("acknowledgement-1/draft/decisions.json")).contains("\"FOIA s10(1)\"", "\"2026-03-02\"");
    }

    @Test
    void in_scotland_its_due_date_counts_the_days_of_the_scottish_act() throws IOException {
        underTheScottishAct();

        Shell run = foi("letter", "acknowledgement", path(CASE), "--dated", "2026-03-16", "--received", "2026-03-16");

        assertThat(run.err()).isEmpty();
        // Easter Monday and 17 March are working days there.
        assertThat(written("acknowledgement-1/draft/letter.md")).contains("**14 April 2026**", "(Scotland) Act 2002");
    }

    @Test
    void a_letter_is_sealed_once_as_it_was_read_under_published_rules_and_audit_finds_it_altered() throws IOException {
        assertThat(foi("letter", "acknowledgement", path(CASE), "--issue", "--by", "Jo")
                        .err())
                .contains("There is no draft here");
        assertThat(letter("acknowledgement", "2026-02-03").exit()).isZero();
        Shell unpublished = foi("letter", "acknowledgement", path(CASE), "--issue", "--by", "Jo");
        assertThat(unpublished.exit()).isEqualTo(3);
        assertThat(unpublished.err()).contains("no published rules are in force");

        publish();
        Path draft = folder.resolve(CASE + "/letters/acknowledgement-1/draft/letter.md");
        Files.writeString(draft, Files.readString(draft).replace("2 March", "2 April"));
        Shell byHand = foi("letter", "acknowledgement", path(CASE), "--issue", "--by", "Jo");
        assertThat(byHand.exit()).isEqualTo(3);
        assertThat(byHand.err()).contains("is not the one that would go out");
        assertThat(folder.resolve("cases/record/chain.jsonl")).doesNotExist();

        assertThat(letter("acknowledgement", "2026-02-03").exit()).isZero();
        Shell issued = foi("letter", "acknowledgement", path(CASE), "--issue", "--by", "Jo Bloggs");
        assertThat(issued.err()).isEmpty();
        assertThat(issued.out()).contains("is issued, by Jo Bloggs", "On the record as 1/first");
        assertThat(written("acknowledgement-1/issued/letter.md")).contains("On our record as 1/first");
        Shell again = foi("letter", "acknowledgement", path(CASE), "--issue", "--by", "Somebody Else");
        assertThat(again.out()).contains("was issued before, by Jo Bloggs", "Nothing was changed");
        assertThat(foi("audit", "verify", "--letter", path(CASE + "/letters/acknowledgement-1/issued/letter.html"))
                        .out())
                .contains("1 entry, none changed");
        assertThat(written("acknowledgement-1/issued/record.json")).doesNotContain("Ellery", "sam.ellery");

        Path letter = folder.resolve(CASE + "/letters/acknowledgement-1/issued/letter.md");
        Files.writeString(letter, Files.readString(letter).replace("2 March", "2 April"));
        assertThat(foi("audit", "verify").out()).contains("letters/acknowledgement-1/issued/letter.md", "changed-file");
    }

    @Test
    void a_clarification_asks_what_a_person_wrote_and_its_answer_begins_the_time_anew() throws IOException {
        String asked = """
                clarifications:
                  - asks:
                      - { question: "4", ask: "Do you mean every move, or the first one?" }
                    SIGNED
                """.replace("SIGNED", SIGNED.replace(", ", "\n    "));
        decide(asked);
        assertThat(letter("clarification", "2026-02-06").err()).isEmpty();
        assertThat(written("clarification-1/draft/letter.md"))
                .contains("On question 4: Do you mean every move, or the first one?", "section 1(3) of the Act");
        assertThat(letter("acknowledgement", "2026-02-06").out())
                .contains("due by 2026-03-02, counted from 2026-02-02");

        decide(asked + "    answered: { received: 2026-02-16, by: Jo, on: 2026-02-16, reason: By mail }\n");
        assertThat(letter("acknowledgement", "2026-02-17").out())
                .contains("due by 2026-03-16, counted from 2026-02-16");
        assertThat(foi("draft", path(CASE), "--dated", "2026-03-10").exit()).isLessThan(5);
        assertThat(Files.readString(folder.resolve(CASE + "/draft/letter.md")))
                .contains("On 16 February 2026 we received what we had asked you for")
                .doesNotContain("It is late");
        assertThat(Files.readString(folder.resolve(CASE + "/draft/decisions.json")))
                .contains("\"received\" : \"2026-02-02\"", "\"due\" : \"2026-03-16\"");
    }

    @Test
    void in_scotland_a_clarification_stands_on_the_scottish_act() throws IOException {
        underTheScottishAct();
        decide("clarifications: [{ asks: [{ ask: Which years }], SIGNED }]");

        assertThat(letter("clarification", "2026-02-06").out()).contains("under FOISA s1(3)");
    }

    @Test
    void every_fault_of_what_people_wrote_for_letters_is_told_at_once() throws IOException {
        decide("""
                clarifications:
                  - { asks: [{ question: "9", ask: Which }], SIGNED, answered: { received: 2026-02-01, by: Jo, on: 2026-02-01, reason: x } }
                  - { asks: [], by: Jo, on: 2026-01-05, reason: x }
                extensions: [{ provision: FOIA s31(1), why: x, until: 2026-04-01, colour: red, SIGNED }]
                corrections: [{ questions: ["8"], SIGNED }]
                reviews: [{ asked: 2026-05-01, outcome: perhaps, findings: [{ found: x }], SIGNED }]
                """);

        Shell run = letter("clarification", "2026-02-06");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "no question \"9\"",
                        "no question \"8\"",
                        "came before it was asked for",
                        "2026-01-05 is before the request came",
                        "lists nothing",
                        "\"colour\" is not a field",
                        "needs the field \"wrong\"",
                        "perhaps");
    }

    private void extension(String provision, String until) throws IOException {
        decide(
                "extensions: [{ provision: %s, why: It would prejudice an inquiry, weighing: Both sides, until: %s, SIGNED }]"
                        .formatted(provision, until));
    }

    @Test
    void an_extension_is_the_notice_that_the_act_asks_for() throws IOException {
        extension("FOIA s31(1)", "2026-03-27");

        Shell run = letter("extension", "2026-02-27");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("under FOIA s10(3), FOIA s17(2)");
        assertThat(written("extension-1/draft/letter.md"))
                .contains(
                        "section 31(1) of the Freedom of Information Act 2000",
                        "It would prejudice an inquiry.",
                        "We have not yet reached a decision",
                        "by **27 March 2026**",
                        "You can ask us to review",
                        "section 50 of the Act");
    }

    @Test
    void an_extension_about_confirming_says_nothing_of_whether_anything_is_held() throws IOException {
        extension("FOIA s31(3)", "2026-03-27");

        assertThat(letter("extension", "2026-02-27").err()).isEmpty();

        assertThat(written("extension-1/draft/letter.md"))
                .contains("whether we may say if we hold", "section 31(3)")
                .doesNotContain("We hold information", "may be withheld");
    }

    @Test
    void an_extension_without_a_public_interest_to_weigh_is_refused_with_the_reason() throws IOException {
        for (String[] one : new String[][] {
            {"FOIA s21(1)", "it is absolute"},
            {"FOIA s40(2)", "under its first condition it is absolute"},
            {"FOIA s40(3A)(a)", "it is absolute"},
            {"FOIA s12(1)", "it is no exemption (cost)"},
            {"FOIA s40(4)", "Cite FOIA s40(4A)(a) instead"},
            {"FOISA s30", "not of the Act under which this request is answered"},
            {"FOIA s311", "is no provision of rules/law.yaml"}
        }) {
            extension(one[0], "2026-03-27");
            Shell run = letter("extension", "2026-02-27");
            assertThat(run.exit()).as(one[0]).isEqualTo(3);
            assertThat(run.err()).as(one[0]).contains(one[1]);
            assertThat(folder.resolve(CASE + "/letters")).doesNotExist();
        }
    }

    @Test
    void an_extension_that_is_none_or_unusually_long_is_told() throws IOException {
        extension("FOIA s31(1)", "2026-03-02");
        assertThat(letter("extension", "2026-02-27").err()).contains("2026-03-02 is not later");

        extension("FOIA s31(1)", "2026-04-01");
        assertThat(letter("extension", "2026-02-27").err()).contains("more than 20 working days");
        extension("FOIA s31(1)", "2026-03-31");
        assertThat(letter("extension", "2026-03-03").err())
                .contains("This was due by 2026-03-02")
                .doesNotContain("more than 20 working days");
        assertThat(written("extension-1/draft/letter.md")).contains("It is late, and we are sorry");
    }

    @Test
    void the_scottish_act_gives_no_extension_and_the_regulations_give_their_own() throws IOException {
        extension("EIR reg 7", "2026-03-31");
        assertThat(letter("extension", "2026-02-27").out()).contains("under EIR reg 7");
        extension("EIR reg 7", "2026-04-01");
        assertThat(letter("extension", "2026-02-27").err()).contains("allows 40 working days");
        extension("EIR reg 12(4)(b)", "2026-03-27");
        assertThat(letter("extension", "2026-02-27").err()).contains("only EIR reg 7 does");

        underTheScottishAct();
        for (String provision : new String[] {"FOISA s30", "EIR reg 7"}) {
            extension(provision, "2026-03-27");
            Shell scottish = letter("extension", "2026-02-27");
            assertThat(scottish.exit()).isEqualTo(3);
            assertThat(scottish.err()).contains("The Scottish Act gives no further time");
        }
    }
}
