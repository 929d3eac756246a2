package forthright.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import forthright.ShippedWorkspace;
import forthright.drafting.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer answers a request in the browser, from the first page to the sealed reply. */
class JourneyTest {
    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void aWorkspace() throws IOException {
        assumeTrue(Browser.isHere(), "SKIPPED: no Chromium with its driver on this machine");
        workspace = ShippedWorkspace.copyTo(folder);
    }

    @ParameterizedTest(name = "{0}, with JavaScript: {2}")
    @CsvSource({
        "FOI746230783, 2025-10-21, true",
        "FOI746230783, 2025-10-21, false",
        "FOI794754610, 2026-02-20, true",
        "FOI794754610, 2026-02-20, false"
    })
    void from_the_request_to_the_sealed_reply(String reference, LocalDate today, boolean javaScript) throws Exception {
        ShippedWorkspace.publishIn(folder);
        String request = Files.readString(folder.resolve("cases/%s/request.txt".formatted(reference)));
        deleteCase(reference);
        try (OpenPage page = OpenPage.of(workspace, today);
                Browser browser = Browser.start(javaScript, 1280, 1)) {
            browser.open(page.newAddress()).open(page.at("/"));
            look(browser, "cases");
            browser.follow("New request");
            look(browser, "new");
            browser.press("Draft the reply");
            look(browser, "new-with-error");
            assertThat(browser.title()).startsWith("Error");
            paste(browser, page, request);
            look(browser, "questions");
            assertThat(browser.heading()).isEqualTo(reference);
            browser.follow("Answers");
            look(browser, "answers");
            browser.follow("To decide");
            look(browser, "decide");
            browser.follow("Disclosure check");
            look(browser, "disclosure");
            browser.open(page.at("/cases/%s/letter".formatted(reference)));
            look(browser, "letter");
            browser.press("Issue the reply");
            look(browser, "letter-with-error");
            assertThat(browser.text()).contains("somebody must stand behind the reply", "Confirm that you have read");
            browser.type("#issued-by", "Jo Bloggs").click("#read").press("Issue the reply");
            look(browser, "issued");
            assertThat(browser.text()).contains("The reply is issued", "by Jo Bloggs", "on the record as");
            Visitor sender = Visitor.of(page);
            String sealed = "/cases/%s/issued/letter.".formatted(reference);
            assertThat(new String(sender.take(sealed + "docx").body(), StandardCharsets.ISO_8859_1))
                    .startsWith("PK");
            assertThat(new String(sender.take(sealed + "txt").body(), StandardCharsets.UTF_8))
                    .contains("Dear applicant", "On our record as");
            // Asked again, as by somebody who goes back and presses twice, nothing is done twice.
            browser.back().back();
            browser.open(page.at("/cases/%s/letter".formatted(reference)));
            assertThat(browser.text()).contains("This reply is issued").doesNotContain("Issue the reply");
            browser.open(page.at("/"));
            look(browser, "cases-afterwards");
            assertThat(browser.text()).contains("Issued", reference);
            assertThat(page.told()).isEmpty();
        }
        assertThat(folder.resolve("cases/%s/issued/letter.md".formatted(reference)))
                .exists();
    }

    private static void paste(Browser browser, OpenPage page, String request) {
        browser.open(page.at("/new")).type("#text", request).press("Draft the reply");
    }

    private static void look(Browser browser, String called) {
        browser.isAccessible().fitsItsWidth().picture(called);
    }

    private void deleteCase(String reference) throws IOException {
        Path request = folder.resolve("cases/%s/request.txt".formatted(reference));
        Files.delete(request);
        Files.delete(request.getParent());
    }
}
