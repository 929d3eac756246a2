package forthright.reply;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import forthright.reply.plain.PlainEnglish;
import forthright.reply.plain.Sentence;
import forthright.reply.plain.Sentences;
import forthright.reply.plain.TemplateText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generated prose averages at most 20 words a sentence, and no sentence has more than 35. */
class PlainEnglishTest {
    private final PlainEnglish measure =
            PlainEnglish.load(Path.of("rules"), new Faults()).orElseThrow();

    @Test
    void the_shipped_measure_is_the_one_that_was_promised() {
        assertThat(measure.longest()).isEqualTo(35);
        assertThat(measure.average()).isEqualTo(20);
    }

    @Test
    void sentences_are_short() {
        for (Example example : LetterTest.LETTERS.values()) {
            List<Sentence> sentences = Sentences.of(example.letter(), measure);

            assertThat(sentences)
                    .allSatisfy(s -> assertThat(s.words()).as(s.text()).isLessThanOrEqualTo(35));
            assertThat(Sentences.average(sentences).orElseThrow()).isLessThanOrEqualTo(20);
        }
    }

    @Test
    void no_official_phrase_stands_where_a_plain_one_would_do() {
        for (Example example : LetterTest.LETTERS.values()) {
            String own = TemplateText.ownWords(example.letter());

            assertThat(measure.phrases())
                    .noneMatch(phrase -> phrase.found().matcher(own).find());
        }
    }
}
