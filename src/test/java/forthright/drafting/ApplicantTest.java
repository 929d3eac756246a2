package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asked stays out of what a service is sent, and no other word does. */
class ApplicantTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Robin O'Leary-Smith <x@y.example>\n\nHello",
                "Hello\n\nYours sincerely,\n\nRobin O'Leary-Smith\n",
                "Hello\n\nKind regards\nRobin O'Leary-Smith",
                "My name is Robin O'Leary-Smith and I live here.",
                "Name: Robin O'Leary-Smith\n",
            })
    void a_name_is_hidden_wherever_the_text_gives_it(String request) {
        assertThat(new Applicant(request)
                        .hiddenIn("Did Robin O'Leary-Smith or Ms O'Leary-Smith (a@b.example, 01632 960 001) ask?"))
                .isEqualTo("Did [the applicant] or Ms [the applicant] ([address], [number]) ask?");
    }

    @Test
    void what_only_looks_like_a_signature_hides_nothing() {
        Applicant applicant =
                new Applicant("From: 1 April 2024\n\nThank you\n\n1. How many Children in Care?\n\nThanks\n");
        String question = "How many Children in Care from 1 April 2024 to 31 March 2025, and 0 to 17?";
        assertThat(applicant.hiddenIn(question)).isEqualTo(question);
    }
}
