package forthright.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Generated prose averages at most 20 words a sentence, and no sentence has more than 35. */
class PlainEnglishTest {
    private static final Pattern NOT_PROSE = Pattern.compile("^([>|#-]|\\*\\*\\[).*");
    private static final List<String> AVOIDED = List.of(
            "in respect of",
            "pursuant to",
            "herein",
            "aforementioned",
            "hereby",
            "prior to",
            "in the event that",
            "in accordance with",
            "with regard to",
            "commence",
            "utilise",
            "endeavour",
            "should you wish");

    @Test
    void sentences_are_short() {
        for (Example example : LetterTest.LETTERS.values()) {
            List<String> sentences = sentences(example.letter());

            assertThat(sentences).allSatisfy(s -> assertThat(words(s)).as(s).isLessThanOrEqualTo(35));
            assertThat(sentences.stream()
                            .mapToInt(PlainEnglishTest::words)
                            .average()
                            .orElseThrow())
                    .isLessThanOrEqualTo(20);
        }
    }

    @Test
    void no_official_phrase_stands_where_a_plain_one_would_do() {
        assertThat(LetterTest.LETTERS.values())
                .allSatisfy(example ->
                        assertThat(example.letter()).doesNotContainIgnoringCase(AVOIDED.toArray(CharSequence[]::new)));
    }

    /** Sentences of the prose: no quotation, table row, heading or list. */
    private static List<String> sentences(String letter) {
        List<String> found = new ArrayList<>();
        for (String paragraph : letter.split("\n\n", -1)) {
            String prose = String.join(
                    " ",
                    paragraph
                            .lines()
                            .filter(line -> !NOT_PROSE.matcher(line).matches())
                            .toList());
            Arrays.stream(prose.split("(?<=[.!?:])\\s+", -1))
                    .filter(s -> words(s) > 2)
                    .forEach(found::add);
        }
        return found;
    }

    private static int words(String sentence) {
        return (int) Arrays.stream(sentence.split("\\s+", -1))
                .filter(w -> !w.isBlank())
                .count();
    }
}
