package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import forthright.ShippedWorkspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The faults of {@code foi check} as other programs take them. */
class CheckFormsTest {
    private static final String TABLE = "rules/publication/wrong & <odd>.csv";

    @TempDir
    Path folder;

    @BeforeEach
    void a_row_with_a_fault() throws IOException {
        ShippedWorkspace.copyTo(folder);
        Files.writeString(
                folder.resolve(TABLE),
                "rule,published-at,outcome,wording,why\nA 100% odd row,yes,suplied,supplied-figure,Because of it\n");
    }

    private Shell check(String form) {
        return Shell.foi("check", "rules/publication", "--format", form, "--workspace", folder.toString());
    }

    @Test
    void sarif_names_file_line_and_column() throws IOException {
        Shell shell = check("sarif");
        JsonNode run = new ObjectMapper().readTree(shell.out()).get("runs").get(0);
        JsonNode result = run.get("results").get(0);

        assertThat(shell.exit()).isEqualTo(1);
        assertThat(run.get("tool").get("driver").get("name").asText()).isEqualTo("Forthright");
        assertThat(result.get("ruleId").asText()).isEqualTo("unknown-word");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("rules/publication/wrong%20&%20<odd>.csv"
                        .replace("<", "%3C")
                        .replace(">", "%3E"));
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(2);
        assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(3);
    }

    @Test
    void junit_is_well_formed_and_fails_for_the_file() throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(check("junit").out())));

        assertThat(xml.getDocumentElement().getAttribute("failures")).isEqualTo("1");
        assertThat(xml.getElementsByTagName("testcase")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("name")
                        .getNodeValue())
                .isEqualTo(TABLE);
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent()).contains("suplied", "supplied");
    }

    @Test
    void a_note_for_github_stands_on_one_line_with_its_place() {
        assertThat(check("github").out().lines())
                .singleElement()
                .asString()
                .startsWith(
                        "::error file=rules/publication/wrong & <odd>.csv,line=2,col=3,title=unknown-word::Column ");
    }

    @Test
    void without_faults_every_form_says_so_in_its_way() throws IOException {
        Files.delete(folder.resolve(TABLE));

        assertThat(check("pretty").out()).isEqualToIgnoringNewLines("No problems.");
        assertThat(check("github").out()).isEmpty();
        assertThat(check("junit").out()).contains("tests=\"1\" failures=\"0\"");
        assertThat(check("sarif").out()).contains("\"results\" : [ ]");
    }

    @Test
    void whoever_watches_sees_each_change_and_a_bad_one_does_not_end_it() throws Exception {
        StringWriter told = new StringWriter();
        CountDownLatch twice = new CountDownLatch(2);
        Thread watching = Thread.ofPlatform()
                .start(() -> Watching.of(folder, new PrintWriter(told, true), "All was well.", () -> {
                    twice.countDown();
                    throw new forthright.law.files.FaultsException(java.util.List.of(forthright.law.files.Fault.error(
                            forthright.law.files.Place.of("rules"), "half", "Saved half way.", "")));
                }));
        await(() -> told.toString().contains("Watching"));
        Files.writeString(folder.resolve("rules/publication/note.txt"), "one");
        await(() -> twice.getCount() == 1);
        Files.createDirectories(folder.resolve("rules/new"));
        boolean again = twice.await(20, TimeUnit.SECONDS);
        watching.interrupt();
        watching.join();

        assertThat(again).isTrue();
        assertThat(told.toString()).contains("Saved half way.", "What came out last: All was well. (at ");
    }

    private static void await(java.util.function.BooleanSupplier so) throws InterruptedException {
        for (int i = 0; i < 400 && !so.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertThat(so.getAsBoolean()).isTrue();
    }
}
