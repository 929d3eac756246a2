package forthright.review;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.drafting.Workspace;
import forthright.drafting.reviewing.Reviewing;
import forthright.law.files.Faults;
import forthright.request.Request;
import forthright.request.RequestReader;
import forthright.review.reading.Figure;
import forthright.review.rules.Finding;
import forthright.review.rules.Grade;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers in pairs: the faulty one raises a rule, and its twin, which looks like it, does not. */
class TwinsTest {
    private static final Reviewing REVIEWING = Reviewing.of(Workspace.at(Path.of("")), LocalDate.of(2026, 11, 30));
    private static final String CLOSING = """
            You may ask for an internal review within 40 working days of this letter (foi@ashby.example). You may then \
            complain to the Information Commissioner, Wycliffe House, Water Lane, Wilmslow SK9 5AF.
            """;
    private static final String PERSONAL =
            " It is exempt under section 40(2) read with section 40(3A)(a), as neighbours could recognise the child, which would be unfair.";

    /**
     * Two answers to the same questions.
     *
     * @param questions of the request, each with its mark
     */
    record Twins(String rule, String questions, String faulty, String sound) {
        @Override
        public String toString() {
            return rule + ": " + sound.strip().split("\n", 2)[0];
        }
    }

    static Stream<Twins> twins() {
        return Stream.of(
                new Twins(
                        "small-number-printed",
                        "1. How many children were in secure accommodation in 2022/23?",
                        "1. Two children, one of them from outside the area.",
                        "1. Fewer than 5, that is one, two, three or four." + PERSONAL),
                new Twins(
                        "small-number-printed",
                        "1. How many children were offered a return home interview in 2022/23?",
                        "1. Three children were offered one.",
                        "1. 312 children. One interview may be offered for several incidents."),
                new Twins(
                        "small-number-printed",
                        "1. How many child in need plans were open on 31 March 2023?",
                        "1. Four child in need plans were open.",
                        "1. Nine hundred and four child in need plans were open."),
                new Twins(
                        "small-number-printed",
                        "1. How many looked after children does the council have?",
                        "1. Three.",
                        "1. 312. Two or more siblings are counted each for themselves."),
                new Twins(
                        "contradiction",
                        "1. How many children left care in 2022/23, by sex?",
                        "1. By sex:\n\nYear | Girls | Boys | All\n2021/22 | 19 | 8 | 27\n2022/23 | 26 | 9 | 38",
                        "1. By sex:\n\nYear | Girls | Boys | All\n2021/22 | 19 | 8 | 27\n2022/23 | 26 | 9 | 35"),
                new Twins(
                        "contradiction",
                        "1. How many children went missing in 2022/23? 2. Was any child of Beech House referred to the police?",
                        "We hold all the information you have requested.\n\n1. 312 children.\n\n2. The Council neither confirms nor denies that it holds this, under section 40(5B)(a)(i) of the Act, since either answer would tell neighbours about a child, which would be unfair and contravene principle (a).",
                        "We hold some of the information you have requested.\n\n1. 312 children.\n\n2. The Council neither confirms nor denies that it holds this, under section 40(5B)(a)(i) of the Act, since either answer would tell neighbours about a child, which would be unfair and contravene principle (a)."),
                new Twins(
                        "symbol-overload",
                        "1. How many children went missing in each year? 2. How many were excluded in each year?",
                        "1. Missing\n2021 | -\n2022 | 16\nA dash means fewer than 5 but not none." + PERSONAL
                                + "\n\n2. Excluded\n2021 | -\n2022 | 12\nA dash means that this was not recorded.",
                        "1. Missing\n2021 | -\n2022 | 16\nA dash means fewer than 5 but not none." + PERSONAL
                                + "\n\n2. Excluded\n2021 | 14\n2022 | 12"),
                new Twins(
                        "no-estimate",
                        "1. In how many assessments is parental conflict mentioned?",
                        "1. To find this we should have to read every assessment. The cost would exceed the appropriate limit of £450, or eighteen hours at £25, and we refuse under section 12(1) of the Act. We could read a sample.",
                        "1. We should have to read three thousand two hundred and sixty assessments at six minutes each, which makes three hundred and twenty-six hours. The cost would exceed the appropriate limit of £450, or eighteen hours at £25, and we refuse under section 12(1) of the Act. We could read a sample of one hundred and fifty."),
                new Twins(
                        "wrong-limit",
                        "1. In how many assessments is parental conflict mentioned?",
                        "1. 3,260 assessments at 6 minutes each are 326 hours. Section 12(1) applies: the limit for local authorities is £600, which at £25 an hour is 24 hours. We could read a sample of 150.",
                        "1. 3,260 assessments at 6 minutes each are 326 hours. Section 12(1) applies: the limit for local authorities is £450, which at £25 an hour is 18 hours. We could read a sample of 150."),
                new Twins(
                        "unit-mismatch",
                        "1. How many missing incidents were reported in 2022/23?",
                        "1. 27 children were reported missing.",
                        "1. 27 incidents were reported for children who left their placements."),
                new Twins(
                        "unit-mismatch",
                        "1. How many looked after children had an interview in 2022/23?",
                        "1. 512 interviews took place.",
                        "1. 512 children had one or more interviews."),
                new Twins(
                        "unit-mismatch",
                        "1. How many children went to a meeting in 2022/23?\n2. How many had an EHC plan?",
                        "1. 14 incidents were looked at.\n2. 7",
                        "1. 14\n2. All 7 pupils of primary age had an EHC plan."),
                new Twins(
                        "unit-mismatch",
                        "1. How many children had an EHC plan that was due a review in 2022/23?",
                        "1. 8,414 requests were received.",
                        "1. 8,414 plans were due a review."),
                new Twins(
                        "wrong-subject",
                        "1. Number of foster carers who stopped fostering in 2022/23",
                        "1. 27 children left their placements.",
                        "1. 27 carers stopped, who had looked after 31 children."),
                new Twins(
                        "small-number-printed",
                        "1. How many children were placed in secure accommodation in 2022/23?",
                        "1. 3 children were placed there.",
                        "1. No child was placed there in any of the three quarters looked at."),
                new Twins(
                        "small-number-printed",
                        "1. How many families were referred in 2022/23?\n2. How many of your staff are trained?",
                        "1. 3 families were referred.\n2. 46",
                        "1. 212 families were referred.\n2. 46 members of staff, 3 of whom are trainers."),
                new Twins(
                        "small-number-printed",
                        "1. How many children were found abroad in 2022/23?",
                        "1. Four children were found abroad.",
                        "1. Less than 5 (that is, at least one and at most four)." + PERSONAL),
                new Twins(
                        "zero-hidden",
                        "1. How many sentences were passed in 2022/23?",
                        "1. The number is less than five." + PERSONAL,
                        "1. The number is less than five. It is not nil; had it been so we should have said so."
                                + PERSONAL),
                new Twins(
                        "no-basis",
                        "1. How many appeals were decided for the council in 2022/23?",
                        "1. The number has been suppressed.",
                        "1. None. This is a true nil and not a suppressed number."),
                new Twins(
                        "no-basis",
                        "1. Please give the names of the agencies used in 2022/23.",
                        "1. We do not give out the names of the agencies we work with.",
                        "1. We used Fairway Fostering and Oak Lane Care."),
                new Twins(
                        "period-mismatch",
                        "1. How many families finished a course during 2022/23?",
                        "1. 37 families were attending as at 31 March 2023.",
                        "1. 131 families finished a course. A further 37 were still attending as at 31 March 2023."),
                new Twins(
                        "period-mismatch",
                        "1. Number of exclusions in the academic years 2021/22 and 2022/23 (September to July)",
                        "1.\nApril 2021 to March 2022 | 14\nApril 2022 to March 2023 | 19",
                        "1.\n2021/22 | 14\n2022/23 | 19"),
                new Twins(
                        "unanswered",
                        "1. How many families were approved in 2022/23?\n2. How many children were placed in 2022/23, and how many placements broke down?\n3. How many carers are there?",
                        "1. 19\n2. Children placed: 22\n3. 31",
                        "1. 19\n2. First part - children placed: 22\n2. Second part - placements that broke down: none.\n3. 31"),
                new Twins(
                        "unanswered",
                        "1. How many grants were paid in 2022/23?\n2. Which therapies were paid for, and how many families had each?",
                        "1. 63\n2. Theraplay, life story work, filial therapy.",
                        "1. 63\n2. Theraplay (41 families), life story work (12), filial therapy (10)."),
                new Twins(
                        "unanswered",
                        "1. How many plans were issued in 2022/23?\n2. How many of the plans were issued within 20 weeks?\n3. What was the average time to issue a plan, in weeks?\n4. How many staff are there?",
                        "1. How many plans were issued in 2022/23?\n251\n2. How many of the plans were issued within 20 weeks?\n3. What was the average time to issue a plan, in weeks?\n23.4\n4. How many staff are there?\n17",
                        "1. How many plans were issued in 2022/23?\n251\n2. How many of the plans were issued within 20 weeks?\n99\n3. What was the average time to issue a plan, in weeks?\n23.4\n4. How many staff are there?\n17"),
                new Twins(
                        "unanswered",
                        "1. How many children were on the register on 31 July in each of 2019, 2020 and 2021?\n2. How many meetings were held in 2021?",
                        "1. The register is kept by the safeguarding team.\n2. 812",
                        "1. 146 (2019), 139 (2020) and 151 (2021)\n2. 812"),
                new Twins(
                        "recoverable",
                        "1. How many children were looked after on 31 March 2023, by type of placement?",
                        "1. Children looked after\nAt home - 58\nWith carers - 71\nIn secure care - <5\nTotal - 132\nA nil is shown as 0."
                                + PERSONAL,
                        "1. Children looked after\nAt home - 58\nWith carers - <5\nIn secure care - <5\nTotal - withheld\nA nil is shown as 0."
                                + PERSONAL),
                new Twins(
                        "contradiction",
                        "1. How many children went missing in 2022/23?\n2. How many of those were missing for over 24 hours?",
                        "1. No child was reported missing in the year.\n2. 14",
                        "1. 14 children were reported missing in the year.\n2. None"),
                new Twins(
                        "contradiction",
                        "1. How many children in care were placed far from home in 2022/23?\n2. How many were placed with a relative?\n3. How many moved?",
                        "1. 166\n2. 11,380\n3. 12",
                        "1. 166\n2. 74\n\nFOI 11380                    Page 1 of 2\n\n3. 12"),
                new Twins(
                        "estimate-arithmetic",
                        "1. What were the reasons for each visit in 2022/23?",
                        "1. There are 1,162 files at 6 minutes a file, which makes 543 hours. Section 12(1) of the Freedom of Information Act 2000 applies, as that is over the limit of 18 hours. You could narrow it to 150 files.",
                        "1. There are 1,162 files. Ten took an hour for the ten, or 6 minutes a file, which makes 116.2 hours. Section 12(1) of the Freedom of Information Act 2000 applies, as that is over the limit of 18 hours. You could narrow it to 150 files."),
                new Twins(
                        "unanswered",
                        "1. How many children used it in 2021-22 and 2022-23?\n2. How many families used it in 2021-22 and 2022-23?\n3. How many referrals were (a) accepted (b) closed?",
                        "1. 2021-22: 388. 2022-23: 411\n3. Referrals\n              2021-22   2022-23\n(a) accepted  188       201\n(b) closed    44        39",
                        "1. 2021-22: 388. 2022-23: 411\n2. 2021-22 - 602, 2022-23 - 655\n3. Referrals\n              2021-22   2022-23\n(a) accepted  188       201\n(b) closed    44        39"),
                new Twins(
                        "numbering",
                        "1. Number of taxis used in 2022/23\n2. Number of pupils carried\n3. Number of complaints",
                        "1. 187\n2. 604\n2. 31",
                        "1 | 187 vehicles\n2 | 604\n3 | 31, of which 8 upheld"),
                new Twins(
                        "outdated-citation",
                        "1. How many children were found abroad in 2022/23?",
                        "1. Withheld under section 40(2): to release it would breach the first data protection principle of the Data Protection Act 1998.",
                        "1. Withheld under section 40(2) by virtue of section 40(3A)(a): to release it would breach the first data protection principle."),
                new Twins(
                        "no-advice",
                        "1. What were the reasons for each visit in 2022/23?",
                        "1. There are 1,162 files at 6 minutes a file, which makes 116.2 hours. Section 12(1) of the Freedom of Information Act 2000 applies, as that is over the limit of 18 hours.",
                        "1. There are 1,162 files at 6 minutes a file, which makes 116.2 hours. Section 12(1) of the Freedom of Information Act 2000 applies, as that is over the limit of 18 hours. You could ask about visits made in May."),
                new Twins(
                        "no-advice",
                        "1. What were the reasons for each visit in 2022/23?",
                        "1. There are 1,162 files at 6 minutes a file, which makes 116.2 hours. Section 12(1) of the Freedom of Information Act 2000 applies, as that is over the limit of 18 hours. We have answered as much as we are obliged to.",
                        "1. There are 1,162 files at 6 minutes a file, which makes 116.2 hours. Section 12(1) of the Freedom of Information Act 2000 applies, as that is over the limit of 18 hours. Were question 1 confined to 150 files we should be glad to talk it through."),
                new Twins(
                        "unit-mismatch",
                        "1. Number of allegations made against foster carers in 2022/23",
                        "1. 22 enquiries",
                        "1. 22 allegations"),
                new Twins(
                        "zero-hidden",
                        "1. How many pupils were excluded in 2022/23?",
                        "1. Fewer than 5 (see below)." + PERSONAL,
                        "1. Fewer than 5 (1–4)." + PERSONAL),
                new Twins(
                        "small-number-printed",
                        "1. How many episodes were there in 2022/23?\n2. How many of the children were trafficked?",
                        "1. 461\n2. 3 children were.",
                        "1. 461\n2. As an episode may have several flags, these do not add up to the figure at 1)\nTrafficked: 34"),
                new Twins(
                        "period-mismatch",
                        "1. How much was spent in each of the calendar years 2021 and 2022?",
                        "1.\n2021/22   £2,764,903\n2022/23   £3,410,066",
                        "1.\n2021   £2,764,903\n2022   £3,410,066"),
                new Twins(
                        "missing-attachment",
                        "1. Please give the policy of 2022/23.",
                        "1. Please see the attached policy.\n\nThere are no files attached to this entry.",
                        "1. Please see the attached policy.\n\nEncl: Policy on mediation"),
                new Twins(
                        "wrong-limit",
                        "1. What were the reasons for each visit in 2022/23?",
                        "1. It would take more than the 24 hours (£600) allowed by the Act, and section 12(1) applies. You could narrow it to May.",
                        "1. It would take more than the 18 hours (£450) allowed by the Act, and section 12(1) applies. You could narrow it to May."),
                new Twins(
                        "merged",
                        "1. How many were looked after on 31 March 2023?\n2. How many were girls?",
                        "1. How many were looked after on 31 March 2023?\n\n2. How many were girls?\n\nTwelve",
                        "1. How many were looked after on 31 March 2023?\n\nNinety-one\n\n2. How many were girls?\n\nTwelve"),
                new Twins(
                        "late",
                        "1. How many?",
                        "Your request was received on 3 January 2023.\n\n1. 12",
                        "Your request was received on 3 January 2023. We asked you on 9 January; your clarification reached us on 3 February 2023.\n\n1. 12"),
                new Twins(
                        "label",
                        "1. How many places were there in 2022/23?",
                        "Places in 2015/16 by ward\n\n1. 12",
                        "Deddf Rhyddid Gwybodaeth 2000 / Freedom of Information Act 2000\n\n1. 12"),
                new Twins(
                        "missing-attachment",
                        "1. How many plans were there in 2022/23, by need?",
                        "1. 695 plans. The breakdown is in Appendix 2 at the foot of this letter.",
                        "1. 695 plans. The breakdown is in Appendix 1 at the foot of this letter.\n\nYours sincerely\nA Officer\n\nAppendix 1\n\nAutism 241\nHearing impairment 14"),
                new Twins(
                        "wrong-subject",
                        "1. How many children were educated at home by choice (elective home education) in 2022/23, and is there a policy?",
                        "1. 14 children were adopted in the year.",
                        "1. Yes. The policy was adopted in September 2016."),
                new Twins(
                        "no-basis",
                        "1. How old were those who came in 2022/23?",
                        "1.\n13 or under: fewer than 5, withheld\n14: 21",
                        "1.\n13 or under: 7\n14: 21"),
                new Twins(
                        "no-basis",
                        "1. In how many interviews in 2022/23 was there a concern about\n  a) exploitation\n  b) radicalisation?",
                        "1.\nConcern | Interviews\na) Exploitation | 164\nb) Radicalisation | <5\n\nA nil is shown as 0.",
                        "1.\nConcern | Interviews\na) Exploitation | 164\nb) Radicalisation | <5\n\nA nil is shown as 0. The figure is withheld."
                                + PERSONAL),
                new Twins(
                        "merged",
                        "1. How many referrals were there in 2021/22 and 2022/23?\n2. How many were about a) girls b) boys?",
                        "1. and 2. Referrals\n2021/22: 74\n2022/23: 118",
                        "1. and 2. Referrals\n\n | 2021/22 | 2022/23\n1. Referrals | 74 | 118\n2a. Girls | 61 | 87\n2b. Boys | 13 | 31"),
                new Twins(
                        "period-mismatch",
                        "1. For each of the years ended 31 March 2021, 31 March 2022 and 31 March 2023, the number of notifications received",
                        "1.\nApril 2015 to March 2016 | 14\nApril 2016 to March 2017 | 18",
                        "1.\nYear | Notifications\n31 March 2021 | 14\n31 March 2022 | 18\n31 March 2023 | 23"),
                new Twins(
                        "unit-mismatch",
                        "1. The number of children that these missing episodes related to in 2022/23",
                        "1. 38 episodes",
                        "1. 38 children"),
                new Twins(
                        "unanswered",
                        "1. How many plans were there in 2022/23?\n2. How many appeals were there?\n3. How many were conceded?",
                        "1. 695\n2. 52",
                        "1. 695\n2. 52\n3. None"),
                new Twins(
                        "unanswered",
                        "1. How many discussions were held in 2022/23\n a) in total\n b) within 72 hours?\n2. How many plans were there?",
                        "1. a) 355\n2. 12",
                        "1. a) and b) 355, of which 212 within 72 hours\n2. 12"),
                new Twins(
                        "self-disclosed",
                        "1. How many young people were in unregistered placements in 2022/23?\n2. How often are they visited?",
                        "1. Fewer than 5, not nil." + PERSONAL
                                + "\n2. Weekly. The three young people in unregistered placements are seen twice.",
                        "1. Fewer than 5, not nil." + PERSONAL + "\n2. Weekly, in each of the three homes."),
                new Twins(
                        "period-mismatch",
                        "1. How many came in the calendar year 2022?\n2. How much was spent on them in that year?",
                        "1. 76\n2. In the financial year 2021/22 we spent £13,412.",
                        "1. 76\n2. In the calendar year 2022 we spent £13,412."),
                new Twins(
                        "period-mismatch",
                        "1. How much was spent in each of the financial years 2020-21 and 2021-22?",
                        "1.\n2020   £2,764,903\n2021   £3,410,066",
                        "1.\n2020/21   £2,764,903\n2021/22   £3,410,066"),
                new Twins(
                        "unit-mismatch",
                        "1. How many children were on a plan in 2022/23?",
                        "1. 412 families",
                        "1. 412 children of 215 families"),
                new Twins(
                        "no-basis",
                        "1. Which groups were given money in 2022/23?",
                        "1. We do not feel it would be appropriate to name the groups.",
                        "1. It would be appropriate to name two groups: Oak Lane and Fairway."),
                new Twins(
                        "small-number-printed",
                        "1. How many referrals to Channel were made in 2022/23?\n2. How old were the children?",
                        "1. 61\n2. 4 children were under 11.",
                        "1. 61\n2. Withheld for the reasons given at 2." + PERSONAL),
                new Twins(
                        "no-public-interest-test",
                        "1. How many applications did you make in 2022/23?",
                        "1. Withheld under section 31(1)(a) of the Freedom of Information Act 2000, as crime would be made easier.",
                        "1. Applications issued under section 31: 198"),
                new Twins(
                        "unit-mismatch",
                        "1. How many of the referrals in 2022/23 went on to an enquiry?",
                        "1. 2,480 contacts were made.",
                        "1. Of the 2,480 contacts which led to a referral, 1,204 went on."),
                new Twins(
                        "unit-mismatch",
                        "1. Number of children missing for more than 72 hours in 2022/23",
                        "1. 14.5%",
                        "1.\n | 2022/23\nMissing for more than 72 hours | 11 (14.5%)"),
                new Twins(
                        "threshold-conflict",
                        "1. How many children aged 14 or under were on remand in 2022/23?",
                        "1. Fewer than 10.\n\nNumbers of 5 or fewer are withheld." + PERSONAL,
                        "1. Children on remand aged 14 or under: 5 or fewer. Zero is shown as 0." + PERSONAL),
                new Twins(
                        "unanswered",
                        "1. How many pupils were there in 2022/23?\n2. How many exclusions were there?\n3. How many were permanent?\n4. How many were overturned?\n5. What is the cost of a place at a unit?",
                        "1. 4,812\n2. 4,655\n4. 11\n5. £13,650",
                        "1. 4,812\n2. 4,655\n4. Permanent: 144\n5. Overturned: 11\n6. The cost of a place at a unit is £13,650."),
                new Twins(
                        "label",
                        "1. How many children had a check in each of 2020, 2021 and 2022?",
                        "1. Checks in 2015\n2020 | 212\n2021 | 268\n2022 | 301",
                        "1.\n2020  140 - surgeries closed\n2021  268\n2022  301"));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void the_faulty_answer_raises_the_rule(Twins twins) {
        assertThat(alarms(twins.questions(), twins.faulty())).contains(twins.rule());
    }

    @ParameterizedTest
    @MethodSource("twins")
    void its_twin_does_not(Twins twins) {
        assertThat(alarms(twins.questions(), twins.sound())).doesNotContain(twins.rule());
    }

    @Test
    void the_time_to_ask_for_a_review_is_read_however_it_is_put() {
        for (String time : List.of(
                "before 40 working days are up",
                "by the end of 40 working days",
                "inside 40 working days",
                "by the fortieth working day after receipt")) {
            assertThat(alarms(
                            "1. How many?",
                            "1. 12",
                            "You may ask us for a review " + time
                                    + ". You may then complain to the Information Commissioner, ico.org.uk."))
                    .as(time)
                    .doesNotContain("closing");
        }
        assertThat(
                        alarms(
                                "1. How many?",
                                "1. 12",
                                "Complaints and Casework\n\n\n\nUnhappy? You have the right to an internal review. Ask for it within forty working days of today. You may then complain to the Information Commissioner, ico.org.uk."))
                .doesNotContain("closing");
        assertThat(
                        alarms(
                                "1. How many?",
                                "1. 12",
                                "You may ask us for a review. You may then complain to the Information Commissioner, ico.org.uk."))
                .contains("closing");
    }

    @Test
    void an_english_letter_that_cites_a_scottish_section_stays_english() {
        List<String> alarms = alarms(
                "1. How many children returned in 2022/23?",
                "1. Between 1 and 4. The number is exempt under section 38(1)(b) of the Freedom of Information (Scotland) Act 2002, as disclosure would breach the data protection principles.");

        assertThat(alarms).contains("wrong-act").doesNotContain("closing");
    }

    @Test
    void a_request_counted_as_logged_and_answered_late_is_late() {
        String logged = "Your request was logged on 6 January 2023.\n\n1. 12";

        assertThat(alarms("1. How many?", logged)).contains("late");
        assertThat(alarms("1. How many?", logged.replace("January", "February")))
                .doesNotContain("late");
    }

    @Test
    void figures_are_read_in_words_and_beside_their_years() {
        assertThat(figures(
                        "1. How many orders were made in 2014 and 2015?",
                        "1 A: Twelve orders were made in 2014 and nine in 2015."))
                .contains(12L, 9L);
        assertThat(figures("1. How many broke down?", "1. None in 2014, none in 2015 and 6 in 2016."))
                .containsExactlyInAnyOrder(0L, 0L, 6L);
        assertThat(figures("1. How many were there, (i) girls (ii) boys?", "1. (i) 61 (ii) 48"))
                .contains(61L, 48L);
        assertThat(figures("1. How many went missing?", "1. No child was reported missing."))
                .containsExactly(0L);
        assertThat(figures(
                        "1. How many were there on 31 July 2021 and 2022?", "1.\n31 July 2021: 36\n31 July 2022: 44"))
                .containsExactly(36L, 44L);
        assertThat(
                        figures(
                                "1. How many were there?",
                                "1. 36\n\nKind regards\n\nFrom: A. Smith\nSent: 5 February 2023\n> 1. How many were there?\n> in 2022, of the 48?"))
                .containsExactly(36L);
        assertThat(figures("1. How many went missing?", "1. No records are held."))
                .isEmpty();
    }

    private static List<Long> figures(String questions, String answers) {
        return review(questions, answers, CLOSING)
                .replies()
                .getFirst()
                .figures()
                .filter(Figure::isCount)
                .map(figure -> ((Figure.Value.Exact) figure.value()).number().longValue())
                .toList();
    }

    private static List<String> alarms(String questions, String answers) {
        return alarms(questions, answers, CLOSING);
    }

    private static List<String> alarms(String questions, String answers, String closing) {
        return review(questions, answers, closing).findings().stream()
                .filter(finding -> finding.grade() != Grade.ADVICE)
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private static Review review(String questions, String answers, String closing) {
        Optional<Request> request = RequestReader.read(
                "Dear Ashby Council\n\nPlease answer the following.\n\n" + questions + "\n\nThank you",
                "request",
                new Faults());
        String reply = """
                Ashby Council
                1 March 2023
                FREEDOM OF INFORMATION ACT 2000

                Dear applicant

                """ + answers + "\n\n" + closing;
        return REVIEWING.text(reply, "reply", request);
    }
}
