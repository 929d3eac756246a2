package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import forthright.law.files.FaultsException;
import forthright.request.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft rests on, told. */
class ExplainingTest {
    @ParameterizedTest
    @CsvSource({
        "cases/FOI746230783/request.txt, coventry, 2025-10-21",
        "cases/FOI746230783/request.txt, marlshire, 2025-10-21",
        "cases/FOI746230783/request.txt, eastmere, 2025-10-21",
        "cases/FOI794754610/request.txt, coventry, 2026-02-24",
        "cases/FOI794754610/request.txt, marlshire, 2026-02-24",
        "cases/FOI794754610/request.txt, eastmere, 2026-02-24",
        "cases/MCC-2026-014/request.txt, marlshire, 2026-02-09",
    })
    void every_shipped_example_is_told_as_it_is_decided(String request, String council, String dated) {
        Draft draft = ShippedWorkspace.draft(ShippedWorkspace.here(), request, council, dated);
        DecisionsText decisions = DecisionsText.of(draft);

        JsonNode told = json(Explaining.of(draft, ""));

        assertThat(told.get("schema").asText()).isEqualTo("forthright/explain/1");
        assertThat(told.get("questions")).hasSameSizeAs(decisions.ids());
        for (JsonNode question : told.get("questions")) {
            JsonNode decided = decisions.question(question.get("id").asText());
            assertThat(question.get("outcome")).isEqualTo(decided.get("outcome"));
            assertThat(question.get("held")).isEqualTo(decided.get("held"));
            assertThat(question.get("match").get("entry").asText())
                    .isEqualTo(decided.get("entry").asText());
            assertThat(rules(question.get("grounds"))).isNotEmpty().isEqualTo(rules(decided.get("grounds")));
            assertThat(rules(question.get("overruled"))).isEqualTo(rules(decided.get("overruled")));
            assertThat(question.get("nearest").size()).isLessThanOrEqualTo(3);
            question.get("nearest")
                    .forEach(near -> assertThat(near.get("unmet")).isNotEmpty());
            boolean withholds = question.get("outcome").asText().contains("withheld");
            assertThat(question.get("assessments").isEmpty()).isEqualTo(!withholds);
        }
        assertThat(told.findValues("what"))
                .as("every task is told")
                .containsAll(decisions.root().get("tasks").findValues("what"));
    }

    @Test
    void a_match_that_a_person_confirmed_names_that_person() {
        Draft draft =
                ShippedWorkspace.draft(ShippedWorkspace.here(), "cases/MCC-2026-014/request.txt", "", "2026-02-09");

        Explaining explaining = Explaining.of(draft, "4");

        assertThat(explaining.told()).contains("Confirmed by Jo Bloggs on 2026-02-03");
        assertThat(json(explaining)
                        .get("questions")
                        .get(0)
                        .get("match")
                        .get("confirmed")
                        .asText())
                .startsWith("Jo Bloggs on 2026-02-03: ");
    }

    @Test
    void one_question_is_told_under_any_form_of_its_number() {
        Draft draft =
                ShippedWorkspace.draft(ShippedWorkspace.here(), "cases/FOI746230783/request.txt", "", "2025-10-21");

        for (String named : new String[] {"3.c", "3c", "Q3(c)"}) {
            assertThat(Explaining.of(draft, named).questions())
                    .extracting(question -> question.id().path())
                    .containsExactly("3.c");
        }
        assertThatThrownBy(() -> Explaining.of(draft, "3.x"))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("no question \"3.x\"")
                .hasMessageContaining("Did you mean");
    }

    @Test
    void a_withholding_is_told_with_the_assessment_that_licenses_it_and_what_was_nearly_so() {
        Draft draft =
                ShippedWorkspace.draft(ShippedWorkspace.here(), "cases/FOI746230783/request.txt", "", "2025-10-21");

        assertThat(Explaining.of(draft, "5").told())
                .contains("There is a figure that would identify someone. (councils/coventry/assessments.yaml)")
                .contains("withheld, held: yes")
                .contains("(rules/small-numbers/personal-data.csv:2): under FOIA s40(2) and FOIA s40(3A)(a)")
                .contains("councils/coventry/assessments.yaml:21: by Head of Safeguarding Performance on 2025-10-06")
                .contains("it asks for figure-held with state shown, and there it is identifying");
    }

    @Test
    void what_lost_is_told_with_what_was_stronger() {
        Draft draft = ShippedWorkspace.draft(
                ShippedWorkspace.here(), "cases/FOI794754610/request.txt", "marlshire", "2026-02-24");

        assertThat(Explaining.of(draft, "3.b").told()).contains("not-applicable is stronger than supplied");
    }

    @Test
    void nothing_is_written(@TempDir Path folder) throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        Path request = folder.resolve("cases/MCC-2026-014/request.txt");
        Files.writeString(folder.resolve("cases/MCC-2026-014/case.yaml"), """
                figures:
                  - question: "3"
                    measure: children-adopted
                    from: 2023-04-01
                    to: 2024-03-31
                    value: 41
                    by: Jo Bloggs
                    on: 2026-02-12
                    reason: Given by telephone
                """);
        Map<String, String> before = files(folder);

        Explaining explaining = Explaining.of(
                workspace,
                new Order(
                        Files.readString(request),
                        "request.txt",
                        request,
                        "",
                        new Received.NotSaid(),
                        LocalDate.parse("2026-02-13"),
                        ""),
                "3");

        assertThat(explaining.told()).contains("supplied");
        assertThat(files(folder)).isEqualTo(before);
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.getLastModifiedTime(file).toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Set<String> rules(JsonNode grounds) {
        Set<String> rules = new TreeSet<>();
        grounds.forEach(ground -> rules.add("%s %s:%s"
                .formatted(
                        ground.get("rule").asText(),
                        ground.get("file").asText(),
                        ground.get("line").asText())));
        return rules;
    }

    private static JsonNode json(Explaining explaining) {
        try {
            return new ObjectMapper().readTree(explaining.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
