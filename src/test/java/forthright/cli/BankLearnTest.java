package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the officers of a case confirmed becomes the bank's own, all of it or nothing. */
class BankLearnTest {
    private static final String TOP = """
            From: Robin Quillfeather <robin@quillfeather.example>
            To: Marlshire County Council <foi@marlshire.example>
            Date: Mon, 2 Feb 2026 09:00:00 +0000
            Subject: Freedom of Information request

            Please answer these questions:

            """;
    private static final String END = """

            Yours faithfully,

            Robin Quillfeather
            """;

    @TempDir
    Path workspace;

    private final List<String> matches = new ArrayList<>();

    @BeforeEach
    void a_workspace() {
        ShippedWorkspace.copyTo(workspace);
    }

    private Path folder() {
        return workspace.resolve("cases/MCC-7");
    }

    private void asked(String... questions) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("request.txt"), TOP + String.join("\n", questions) + "\n" + END);
    }

    private void confirmed(String question, String entry) throws IOException {
        matches.add("  \"%s\": { entry: %s, by: Jo Bloggs, on: 2026-02-03, reason: they mean it }"
                .formatted(question, entry));
        Files.writeString(folder().resolve("case.yaml"), "matches:\n" + String.join("\n", matches) + "\n");
    }

    private Shell learn(String... more) {
        List<String> words = new ArrayList<>(List.of("bank", "learn", folder().toString()));
        words.addAll(List.of("--workspace", workspace.toString()));
        words.addAll(List.of(more));
        return Shell.foi(words.toArray(String[]::new));
    }

    private JsonNode read() {
        return DecisionsText.of(Shell.foi("read", folder().toString(), "--workspace", workspace.toString(), "--json")
                        .out())
                .root()
                .get("questions");
    }

    private Map<String, String> bank() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(workspace.resolve("question-bank"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void every_confirmed_match_is_learnt_without_its_period_and_found_from_then_on() throws IOException {
        asked(
                "1. How many vanishings of missing children's episodes did you log in 2023/24?",
                "2. How many kids did the authority rehome in another placement between 1 April 2023 and 31 March 2024?",
                "3. What is your policy on dogs?");
        confirmed("1", "missing-incidents");
        confirmed("2", "children-who-moved-placement");
        confirmed("3", "none");

        Shell run = learn();

        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("1     added, question-bank/missing-children/missing-incidents.yaml:")
                .contains("- How many vanishings of missing children's episodes did you log?")
                .contains("- How many kids did the authority rehome in another placement?")
                .doesNotContain("2023", "dogs");
        assertThat(workspace.resolve("question-bank/missing-children/missing-incidents.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=../../docs/schemas/question.schema.json\nid:");
        Files.delete(folder().resolve("case.yaml"));
        assertThat(read().get(0).get("match").get("entry").asText()).isEqualTo("missing-incidents");
        assertThat(read().get(1).get("match").get("entry").asText()).isEqualTo("children-who-moved-placement");
    }

    @Test
    void what_is_known_already_is_said_and_is_no_hindrance() throws IOException {
        asked(
                "1. How many missing incidents were reported in 2024?",
                "2. How many vanishings of missing children's episodes did you log?");
        confirmed("1", "missing-incidents");
        confirmed("2", "missing-incidents");

        Shell run = learn();

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("1     known: ", "2     added, ");
        assertThat(learn().out()).contains("1     known: ", "2     known: ").doesNotContain("added");
    }

    @Test
    void one_that_is_refused_keeps_all_from_being_written_and_can_be_left_out() throws IOException {
        asked(
                "1. How many vanishings of missing children's episodes did you log?",
                "2. How many children went missing in 2024?");
        confirmed("1", "missing-incidents");
        confirmed("2", "missing-incidents");
        Map<String, String> before = bank();

        Shell run = learn();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("1     could be added, ", "2     refused, shared-wording: ")
                .contains("Nothing was written, since one wording was refused. To leave one out: --without");
        assertThat(bank()).isEqualTo(before);
        JsonNode json = DecisionsText.of(learn("--json").out()).root();
        assertThat(json.get("written").asBoolean()).isFalse();
        assertThat(json.get("wordings").get(1).get("code").asText()).isEqualTo("shared-wording");

        assertThat(learn("--without", "2").out()).contains("1     added, ");
        assertThat(bank()).isNotEqualTo(before);
        assertThat(learn("--without", "9").err()).contains("not-confirmed", "No match of a question \"9\"");
    }

    @Test
    void nothing_of_one_applicant_or_one_child_is_learnt() throws IOException {
        List<String> personal = List.of(
                "How many missing vanishings of Jake Tallow were logged?",
                "How many missing episodes did my son have?",
                "How many missing vanishings were logged? Write to robin@quillfeather.example",
                "How many missing vanishings did Robin Quillfeather report?",
                "How many missing vanishings were there near CV1 5RR?",
                "How many missing vanishings were logged under 0121 496 0000?",
                "How many missing vanishings did Mr Tallow see?");
        for (String question : personal) {
            matches.clear();
            asked("1. " + question);
            confirmed("1", "missing-incidents");
            Map<String, String> before = bank();

            Shell run = learn();

            assertThat(run.out()).as(question).contains("refused, of-one-request: The wording holds ");
            assertThat(bank()).isEqualTo(before);
        }
    }

    @Test
    void a_wording_that_leads_another_astray_is_refused() throws IOException {
        asked("1. How many missing incidents happened, be it at night or in the daytime?");
        confirmed("1", "missing-incidents");

        assertThat(learn().out())
                .contains(
                        "refused, misleads: ", "\"How many missing episodes happened at night?\" would no longer find");
    }

    @Test
    void a_question_about_a_day_keeps_a_day_and_not_its_own() throws IOException {
        asked("1. How many fosterlings of the council's looked after children were there on 17 November 2025?");
        confirmed("1", "children-looked-after-on-a-day");

        assertThat(learn().out()).contains("were there on 31 March 2023?").doesNotContain("2025");
    }

    @Test
    void without_a_case_or_an_entry_the_two_ways_are_named() {
        Shell run = Shell.foi("bank", "learn", "How many vanished?", "--workspace", workspace.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no-case", "--entry");
    }
}
