package forthright.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table sent to be filled in is read as the questions that it asks. */
class BlankTablesTest {
    private static Request read(String body) {
        return Reading.read("Dear FOI team,\n\n" + body + "\n\nKind regards,\nRobin Quill\n");
    }

    private static String asked(Request request) {
        return request.allQuestions()
                .map(q -> "%s %s %s %s".formatted(q.id(), q.kind().word(), q.breakdown(), q.text()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> periods(Request request) {
        return request.periods().stream().map(Period::label).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                | | 2021/22 | 2022/23 | 2023/24 |
                |---|---|---|---|
                | Number of children adopted | | | |
                | Number of children who became looked after | | | |
                """,
                "\t2021/22\t2022/23\t2023/24\nNumber of children adopted\t\t\t\nNumber of children who became looked after\t\t\t\n",
                """
                                                             2021/22   2022/23   2023/24
                Number of children adopted
                Number of children who became looked after
                """,
                """
                                                             2021/22   2022/23   2023/24
                Number of children adopted                   ____      ____      ____
                Number of children who became looked after   ____      ____      ____
                """,
                // as a Word document or a web page gives it
                """
                 | 2021/22 | 2022/23 | 2023/24
                Number of children adopted |  |  |\s
                Number of children who became looked after |  |  |\s
                """
            })
    void rows_that_ask_are_questions_over_the_years_across(String table) {
        Request request = read("Please complete the table below.\n\n" + table);

        assertThat(asked(request)).isEqualTo("""
                1 count [] Number of children adopted
                2 count [] Number of children who became looked after""");
        assertThat(periods(request)).containsExactly("2021/22", "2022/23", "2023/24");
    }

    @Test
    void the_numbers_of_rows_are_kept() {
        Request request = read("""
                Please complete:

                | No | Question | 2022 | 2023 |
                | 1 | How many children went missing? | | |
                | 2 | How many missing incidents were there? | | |
                """);

        assertThat(asked(request)).isEqualTo("""
                1 count [] How many children went missing?
                2 count [] How many missing incidents were there?""");
        assertThat(request.questions().getFirst().number()).isEqualTo("1");
    }

    @Test
    void rows_under_words_that_ask_are_the_groups_of_one_question_and_a_total_is_none() {
        Request request = read("""
                Please state the number of children who became looked after:

                Age\t2021/22\t2022/23\t2023/24
                Under 1\t\t\t
                1 to 4\t\t\t
                5 and over\t\t\t
                Total\t\t\t
                """);

        assertThat(asked(request))
                .isEqualTo(
                        "1 breakdown [Under 1, 1 to 4, 5 and over] Please state the number of children who became looked after:");
        assertThat(periods(request)).containsExactly("2021/22", "2022/23", "2023/24");
    }

    @Test
    void heads_that_ask_are_questions_and_the_rows_their_groups() {
        Request request = read("""
                Please supply for 2023/24:

                | Service | Number of children | Number of staff |
                |---|---|---|
                | Early help | | |
                | Fostering | | |
                """);

        assertThat(asked(request)).contains("Number of children (Early help, Fostering)", "Number of staff (");
        assertThat(periods(request)).containsExactly("2023/24");
    }

    @Test
    void a_bare_noun_beside_empty_cells_wants_its_number_and_an_average_does_not() {
        Request request = read("""
                Please complete the following for each year.

                Year                       2021    2022    2023
                Children missing           ___     ___     ___
                Missing incidents          ___     ___     ___
                Average cost of care       ___     ___     ___
                """);

        assertThat(asked(request))
                .contains("Number of children missing", "Number of missing incidents", " Average cost of care")
                .doesNotContain("___");
    }

    @Test
    void a_table_with_figures_and_lines_of_text_with_gaps_stay_as_they_are() {
        String filled =
                "| | 2022 | 2023 |\n|---|---|---|\n| Children adopted | 12 | 14 |\n| Children missing | 3 | 4 |\n";
        List<String> lines = filled.lines().toList();
        assertThat(BlankTables.asQuestions(lines)).isEqualTo(lines);
        List<String> text = List.of("1.  How many children went missing?", "2.  How many came back?", "3.  Who asks?");
        assertThat(BlankTables.asQuestions(text)).isEqualTo(text);
    }
}
