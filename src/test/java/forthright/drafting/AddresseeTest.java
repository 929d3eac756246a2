package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import forthright.request.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose request it is, and under which Act: read from the letter, and drafted for councils that were made up. */
class AddresseeTest {
    private static final String ASKED = "1. How many children went missing between 1 April 2023 and 31 March 2024?\n";

    @TempDir
    Path folder;

    private static String regimeOf(String text, String council) {
        return Reading.of(
                        ShippedWorkspace.here(),
                        new RequestSource(text, "request.txt", Path.of("request.txt"), java.util.List.of()),
                        council,
                        new Received.NotSaid())
                .json()
                .replaceAll("(?s).*?\"regime\" *: *(\"?[A-Za-z]+\"?).*", "$1")
                .replace("\"", "");
    }

    @Test
    void the_addressee_tells_the_act_before_the_words_of_the_letter_do() {
        assertThat(regimeOf("Dear Moray Council,\n\nUnder the FOI Act 2000:\n\n" + ASKED, ""))
                .isEqualTo("FOISA");
        assertThat(regimeOf("To: <foi@fife.gov.uk>\nSubject: FOI\n\nUnder the FOIA 2000:\n\n" + ASKED, ""))
                .isEqualTo("FOISA");
        assertThat(regimeOf("To: foi-team@inbox.example\nSubject: FOI\n\nDear Angus Council,\n\n" + ASKED, ""))
                .isEqualTo("FOISA");
        assertThat(regimeOf(
                        "Dear Devon County Council,\n\nUnder the Freedom of Information (Scotland) Act 2002:\n\n"
                                + ASKED,
                        ""))
                .isEqualTo("FOIA");
    }

    @Test
    void where_nobody_is_addressed_the_words_tell_and_where_they_do_not_nothing_is_told() {
        assertThat(regimeOf("Under FOISA:\n\n" + ASKED, "")).isEqualTo("FOISA");
        assertThat(regimeOf("Dear Sir or Madam,\n\n" + ASKED, "")).isEqualTo("null");
        assertThat(regimeOf("Dear Thistledown Council,\n\n" + ASKED, "")).isEqualTo("null");
    }

    @Test
    void the_council_that_answers_comes_before_all() {
        assertThat(regimeOf("Dear Moray Council,\n\n" + ASKED, "coventry")).isEqualTo("FOIA");
    }

    @Test
    void a_letter_under_the_wrong_act_is_answered_under_the_right_one_and_says_so() throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        replace("councils/marlshire/profile.yaml", "regime: FOIA", "regime: FOISA");

        String letter = draft(workspace, "marlshire", "Under the Freedom of Information Act 2000:\n\n" + ASKED)
                .files()
                .get("letter.md");

        assertThat(letter)
                .contains("Your request names the Freedom of Information Act 2000. The law that applies to us is the"
                        + " Freedom of Information (Scotland) Act 2002");
        assertThat(draft(workspace, "marlshire", "This is an FOI request.\n\n" + ASKED)
                        .files()
                        .get("letter.md"))
                .doesNotContain("Your request names");
    }

    @Test
    void a_district_asked_for_what_its_county_does_waits_for_a_person_with_the_county_named() throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        replace("rules/authorities.yaml", "groups:\n", """
                groups:
                  - { tier: county, names: [Marlshire] }
                  - { tier: district, within: [Marlshire County Council], names: [Eastmere] }
                """);

        DecisionsText decisions = DecisionsText.of(draft(workspace, "eastmere", ASKED));

        assertThat(decisions.outcome("1")).isEqualTo("needs-person");
        assertThat(decisions.root().get("tasks").toString())
                .contains("Children's social care is not a function of this council but of Marlshire County Council")
                .contains("FOIA s1(1)(a)", "FOIA s16(1)");
        assertThat(DecisionsText.of(draft(workspace, "marlshire", ASKED))
                        .root()
                        .get("tasks")
                        .toString())
                .doesNotContain("function of this council");
    }

    @Test
    void what_is_asked_of_oneself_or_of_the_environment_waits_for_a_person() throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        String tasks = DecisionsText.of(draft(
                        workspace,
                        "marlshire",
                        "I wish to remain anonymous.\n\n" + ASKED
                                + "2. What was the air quality outside each school in 2023?\n"
                                + "3. Please send me a copy of my file.\n"))
                .root()
                .get("tasks")
                .toString();

        assertThat(tasks)
                .contains("FOIA s8(1)(b)")
                .contains("(air quality)", "Environmental Information Regulations 2004")
                .contains("(my file)", "Article 15");
    }

    private Draft draft(Workspace workspace, String council, String text) {
        return new Drafter(workspace)
                .draft(new Order(
                        text,
                        "request.txt",
                        java.nio.file.Path.of("request.txt"),
                        council,
                        new Received.On(LocalDate.of(2025, 1, 6)),
                        LocalDate.of(2025, 1, 20),
                        ""));
    }

    private void replace(String file, String old, String with) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, with));
    }
}
