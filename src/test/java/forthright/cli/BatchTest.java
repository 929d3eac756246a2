package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many requests are drafted as each alone would be, whatever fails among them, and no more often than need be. */
class BatchTest {
    private static final String DAY = "2026-02-09";

    @TempDir
    private Path folder;

    private Path requests;

    @BeforeEach
    void requests_of_all_kinds() throws IOException {
        ShippedWorkspace.copyTo(folder);
        requests = folder.resolve("in");
        Files.createDirectories(requests);
        for (String reference : new String[] {"FOI746230783", "FOI794754610"}) {
            Files.copy(
                    folder.resolve("cases/%s/request.txt".formatted(reference)), requests.resolve(reference + ".txt"));
        }
        Files.createDirectories(requests.resolve("moves"));
        Files.copy(folder.resolve("cases/MCC-2026-014/request.txt"), requests.resolve("moves/request.txt"));
        Files.writeString(requests.resolve("nobody.txt"), "Dear Sir\n\n1. How many children went missing in 2024?\n");
        Files.writeString(requests.resolve("empty.txt"), "");
        Files.writeString(requests.resolve("README.txt"), "Not a request");
        Files.writeString(requests.resolve("photo.jpg"), "x");
    }

    private Shell foi(String... args) {
        return Shell.foi(Stream.concat(Arrays.stream(args), Stream.of("--workspace", folder.toString()))
                .toArray(String[]::new));
    }

    private Shell batch(Path out, String... more) {
        return foi(Stream.concat(
                        Stream.of("batch", requests.toString(), "--out", out.toString(), "--dated", DAY),
                        Arrays.stream(more))
                .toArray(String[]::new));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void what_fails_is_told_at_the_end_and_stops_nothing_else() throws IOException {
        Path out = folder.resolve("out");

        Shell run = batch(out);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out())
                .contains("5 replies: 2 ready, 1 needs person, 2 failed.")
                .contains("empty: ", "This file is empty")
                .contains("nobody: ", "does not name a council", "--council")
                .doesNotContain("README", "photo");
        assertThat(Files.readString(out.resolve("summary.csv")))
                .startsWith(
                        "request,council,reference,ended,tasks,folder,problem\r\nFOI746230783,coventry,FOI746230783,ready,0,");
        assertThat(out.resolve("empty")).doesNotExist();
    }

    @Test
    void each_draft_is_the_one_that_is_made_alone_and_does_not_depend_on_how_many_are_made_at_once()
            throws IOException {
        Path one = folder.resolve("one");
        Path four = folder.resolve("four");
        batch(one, "--jobs", "1");
        batch(four, "--jobs", "4");
        Path alone = folder.resolve("alone");
        foi("draft", requests.resolve("FOI746230783.txt").toString(), "--dated", DAY, "--out", alone.toString());

        Map<String, String> drafted = files(one);
        drafted.remove("summary.csv");
        Map<String, String> beside = files(four);
        beside.remove("summary.csv");
        assertThat(beside).isEqualTo(drafted);
        files(alone).forEach((name, text) -> assertThat(drafted).containsEntry("FOI746230783/" + name, text));
    }

    @Test
    void run_again_it_drafts_only_what_is_not_drafted_or_would_come_out_otherwise() throws IOException {
        Path out = folder.resolve("out");
        batch(out);
        Path letter = out.resolve("FOI746230783/letter.md");
        Files.setLastModifiedTime(letter, FileTime.fromMillis(0));
        Files.delete(out.resolve("FOI794754610/letter.html"));

        Shell again = batch(out);

        assertThat(again.out()).contains("2 of them drafted before, from the same files.");
        assertThat(Files.getLastModifiedTime(letter).toMillis()).isZero();
        assertThat(out.resolve("FOI794754610/letter.html")).exists();

        Path wording = folder.resolve("templates/answers/supplied-figure.md.mustache");
        Files.writeString(wording, "Here it is. " + Files.readString(wording));
        assertThat(batch(out).out()).doesNotContain("drafted before");
        assertThat(Files.readString(letter)).contains("Here it is. ");
    }

    @Test
    void what_was_left_half_is_drafted_again_and_all_of_it_where_that_is_wanted() throws IOException {
        Path out = folder.resolve("out");
        batch(out);
        Files.writeString(out.resolve("FOI746230783/made-of.json"), "{\"sum\" : \"");

        assertThat(batch(out).out()).contains("2 of them drafted before");
        assertThat(batch(out, "--again").out()).doesNotContain("drafted before");
    }

    @Test
    void what_somebody_drafted_otherwise_meanwhile_is_drafted_again() throws IOException {
        Path out = folder.resolve("out");
        batch(out);
        Path letter = out.resolve("FOI746230783/letter.md");
        String drafted = Files.readString(letter);
        foi(
                "draft",
                requests.resolve("FOI746230783.txt").toString(),
                "--dated",
                "2026-02-23",
                "--out",
                letter.getParent().toString());
        assertThat(Files.readString(letter)).isNotEqualTo(drafted);

        assertThat(batch(out).out()).contains("2 of them drafted before");
        assertThat(Files.readString(letter)).isEqualTo(drafted);
    }

    @Test
    void one_request_is_answered_by_many_councils_each_for_itself() throws IOException {
        Path out = folder.resolve("out");
        String request = requests.resolve("nobody.txt").toString();

        Shell run = foi(
                "batch",
                request,
                "--council",
                "all",
                "--received",
                "2026-02-02",
                "--dated",
                DAY,
                "--out",
                out.toString(),
                "--json");

        assertThat(run.out()).contains("forthright/batch/1", "nobody/coventry", "nobody/marlshire");
        assertThat(out.resolve("nobody/coventry/letter.md")).content().contains("Coventry");
        assertThat(out.resolve("nobody/marlshire/letter.md")).content().contains("Marlshire");
        Shell nowhere = foi("batch", request, "--council", "coventry,marlshire", "--dated", DAY);
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).contains("--out");
    }

    @Test
    void without_a_folder_each_draft_lies_in_its_own_case_and_two_of_one_reference_are_told_apart() throws IOException {
        Files.copy(requests.resolve("FOI746230783.txt"), requests.resolve("the-same.txt"));

        Shell run = foi("batch", requests.toString(), "--dated", DAY);

        assertThat(run.out()).contains("the-same: ", "would lie in the case of FOI746230783", "--out");
        assertThat(folder.resolve("cases/FOI746230783/draft/letter.md")).exists();
        assertThat(folder.resolve("cases/FOI794754610/draft/letter.md")).exists();
    }

    @Test
    void a_folder_without_requests_and_jobs_that_are_none_are_wrong_usage() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("nothing"));

        Shell none = foi("batch", empty.toString());
        Shell jobs = batch(folder.resolve("out"), "--jobs", "0");

        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("no-request", "There is no request in this folder");
        assertThat(jobs.exit()).isEqualTo(2);
        assertThat(jobs.err()).contains("--jobs is a whole number from 1 to 64");
    }
}
