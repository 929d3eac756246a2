package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.drafting.Workspace;
import forthright.drafting.publiclog.IssuedExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public log as an officer works with it: what waits for a person says so, and what was erased stays out of it. */
class LogTest {
    private static final String REQUEST = """
            From: Ludo Pym <ludo@pym.example>
            Subject: Wombats

            Dear Council,

            How many wombats were counted in 2025?

            Yours faithfully,
            Ludo Pym
            """;
    private static final String LETTER = "# Reply\n\n**31**\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void a_workspace() throws IOException {
        for (String part : Workspace.FOLDERS) {
            Files.createDirectories(folder.resolve(part));
        }
        Files.copy(Path.of("rules/authorities.yaml"), folder.resolve("rules/authorities.yaml"));
    }

    private void issued(String name, String reference, String request) {
        new IssuedExamples(Workspace.at(folder)).seal(name, reference, request, LETTER);
    }

    private Shell foi(String... args) {
        return Shell.foi(Stream.concat(Stream.of(args), Stream.of("--workspace", folder.toString()))
                .toArray(String[]::new));
    }

    private Shell export(String... more) {
        return foi(Stream.concat(Stream.of("log", "export", site().toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private Path site() {
        return folder.resolve("site");
    }

    private String everythingPublic() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(site())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void a_reply_in_doubt_ends_export_and_show_with_four_until_a_person_has_settled_it() throws IOException {
        issued("sure", "FOI-1", REQUEST);
        issued("unsure", "FOI-2", REQUEST.replace("How many", "Did Araminta say how many"));

        Shell waiting = export();
        assertThat(waiting.exit()).isEqualTo(4);
        assertThat(waiting.out()).contains("1 reply in the log, 0 taken out");
        assertThat(waiting.err())
                .contains("FOI-2 is not in the log: a person must look at it first.")
                .contains("cases/unsure/issued/request.txt:6:5 \"Araminta\"")
                .contains("foi log show FOI-2");
        assertThat(everythingPublic()).contains("FOI-1").doesNotContain("FOI-2", "Araminta");
        Shell json = export("--json");
        assertThat(json.exit()).isEqualTo(4);
        assertThat(json.out()).contains("\"reference\" : \"FOI-2\"", "\"words\" : \"Araminta\"");

        Shell shown = foi("log", "show", "FOI-2");
        assertThat(shown.exit()).isEqualTo(4);
        String toWrite = shown.out().substring(shown.out().indexOf("# yaml-language-server"));
        assertThat(toWrite).contains("words: \"Araminta\"");
        Files.writeString(folder.resolve("cases/unsure/log.yaml"), toWrite);

        Shell settled = export();
        assertThat(settled.err()).isEmpty();
        assertThat(settled.exit()).isZero();
        assertThat(everythingPublic()).contains("FOI-2", "Did [removed] say").doesNotContain("Araminta");
        assertThat(foi("log", "show", "FOI-2").exit()).isZero();
    }

    @Test
    void an_erased_request_is_in_no_byte_of_the_log_and_its_answer_stands() throws IOException {
        issued("one", "FOI-1", REQUEST);
        issued("two", "FOI-2", REQUEST.replace("wombats", "quolls"));
        assertThat(export().exit()).isZero();
        assertThat(everythingPublic()).contains("How many quolls");

        Shell erased = foi(
                "erase",
                folder.resolve("cases/two").toString(),
                "--by",
                "Jo",
                "--reason",
                "The applicant asked for it",
                "--before-retention");
        assertThat(erased.exit()).isZero();
        Shell again = export();

        assertThat(again.err()).isEmpty();
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("2 replies in the log");
        assertThat(everythingPublic()).contains("FOI-2", "<strong>31</strong>").doesNotContain("quolls", "Ludo", "Pym");
        Shell shown = foi("log", "show", "FOI-2");
        assertThat(shown.exit()).isZero();
        assertThat(shown.out()).doesNotContain("quolls");
        for (List<String> deed : List.of(List.of("withdraw", "taken out"), List.of("publish", "stands in the log"))) {
            Shell done = foi("log", deed.getFirst(), "FOI-2", "--by", "Jo", "--reason", "As agreed");
            assertThat(done.exit()).as(done.err()).isZero();
            assertThat(done.out()).contains(deed.getLast());
        }
        assertThat(foi("audit", "verify").out()).contains("5 entries, none changed");
    }
}
