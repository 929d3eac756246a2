package forthright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import forthright.request.QuestionId;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeedMatchesTest {
    @Test
    void the_questions_about_missing_children_are_the_standard_ones() throws IOException {
        Map<QuestionId, Match> matches = Shipped.bank().match(seed("FOI746230783"));

        assertThat(shown(matches))
                .containsExactly(
                        "1 children-missing []",
                        "2 missing-incidents []",
                        "3 incidents-by-marker [exploitation.sexual, mental-health, exploitation.criminal, exploitation.trafficking]",
                        "3.a incidents-by-marker [exploitation.sexual]",
                        "3.b incidents-by-marker [mental-health]",
                        "3.c incidents-by-marker [exploitation.criminal]",
                        "3.d incidents-by-marker [exploitation.trafficking]",
                        "4 incidents-with-interview-completed []",
                        "5 interviews-about-incidents-with-harm [harm]",
                        "6 interviews-about-incidents-with-harm-by-kind [harm.physical, harm.sexual, harm.self-harm, harm.suicide, harm.emotional]",
                        "6.a interviews-about-incidents-with-harm-by-kind [harm.physical]",
                        "6.b interviews-about-incidents-with-harm-by-kind [harm.sexual]",
                        "6.c interviews-about-incidents-with-harm-by-kind [harm.self-harm]",
                        "6.d interviews-about-incidents-with-harm-by-kind [harm.suicide]",
                        "6.e interviews-about-incidents-with-harm-by-kind [harm.emotional]",
                        "7 other-markers []");
    }

    @Test
    void the_questions_about_parental_conflict_are_the_standard_ones() throws IOException {
        Request request = seed("FOI794754610");

        assertThat(shown(Shipped.bank().match(request)))
                .containsExactly(
                        "1 factor-recorded [parental-conflict]",
                        "2.a interviews-completed []",
                        "2.b interviews-with-factor [parental-conflict]",
                        "3.a factors-listed [parental-conflict]",
                        "3.b interviews-completed []",
                        "3.c interviews-with-listed []");
        assertThat(Shipped.bank().refersBackTo(request, new QuestionId("3.c"))).contains(new QuestionId("3.a"));
    }

    @Test
    void those_children_of_an_unknown_question_are_unknown_too() {
        Map<QuestionId, Match> matches = Shipped.bank().match(read("""
                        1. How many girls aged 13 went missing in 2023?
                        2. In how many of those incidents was a return home interview completed?
                        """));

        assertThat(matches.values()).noneMatch(Match.Matched.class::isInstance);
    }

    @Test
    void what_narrowed_the_question_before_is_not_forgotten() {
        Map<QuestionId, Match> matches = Shipped.bank().match(read("""
                        1. How many missing incidents involved looked after children in 2023?
                        2. In how many of those incidents was a return home interview completed?
                        """));

        assertThat(shown(matches)).containsExactly("1 looked-after-incidents []", "2 none");
    }

    @Test
    void a_part_whose_concept_nobody_knows_stays_open_beside_its_siblings() {
        Map<QuestionId, Match> matches = Shipped.bank().match(read("""
                        1. How many missing incidents in 2023 had a:
                        a) sexual exploitation marker
                        b) purple octopus marker
                        """));

        assertThat(shown(matches))
                .containsExactly(
                        "1 incidents-by-marker [exploitation.sexual]",
                        "1.a incidents-by-marker [exploitation.sexual]",
                        "1.b none");
    }

    private static List<String> shown(Map<QuestionId, Match> matches) {
        return matches.entrySet().stream()
                .map(e -> e.getKey() + " "
                        + (e.getValue() instanceof Match.Matched matched
                                ? matched.entry().id()
                                        + " "
                                        + matched.concepts().stream()
                                                .map(Concept::id)
                                                .toList()
                                : "none"))
                .toList();
    }

    private static Request seed(String reference) throws IOException {
        return read(Files.readString(Path.of("cases", reference, "request.txt")));
    }

    private static Request read(String text) {
        return RequestReader.read(text, "request.txt", new Faults()).orElseThrow();
    }
}
