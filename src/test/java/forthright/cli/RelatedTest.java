package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests of one person or campaign, near to one another, are shown; and nobody's name is. */
class RelatedTest {
    private static final String LETTER = """
            From: %s
            To: Marlshire County Council <foi@marlshire.example>
            Date: %s 10:12:00 +0000
            Subject: Request

            Dear Marlshire County Council,

            %s

            Yours faithfully,

            %s
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void a_workspace() {
        ShippedWorkspace.copyTo(folder);
    }

    private void request(String reference, String from, String date, String asks, String name) throws IOException {
        Path request = Files.createDirectories(folder.resolve("cases/" + reference));
        Files.writeString(request.resolve("request.txt"), LETTER.formatted(from, date, asks, name));
    }

    private Shell related(String reference) {
        return Shell.foi("related", folder.resolve("cases/" + reference).toString(), "--workspace", folder.toString());
    }

    @Test
    void the_same_person_is_found_to_the_last_day_of_the_period_and_no_further() throws IOException {
        String asks = "1. How many allotments did you let in 2024?";
        request("FIRST", "Robin Oakes <ro@mail.example>", "Tue, 27 Jan 2026", asks, "Robin Oakes");
        request("LAST-DAY", "R. Oakes <ro@mail.example>", "Thu, 23 Apr 2026", "1. How many swans are there?", "R O");
        request("TOO-LATE", "Robin Oakes <ro@mail.example>", "Fri, 24 Apr 2026", asks, "Robin Oakes");
        request(
                "STRANGER",
                "Kim Birch <kb@mail.example>",
                "Tue, 3 Feb 2026",
                "1. How many bins are green?",
                "Kim Birch");

        Shell run = related("FIRST");

        assertThat(run.out())
                .contains("2026-04-23  cases/LAST-DAY, the same name or address", "SI 2004/3244 reg 5")
                .doesNotContain("TOO-LATE", "STRANGER", "Oakes", "ro@mail");
        assertThat(related("STRANGER").out()).contains("No other request").doesNotContain("Birch");
    }

    @Test
    void a_campaign_is_found_by_its_wording_whoever_signs_and_whatever_the_year() throws IOException {
        String asks = "1. How many children in your care were moved more than twice during the calendar year %s?";
        request("ONE", "Kim Birch <kb@mail.example>", "Tue, 3 Feb 2026", asks.formatted(2024), "Kim Birch");
        request("TWO", "Lee Ash <la@other.example>", "Wed, 4 Feb 2026", asks.formatted(2023), "Lee Ash");
        request("OTHER", "Jo Elm <je@third.example>", "Wed, 4 Feb 2026", "1. How many children were moved?", "Jo Elm");

        assertThat(related("ONE").out())
                .contains("cases/TWO, 100% of its wording is the same")
                .doesNotContain("cases/OTHER");
    }

    @Test
    void in_scotland_they_are_shown_and_no_law_is_claimed() throws IOException {
        Path profile = folder.resolve("councils/marlshire/profile.yaml");
        Files.writeString(profile, Files.readString(profile).replace("regime: FOIA", "regime: FOISA"));
        String asks = "1. How many bins are green?";
        request("ONE", "Kim Birch <kb@mail.example>", "Tue, 3 Feb 2026", asks, "Kim Birch");
        request("TWO", "Kim Birch <kb@mail.example>", "Wed, 4 Feb 2026", asks, "Kim Birch");

        assertThat(related("ONE").out()).contains("cases/TWO", "under FOISA").doesNotContain("SI 2004/3244");
    }

    @Test
    void a_case_that_cannot_be_compared_is_told() throws IOException {
        String asks = "1. How many bins are green?";
        request("ONE", "Kim Birch <kb@mail.example>", "Tue, 3 Feb 2026", asks, "Kim Birch");
        Path other = Files.createDirectories(folder.resolve("cases/UNDATED"));
        Files.writeString(
                other.resolve("request.txt"), "To: Marlshire County Council\n\n1. How many bins are green?\n");

        assertThat(related("ONE").err()).contains("Not compared: cases/UNDATED: Nobody knows when this request came");
    }
}
