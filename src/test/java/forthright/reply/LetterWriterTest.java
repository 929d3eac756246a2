package forthright.reply;

import static forthright.reply.Example.figure;
import static forthright.reply.Example.id;
import static forthright.reply.Example.identifying;
import static forthright.reply.Example.say;
import static forthright.reply.Example.shown;
import static forthright.reply.Example.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.bank.Unit;
import forthright.decision.Outcome;
import forthright.disclosurecontrol.Cell;
import forthright.facts.Fact;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterWriterTest {
    private static final Content.Figure SMALL = figure(Unit.INCIDENTS, "incidents", identifying());

    @Test
    void a_withheld_number_without_a_provision_stops_the_letter() {
        assertFault(
                say("1", "How many?", Outcome.WITHHELD, "small-number")
                        .giving(SMALL)
                        .done(),
                "no-basis",
                "Question 1");
        assertFault(
                say("1", "How many?", Outcome.SUPPLIED, "supplied-figure")
                        .giving(SMALL)
                        .done(),
                "no-basis",
                "Question 1");
        assertFault(
                say("1", "How many?", Outcome.WITHHELD, "small-number", "FOIA s17(1)")
                        .giving(SMALL)
                        .done(),
                "no-basis",
                "Question 1");
    }

    @Test
    void personal_data_needs_its_condition_and_its_assessment() {
        assertFault(
                say("1", "How many?", Outcome.WITHHELD, "small-number", "FOIA s40(2)")
                        .giving(SMALL)
                        .done(),
                "no-condition",
                "Question 1");
        assertFault(
                say("1", "How many?", Outcome.WITHHELD, "small-number", "FOIA s40(2)", "FOIA s40(3A)(a)")
                        .done(),
                "no-assessment",
                "Question 1");
    }

    @Test
    void figures_for_several_periods_stand_in_one_table() {
        var span = new Content.Span(java.time.LocalDate.of(2023, 4, 1), java.time.LocalDate.of(2024, 3, 31));
        var figure = figure(Unit.CHILDREN, "children with an incident in the period", shown(1366));
        var answer = say("1", "How many a year?", Outcome.SUPPLIED, "supplied-figure")
                .giving(new Content.Figure(figure.measure(), span, shown(0)), figure)
                .done();

        assertThat(Example.reply().with(answer).letter()).contains("""
                | Period | Number of children |
                | --- | ---: |
                | April 2023 to March 2024 | 0 |
                | 2024 | 1,366 |

                What we counted: children with an incident in the period.
                """);
    }

    @Test
    void a_repealed_provision_stops_the_letter_and_the_present_one_is_named() {
        Answer answer = say("1", "How many?", Outcome.WITHHELD, "small-number", "FOIA s40(2)", "FOIA s40(3)")
                .giving(SMALL)
                .done();

        assertFault(answer, "not-in-force", "Cite FOIA s40(3A)(a)");
    }

    @Test
    void a_refusal_for_cost_needs_an_estimate_that_comes_out_above_the_limit() {
        assertFault(cost(), "no-estimate", "Question 1");
        assertFault(cost(new Fact.CostEstimated(id("1"), 216, 5, 1080, 1080)), "no-estimate", "Question 1");
        assertFault(cost(new Fact.CostEstimated(id("1"), 807, 5, 4000, 1080)), "no-estimate", "Question 1");
        assertThat(Example.reply()
                        .with(cost(new Fact.CostEstimated(id("1"), 217, 5, 1085, 1080)))
                        .letter())
                .contains("18.08 hours (217 × 5 ÷ 60)", "about 216 of them");
    }

    @Test
    void a_wording_that_would_leave_out_a_part_of_the_answer_stops_the_letter() {
        Answer answer = say("1", "How many?", Outcome.SUPPLIED, "supplied-figure")
                .giving(table(Example.row("Mental health", shown(12))))
                .done();

        assertFault(answer, "content-not-shown", "{{#tables}}");
    }

    @Test
    void a_wording_without_a_file_is_named_with_the_nearest_that_has_one() {
        assertFault(
                say("1", "How many?", Outcome.SUPPLIED, "suplied-figure").done(),
                "no-wording",
                "Did you mean \"supplied-figure\"?");

        Faults faults = new Faults();
        Example.writer().checkWordings(List.of("supplied-figure", "small-numbr"), faults);
        assertThat(faults.inOrder()).extracting(Fault::code).containsExactly("no-wording");
    }

    @Test
    void zero_is_a_value() {
        String letter = Example.reply()
                .with(say("1", "How many?", Outcome.SUPPLIED, "supplied-figure")
                        .giving(figure(Unit.INCIDENTS, "incidents", shown(0)))
                        .done())
                .letter();

        assertThat(letter).contains("Number of missing incidents, 1 January 2024 to 31 December 2024: **0**");
    }

    @Test
    void cells_that_protect_others_are_explained_without_saying_which_they_are() {
        Answer answer = say(
                        "1",
                        "By marker?",
                        Outcome.WITHHELD,
                        "small-number-table-whole",
                        "FOIA s40(2)",
                        "FOIA s40(3A)(a)")
                .giving(table(
                        Example.row("Crime", identifying()),
                        Example.row("Harm", new Cell.Complementary(Example.ASSESSMENT))))
                .done();

        assertThat(Example.reply().with(answer).letter())
                .contains("| Crime | [c] |\n| Harm | [c] |")
                .contains("from 1 to 5, or it would let a reader work out such a number")
                .contains("“Crime” and “Harm”, in our answer to question 1");
    }

    @Test
    void no_sentence_tells_the_number_that_protects_from_the_one_it_protects() {
        String letter = Letters.scottish().letter();
        String first = letter.substring(letter.indexOf("> How many were harmed?"), letter.indexOf("### Question 2"));
        String third =
                letter.substring(letter.indexOf("> How many were not harmed?"), letter.indexOf("### Question 4"));

        String legend = "[c] means confidential";
        assertThat(first).contains(legend);
        assertThat(third.replace("not harmed", "harmed"))
                .isEqualTo(first.substring(0, first.indexOf(legend)) + "Our answer to question 1 explains [c].\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Freedom of Information request: missing children",
                "RE: FW: FOI - Missing children",
                "Request",
            })
    void the_subject_line_is_quoted_as_it_came(String subject) {
        assertThat(Letters.parentalConflict().about(subject).letter())
                .contains("\\\nYour subject line: " + subject + "\n", "Thank you for your request for information.\n");
    }

    @Test
    void a_request_without_subject_line_has_none_in_the_letter() {
        assertThat(Letters.parentalConflict().about(" ").letter())
                .contains("Our reference: **FOI746230783**\n\n")
                .doesNotContain("subject line");
    }

    @Test
    void a_late_letter_says_so_and_apologises() {
        var figure = say("1", "How many?", Outcome.SUPPLIED, "supplied-figure")
                .giving(figure(Unit.INCIDENTS, "incidents", shown(7)))
                .done();

        assertThat(Example.reply()
                        .received("2025-09-23")
                        .dated("2025-10-21")
                        .with(figure)
                        .letter())
                .doesNotContain("late");
        assertThat(Example.reply()
                        .received("2025-09-22")
                        .dated("2025-10-21")
                        .with(figure)
                        .letter())
                .contains("Our reply was due by 20 October 2025. It is late, and we are sorry for that.");
    }

    @Test
    void the_regulator_is_the_one_of_the_letters_date() {
        assertThat(Letters.parentalConflict().dated("2026-09-29").letter())
                .contains("Information Commissioner's Office (ICO)", "Wycliffe House");
        assertThat(Letters.parentalConflict().dated("2026-09-30").letter())
                .contains(
                        "the Information Commission for a decision",
                        "Information Commission (ICO)",
                        "https://ico.org.uk/make-a-complaint")
                .doesNotContain("Commissioner", "Wycliffe", "- post:");
    }

    @Test
    void a_draft_that_a_person_must_finish_can_be_seen_to_be_one() {
        assertThat(Letters.unfinished().letter())
                .startsWith("**[DRAFT.")
                .contains("**[To be decided: Assess whether anybody")
                .contains("| Been hurt or harmed | [to be assessed] |");
        assertThat(Letters.missingChildren().letter()).doesNotContain("DRAFT", "To be decided");
    }

    @Test
    void a_scottish_letter_names_its_own_provisions_and_the_review_first() {
        assertThat(Letters.scottish().letter())
                .contains(
                        "section 38(1)(b) by virtue of section 38(2A)(a) of the Freedom of Information (Scotland) Act 2002")
                .contains("This is our notice under section 17(1) of the Act.")
                .contains("You must first have asked us for a review, and you have 6 months from its outcome.")
                .contains(
                        "Section 20(1) of the Act",
                        "section 47(1) of the Act",
                        "is 5 or fewer, or it would let a reader work out such a number. It may also be 0.")
                .doesNotContain("Act 2000", "Information Commissioner's Office", "section 40", "section 50");
    }

    private static Answer cost(Fact... facts) {
        return say("1", "How many mention it?", Outcome.COST_LIMIT, "cost-limit", "FOIA s12(1)")
                .because(facts)
                .done();
    }

    private static void assertFault(Answer answer, String code, String says) {
        assertThatThrownBy(() -> Example.reply().with(answer).letter())
                .isInstanceOfSatisfying(
                        FaultsException.class,
                        e -> assertThat(e.faults()).extracting(Fault::code).containsExactly(code))
                .hasMessageContaining(says);
    }
}
