package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.drafting.Workspace;
import forthright.drafting.publiclog.IssuedExamples;
import forthright.record.shared.SharedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an officer does comes out the same where the record is shared; and what one has issued, all others know. */
class SharedRecordTest {
    private static final String CASE = "cases/FOI746230783";
    private static final String REVIEW = """
            reviews:
              - asked: 2025-11-03
                outcome: upheld
                findings: [{ question: "1", found: The figure is right }]
                by: Jo Bloggs
                on: 2025-11-20
                reason: So it is
            """;

    @TempDir
    private Path folder;

    private static Shell foi(Path root, String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        for (int i = 0; i < args.length; i++) {
            all[i] = args[i].replace("HERE", root.toString());
        }
        all[args.length] = "--workspace";
        all[args.length + 1] = root.toString();
        return Shell.foi(all);
    }

    /** Everything that touches a record, in the order of a case; what each said, without what differs each time. */
    private static List<String> everything(Path root) throws IOException {
        List<String> said = new ArrayList<>();
        said(said, root, "draft", "HERE/" + CASE, "--dated", "2025-10-21");
        ShippedWorkspace.publishIn(root);
        said(said, root, "issue", "HERE/" + CASE, "--by", "Jo Bloggs");
        said(said, root, "issue", "HERE/" + CASE, "--by", "Somebody Else");
        said.add(Files.readString(root.resolve(CASE + "/issued/letter.md")));
        said(said, root, "audit", "verify", "--letter", "HERE/" + CASE + "/issued/letter.md");
        said(said, root, "replay", "HERE/" + CASE);
        Files.writeString(root.resolve(CASE + "/case.yaml"), REVIEW);
        said(said, root, "letter", "review-outcome", "HERE/" + CASE, "--dated", "2025-12-01");
        said(said, root, "letter", "review-outcome", "HERE/" + CASE, "--issue", "--by", "Jo Bloggs");
        said(said, root, "letter", "review-outcome", "HERE/" + CASE, "--issue", "--by", "Jo Bloggs");
        said(said, root, "replay", "HERE/" + CASE + "/letters/review-outcome-1");
        said(said, root, "letter", "acknowledgement", "HERE/" + CASE, "--dated", "2025-10-22");
        said(said, root, "stats", "--json");
        said(said, root, "retention");
        said(said, root, "impact", "--dated", "2025-10-21");
        said(said, root, "log", "show", "FOI746230783");
        said(said, root, "log", "export", "HERE/site");
        said(said, root, "log", "withdraw", "FOI746230783", "--by", "Jo", "--reason", "A mistake");
        said(said, root, "log", "export", "HERE/site");
        said(said, root, "log", "publish", "FOI746230783", "--by", "Jo", "--reason", "Put right");
        said(said, root, "log", "similar", "HERE/cases/FOI794754610/request.txt");
        said(said, root, "draft", "HERE/cases/FOI794754610");
        said(said, root, "erase", "HERE/" + CASE, "--show");
        said(said, root, "erase", "HERE/" + CASE, "--by", "Jo", "--reason", "Asked", "--before-retention");
        said(said, root, "erase", "HERE/" + CASE, "--by", "Jo", "--reason", "Asked", "--before-retention");
        said(said, root, "replay", "HERE/" + CASE);
        said(said, root, "log", "export", "HERE/site");
        said(said, root, "stats", "--json");
        said(said, root, "audit", "verify");
        return said;
    }

    private static void said(List<String> said, Path root, String... args) {
        Shell run = foi(root, args);
        said.add("%s: %d%n%s%n%s"
                .formatted(String.join(" ", args), run.exit(), run.out(), run.err())
                .replace(root.toString(), "HERE"));
    }

    /** Secrets are drawn afresh, and whatever is hashed with them. */
    private static String masked(String said) {
        return said.replaceAll("[0-9a-f]{8,}", "#")
                .replaceAll("On our record as .*", "")
                .replaceAll("On the record as .*", "");
    }

    @Test
    void every_command_says_and_writes_the_same_where_the_record_is_shared() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Path shared = Files.createDirectories(folder.resolve("shared"));
        ShippedWorkspace.copyTo(own);
        ShippedWorkspace.copyTo(shared);
        SharedServer.shareIn(shared);

        List<String> inFolder = everything(own);
        List<String> inDatabase = everything(shared);

        assertThat(inDatabase).hasSameSizeAs(inFolder);
        for (int i = 0; i < inFolder.size(); i++) {
            assertThat(masked(inDatabase.get(i))).isEqualTo(masked(inFolder.get(i)));
        }
        assertThat(inDatabase.getLast()).contains("5 entries, none changed");
        assertThat(inDatabase).noneMatch(said -> said.contains("the program itself has failed"));
        try (var record = Files.list(shared.resolve("cases/record"))) {
            assertThat(record)
                    .extracting(Path::getFileName)
                    .extracting(Path::toString)
                    .containsOnly("store.yaml", "log-lock");
        }
        assertThat(shared.resolve("cases/told")).doesNotExist();
    }

    @Test
    void what_one_workspace_has_issued_the_other_knows_and_issues_no_second_time() throws IOException {
        Path one = minimal("one");
        Path other = minimal("other");
        SharedServer.shareIn(other, SharedServer.shareIn(one));
        new IssuedExamples(Workspace.at(one)).seal("wombats", "FOI-1", "How many wombats?\n", "# Reply\n\n31\n");
        Files.createDirectories(other.resolve("cases/wombats"));
        Files.writeString(other.resolve("cases/wombats/request.txt"), "How many wombats?\n");

        Shell again = foi(other, "issue", "HERE/cases/wombats", "--by", "Sam");

        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("FOI-1 was issued before, by Jo", "Nothing was changed");
        assertThat(other.resolve("cases/wombats/issued/letter.md")).hasContent("# Reply\n\n31\n");
        assertThat(foi(other, "audit", "verify").out()).contains("1 entry, none changed");
        assertThat(other.resolve("cases/wombats/issued/record.json")).doesNotExist();
        assertThat(other.resolve("cases/wombats/issued/secret")).doesNotExist();
    }

    private Path minimal(String name) throws IOException {
        for (String part : Workspace.FOLDERS) {
            Files.createDirectories(folder.resolve(name).resolve(part));
        }
        return folder.resolve(name);
    }
}
