package forthright.facts;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.facts.Fact.CellState;
import forthright.facts.Fact.FigureHeld;
import forthright.request.QuestionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final QuestionId Q1 = new QuestionId("1");

    @Test
    void the_page_for_policy_staff_explains_every_word() throws Exception {
        String page = Files.readString(Path.of("rules/README.md"));
        for (Vocabulary.Word word : Vocabulary.words()) {
            String row = page.lines()
                    .filter(l -> l.startsWith("| `" + word.name() + "` |"))
                    .findFirst()
                    .orElse("");
            assertThat(row).as(word.name()).isNotEmpty();
            word.fields().stream().skip(1).forEach(field -> {
                assertThat(row).contains("`" + field.name() + "`");
                field.choices().forEach(choice -> assertThat(row).contains(choice));
            });
        }
    }

    @Test
    void every_fact_is_about_a_question_and_says_only_plain_things() {
        List<Class<?>> plain = List.of(QuestionId.class, String.class, LocalDate.class, int.class, boolean.class);
        for (Vocabulary.Word word : Vocabulary.words()) {
            assertThat(word.fields().getFirst().name()).isEqualTo("question");
            assertThat(word.fields()).allMatch(f -> f.type().isEnum() || plain.contains(f.type()));
        }
    }

    @Test
    void no_fact_can_carry_a_count_that_a_letter_withholds() {
        assertThat(Vocabulary.words().stream()
                        .flatMap(w -> w.fields().stream())
                        .filter(f -> f.type().equals(int.class))
                        .map(Object::toString))
                .containsExactly(
                        "CostEstimated.records",
                        "CostEstimated.minutesEach",
                        "CostEstimated.totalMinutes",
                        "CostEstimated.limitMinutes",
                        "CostTogether.totalMinutes",
                        "CostTogether.limitMinutes",
                        "ReadingWouldTake.records",
                        "ReadingWouldTake.minutesEach",
                        "ReadingWouldTake.totalMinutes",
                        "ReadingWouldTake.limitMinutes");
    }

    @Test
    void a_fact_is_made_and_read_by_its_fields() {
        Vocabulary.Word word = Vocabulary.word("FigureHeld").orElseThrow();
        Fact fact = word.make(List.of(Q1, CellState.SHOWN));

        assertThat(fact).isEqualTo(new FigureHeld(Q1, CellState.SHOWN));
        assertThat(word.fields()).extracting(f -> f.of(fact)).containsExactly(Q1, CellState.SHOWN);
        assertThat(word.inCases()).isEqualTo("figure-held");
        assertThat(Vocabulary.wordOf(fact)).isEqualTo(word);
    }
}
