package forthright.decision.cases;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.decision.Outcome;
import forthright.decision.Stems;
import forthright.decision.cases.RuleCase.Expected;
import forthright.decision.cases.RuleCase.Named;
import forthright.facts.Fact;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.request.QuestionId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseWriterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final QuestionId Q1 = new QuestionId("1");

    @Test
    void every_shipped_case_reads_back_as_it_was_written() {
        List<RuleCase> shipped = RuleCases.under(Path.of("rules"), TODAY, new Faults());

        assertThat(shipped).isNotEmpty().allSatisfy(one -> {
            RuleCase again = readBack(CaseWriter.write(one, true));
            assertThat(again.name()).isEqualTo(one.name());
            assertThat(again.on()).isEqualTo(one.on());
            assertThat(new HashSet<>(again.given())).isEqualTo(new HashSet<>(one.given()));
            assertThat(again.stems()).isEqualTo(one.stems());
            assertThat(again.then()).isEqualTo(one.then());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "1.50",
                "a: b # c",
                "\"quoted\" and \\ more",
                "{ a: b }",
                "*alias &anchor !tag",
                "- x",
                "it's",
                "2026-01-31",
                "null"
            })
    void whatever_stands_in_a_text_reads_back_as_a_text(String text) {
        RuleCase one = new RuleCase(
                text,
                Place.of("x"),
                List.of(new Fact.RecordingUnknown(Q1, text)),
                Stems.none(),
                TODAY,
                Map.of(
                        Q1,
                        new Expected(
                                Outcome.NEEDS_PERSON,
                                "",
                                "",
                                List.of(),
                                new Named.Exactly(Set.of(text)),
                                new Named.Exactly(Set.of()))));

        RuleCase again = readBack(CaseWriter.write(one, false));

        assertThat(again.name()).isEqualTo(text);
        assertThat(again.given()).isEqualTo(one.given());
        assertThat(again.then()).isEqualTo(one.then());
    }

    private static RuleCase readBack(String written) {
        Faults faults = new Faults();
        List<RuleCase> read = RuleCases.read(written, "written", TODAY, faults);
        assertThat(faults.inOrder()).as(written).isEmpty();
        assertThat(read).hasSize(1);
        return read.getFirst();
    }
}
