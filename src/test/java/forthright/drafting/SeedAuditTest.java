package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an audit found in two published letters, by its numbers: none of the faults is in the letters drafted from the
 * same requests, and what was right is right here too.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeedAuditTest {
    private static final String MISSING_CHILDREN = "cases/FOI746230783/request.txt";
    private static final String PARENTAL_CONFLICT = "cases/FOI794754610/request.txt";
    private static final List<String> WITHHELD = List.of("5", "6", "6a", "6b", "6c", "6d", "6e");

    private static String a;
    private static String b;
    private static DecisionsText decisionsOfA;
    private static DecisionsText decisionsOfB;

    @BeforeAll
    static void draft() {
        Draft draftA = ShippedWorkspace.draft(ShippedWorkspace.here(), MISSING_CHILDREN, "", "2025-10-21");
        Draft draftB = ShippedWorkspace.draft(ShippedWorkspace.here(), PARENTAL_CONFLICT, "", "2026-02-24");
        a = letter(draftA);
        b = letter(draftB);
        decisionsOfA = DecisionsText.of(draftA);
        decisionsOfB = DecisionsText.of(draftB);
    }

    @Nested
    class LetterA {
        @Test
        void A1_regime_and_reference_stand_at_the_top() {
            assertThat(a.lines().filter(l -> l.startsWith("# ")))
                    .containsExactly("# Freedom of Information Act 2000: reply to your request");
            assertThat(before(a, "Dear applicant")).contains("Our reference: **FOI746230783**");
        }

        @Test
        void A2_the_day_of_receipt_is_given() {
            assertThat(before(a, "## In short")).contains("We received it on 23 September 2025.");
        }

        @Test
        void A3_the_population_is_defined() {
            assertThat(a)
                    .contains("children aged 0 to 17 reported missing in our area, whichever council is responsible")
                    .doesNotContain("for Coventry City Council local authority");
            assertThat(answer(a, "1"))
                    .contains("**366**")
                    .contains(
                            "What we counted: children with at least one missing incident that started in the period");
        }

        @Test
        void A4_incidents_are_answered_with_incidents() {
            assertThat(answer(a, "2"))
                    .contains("Number of missing incidents, 1 January 2024 to 31 December 2024: **1,121**");
        }

        @Test
        void A5_every_marker_asked_for_is_held_or_mapped_to_the_category_that_answers_it() {
            assertThat(answer(a, "3a"))
                    .contains("We do not record sexual exploitation on its own", "“Risk of exploitation”", "wider");
            assertThat(answer(a, "3b")).contains("We record mental health as “Mental health issues”");
            assertThat(answer(a, "3c"))
                    .contains("We do not record criminal exploitation", "wider")
                    .contains("“Engaged in criminal activities” is related to it, but is not the same");
            assertThat(answer(a, "3d")).contains("We do not record trafficking on its own", "wider");
            assertThat(before(a, "## Your questions"))
                    .contains("For questions 3a, 3c and 3d, we hold figures only for other categories");
        }

        @Test
        void A6_the_councils_own_categories_are_given_and_explained() {
            assertThat(answer(a, "3"))
                    .contains("| Risk of exploitation | 352 | 3a (sexual exploitation): wider;")
                    .contains("| Been hurt or harmed | [c] | not asked for by name |");
        }

        @Test
        void A7_the_unit_of_the_question_is_the_unit_of_its_table() {
            assertThat(answer(a, "3")).contains("| Our category | Number of missing incidents |");
            assertThat(answer(a, "7")).contains("| Our category | Number of missing incidents |");
        }

        @Test
        void A8_large_figures_are_given_and_overlapping_categories_are_said_to_overlap() {
            assertThat(answer(a, "3")).contains("| 352 |", "| 269 |", "Categories can overlap");
        }

        @Test
        void A9_no_number_is_withheld_for_being_small() {
            assertThat(a)
                    .contains("A number is not withheld because it is small.")
                    .doesNotContain("are not reported", "not provided");
        }

        @Test
        void A10_one_phrase_says_the_threshold() {
            assertThat(a.split("from 1 to 5", -1)).hasSize(2);
            assertThat(a).doesNotContainIgnoringCase("less than", "lower", "below 5");
        }

        @Test
        void A11_no_question_has_a_threshold_of_its_own() {
            assertThat(answer(a, "3")).contains("The number of children behind it is from 1 to 5.");
            for (String question : WITHHELD) {
                assertThat(answer(a, question)).doesNotContain(" 5 ", "fewer", "or less");
            }
        }

        @Test
        void A12_zero_is_spoken_of() {
            assertThat(answer(a, "3")).contains("Where the true number is 0, we show 0.");
        }

        @Test
        void A13_the_reason_says_who_could_tell_whom_with_what() {
            assertThat(notice())
                    .contains("Their schools, carers and friends know that they went missing")
                    .contains("Family members, carers and professionals around each child")
                    .contains("using everything else that a determined person could find out");
        }

        @Test
        void A14_the_children_behind_the_incidents_are_looked_at() {
            assertThat(answer(a, "3")).contains("The number of children behind it");
            assertThat(notice()).contains("The incidents in each of these categories concern very few children.");
        }

        @Test
        void A15_the_definition_is_quoted_in_the_words_of_the_Act() {
            assertThat(notice())
                    .contains("In the words of section 3(2) of the Data Protection Act 2018")
                    .contains("> “Personal data” means any information relating to an identified or identifiable"
                            + " living individual (subject to subsection (14)(c)).")
                    .contains("In the words of section 3(3) of the Data Protection Act 2018")
                    .contains("a living individual who can be identified, directly or indirectly");
        }

        @Test
        void A16_the_exemption_is_section_40_2() {
            assertThat(notice()).contains("We rely on section 40(2) by virtue of");
        }

        @Test
        void A17_the_condition_is_the_one_in_force() {
            assertThat(notice())
                    .contains("by virtue of section 40(3A)(a) of the Freedom of Information Act 2000")
                    .doesNotContainPattern("40 ?\\(3\\)");
        }

        @Test
        void A18_the_principle_and_the_special_categories_are_dealt_with() {
            assertThat(paragraphsWith(notice(), "We assessed this on"))
                    .hasSize(3)
                    .allSatisfy(finding -> assertThat(finding)
                            .contains("Article 5(1)(a) of the UK GDPR", "Article 9 or 10", "interest"));
        }

        @Test
        void A19_the_reader_is_told_why_there_is_no_public_interest_test() {
            assertThat(notice()).contains("the exemption is absolute. So there is no public-interest test.");
        }

        @Test
        void A20_incidents_with_an_interview_are_counted_and_not_interviews_in_the_year() {
            assertThat(answer(a, "4"))
                    .contains("Number of missing incidents, 1 January 2024 to 31 December 2024: **710**")
                    .contains("followed by a completed interview, whenever it took place")
                    .doesNotContain("Number of return home interviews");
        }

        @Test
        void A21_harm_found_in_interviews_is_answered_with_interviews() {
            assertThat(answer(a, "5"))
                    .contains("Number of return home interviews")
                    .contains("What we counted: interviews", "in which harm was recorded")
                    .doesNotContain("marker", "Been hurt or harmed");
        }

        @Test
        void A22_every_refused_question_names_its_section() {
            for (String question : WITHHELD) {
                assertThat(answer(a, question)).as(question).contains("under section 40(2) of the Act");
            }
            assertThat(notice()).contains("under questions 3, 3c, 5, 6, 6a, 6b, 6c, 6d, 6e and 7");
            assertThat(a).doesNotContain("to protect confidentiality");
        }

        @Test
        void A23_each_kind_of_harm_has_its_own_answer() {
            for (String kind : List.of("6a", "6b", "6c", "6d", "6e")) {
                assertThat(answer(a, kind)).as(kind).contains("We hold this number and withhold it", "We record ");
            }
            assertThat(a).doesNotContain("No further details");
        }

        @Test
        void A24_the_other_markers_are_listed_under_question_7_itself() {
            assertThat(answer(a, "7")).contains("| Been hurt or harmed | [c] |");
        }

        @Test
        void A25_the_letter_says_how_to_ask_for_a_review_and_where() {
            assertThat(ending(a))
                    .contains("You can ask us to review this reply.")
                    .contains("write to <infogov@coventry.gov.uk>", "quote the reference FOI746230783");
        }

        @Test
        void A26_a_review_may_be_asked_for_in_forty_working_days_from_the_letter() {
            assertThat(ending(a))
                    .contains("within 40 working days of the date of this letter, that is by 17 December 2025")
                    .doesNotContain("40 days");
        }

        @Test
        void A27_a_review_is_answered_in_twenty_working_days() {
            assertThat(ending(a)).contains("We will answer within 20 working days.");
        }

        @Test
        void A28_the_regulator_comes_with_section_50_and_its_form() {
            assertThat(ending(a))
                    .contains("section 50 of the Act lets you apply to the Information Commissioner for a decision")
                    .contains("https://ico.org.uk/make-a-complaint/", "icocasework@ico.org.uk", "Wycliffe House");
        }

        @Test
        void A29_re_use_names_the_councils_duty() {
            assertThat(a)
                    .contains("private study", "non-commercial research", "photographs excepted")
                    .contains("Re-use of Public Sector Information Regulations 2015 oblige us to permit re-use");
        }

        @Test
        void A30_no_slip_and_no_empty_link() {
            assertThat(a).doesNotContain("find of useful").doesNotContainPattern("\\]\\(#?\\)|<>");
        }

        @Test
        void A31_help_is_offered_where_parts_are_refused() {
            assertThat(a)
                    .contains("Numbers for a longer period or for wider categories may identify nobody.")
                    .contains("We offer this help under section 16(1) of the Act.");
        }

        private String notice() {
            return between(a, "## Information we have withheld\n", "\n## ");
        }
    }

    @Nested
    class LetterB {
        @Test
        void B1_regime_and_reference_stand_at_the_top() {
            assertThat(b.lines().filter(l -> l.startsWith("# ")))
                    .containsExactly("# Freedom of Information Act 2000: reply to your request");
            assertThat(before(b, "Dear applicant")).contains("Our reference: **FOI794754610**");
        }

        @Test
        void B2_the_day_of_receipt_is_given() {
            assertThat(before(b, "## In short")).contains("We received it on 27 January 2026.");
        }

        @Test
        void B3_a_question_for_yes_or_no_is_answered_no() {
            assertThat(answer(b, "1")).contains("\nNo.\n", "We do not record this as a category.");
        }

        @Test
        void B4_free_text_is_held() {
            assertThat(answer(b, "1"))
                    .contains("the narrative of the return home interview", "That is free text: we hold it");
            assertThat(b).doesNotContain("not available", "do not hold");
        }

        @Test
        void B5_what_does_not_arise_names_the_answer_that_made_it_so() {
            for (String question : List.of("2a", "2b")) {
                assertThat(answer(b, question))
                        .contains("only if the answer to question 1 is yes", "Our answer there is no.");
            }
        }

        @Test
        void B6_what_reading_the_narratives_would_take_is_said_with_help() {
            assertThat(answer(b, "1"))
                    .contains("67.25 hours (807 × 5 ÷ 60)", "18 hours (£450 at £25 an hour)", "about 216 records");
            assertThat(b).contains("If a sample of it, or a shorter period, would help, please tell us.");
            assertThat(decisionsOfB.citations("2.b")).isEmpty();
        }

        @Test
        void B7_the_missing_reasons_are_listed_too() {
            assertThat(answer(b, "3a"))
                    .contains("Our risk factor categories", "- Been hurt or harmed")
                    .contains("Our missing reason categories", "- Unhappy where living");
        }

        @Test
        void B8_whether_there_is_an_equivalent_is_answered() {
            assertThat(answer(b, "3a")).contains("No. None of our categories is equivalent to what you ask about.");
        }

        @Test
        void B9_each_list_says_since_when_it_is_as_it_is() {
            assertThat(answer(b, "3a").split(Pattern.quote("(unchanged since 1 April 2022):"), -1))
                    .hasSize(3);
            assertThat(b).doesNotContain("currently");
        }

        @Test
        void B9_a_category_that_began_in_the_period_or_after_it_says_so(@TempDir Path folder) throws IOException {
            Path recording = ShippedWorkspace.copyTo(folder).root().resolve("councils/coventry/recording.yaml");
            String text = Files.readString(recording);
            String later = text.replace(
                            "Unhappy where living, since: 2022-04-01", "Unhappy where living, since: 2025-06-02")
                    .replace("Difficulties at school, since: 2022-04-01", "Difficulties at school, since: 2026-01-05");
            Files.writeString(recording, later);

            assertThat(answer(
                            letter(ShippedWorkspace.draft(
                                    forthright.drafting.Workspace.at(folder), PARENTAL_CONFLICT, "", "2026-02-24")),
                            "3a"))
                    .contains("- Unhappy where living (recorded since 2 June 2025)\n")
                    .contains(
                            "- Difficulties at school (recorded since 5 January 2026, after the period you ask about)\n")
                    .contains("as in the return home interview form (unchanged since 5 January 2026):")
                    .contains("as the missing episode form (unchanged since 1 April 2022):");
        }

        @Test
        void B10_one_name_is_given_to_the_free_text() {
            assertThat(b)
                    .contains("the narrative of the return home interview")
                    .doesNotContain("free text field", "box");
        }

        @Test
        void B11_the_interviews_of_the_period_are_counted() {
            assertThat(answer(b, "3b"))
                    .contains("Number of return home interviews, 1 January 2025 to 31 December 2025: **807**")
                    .contains("What we counted: interviews completed in the period.");
            assertThat(b).doesNotContain("between 1 January 2025 to");
        }

        @Test
        void B12_the_reading_of_the_question_is_said() {
            assertThat(answer(b, "3c"))
                    .contains("We took your question to mean equivalents only.")
                    .contains("If you want numbers for the categories listed there, please tell us.");
        }

        @Test
        void B13_nothing_is_said_of_who_interviews() {
            assertThat(answer(b, "3a")).contains("return home interview form");
            assertThat(b).doesNotContain("social worker");
        }

        @Test
        void B14_nothing_is_withheld_so_there_is_no_refusal_notice() {
            assertThat(decisionsOfB.ids())
                    .allSatisfy(id -> assertThat(decisionsOfB.outcome(id)).isIn("supplied", "not-applicable"));
            assertThat(b).doesNotContain("refusal notice", "section 17").contains("section 50 of the Act");
        }

        @Test
        void B15_the_ending_has_none_of_the_faults_of_the_other_letter() {
            assertThat(ending(b))
                    .contains("within 40 working days of the date of this letter, that is by 24 April 2026")
                    .contains("We will answer within 20 working days.")
                    .contains("Re-use of Public Sector Information Regulations 2015")
                    .doesNotContain("40 days", "find of useful")
                    .doesNotContainPattern("\\]\\(#?\\)|<>");
        }

        @Test
        void B16_the_regulator_is_the_one_of_that_day() {
            assertThat(ending(b)).contains("apply to the Information Commissioner for", "Wycliffe House");
        }
    }

    @Nested
    class AcrossTheTwo {
        @Test
        void X1_a_category_has_one_label_in_both() {
            Pattern label = Pattern.compile("Engaged in criminal activit(?:y|ies)");
            assertThat(Stream.of(a, b)
                            .flatMap(letter -> label.matcher(letter).results())
                            .map(found -> found.group())
                            .distinct())
                    .containsExactly("Engaged in criminal activities");
        }

        @Test
        void X2_figures_of_different_years_carry_their_years() {
            assertThat(answer(a, "4")).contains("2024: **710**");
            assertThat(answer(b, "3b")).contains("2025: **807**");
        }

        @Test
        void X3_the_forms_that_share_a_list_are_named() {
            assertThat(answer(a, "3")).contains("as recorded on the missing episode form");
            assertThat(answer(b, "3a"))
                    .contains("the return home interview form, which uses the same list as the missing episode form");
        }

        @Test
        void X4_numbers_for_the_listed_categories_are_offered() {
            assertThat(answer(b, "3c"))
                    .contains("If you want numbers for the categories listed there, please tell us.");
        }

        @Test
        void X5_both_end_alike_and_right() {
            String endingOfA =
                    ending(a).replace("FOI746230783", "FOI794754610").replace("17 December 2025", "24 April 2026");
            assertThat(ending(b)).isEqualTo(endingOfA).contains("40 working days", "20 working days");
        }

        @Test
        void X6_an_overlapping_period_needs_its_own_assessment(@TempDir Path folder) throws IOException {
            Workspace workspace = ShippedWorkspace.copyTo(folder);
            Path request = workspace.root().resolve(MISSING_CHILDREN);
            String text = Files.readString(request);
            Files.writeString(
                    request, text.replace("1 January 2024 – 31 December 2024", "1 April 2024 – 31 March 2025"));

            Draft overlapping = ShippedWorkspace.draft(workspace, MISSING_CHILDREN, "", "2025-10-21");

            assertThat(DecisionsText.of(overlapping).root().get("status").asText())
                    .isEqualTo("needs-person");
            assertThat(answer(letter(overlapping), "3"))
                    .contains("| Engaged in criminal activities | [to be assessed] |", "[To be decided: Assess");
        }

        @Test
        void X7_the_letter_says_who_decided_and_who_reviews() {
            for (String letter : List.of(a, b)) {
                assertThat(letter).contains("Yours faithfully\n\nInformation Governance Team\\\nCoventry City Council");
                assertThat(ending(letter)).contains("somebody who had no part in this reply will do the review");
            }
        }
    }

    @Nested
    class IfUsedToday {
        private static final String DATED = "2026-11-21";

        private final String late =
                letter(ShippedWorkspace.draft(ShippedWorkspace.here(), MISSING_CHILDREN, "", DATED));
        private final String lateB =
                letter(ShippedWorkspace.draft(ShippedWorkspace.here(), PARENTAL_CONFLICT, "", DATED));

        @Test
        void today_1_the_regulator_is_the_Information_Commission() {
            for (String letter : List.of(late, lateB)) {
                assertThat(ending(letter))
                        .contains("apply to the Information Commission for", "the Information Commission (ICO)")
                        .doesNotContain("Commissioner");
            }
        }

        @Test
        void today_2_no_address_is_given_that_is_not_confirmed() {
            assertThat(ending(late))
                    .contains("online: <https://ico.org.uk/", "e-mail: <icocasework@ico.org.uk>")
                    .doesNotContain("Wycliffe", "Wilmslow", "post:");
        }

        @Test
        void today_3_the_condition_is_section_40_3A_a() {
            assertThat(late)
                    .contains("section 40(2) by virtue of section 40(3A)(a)")
                    .doesNotContainPattern("40 ?\\(3\\)");
        }

        @Test
        void today_4_review_periods_are_working_days_from_the_letter() {
            assertThat(ending(late))
                    .contains("within 40 working days of the date of this letter, that is by 22 January 2027")
                    .contains("We will answer within 20 working days.");
        }

        @Test
        void today_5_one_threshold_with_zero_and_a_legend() {
            assertThat(late.split("from 1 to 5", -1)).hasSize(2);
            assertThat(late).contains("[c] means confidential", "Where the true number is 0, we show 0.");
        }

        @Test
        void today_6_the_day_due_follows_the_calendar_of_the_whole_kingdom(@TempDir Path folder) throws IOException {
            Workspace workspace = ShippedWorkspace.copyTo(folder);
            Path request = workspace.root().resolve(PARENTAL_CONFLICT);
            String text = Files.readString(request);
            Files.writeString(request, text.replace("Tue, 27 Jan 2026 14:05:37", "Fri, 27 Nov 2026 14:05:37"));

            DecisionsText decisions =
                    DecisionsText.of(ShippedWorkspace.draft(workspace, PARENTAL_CONFLICT, "", "2026-12-21"));

            assertThat(decisions.root().get("received").asText()).isEqualTo("2026-11-27");
            assertThat(decisions.root().get("due").asText()).isEqualTo("2026-12-30");
        }

        @Test
        void what_was_decided_is_the_same_on_a_later_day() {
            DecisionsText later =
                    DecisionsText.of(ShippedWorkspace.draft(ShippedWorkspace.here(), MISSING_CHILDREN, "", DATED));
            assertThat(later.ids())
                    .allSatisfy(id -> assertThat(later.outcome(id)).isEqualTo(decisionsOfA.outcome(id)));
            assertThat(late).contains("Our reply was due by 21 October 2025. It is late");
        }
    }

    private static String letter(Draft draft) {
        return draft.files().get("letter.md");
    }

    private static String answer(String letter, String question) {
        return between(letter, "### Question " + question + "\n", "\n##");
    }

    private static String ending(String letter) {
        return between(letter, "## If you are not content with this reply\n", "\n## Contacting us");
    }

    private static String before(String letter, String heading) {
        return between(letter, "", heading);
    }

    private static String between(String letter, String start, String end) {
        assertThat(letter).contains(start);
        int from = letter.indexOf(start);
        int to = letter.indexOf(end, from + start.length());
        assertThat(to).as("end of " + start).isPositive();
        return letter.substring(from, to);
    }

    private static List<String> paragraphsWith(String text, String words) {
        return text.lines().filter(line -> line.contains(words)).toList();
    }
}
