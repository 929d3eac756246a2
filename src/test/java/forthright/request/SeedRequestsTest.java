package forthright.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeedRequestsTest {
    @Test
    void the_request_about_missing_children_gives_seven_questions_and_their_parts() throws IOException {
        Request request = seed("FOI746230783");

        assertThat(Reading.shown(request))
                .containsExactly(
                        "1 count",
                        "2 count",
                        "3 breakdown container",
                        "3.a count",
                        "3.b count",
                        "3.c count",
                        "3.d count",
                        "4 count",
                        "5 count",
                        "6 breakdown container",
                        "6.a count",
                        "6.b count",
                        "6.c count",
                        "6.d count",
                        "6.e count",
                        "7 count");
        assertThat(Reading.labels(request)).containsExactly("1 January 2024 to 31 December 2024");
        assertThat(request.reference()).isEqualTo("FOI746230783");
        assertThat(request.sent()).isEqualTo(new Received.On(LocalDate.of(2025, 9, 23)));
        assertThat(request.addressee()).contains("infogov@coventry.gov.uk");
        assertThat(request.regime()).isEqualTo("FOIA");
    }

    @Test
    void the_request_about_parental_conflict_gives_both_branches_their_condition() throws IOException {
        Request request = seed("FOI794754610");

        assertThat(Reading.shown(request))
                .containsExactly(
                        "1 yes_no",
                        "2 breakdown container if 1 yes",
                        "2.a count if 1 yes",
                        "2.b count if 1 yes",
                        "3 breakdown container if 1 no",
                        "3.a list if 1 no",
                        "3.b count if 1 no",
                        "3.c count if 1 no");
        assertThat(Reading.labels(request)).containsExactly("1 January 2025 to 31 December 2025");
    }

    @Test
    void words_are_kept_as_the_applicant_wrote_them() throws IOException {
        Request request = seed("FOI794754610");

        assertThat(request.question(new QuestionId("3.c")).orElseThrow().text())
                .isEqualTo("In how many of those Return Home Interviews was / were the answer(s) to 3a identified?");
    }

    private static Request seed(String reference) throws IOException {
        return Reading.read(Files.readString(Path.of("cases", reference, "request.txt")));
    }
}
