package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A named person may decide a question in place of the rules, within the law, and never shows what is hidden. */
class OverrideTest {
    private static final String CASE = "cases/FOI746230783";
    private static final String SIGNED = "by: Sam Bloggs, on: 2025-10-20, reason: Everybody there knows who they were";

    @TempDir
    private Path folder;

    @BeforeEach
    void a_workspace() {
        ShippedWorkspace.copyTo(folder);
    }

    private Shell foi(String... args) {
        return Shell.foi(Stream.concat(Arrays.stream(args), Stream.of("--workspace", folder.toString()))
                .toArray(String[]::new));
    }

    private Path request() {
        return folder.resolve(CASE);
    }

    private Shell draft() {
        return foi("draft", request().toString(), "--dated", "2025-10-21");
    }

    private void decided(String... overrides) throws IOException {
        Files.writeString(
                request().resolve("case.yaml"),
                "overrides:%n".formatted()
                        + Stream.of(overrides).map("  %s%n"::formatted).reduce("", String::concat));
    }

    @Test
    void what_a_person_decides_stands_beside_what_the_rules_had() throws IOException {
        String shown = draft().out();
        assertThat(shown).containsPattern("  2 +supplied +1,121");
        decided("\"2\": { outcome: withheld, wording: small-number, citations: [FOIA s40(2), FOIA s40(3A)(a)], %s }"
                .formatted(SIGNED));

        Shell drafted = draft();
        assertThat(drafted.err()).isEmpty();
        assertThat(drafted.out())
                .containsPattern("  2 +withheld")
                .contains(
                        "2: withheld, where the rules have supplied. Decided by Sam Bloggs on 2025-10-20: Everybody there knows who they were");
        String letter = Files.readString(request().resolve("draft/letter.md"));
        assertThat(letter).doesNotContain("1,121");
        String decisions = Files.readString(request().resolve("draft/decisions.json"));
        assertThat(decisions)
                .contains("Decided by Sam Bloggs on 2025-10-20", "Everybody there knows who they were", "case.yaml");
        assertThat(foi("explain", request().toString(), "2", "--dated", "2025-10-21")
                        .out())
                .contains("Decided by Sam Bloggs", "Overruled", "a person decided otherwise");

        ShippedWorkspace.publishIn(folder);
        assertThat(foi("issue", request().toString(), "--by", "Jo").err()).isEmpty();
        assertThat(foi("replay", request().toString()).out()).contains("The same letter, to the last character");
        assertThat(foi("impact", "--dated", "2025-10-21").out()).contains("1 issued reply: 1 the same");
    }

    @Test
    void every_fault_is_told_at_once() throws IOException {
        decided(
                "\"9\": { outcome: not-held, wording: not-held, %s }".formatted(SIGNED),
                "\"3\": { outcome: supplied, wording: supplied-table, %s }".formatted(SIGNED),
                "\"2\": { outcome: withheld, wording: small-numbr, %s }".formatted(SIGNED),
                "\"1\": { outcome: withheld, wording: small-number, citations: [FOIA s40(2)], %s }".formatted(SIGNED),
                "\"4\": { outcome: withheld, wording: small-number, citations: [FOIA s31(1)], %s }".formatted(SIGNED),
                "\"7\": { outcome: withheld, wording: small-number, citations: [FOISA s38(1)(b), FOIA s99], %s }"
                        .formatted(SIGNED));

        Shell drafted = draft();

        assertThat(drafted.exit()).isEqualTo(2);
        assertThat(drafted.err())
                .contains(
                        "The request has no question \"9\"",
                        "Question 3 has figures that are hidden; nobody's word shows them",
                        "Did you mean \"small-number\"?",
                        "withheld has no ground without a provision of the law",
                        "\"FOIA s40(2)\" is cited without the condition that is met",
                        "No refusal notice is written for FOIA s31(1)",
                        "is cited for a question that is answered under FOIA",
                        "\"FOIA s99\" is no provision that rules/law.yaml knows");
    }
}
