package forthright.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The faults that the audit found in two published letters, by its numbers. None of them is in ours. */
class SeedAuditTest {
    private final String a = Letters.missingChildren().letter();
    private final String b = Letters.parentalConflict().letter();

    @Test
    void A2_B2_the_day_of_receipt_is_given() {
        assertThat(a).contains("We received it on 23 September 2025.");
        assertThat(b).contains("We received it on 27 January 2026.");
    }

    @Test
    void A3_each_figure_says_what_was_counted() {
        assertThat(Pattern.compile("(?m)^Number of ")
                        .matcher(section(a, "Question 1"))
                        .results())
                .hasSize(1);
        assertThat(section(a, "Question 1"))
                .contains("What we counted: children with an incident that started in the period.");
    }

    @Test
    void A5_every_marker_asked_for_is_mapped_to_the_category_that_answers_it() {
        assertThat(section(a, "Question 3a"))
                .contains("sexual exploitation on its own", "“Risk of exploitation”", "wider");
        assertThat(section(a, "Question 3c")).contains("wider", "related to it, but is not the same");
        assertThat(section(a, "Question 3d")).contains("trafficking on its own");
    }

    @Test
    void A7_A20_the_unit_of_the_question_is_the_unit_of_the_answer() {
        assertThat(section(a, "Question 3"))
                .contains("Number of missing incidents")
                .doesNotContain("episodes reporting");
        assertThat(section(a, "Question 4"))
                .contains("Number of missing incidents")
                .doesNotContain("Number of return home interviews");
    }

    @Test
    void A8_overlapping_categories_are_said_to_overlap() {
        assertThat(section(a, "Question 3")).contains("Categories can overlap");
    }

    @Test
    void A9_A10_A11_one_phrase_says_the_threshold() {
        assertThat(a)
                .contains("is from 1 to 5")
                .doesNotContain("fewer", "lower", "less than", "or less", "are not reported");
    }

    @Test
    void A12_zero_is_spoken_of() {
        assertThat(a).contains("Where the true number is 0, we show 0.");
    }

    @Test
    void A13_A14_A18_each_withheld_number_has_its_own_recorded_reasons() {
        assertThat(a)
                .contains(
                        "“Engaged in criminal activities” and “Been hurt or harmed”, in our answer to question 3",
                        "The incidents concern very few children, and their friends know when they went missing.",
                        "Article 5(1)(a) of the UK GDPR",
                        "A number is not withheld because it is small.");
    }

    @Test
    void A15_the_definition_is_quoted_in_the_words_of_the_act() {
        assertThat(a)
                .contains(
                        "> “Personal data” means any information relating to an identified or identifiable living individual (subject to subsection (14)(c)).",
                        "an identifier such as a name, an identification number, location data or an online identifier, or (b) one or more factors specific to the physical, physiological, genetic, mental, economic, cultural or social identity of the individual.");
    }

    @Test
    void A16_A17_the_exemption_is_cited_with_its_present_condition() {
        assertThat(a).contains("section 40(2) by virtue of section 40(3A)(a)").doesNotContain("40(3)", "40 (3)");
    }

    @Test
    void A19_the_reader_is_told_why_there_is_no_public_interest_test() {
        assertThat(a).contains("the exemption is absolute. So there is no public-interest test.");
    }

    @Test
    void A21_A22_A23_every_withheld_part_cites_its_section() {
        for (String question : new String[] {"Question 5", "Question 6a", "Question 6b"}) {
            assertThat(section(a, question)).contains("withhold it under section 40(2) of the Act");
        }
        assertThat(a)
                .contains("under questions 3, 3c, 5, 6, 6a, 6b and 7")
                .doesNotContain("to protect confidentiality");
    }

    @Test
    void A26_A27_B15_a_review_is_asked_for_in_forty_working_days_and_answered_in_twenty() {
        assertThat(a).contains("within 40 working days of the date of this letter, that is by 17 December 2025");
        assertThat(b)
                .contains("by 24 April 2026", "We will answer within 20 working days")
                .doesNotContain("40 days");
    }

    @Test
    void A28_the_regulator_comes_with_the_right_to_a_decision_and_its_page() {
        assertThat(a)
                .contains(
                        "section 50 of the Act lets you apply to the Information Commissioner", "<https://ico.org.uk/");
    }

    @Test
    void A29_A30_re_use_is_explained_and_no_link_is_empty() {
        assertThat(a)
                .contains("Re-use of Public Sector Information Regulations 2015")
                .doesNotContain("](#)", "find of");
    }

    @Test
    void A31_B6_help_is_offered() {
        assertThat(a).contains("Numbers for a longer period or for wider categories");
        assertThat(b).contains("67.25 hours (807 × 5 ÷ 60)", "18 hours (£450 at £25 an hour)", "about 216 records");
    }

    @Test
    void B4_free_text_is_held() {
        assertThat(b).contains("That is free text: we hold it").doesNotContain("not available", "do not hold");
    }

    @Test
    void B5_what_does_not_arise_names_the_answer_that_made_it_so() {
        assertThat(section(b, "Question 2a"))
                .contains("only if the answer to question 1 is yes", "Our answer there is no.");
    }

    @Test
    void B7_B9_all_lists_are_given_with_the_day_on_which_they_were_in_use() {
        assertThat(section(b, "Question 3a"))
                .contains("risk factor categories", "missing reason categories", "in use on 24 February 2026");
    }

    @Test
    void B12_the_reading_of_the_question_is_said() {
        assertThat(section(b, "Question 3c")).contains("We took your question to mean equivalents only.");
    }

    private static String section(String letter, String heading) {
        int from = letter.indexOf("### " + heading + "\n");
        int to = letter.indexOf("\n##", from + 4);
        return letter.substring(from, to);
    }
}
