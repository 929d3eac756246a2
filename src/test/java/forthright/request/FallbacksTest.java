package forthright.request;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.request.Fallback.When;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What applicants would take instead. */
class FallbacksTest {
    private static final String ASKED = """
            1. How many children went missing in 2024?
            2. How many missing incidents were there in 2024?
            a) How many of them were reported by a school?
            3. How many return home interviews were completed in 2024?
            4. Do you record parental conflict?

            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    If this would exceed the cost limit, please answer only questions 1 to 3. | COST | 1 2 3
                    Should section 12 apply, please answer questions 1, 3 and 4 first.        | COST | 1 3 4
                    If s12 bites I am happy to have Q2a alone.                                | COST | 2.a
                    If any figure is exempt under section 40, please give a band.             | WITHHELD |
                    Where a number is fewer than 5, please write 1-4.                         | WITHHELD |
                    If you do not hold the data by calendar year, please use financial years. | OTHERWISE |
                    """)
    void the_applicants_own_rule_is_kept_with_its_questions(String said, When when, String questions) {
        List<Fallback> fallbacks = Reading.read(ASKED + said).fallbacks();

        assertThat(fallbacks).singleElement().satisfies(fallback -> {
            assertThat(fallback.when()).isEqualTo(when);
            assertThat(fallback.text()).isEqualTo(said);
            assertThat(String.join(
                            " ",
                            fallback.questions().stream().map(QuestionId::path).toList()))
                    .isEqualTo(questions == null ? "" : questions);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If yes, please answer question 4.",
                "If the cost limit is exceeded, I look forward to your advice and assistance.",
                "Please answer within 20 working days.",
                "The children went missing for more than 18 hours."
            })
    void other_words_offer_nothing(String said) {
        assertThat(Reading.read(ASKED + said).fallbacks()).isEmpty();
    }
}
