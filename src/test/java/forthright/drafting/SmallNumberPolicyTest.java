package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import forthright.bank.Council;
import forthright.bank.Council.SmallNumbers;
import forthright.bank.Council.SmallNumbers.Care;
import forthright.bank.Council.SmallNumbers.Level;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.request.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a council's small-number policy may say, from its file to the letter. */
class SmallNumberPolicyTest {
    private static final LocalDate DATED = LocalDate.of(2026, 2, 24);
    private static final String INCIDENTS_AND_INTERVIEWS = """
            1. How many missing incidents were reported in 2024?
            2. How many of those incidents led to a completed return home interview?""";

    @TempDir
    Path folder;

    private Workspace workspace = ShippedWorkspace.here();

    @BeforeEach
    void copied() {
        workspace = ShippedWorkspace.copyTo(folder);
    }

    private void policy(String further) throws IOException {
        Path profile = folder.resolve("councils/coventry/profile.yaml");
        String text = Files.readString(profile);
        String changed = text.replace("level: standard,", "level: standard, " + further + ",");
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(profile, changed);
    }

    private SmallNumbers policy() {
        Faults faults = new Faults();
        Council council = new Councils(workspace)
                .read("coventry", faults)
                .orElseThrow(() -> new FaultsException(faults.inOrder()));
        return council.smallNumbers().on(DATED).orElseThrow();
    }

    private Draft draft(String questions, int incidents, int interviewed) throws IOException {
        Files.writeString(folder.resolve("figures.csv"), """
                measure,list,code,from,to,value
                missing-incidents,,,2024-01-01,2024-12-31,%d
                incidents-with-interview-completed,,,2024-01-01,2024-12-31,%d
                """.formatted(incidents, interviewed));
        return new Drafter(workspace)
                .draft(new Order(
                        "Please tell me:\n\n" + questions + "\n\nYours faithfully\nA Person\n",
                        "request.txt",
                        Path.of("request.txt"),
                        "coventry",
                        new Received.On(LocalDate.of(2026, 2, 3)),
                        DATED,
                        folder.resolve("figures.csv").toString()));
    }

    @Test
    void a_policy_that_says_no_more_protects_what_nobody_asked_for() {
        assertThat(policy().further()).isEqualTo(SmallNumbers.Further.NOTHING);
        assertThat(policy().further().complements()).isEqualTo(Care.PROTECT);
    }

    @Test
    void the_rest_of_a_whole_is_protected_unless_the_policy_says_otherwise() throws IOException {
        Draft draft = draft(INCIDENTS_AND_INTERVIEWS, 214, 211);

        assertThat(draft.needsPerson()).isTrue();
        assertThat(draft.letter().warnings()).isEmpty();
    }

    @Test
    void a_policy_may_have_a_person_told_of_the_rest_instead() throws IOException {
        policy("complements: warn");

        Draft draft = draft(INCIDENTS_AND_INTERVIEWS, 214, 211);

        assertThat(DecisionsText.of(draft).figure("1")).isEqualTo("214");
        assertThat(DecisionsText.of(draft).figure("2")).isEqualTo("211");
        assertThat(draft.letter().warnings())
                .singleElement()
                .asString()
                .contains("incidents-with-interview-completed, rest")
                .contains("can be worked out")
                .doesNotContain("214", "211", " 3 ");
    }

    @Test
    void a_policy_may_leave_the_rest_alone() throws IOException {
        policy("complements: ignore");

        Draft draft = draft(INCIDENTS_AND_INTERVIEWS, 214, 211);

        assertThat(DecisionsText.of(draft).figure("2")).isEqualTo("211");
        assertThat(draft.letter().warnings()).isEmpty();
    }

    @Test
    void trap_17_a_figure_that_takes_in_everybody_is_looked_at_by_a_person() throws IOException {
        Draft draft = draft(INCIDENTS_AND_INTERVIEWS, 214, 214);

        assertThat(DecisionsText.of(draft).figure("2")).isEqualTo("214");
        assertThat(draft.letter().warnings())
                .singleElement()
                .asString()
                .contains("incidents-with-interview-completed", "takes in everybody in missing-incidents");
    }

    @Test
    void the_strictest_level_of_a_letters_subjects_holds_for_all_of_it() throws IOException {
        policy("level-by-subject: { exploitation: strict, education: exact }");

        assertThat(policy().on(Set.of("missing-children")).level()).isEqualTo(Level.STANDARD);
        assertThat(policy().on(Set.of("education")).level()).isEqualTo(Level.EXACT);
        assertThat(policy().on(Set.of("education", "exploitation")).level()).isEqualTo(Level.STRICT);
    }

    @Test
    void a_subject_that_the_bank_does_not_have_is_a_fault() throws IOException {
        policy("level-by-subject: { exploitatoin: strict }");

        assertThat(new Checker(workspace, LocalDate.of(2026, 2, 24)).check(List.of()))
                .anySatisfy(
                        fault -> assertThat(fault.toString()).contains("profile.yaml", "exploitatoin", "exploitation"));
    }

    @Test
    void a_policy_may_reckon_with_somebody_who_is_the_only_one_counted() throws IOException {
        policy("singleton: true");

        assertThat(policy().further().singleton()).isTrue();
    }

    @Test
    void an_unknown_word_is_a_fault_with_its_place() throws IOException {
        policy("complements: perhaps");

        assertThat(new Checker(workspace, LocalDate.of(2026, 2, 24)).check(List.of()))
                .anySatisfy(fault -> assertThat(fault.toString()).contains("profile.yaml", "perhaps", "protect"));
    }

    @Test
    void a_subject_may_have_a_threshold_of_its_own() throws IOException {
        policy("threshold-by-subject: { return-home-interviews: 10 }");

        Draft draft = draft(INCIDENTS_AND_INTERVIEWS, 214, 8);
        assertThat(DecisionsText.of(draft).figure("1")).isEqualTo("214");
        assertThat(draft.needsPerson()).isTrue();
        assertThat(draft.reply().tasks().toString())
                .contains("incidents-with-interview-completed")
                .doesNotContain("214", " 8 ");

        Draft other = draft("1. How many missing incidents were reported in 2024?", 8, 8);
        assertThat(DecisionsText.of(other).figure("1")).isEqualTo("8");
        assertThat(other.needsPerson()).isFalse();
    }

    @Test
    void a_threshold_of_a_subject_holds_from_its_line_on() throws IOException {
        Path profile = folder.resolve("councils/coventry/profile.yaml");
        String text = Files.readString(profile);
        Files.writeString(
                profile,
                text.replace(
                        "re-use:",
                        "  2026-02-25: { threshold: 5, zeros: published, threshold-by-subject: { return-home-interviews: 10 }, reference: \"Version 3\" }\n\nre-use:"));

        assertThat(draft(INCIDENTS_AND_INTERVIEWS, 214, 8).needsPerson()).isFalse();
    }

    @Test
    void thresholds_of_subjects_that_are_unknown_or_too_low_are_faults() throws IOException {
        policy("threshold-by-subject: { return-home-interview: 2 }");

        assertThat(new Checker(workspace, LocalDate.of(2026, 2, 24))
                        .check(List.of())
                        .toString())
                .contains("profile.yaml", "return-home-interviews", "from 3 to 20");
    }

    @Test
    void a_low_threshold_and_thresholds_of_subjects_do_not_go_together() throws IOException {
        policy("threshold-by-subject: { return-home-interviews: 10 }");
        Path profile = folder.resolve("councils/coventry/profile.yaml");
        Files.writeString(profile, Files.readString(profile).replace("{ threshold: 5,", "{ threshold: 2,"));

        assertThat(new Checker(workspace, LocalDate.of(2026, 2, 24))
                        .check(List.of())
                        .toString())
                .contains("low-threshold");
    }
}
