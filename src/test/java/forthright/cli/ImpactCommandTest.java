package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody approves what nobody has read; and what is compared with can be named in three ways. */
class ImpactCommandTest {
    private static final String CASE = "cases/FOI746230783";
    private static final String DAY = "2025-10-21";
    private static final String WORDING = "templates/answers/supplied-figure.md.mustache";
    private static final String PROFILE = "councils/coventry/profile.yaml";

    @TempDir
    private Path folder;

    @BeforeEach
    void a_workspace_with_one_issued_reply() {
        ShippedWorkspace.copyTo(folder);
        String request = folder.resolve(CASE).toString();
        assertThat(foi("draft", request, "--dated", DAY).err()).isEmpty();
        ShippedWorkspace.leaveOutCasesOfTheBank(folder);
        assertThat(publish("Sam", "2025-01-01").err()).isEmpty();
        assertThat(foi("issue", request, "--by", "Jo").err()).isEmpty();
    }

    private Shell foi(String... args) {
        return Shell.foi(Stream.concat(Arrays.stream(args), Stream.of("--workspace", folder.toString()))
                .toArray(String[]::new));
    }

    private Shell publish(String approvedBy, String from) {
        return foi("publish", "--by", "Jo", "--approved-by", approvedBy, "--reason", "It was time", "--from", from);
    }

    private void change(String file, String was, String is) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(was, is));
    }

    private void addTo(String file, String before) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, before + Files.readString(path));
    }

    @Test
    void a_version_is_published_once_its_approver_has_read_what_it_would_have_done() throws IOException {
        addTo(WORDING, "Here it is. ");
        Shell unread = publish("Sam Smith", DAY);
        assertThat(unread.exit()).isEqualTo(2);
        assertThat(unread.err())
                .contains(
                        "unread-impact",
                        "Nobody has read",
                        "foi impact --dated %s --read-by \"Sam Smith\"".formatted(DAY));

        Shell read = foi("impact", "--dated", DAY, "--read-by", "sam smith");
        assertThat(read.out()).contains("1 issued reply: 0 the same, 1 otherwise");
        Shell published = publish("Sam Smith", DAY);
        assertThat(published.err()).isEmpty();
        assertThat(published.out())
                .contains("1 issued reply: 0 the same, 1 otherwise, 0 not to be made again. Read by sam smith on");
        assertThat(foi("packs").exit()).isZero();
    }

    @Test
    void what_is_compared_with_is_a_published_version_a_folder_or_a_revision() throws Exception {
        commit();
        addTo(WORDING, "Here it is. ");
        assertThat(foi("impact", "--dated", DAY).out()).contains("1 otherwise");
        for (String named : List.of("1", "HEAD")) {
            assertThat(foi("impact", "--dated", DAY, "--against", named).out())
                    .as(named)
                    .contains("1 issued reply: 1 the same");
        }
        for (String unknown : List.of("7", "no-such-branch", "--output=x", "HEAD; ls")) {
            Shell shell = foi("impact", "--dated", DAY, "--against=" + unknown);
            assertThat(shell.exit()).as(unknown).isEqualTo(2);
            assertThat(shell.err()).contains("is no published version, no folder, and no revision that git knows here");
        }
        assertThat(foi("impact", "--against", "1", "--read-by", "Sam").err()).contains("Leave --against out");
    }

    private void commit() throws Exception {
        for (String line : List.of(
                "init -q -b main",
                "add question-bank rules templates councils",
                "commit -q --no-verify -m As-published")) {
            Process git = new ProcessBuilder(Stream.concat(
                                    Stream.of(
                                            "git",
                                            "-C",
                                            folder.toString(),
                                            "-c",
                                            "user.name=Jo",
                                            "-c",
                                            "user.email=jo@example.org"),
                                    Stream.of(line.split(" ")))
                            .toList())
                    .inheritIO()
                    .start();
            assertThat(git.waitFor()).isZero();
        }
    }

    @Test
    void the_data_makes_certain_what_would_be_hidden_and_what_would_be_shown() throws IOException {
        change(PROFILE, "threshold: 5,", "threshold: 2,");
        assertThat(foi("impact", "--dated", DAY).out())
                .contains("might be shown, certain only with the data: question 5", "may let others be worked out")
                .doesNotContain("would be shown:");
        Shell lower = foi("impact", "--dated", DAY, "--data");
        assertThat(lower.out())
                .contains("would be shown: question 3: incidents-by-marker harmed, 2024-01-01 to 2024-12-31")
                .containsPattern(
                        "WARNING: Laid beside reply FOI746230783 as it was sent, a new version would tell more than it may: .* with reply FOI746230783, question 5")
                .doesNotContain("certain only with the data");

        Shell json = foi(
                "impact",
                "--dated",
                DAY,
                "--data",
                folder.resolve("councils/coventry/data").toString(),
                "--json");
        assertThat(json.out()).contains("\"schema\" : \"forthright/impact/1\"", "\"perhapsShown\" : [ ]", "harmed");
    }
}
