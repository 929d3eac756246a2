package forthright.reply.plain;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Place;
import forthright.reply.plain.PlainEnglish.ValueLength;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static final Place HERE = Place.of("here");
    private static final PlainEnglish MEASURE = new PlainEnglish(
            35, 20, Map.of("date", new ValueLength(HERE, 3), "why", new ValueLength(HERE, 0)), List.of());

    private static List<String> read(String text) {
        return Sentences.of(text, MEASURE).stream()
                .map(s -> "%d:%d %d %s".formatted(s.line(), s.column(), s.words(), s.text()))
                .toList();
    }

    private static int words(String text) {
        return Sentences.of(text, MEASURE).stream()
                .mapToInt(Sentence::words)
                .max()
                .orElse(0);
    }

    @Test
    void a_sentence_runs_over_lines_and_ends_at_its_stop() {
        assertThat(read("We hold\nthis. Do you? Yes.\n\nNo stop here\n"))
                .containsExactly("1:1 3 We hold this.", "2:7 2 Do you?", "2:15 1 Yes.", "4:1 3 No stop here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We had it on {{date}}. | 7",
                "We had it on {{ date }}. | 7",
                "One {{unlisted}} counts as one. | 5",
                "The {{unit}}-based figure. | 3",
                "A value of its own: {{why}} | 5",
                "Before it. {{why}} After it comes this. | 4",
                "It is late{{#until}}, that is after {{date}}{{/until}}. | 9",
                "By {{#eir}}the Regulations{{/eir}}{{^eir}}the Act{{/eir}} we must. | 5",
                "By {{#eir}}law{{/eir}}{{^eir}}the Act{{/eir}} we must. | 5",
                "{{#a}}First one.{{/a}}{{^a}}A second one.{{/a}} | 3",
                "It costs £{{pounds}} ({{hours}} × 60) – no more. | 7",
            })
    void a_value_counts_as_the_words_it_may_stand_for(String text, int words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void lines_that_only_begin_or_end_a_section_part_no_sentence() {
        assertThat(read("We hold\n{{#some}}\nthis\n{{/some}}\ntoo.\n")).containsExactly("1:1 4 We hold this too.");
    }

    @Test
    void a_remark_another_file_and_the_end_of_a_list_are_no_words() {
        assertThat(
                        read(
                                "{{! A remark\nover lines }}\nThese are they:\n\n- one\n- two {{date}}\n\n{{>parts/end}}\nAnd this"))
                .containsExactly("3:1 3 These are they:", "5:1 1 - one", "6:1 4 - two {{date}}", "9:1 2 And this");
    }

    @Test
    void headings_tables_and_quotations_are_no_sentences() {
        assertThat(read("# A heading\n\n| a | table |\n| --- | --- |\n\n> The words of an Act.\n\nOurs.\n"))
                .containsExactly("8:1 1 Ours.");
    }

    @Test
    void the_average_is_of_whole_sentences() {
        List<Sentence> sentences =
                Sentences.of("Yours faithfully\n\nOne two. One two three four.\n\n- item\n", MEASURE);

        assertThat(Sentences.average(sentences)).hasValue(3);
        assertThat(Sentences.average(List.of())).isEmpty();
    }

    @Test
    void a_stop_may_stand_before_a_closing_mark() {
        assertThat(read("**First.** He said “no.” Then (at last.) it ended"))
                .extracting(s -> s.substring(s.indexOf(' ') + 1))
                .containsExactly("1 **First.**", "3 He said “no.”", "3 Then (at last.)", "2 it ended");
    }

    @Test
    void a_phrase_is_found_in_any_case_over_lines_and_with_any_ending_after_a_star() {
        Phrase use = Phrase.of("utilis*", "use");
        Phrase before = Phrase.of("prior to", "before");

        assertThat(use.found().matcher("Utilising it").find()).isTrue();
        assertThat(use.found().matcher("We reutilise").find()).isFalse();
        assertThat(before.found().matcher("Prior\n to that").find()).isTrue();
        assertThat(before.found().matcher("prior tomorrow").find()).isFalse();
    }
}
