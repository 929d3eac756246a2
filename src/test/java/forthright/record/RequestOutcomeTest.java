package forthright.record;

import static forthright.decision.Outcome.ACCESSIBLE_ELSEWHERE;
import static forthright.decision.Outcome.COST_LIMIT;
import static forthright.decision.Outcome.FUTURE_PUBLICATION;
import static forthright.decision.Outcome.NEEDS_PERSON;
import static forthright.decision.Outcome.NEITHER_CONFIRMED_NOR_DENIED;
import static forthright.decision.Outcome.NOT_APPLICABLE;
import static forthright.decision.Outcome.NOT_HELD;
import static forthright.decision.Outcome.PARTLY_WITHHELD;
import static forthright.decision.Outcome.SUPPLIED;
import static forthright.decision.Outcome.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.decision.Outcome;
import forthright.facts.Fact;
import forthright.request.QuestionId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a request ends, from how its questions end. */
class RequestOutcomeTest {
    private static final Set<Outcome> REFUSING =
            EnumSet.of(WITHHELD, COST_LIMIT, ACCESSIBLE_ELSEWHERE, FUTURE_PUBLICATION, NEITHER_CONFIRMED_NOR_DENIED);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "supplied,                                       granted in full",
        "supplied not-applicable,                        granted in full",
        "supplied not-held,                              granted in full",
        "supplied not-held not-applicable,               granted in full",
        "not-applicable,                                 granted in full",
        "partly-withheld,                                granted in part",
        "partly-withheld not-held,                       granted in part",
        "supplied partly-withheld,                       granted in part",
        "supplied withheld,                              granted in part",
        "supplied cost-limit,                            granted in part",
        "supplied accessible-elsewhere,                  granted in part",
        "supplied future-publication,                    granted in part",
        "supplied neither-confirmed-nor-denied not-held, granted in part",
        "withheld partly-withheld,                       granted in part",
        "withheld,                                       refused in full",
        "withheld not-held not-applicable,               refused in full",
        "cost-limit,                                     refused in full",
        "accessible-elsewhere,                           refused in full",
        "future-publication,                             refused in full",
        "neither-confirmed-nor-denied,                   refused in full",
        "not-held,                                       not held",
        "not-held not-applicable,                        not held"
    })
    void a_request_ends_as_its_questions_do_together(String questions, String ends) {
        List<Outcome> outcomes = Arrays.stream(questions.split(" "))
                .map(RequestOutcomeTest::outcome)
                .toList();

        assertThat(RequestOutcome.ofAll(outcomes).inWords()).isEqualTo(ends);
    }

    @Test
    void whatever_is_refused_beside_whatever_is_given_every_request_has_one_ending_and_order_says_nothing() {
        List<Outcome> possible =
                Arrays.stream(Outcome.values()).filter(o -> o != NEEDS_PERSON).toList();
        for (int chosen = 1; chosen < 1 << possible.size(); chosen++) {
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < possible.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    outcomes.add(possible.get(i));
                }
            }
            RequestOutcome ends = RequestOutcome.ofAll(outcomes);
            boolean refuses = outcomes.contains(PARTLY_WITHHELD) || !Collections.disjoint(outcomes, REFUSING);
            boolean gives = outcomes.contains(PARTLY_WITHHELD) || outcomes.contains(SUPPLIED);
            boolean onlyNotHeld = Set.of(NOT_HELD, NOT_APPLICABLE).containsAll(outcomes) && outcomes.contains(NOT_HELD);

            assertThat(ends == RequestOutcome.GRANTED_IN_PART)
                    .as("%s", outcomes)
                    .isEqualTo(gives && refuses);
            assertThat(ends == RequestOutcome.REFUSED_IN_FULL)
                    .as("%s", outcomes)
                    .isEqualTo(!gives && refuses);
            assertThat(ends == RequestOutcome.NOT_HELD).as("%s", outcomes).isEqualTo(onlyNotHeld);
            Collections.reverse(outcomes);
            assertThat(RequestOutcome.ofAll(outcomes)).isEqualTo(ends);
        }
    }

    @Test
    void a_reply_with_a_question_that_a_person_must_decide_has_no_ending() {
        assertThatThrownBy(() -> RequestOutcome.ofAll(List.of(SUPPLIED, NEEDS_PERSON)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stem_that_only_introduces_its_parts_is_not_counted_beside_them(@TempDir Path folder) {
        SealedReply sealed = SmallRecords.seal(new Register(folder, "cases/record"), folder, "A1");
        QuestionId stem = new QuestionId("1");
        SealedAnswer introduces = answer("1", SUPPLIED, new Fact.IntroducesParts(stem));
        SealedAnswer part = answer("1.a", WITHHELD, new Fact.Asked(new QuestionId("1.a")));

        assertThat(RequestOutcome.of(SmallRecords.with(sealed, List.of(introduces, part))))
                .isEqualTo(RequestOutcome.REFUSED_IN_FULL);
        assertThat(RequestOutcome.of(SmallRecords.with(sealed, List.of(introduces)))
                        .word())
                .isEqualTo("granted-in-full");
    }

    private static SealedAnswer answer(String id, Outcome outcome, Fact fact) {
        return new SealedAnswer(
                new QuestionId(id),
                "",
                outcome.word(),
                List.of(),
                List.of(fact),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Outcome outcome(String word) {
        return Arrays.stream(Outcome.values())
                .filter(o -> o.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
