package forthright.review;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.review.wording.Phrase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not held| This is not held.",
                "not held in a,an ... form| It is not held in an easily read form.",
                "refus* ?under section #| Refused under section 12.",
                "refus* ?under section #| refusing section twelve",
                "fewer than #| fewer than five",
                "child's| the child’s file",
            })
    void a_phrase_is_found(String phrase, String text) {
        assertThat(Phrase.any(java.util.List.of(Phrase.of(phrase.replace(',', '|'))), text))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not held| This is not, I think, held.",
                "not held ... form| Not held. One two three four five six seven form.",
                "section #| section twelvefold",
                "?only held| the withheld",
            })
    void another_text_has_it_not(String phrase, String text) {
        assertThat(Phrase.any(java.util.List.of(Phrase.of(phrase)), text)).isFalse();
    }
}
