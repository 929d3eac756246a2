package forthright.scan;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.cli.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every file that a draft writes can be sent as it is: nothing is hidden in it, and it holds no more than its letter. */
class OwnFilesTest {
    private static final List<String> FILES =
            List.of("letter.md", "letter.html", "letter.docx", "letter.pdf", "annex.csv", "annex.xlsx");

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> what_a_draft_writes_scans_clean() {
        ShippedWorkspace.copyTo(folder);
        return Stream.of("FOI746230783", "FOI794754610", "MCC-2026-014")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Path ofCase = folder.resolve("cases").resolve(name);
                    String workspace = folder.toString();
                    Shell.foi(
                            "draft",
                            ofCase.toString(),
                            "--dated",
                            "2026-02-09",
                            "--format",
                            "md,html,docx,pdf,csv,xlsx",
                            "--workspace",
                            workspace);
                    String[] files = FILES.stream()
                            .map(file -> ofCase.resolve("draft").resolve(file))
                            .filter(Files::exists)
                            .map(Path::toString)
                            .toArray(String[]::new);
                    assertThat(files).hasSizeGreaterThan(3);

                    Shell scan = Shell.foi(Stream.of(
                                    Stream.of("scan"),
                                    Stream.of(files),
                                    Stream.of("--case", ofCase.toString(), "--workspace", workspace))
                            .flatMap(each -> each)
                            .toArray(String[]::new));

                    assertThat(scan.out() + scan.err()).doesNotContain("finding", "NOT SCANNED");
                    assertThat(scan.exit()).isZero();
                }));
    }
}
