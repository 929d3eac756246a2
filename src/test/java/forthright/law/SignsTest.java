package forthright.law;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.Signs.Of;
import forthright.law.files.Faults;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What words of a request point to, and what they do not. */
class SignsTest {
    private static Signs shipped() {
        Faults faults = new Faults();
        Signs signs = Signs.load(Path.of("rules"), faults).orElseThrow();
        assertThat(faults.inOrder()).isEmpty();
        return signs;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many noise complaints were received about licensed premises?",
                "What were the readings for air quality outside primary schools?",
                "How many reports of fly-tipping were there?",
                "How many planning applications were refused on flooding grounds?",
                "What tonnage of household waste went to landfill?",
                "Please list schools known to contain asbestos."
            })
    void a_question_about_the_environment_is_pointed_out(String question) {
        assertThat(shipped().in(question, Of.ENVIRONMENTAL)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many children were moved because the home environment was unsafe?",
                "How many placements offered a family environment?",
                "How much was written off as a waste of money?",
                "How many children were placed with kinship carers in the local area?",
                "How many care plans were reviewed?",
                "How many staff were working in a hostile environment?",
                "How many children missing from care were found on wasteland?",
                "Was the service flooded with referrals?",
                "How many incidents made a noise in the press?",
                "How does the council plan for unaccompanied children landing by boat?"
            })
    void a_question_about_children_is_not(String question) {
        assertThat(shipped().in(question, Of.ENVIRONMENTAL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please send me a copy of my social services file.",
                "What records do you hold about me?",
                "I want all e-mails about my child from 2020 onwards.",
                "Please send my son\u2019s records.",
            })
    void a_question_for_ones_own_data_is_pointed_out(String question) {
        assertThat(shipped().in(question, Of.OWN_DATA)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many subject access requests were received in 2024?",
                "Please tell me about missing children.",
                "How many children asked to see their own records?",
                "For my research, how many files on missing children were opened?",
                "How many care leavers asked for their file?"
            })
    void a_question_about_others_is_not(String question) {
        assertThat(shipped().in(question, Of.OWN_DATA)).isEmpty();
    }

    @Test
    void what_is_said_names_the_law_of_the_council_and_the_words_that_were_found() {
        Signs signs = shipped();
        assertThat(signs.says(Of.ENVIRONMENTAL, "FOIA", "air quality"))
                .contains("(air quality)", "Environmental Information Regulations 2004");
        assertThat(signs.says(Of.ENVIRONMENTAL, "FOISA", "air quality")).contains("section 39(2)");
        assertThat(signs.ofLetter("I wish to remain anonymous.", "FOIA"))
                .singleElement()
                .asString()
                .contains("FOIA s8(1)(b)", "wish to remain anonymous");
        assertThat(signs.ofLetter("Between [insert date] and [INSERT DATE] …", "FOISA"))
                .singleElement()
                .asString()
                .contains("FOISA s1(3)");
        assertThat(signs.ofLetter("How many children were missing? Jo Bloggs, 1 Road", "FOIA"))
                .isEmpty();
    }
}
