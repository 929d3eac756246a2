package forthright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import forthright.drafting.Workspace;
import forthright.drafting.reviewing.Reviewing;
import forthright.law.files.Faults;
import forthright.request.Request;
import forthright.request.RequestReader;
import forthright.review.rules.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Real replies that lie beside the project: what must be raised in them, and what must not. */
class SharedRepliesTest {
    private static final Path SHARED = Path.of("../shared");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void six_real_replies_are_reviewed_as_a_careful_person_does() throws IOException {
        Path cases = here("cases");

        ReviewScore score = ReviewScore.of(cases, Workspace.at(Path.of("")), ReviewScore.CODES);

        assertThat(score.precision()).as(score.told()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).as(score.told()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.figuresShare()).as(score.told()).isEqualTo(1);
    }

    @Test
    void the_letter_on_missing_children_raises_what_its_audit_lists() throws IOException {
        List<Finding> found = review("missing-children-2024", "FOI746230783", text -> text);

        assertThat(found)
                .anyMatch(is("outdated-citation", "3"))
                .anyMatch(is("threshold-conflict", "3"))
                .anyMatch(is("no-basis", "5"))
                .anyMatch(is("blanket-policy", "3"))
                .anyMatch(is("condition-missing", "3"))
                .anyMatch(is("closing", "end"))
                .anyMatch(is("unit-mismatch", "4"))
                .anyMatch(is("unanswered", "3.a"))
                .anyMatch(is("unanswered", "3.c"))
                .anyMatch(is("unanswered", "3.d"))
                .anyMatch(is("unanswered", "6.a"))
                .anyMatch(is("unanswered", "6.e"))
                .anyMatch(is("unmapped-terms", "3"))
                .anyMatch(is("drafting-slip", "letter"));
        assertThat(found)
                .noneMatch(is("unanswered", "3.b"))
                .noneMatch(f -> f.rule().equals("recoverable"));
        assertThat(found).noneMatch(f -> f.rule().equals("closing") && f.what().contains("is called"));
    }

    @Test
    void the_letter_on_parental_conflict_raises_what_its_audit_lists() throws IOException {
        List<Finding> found = review("parental-conflict-2025", "FOI794754610", text -> text);

        assertThat(found)
                .anyMatch(f -> f.rule().equals("no-basis") && f.grade().word().equals("advice"))
                .anyMatch(is("closing", "end"))
                .anyMatch(is("not-applicable-unsure", "3.c"))
                .anyMatch(f -> f.rule().equals("drafting-slip"));
        assertThat(found).noneMatch(is("not-applicable-unsure", "2.a")).noneMatch(is("not-applicable-unsure", "2.b"));
        assertThat(found)
                .noneMatch(f -> List.of("condition-missing", "no-public-interest-test", "no-estimate")
                        .contains(f.rule()));
    }

    @Test
    void a_letter_of_today_names_the_regulator_of_today() throws IOException {
        List<Finding> found = review(
                "parental-conflict-2025", "FOI794754610", text -> text.replace("24 February 2026", "14 October 2026"));

        assertThat(found).anyMatch(f -> f.rule().equals("closing") && f.what().contains("Information Commission."));
    }

    private static Predicate<Finding> is(String rule, String at) {
        return finding -> finding.rule().equals(rule) && finding.at().equals(at);
    }

    private static List<Finding> review(String seed, String reference, java.util.function.UnaryOperator<String> changed)
            throws IOException {
        Path reply = here("seeds").resolve(seed + ".reply.txt");
        Optional<Request> request = RequestReader.read(
                Files.readString(Path.of("cases", reference, "request.txt")), "request", new Faults());
        return Reviewing.of(Workspace.at(Path.of("")), TODAY)
                .text(changed.apply(Files.readString(reply)), seed, request)
                .findings();
    }

    private static Path here(String folder) {
        Path there = SHARED.resolve(folder);
        boolean isThere = Files.isDirectory(there);
        if (!isThere) {
            System.out.println("SKIPPED: " + there + " is not beside the project.");
        }
        assumeTrue(isThere, there + " is not beside the project");
        return there;
    }
}
