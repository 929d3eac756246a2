package forthright.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import forthright.ShippedWorkspace;
import forthright.drafting.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page is accessible and fits its window: on a wide screen, on a telephone, and at four times the usual size. */
@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 9);
    private static final String OPEN = "/cases/MCC-2026-014";
    private static final String ISSUED = "/cases/FOI746230783";
    private static final List<String> PAGES = List.of(
            "/",
            "/new",
            OPEN + "/questions",
            OPEN + "/questions/1",
            OPEN + "/answers",
            OPEN + "/decide",
            OPEN + "/service",
            OPEN + "/disclosure",
            OPEN + "/letter",
            ISSUED + "/letter",
            ISSUED + "/issued",
            "/cases/FOI794754610",
            "/bank",
            "/bank/interviews-completed",
            "/rules",
            "/rules/edit?file=templates/answers/not-held.md.mustache",
            "/rules/check",
            "/rules/impact",
            "/compare",
            "/log",
            "/log/FOI746230783",
            "/accessibility",
            "/nothing-here");

    private Path folder;

    @BeforeAll
    void aWorkspaceInUse(@TempDir Path own) throws Exception {
        assumeTrue(Browser.isHere(), "SKIPPED: no Chromium with its driver on this machine");
        folder = own;
        ShippedWorkspace.copyTo(folder);
        ShippedWorkspace.publishIn(folder);
        try (OpenPage page = OpenPage.of(Workspace.at(folder), LocalDate.of(2025, 10, 21))) {
            Visitor officer = Visitor.of(page);
            Visitor.went(officer.fill(ISSUED, ISSUED + "/draft", "council", "", "received", ""), ISSUED + "/questions");
            Visitor.went(
                    officer.fill(ISSUED + "/letter", ISSUED + "/issue", "by", "Jo Bloggs", "read", "yes"),
                    ISSUED + "/issued");
        }
    }

    @ParameterizedTest(name = "{0} wide, {1} times as large")
    @CsvSource({"1280, 1", "320, 1", "1280, 4"})
    void every_page_is_accessible_and_fits(int width, int zoom) throws Exception {
        try (OpenPage page = OpenPage.of(Workspace.at(folder), TODAY);
                Browser browser = Browser.start(true, width, zoom)) {
            Visitor officer = Visitor.of(page);
            officer.fill(OPEN, OPEN + "/draft", "council", "", "received", "");
            officer.fill(OPEN + "/decide", OPEN + "/service");
            browser.open(page.newAddress());
            for (String path : PAGES) {
                browser.open(page.at(path))
                        .isAccessible()
                        .fitsItsWidth()
                        .picture(path.substring(1).replaceAll("[^A-Za-z0-9]+", "-"));
            }
            assertThat(page.told()).isEmpty();
        }
    }
}
