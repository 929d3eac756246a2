package forthright.review.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.drafting.Workspace;
import forthright.drafting.reviewing.Challenger;
import forthright.law.files.Faults;
import forthright.record.SealedReply;
import forthright.request.Request;
import forthright.request.RequestReader;
import forthright.review.challenge.Challenge.Put;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each set of questions on both sides: a letter that answers, and one that leaves blanks. */
class ChallengingTest {
    private static final Path REVIEWED = Path.of("src/test/resources/reviewed");

    private static Challenger challenger;

    @BeforeAll
    static void load() {
        challenger = Challenger.of(Workspace.at(Path.of("")), LocalDate.of(2026, 11, 30));
    }

    @Test
    void a_letter_that_says_who_would_recognise_whom_answers_for_personal_data() {
        Challenged good = letter("""
                1. How many children were placed abroad?

                The number is withheld. It is personal data of the children: in a town with one school, neighbours would
                recognise the family from it, which would be unfair and break principle (a), Article 5(1)(a) of the UK GDPR.
                It is exempt under section 40(2) by virtue of section 40(3A)(a) of the Freedom of Information Act 2000, which
                is absolute. There is a legitimate interest in the figure, but a range meets it: it is fewer than 10.
                """);
        Challenged bad = letter("""
                1. How many children were placed abroad?

                We do not give this figure. Section 40(2) of the Freedom of Information Act 2000 applies.
                """);

        assertThat(blanks(good, "personal-data")).isEmpty();
        assertThat(blanks(bad, "personal-data"))
                .containsExactly(
                        "whose", "identified", "condition", "principle", "interests", "less-detail", "balance");
    }

    @Test
    void the_answer_is_shown_with_its_line_and_its_words() {
        Challenged letter = letter("""
                1. How many children were placed abroad?

                It is exempt under section 40(2) of the Freedom of Information Act 2000. This
                follows from our duty. Neighbours would know
                which family is meant.
                """);

        assertThat(put(letter, "personal-data/identified").answered())
                .isEqualTo(new Answered.InLetter(9, "Neighbours would know which family is meant.", "1"));
    }

    @Test
    void which_condition_is_asked_by_the_law_of_the_letters_day() {
        String old =
                "It is exempt under section 40(2) by virtue of section 40(3)(a)(i) of the Freedom of Information Act"
                        + " 2000.";
        Challenged then = letter("12 May 2017", "1. How many?\n\n" + old);
        Challenged now = letter("12 May 2025", "1. How many?\n\n" + old);

        assertThat(blanks(then, "personal-data")).doesNotContain("condition-before-2018");
        assertThat(names(then)).doesNotContain("personal-data/condition");
        assertThat(names(now)).doesNotContain("personal-data/condition-before-2018");
        assertThat(blanks(now, "personal-data")).contains("condition");
    }

    @Test
    void a_cost_refusal_is_asked_for_its_sum_its_sample_and_a_way_out() {
        Challenged good = letter("""
                1. Why did they leave?

                This is held only in case notes. To open and read 400 files at 6 minutes each, measured on a sample of 20, takes
                40 hours. The limit is £450, or 18 hours, and section 12(1) of the Freedom of Information Act 2000 applies.
                Within the limit we could look at 150 files.
                """);
        Challenged bad = letter("""
                1. Why did they leave?

                To answer would exceed the appropriate limit. Section 12(1) of the Freedom of Information Act 2000 applies.
                """);

        assertThat(blanks(good, "cost", "cost-held")).isEmpty();
        assertThat(blanks(bad, "cost", "cost-held"))
                .containsExactly("limit", "sum", "activities", "measured", "narrower", "held");
    }

    @Test
    void whoever_cannot_confirm_for_cost_says_why_and_not_that_it_is_held() {
        Challenged letter = letter("""
                1. Why did they leave?

                Only to establish whether this is held we would have to search 3,000 boxes. Section 12(2) of the Freedom of
                Information Act 2000 applies.
                """);

        assertThat(blanks(letter, "cost-confirming")).isEmpty();
        assertThat(names(letter)).doesNotContain("cost-held/held");
    }

    @Test
    void a_vexatious_request_is_asked_for_burden_purpose_history_and_help() {
        Challenged good = letter("""
                1. Send every e-mail.

                The request is vexatious, section 14(1) of the Freedom of Information Act 2000. It follows 42 letters since
                March and would be a burden of 90 hours. We see a purpose in knowing how the school decided, and it is small.
                If you limit it to one month we would answer.
                """);
        Challenged bad = letter("""
                1. Send every e-mail.

                The request is vexatious, section 14(1) of the Freedom of Information Act 2000.
                """);

        assertThat(blanks(good, "vexatious")).isEmpty();
        assertThat(blanks(bad, "vexatious")).containsExactly("burden", "purpose", "history", "help");
    }

    @Test
    void a_repeated_request_is_asked_for_the_earlier_one() {
        Challenged good = letter("""
                1. How many schools?

                You asked the same on 3 March 2026 (reference FOI 12) and we answered on 20 March 2026. The list is
                updated once a year, so a reasonable interval has not passed: section 14(2) of the Freedom of Information Act 2000.
                """);
        Challenged bad = letter("""
                1. How many schools?

                This is refused under section 14(2) of the Freedom of Information Act 2000.
                """);

        assertThat(blanks(good, "repeated")).isEmpty();
        assertThat(blanks(bad, "repeated")).containsExactly("earlier", "complied", "interval");
    }

    @Test
    void what_is_accessible_or_to_be_published_is_asked_for_its_place_and_day() throws IOException {
        assertThat(blanks(shared("oldgate-da-markers-2023-sound"), "accessible"))
                .isEmpty();
        assertThat(blanks(shared("aldershaw-restraint-2025-sound"), "future-publication", "public-interest"))
                .isEmpty();
        assertThat(blanks(shared("aldershaw-restraint-2025"), "future-publication", "public-interest"))
                .containsExactly("settled", "wait", "for-disclosure", "against-disclosure", "conclusion");
        assertThat(blanks(letter("""
                1. How many schools?

                This is available elsewhere, section 21(1) of the Freedom of Information Act 2000.
                """), "accessible")).containsExactly("where", "answers", "reachable");
    }

    @Test
    void harm_and_public_interest_are_asked_of_prejudice_under_either_act() throws IOException {
        assertThat(blanks(shared("lisnacree-playparks-2024-sound"), "harm", "public-interest"))
                .containsExactly("this-information");
        assertThat(blanks(shared("lisnacree-playparks-2024"), "public-interest"))
                .containsExactly("for-disclosure", "against-disclosure", "conclusion");
        assertThat(names(shared("invercairn-kinship-2024-sound")))
                .contains("harm/link", "commercial/third-party", "public-interest/conclusion");
    }

    @Test
    void conduct_of_public_affairs_is_asked_for_the_qualified_person() {
        Challenged good = letter("""
                1. Send the minutes.

                Our qualified person, the Monitoring Officer, gave the opinion on 4 June 2026 that disclosure would inhibit the
                free and frank exchange of views. Section 36(2)(b)(ii) of the Freedom of Information Act 2000 applies.
                """);
        Challenged bad = letter("""
                1. Send the minutes.

                Section 36(2)(b)(ii) of the Freedom of Information Act 2000 applies, so this is withheld.
                """);

        assertThat(blanks(good, "qualified-person")).isEmpty();
        assertThat(blanks(bad, "qualified-person")).containsExactly("who", "opinion");
    }

    @Test
    void confidence_privilege_and_prohibition_have_questions_of_their_own() {
        Challenged confidence = letter("""
                1. Send the tender.

                It was supplied to us by the company under terms of confidence, and to publish it would be actionable: it would be
                to the company's detriment. We looked at whether the public interest would be a defence. Section 41(1) of the
                Freedom of Information Act 2000 applies.
                """);
        Challenged bare = letter("""
                1. Send the tender.

                Sections 41(1) and 42(1) of the Freedom of Information Act 2000 apply, and so does section 44(1) of the Freedom of
                Information Act 2000.
                """);

        assertThat(blanks(confidence, "confidence")).isEmpty();
        assertThat(blanks(bare, "confidence", "privilege", "prohibited"))
                .containsExactly(
                        "from-whom", "quality", "actionable", "defence", "kind", "kept", "enactment", "gateway");
        assertThat(blanks(letter("""
                1. Send the advice.

                It is legal advice given by our solicitor, and it has not been shared. It is withheld under section 42(1) of the
                Freedom of Information Act 2000.
                """), "privilege")).isEmpty();
        assertThat(blanks(letter("""
                1. Send the papers.

                Section 12 of the Administration of Justice Act 1960 forbids it without leave of the court, so it is exempt. Section
                44(1) of the Freedom of Information Act 2000 applies.
                """), "prohibited")).isEmpty();
    }

    @Test
    void who_neither_confirms_nor_denies_says_what_a_yes_would_tell() throws IOException {
        assertThat(blanks(shared("hexley-lado-2020-sound"), "neither-confirmed-nor-denied"))
                .isEmpty();
        assertThat(blanks(letter("""
                1. Was there an allegation?

                Section 40(5B)(a)(i) of the Freedom of Information Act 2000 applies.
                """), "neither-confirmed-nor-denied"))
                .containsExactly("reveals", "nothing-read-into-it");
        assertThat(blanks(letter("""
                1. Was there an operation?

                Section 31(3) of the Freedom of Information Act 2000 applies, and we neither confirm nor deny it.
                """), "denial-balance")).containsExactly("weighed");
    }

    @Test
    void environmental_information_and_scottish_denials_are_asked_under_their_own_law() {
        Challenged environmental = letter("""
                Environmental Information Regulations 2004

                1. Send the surveys.

                The request is manifestly unreasonable, regulation 12(4)(b) of the Environmental Information Regulations 2004.
                """);
        Challenged held = letter("""
                Environmental Information Regulations 2004

                1. Send the surveys.

                Not held. The survey team has searched its register and its paper files, and none was ever recorded; the
                Environment Agency may hold one. Regulation 12(4)(a) of the Environmental Information Regulations 2004 applies.
                """);

        assertThat(blanks(environmental, "manifestly-unreasonable", "public-interest"))
                .containsExactly("burden", "narrower", "for-disclosure", "against-disclosure", "conclusion");
        assertThat(put(environmental, "public-interest/conclusion").basis()).isEqualTo("EIR reg 14");
        assertThat(blanks(held, "not-held")).isEmpty();
    }

    @Test
    void a_denial_is_asked_where_it_was_looked_for() {
        Challenged bad = letter("""
                1. How many asked for a mediator?

                Not held.
                """);

        assertThat(blanks(bad, "not-held")).containsExactly("searched", "why-not", "other-form", "who-else");
        assertThat(names(bad)).noneMatch(name -> name.startsWith("notice/"));
    }

    @Test
    void a_question_that_does_not_arise_points_to_the_answer_that_makes_it_so() throws IOException {
        assertThat(blanks(shared("gorsley-council-tax-2026-sound"), "not-applicable"))
                .isEmpty();
        assertThat(blanks(letter("""
                1. Do you record it?

                Yes.

                2. If not, why not?

                Not applicable.
                """), "not-applicable")).containsExactly("because-of");
    }

    @Test
    void a_late_letter_is_asked_for_regret_and_reason() throws IOException {
        String late = Files.readString(Path.of("docs/example-reply.txt"));
        String sorry = late.replace(
                "received on 8 July 2025.",
                "received on 8 July 2025. We are sorry that this is late: the delay is due to a search of our archive.");

        assertThat(blanks(text(late), "late")).containsExactly("regret", "reason");
        assertThat(blanks(text(sorry), "late")).isEmpty();
    }

    @Test
    void what_is_withheld_without_a_provision_is_asked_for_one() throws IOException {
        assertThat(blanks(shared("llanfedw-ehe-2021"), "no-provision")).containsExactly("provision", "reason", "held");
        assertThat(names(shared("stourmere-s47-2022-sound"))).noneMatch(name -> name.startsWith("no-provision/"));
    }

    @Test
    void a_provision_without_questions_of_its_own_gets_the_common_ones() {
        Challenged absolute = letter("""
                1. Send the file.

                Section 32(1) of the Freedom of Information Act 2000 applies.
                """);
        Challenged qualified = letter("""
                1. Send the file.

                Section 30(1) of the Freedom of Information Act 2000 applies.
                """);

        assertThat(blanks(absolute, "other")).containsExactly("why-it-applies");
        assertThat(names(absolute)).noneMatch(name -> name.startsWith("public-interest/"));
        assertThat(blanks(qualified, "public-interest")).hasSize(3);
    }

    @Test
    void a_bare_section_is_the_part_of_it_that_the_letter_names_elsewhere() {
        Challenged letter = letter("""
                1. How many children were placed abroad?

                Withheld under section 40 of the Freedom of Information Act 2000.

                2. Was there an allegation against the head?

                Section 40(5B)(a)(i) of the Freedom of Information Act 2000 applies.
                """);

        assertThat(letter.challenges())
                .filteredOn(c -> c.ground().startsWith("FOIA"))
                .singleElement()
                .satisfies(c -> assertThat(c.at()).containsExactly("1", "2"));
    }

    @Test
    void what_is_said_of_one_ground_does_not_answer_for_another() {
        Challenged letter = letter("""
                1. Send the minutes.

                Section 42(1) of the Freedom of Information Act 2000 applies. On balance the public interest in candour outweighs
                that in disclosure.

                2. Send the prices.

                Section 43(2) of the Freedom of Information Act 2000 applies.
                """);

        assertThat(blanks(only(letter, "FOIA s42(1)"), "public-interest")).doesNotContain("conclusion");
        assertThat(blanks(only(letter, "FOIA s43(2)"), "public-interest")).contains("conclusion");
    }

    @Test
    void every_notice_tells_of_review_and_regulator() throws IOException {
        assertThat(blanks(shared("stourmere-s47-2022-sound"), "notice")).isEmpty();
        assertThat(blanks(letter("""
                1. How many?

                Withheld under section 40(2) of the Freedom of Information Act 2000.
                """), "notice")).containsExactly("review", "review-time", "regulator");
    }

    @Test
    void what_the_letter_does_not_say_may_stand_in_its_record() throws IOException {
        Path record = Path.of("src/test/resources/golden/1/cases/G-2/issued/record.json");
        SealedReply sealed = SealedReply.read(Files.readString(record), "record.json");
        Challenged letter = challenger.text("""
                Marlshire County Council
                20 February 2026

                1. How many incidents had to do with trafficking?

                Section 40(2) of the Freedom of Information Act 2000 applies.

                2. How many incidents had to do with gangs?

                Not held.
                """, "letter", Optional.empty(), Optional.of(sealed));

        assertThat(put(letter, "personal-data/identified").answered())
                .isEqualTo(new Answered.InRecord(
                        "2", "A recorded assessment says that figures of the table would identify someone."));
        assertThat(put(letter, "personal-data/condition").answered())
                .isEqualTo(new Answered.InRecord("2", "It was decided under FOIA s40(2), FOIA s40(3A)(a)."));
        assertThat(put(letter, "not-held/searched").answered())
                .isEqualTo(new Answered.InRecord("2.b", "It is not recorded: gangs."));
        assertThat(put(letter, "personal-data/principle").isBlank()).isTrue();
    }

    @Test
    void where_nothing_is_refused_nothing_is_asked() throws IOException {
        assertThat(shared("dunmoor-rhi-2023-sound").challenges()).isEmpty();
    }

    private static Challenged letter(String text) {
        return letter("12 May 2026", text);
    }

    private static Challenged letter(String dated, String text) {
        return text("Wexford Hills Council\n%s\n\nDear Ms Penrose\n\n%s\n\nYours sincerely\n".formatted(dated, text));
    }

    private static Challenged text(String text) {
        return challenger.text(text, "reply", Optional.empty(), Optional.empty());
    }

    private static Challenged shared(String name) throws IOException {
        Path folder = REVIEWED.resolve(name);
        Optional<Request> request =
                RequestReader.read(Files.readString(folder.resolve("request.txt")), name, new Faults());
        return challenger.text(Files.readString(folder.resolve("reply.txt")), name, request, Optional.empty());
    }

    private static Challenged only(Challenged letter, String ground) {
        return new Challenged(
                letter.reply(),
                letter.inRecord(),
                letter.challenges().stream()
                        .filter(each -> each.ground().equals(ground))
                        .toList());
    }

    private static List<Put> all(Challenged letter) {
        return letter.challenges().stream()
                .flatMap(each -> each.questions().stream())
                .toList();
    }

    private static List<String> names(Challenged letter) {
        return all(letter).stream().map(Put::name).toList();
    }

    private static Put put(Challenged letter, String name) {
        return all(letter).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(names(letter)));
    }

    /** The blanks of some sets; they must be put at all. */
    private static List<String> blanks(Challenged letter, String... sets) {
        Predicate<Put> ofSets = put -> List.of(sets).contains(put.name().replaceFirst("/.*", ""));
        assertThat(all(letter)).as(String.join(", ", sets)).anyMatch(ofSets);
        return all(letter).stream()
                .filter(ofSets)
                .filter(Put::isBlank)
                .map(put -> put.name().replaceFirst(".*/", ""))
                .toList();
    }
}
