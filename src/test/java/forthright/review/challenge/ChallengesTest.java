package forthright.review.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.LawBook;
import forthright.law.files.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slip in the questions is told with its place, its reason and a remedy. */
class ChallengesTest {
    private static final Path RULES = Path.of("rules");

    @TempDir
    private Path folder;

    @Test
    void the_shipped_questions_name_only_law_that_holds_when_they_are_asked() {
        Faults faults = new Faults();

        Challenges.load(RULES, faults).orElseThrow().check(law(faults), faults);

        assertThat(faults.inOrder()).isEmpty();
    }

    @Test
    void the_provisions_that_councils_refuse_under_have_questions_and_so_has_each_situation() {
        List<String> raised = Challenges.load(RULES, new Faults()).orElseThrow().sets().stream()
                .flatMap(set -> set.when().stream())
                .map(QuestionSet.When::written)
                .toList();

        assertThat(raised)
                .contains(
                        "FOIA s40(2)",
                        "FOIA s12(1)",
                        "FOIA s12(2)",
                        "FOIA s14(1)",
                        "FOIA s14(2)",
                        "FOIA s21(1)",
                        "FOIA s22(1)",
                        "FOIA s31(1)",
                        "FOIA s36(2)",
                        "FOIA s38(1)",
                        "FOIA s41(1)",
                        "FOIA s42(1)",
                        "FOIA s43(2)",
                        "FOIA s40(5B)(a)(i)")
                .contains(
                        "FOISA s38(1)(b)",
                        "FOISA s12(1)",
                        "FOISA s14(1)",
                        "FOISA s25(1)",
                        "FOISA s27(1)",
                        "FOISA s33(1)",
                        "EIR reg 12(4)(a)",
                        "EIR reg 12(4)(b)",
                        "EIR reg 13(1)(a)")
                .contains(List.of(Situation.values()).stream()
                        .map(Situation::word)
                        .toArray(String[]::new));
    }

    @Test
    void a_provision_that_the_law_book_lacks_is_refused_with_the_one_that_was_meant() throws IOException {
        assertThat(faults("""
                sets:
                  personal-data:
                    about: personal data
                    when: [EIR reg 12(4)b, not-hold]
                    questions:
                      whose: { ask: Whose is it, why: It must be known., basis: { FOIA: FOIA s999 }, answered-by: [whose] }
                """))
                .anyMatch(told -> told.contains("rules/challenges.yaml:4:12")
                        && told.contains("Did you mean \"EIR reg 12(4)(b)\"?"))
                .anyMatch(told -> told.contains("Did you mean \"not-held\"?"))
                .anyMatch(told -> told.contains(":6:") && told.contains("\"FOIA s999\", the law behind \"whose\""));
    }

    @Test
    void a_question_is_asked_only_while_its_law_is_in_force() throws IOException {
        assertThat(faults(dated("FOIA s40(3A)(a)", "")))
                .singleElement()
                .asString()
                .contains("not in force on every day");
        assertThat(faults(dated("FOIA s40(3A)(a)", "since: 2018-05-25, "))).isEmpty();
        assertThat(faults(dated("FOIA s40(3)(a)(i)", "")))
                .singleElement()
                .asString()
                .contains("not in force on every day");
        assertThat(faults(dated("FOIA s40(3)(a)(i)", "until: 2018-05-25, "))).isEmpty();
        assertThat(faults(dated("FOIA s40(2)", "since: 2018-05-25, until: 2018-05-25, ")))
                .singleElement()
                .asString()
                .contains("never-asked");
    }

    @Test
    void a_bar_beside_a_bracket_is_refused_since_it_joins_nothing() throws IOException {
        assertThat(faults(dated("FOIA s40(2)", "unless: [\"search|(go through) ... files\"], ")))
                .singleElement()
                .asString()
                .contains("bar-beside-bracket");
    }

    private static String dated(String basis, String when) {
        return """
                sets:
                  personal-data:
                    about: personal data
                    when: [FOIA s40(2)]
                    questions:
                      condition: { ask: Which is it, why: One must be met., basis: { FOIA: %s }, %sanswered-by: [condition] }
                """.formatted(basis, when);
    }

    private List<String> faults(String text) throws IOException {
        Files.writeString(folder.resolve("challenges.yaml"), text);
        Faults faults = new Faults();
        Challenges.load(folder, faults).ifPresent(read -> read.check(law(faults), faults));
        return faults.inOrder().stream()
                .map(fault -> "%s %s %s %s".formatted(fault.place(), fault.code(), fault.what(), fault.remedy()))
                .toList();
    }

    private static LawBook law(Faults faults) {
        return LawBook.load(RULES, faults).orElseThrow();
    }
}
