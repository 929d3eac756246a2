package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.ShippedWorkspace;
import forthright.drafting.packs.Publishing;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that stand on nothing any more: told by the check, passed over by drafts, a bar to publishing. */
class DatedValuesTest {
    private static final String PROFILE = "councils/coventry/profile.yaml";
    private static final String ASSESSMENTS = "councils/coventry/assessments.yaml";
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 24);

    @TempDir
    Path folder;

    private Workspace workspace = ShippedWorkspace.here();

    @BeforeEach
    void copied() {
        workspace = ShippedWorkspace.copyTo(folder);
    }

    private void change(String file, String was, String is) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(was);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(was), is));
    }

    private List<Fault> found(LocalDate today) {
        Faults faults = new Faults();
        new DatedValues(workspace, today, faults).check();
        return faults.inOrder();
    }

    private Publishing.Wanted wanted() {
        return new Publishing.Wanted("Jo Bloggs", "Sam Smith", TODAY, "It was time");
    }

    @Test
    void what_is_shipped_stands_on_something() {
        assertThat(found(TODAY)).isEmpty();
    }

    @Test
    void a_value_whose_day_has_come_is_told_and_drafted_with_and_not_published() throws IOException {
        change(PROFILE, "level: standard,", "level: standard, check-again: 2026-02-24,");

        assertThat(found(TODAY.minusDays(1))).isEmpty();
        assertThat(found(TODAY)).singleElement().satisfies(fault -> {
            assertThat(fault.severity()).isEqualTo(Severity.WARNING);
            assertThat(fault.place().toString()).startsWith(PROFILE + ":21:");
            assertThat(fault.what())
                    .isEqualTo("This value of \"small-numbers\" was to be checked again by 2026-02-24.");
        });
        assertThat(ShippedWorkspace.draft(workspace, "cases/FOI746230783/request.txt", "coventry", "2026-02-24")
                        .needsPerson())
                .isFalse();
        assertThatThrownBy(() -> new Publishing(workspace, TODAY).publish(wanted()))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining(PROFILE + ":21:")
                .hasMessageContaining("error check-again")
                .hasMessageContaining("give a later day");
    }

    @Test
    void a_value_that_another_has_replaced_need_not_be_checked_again() throws IOException {
        change(PROFILE, "level: standard,", "level: standard, check-again: 2026-01-01,");
        change(
                PROFILE,
                "re-use:",
                "  2025-11-01: { threshold: 10, zeros: published, reference: \"Version 3, section 3\" }\n\nre-use:");

        assertThat(found(TODAY)).isEmpty();
    }

    @Test
    void the_laws_values_are_looked_at_too() throws IOException {
        change("rules/law.yaml", "        pounds: 450\n", "        pounds: 450\n        check-again: 2025-04-01\n");

        assertThat(found(TODAY)).singleElement().asString().contains("rules/law.yaml:", "\"council\"");
        assertThat(new Checker(workspace, TODAY).check(List.of(folder.resolve("rules/law.yaml"))))
                .singleElement()
                .asString()
                .contains("check-again");
    }

    @Test
    void a_day_to_check_again_that_is_no_day_is_a_fault() throws IOException {
        change(PROFILE, "level: standard,", "level: standard, check-again: soon,");

        assertThat(new Checker(workspace, TODAY).check(List.of(folder.resolve(PROFILE))))
                .anySatisfy(fault -> assertThat(fault.code()).isEqualTo("not-a-date"));
    }

    @Test
    void a_source_that_names_nothing_is_none() throws IOException {
        change(PROFILE, "reference: \"Disclosure control policy, version 2, section 3\"", "reference: TBC");

        assertThat(found(TODAY))
                .singleElement()
                .asString()
                .contains("no-source This value of \"small-numbers\" has no source.");
        assertThatThrownBy(() -> new Publishing(workspace, TODAY).publish(wanted()))
                .hasMessageContaining("error no-source");
    }

    @Test
    void minutes_that_nobody_timed_have_no_source() throws IOException {
        change("councils/coventry/recording.yaml", "    sampled: 20 interviews read and timed in January 2026\n", "");

        assertThat(found(TODAY)).singleElement().asString().contains("recording.yaml:", "\"minutes-each\"", "sampled");
    }

    @Test
    void an_assessment_that_ran_out_is_told_until_another_takes_its_place() throws IOException {
        LocalDate after = LocalDate.of(2030, 10, 6);
        assertThat(found(after))
                .filteredOn(fault -> fault.place().file().equals(ASSESSMENTS))
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault.what()).contains("was to be reviewed by 2030-10-06"));

        String text = Files.readString(folder.resolve(ASSESSMENTS));
        String again = text.substring(text.indexOf("  - measure")).replace("2030-10-06", "2034-10-06");
        Files.writeString(folder.resolve(ASSESSMENTS), text + again);
        assertThat(found(after))
                .filteredOn(fault -> fault.place().file().equals(ASSESSMENTS))
                .isEmpty();
    }
}
