package forthright.drafting.publiclog;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.disclosurecontrol.Cell;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.drafting.publiclog.SimilarAnswers.Accessible;
import forthright.drafting.publiclog.SimilarAnswers.Result;
import forthright.drafting.publiclog.SimilarAnswers.Similar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new request finds earlier answers, also when the index is gone or damaged; section 21 is offered only where all is the same. */
class SimilarAnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Cell SHOWN = new Cell.Shown(366);
    private static final String ASKED = """
            To: Coventry City Council
            Date: Mon, 1 Jun 2026 10:00:00 +0100

            Dear Coventry City Council,

            1. How many children went missing between 1 January 2024 and 31 December 2024?
            2. How many children were adopted from care in the same period?
            """;

    @TempDir
    private Path folder;

    private Workspace workspace = ShippedWorkspace.here();
    private IssuedExamples examples = new IssuedExamples(workspace);

    @BeforeEach
    void a_workspace() throws IOException {
        // Nothing of these is written to.
        for (String part : List.of("question-bank", "rules", "templates", "councils")) {
            Files.createSymbolicLink(
                    folder.resolve(part), ShippedWorkspace.here().root().resolve(part));
        }
        workspace = Workspace.at(folder);
        examples = new IssuedExamples(workspace);
    }

    private Result similar(String request) {
        Path file = folder.resolve("new.txt");
        return new SimilarAnswers(workspace, TODAY, said -> {})
                .to(new RequestSource(request, "new.txt", file, List.of()), "");
    }

    private void children(String name, int year, Cell cell) {
        children(name, year, cell, "coventry", "");
    }

    private void children(String name, int year, Cell cell, String council, String more) {
        String text = ASKED.lines()
                .filter(line -> !line.startsWith("2."))
                .reduce("", (a, b) -> a + b + "\n")
                .replace("2024", Integer.toString(year))
                .replace("?", more + "?");
        examples.seal(
                name,
                name,
                council,
                text,
                "# Reply\n",
                IssuedExamples.figure(
                        "1",
                        cell instanceof Cell.Shown ? "supplied" : "withheld",
                        "children-missing",
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        cell));
    }

    @Test
    void the_nearest_comes_first_with_its_reasons() {
        children("of-2019", 2019, SHOWN);
        children("of-2024", 2024, SHOWN);
        examples.seal("bins", "bins", "coventry", "Dear Council,\n\nHow many bins?\n", "# Reply\n");

        Result result = similar(ASKED);

        assertThat(result.council()).isEqualTo("coventry");
        assertThat(result.replies()).extracting(Similar::reference).containsExactly("of-2024", "of-2019");
        assertThat(result.replies().getFirst().why().getFirst())
                .isEqualTo("question 1 is its question 1 (children-missing), over the same days");
        assertThat(result.replies().get(1).why().getFirst()).contains("over other days: 1 January 2019");
    }

    @Test
    void section_21_is_offered_where_question_days_and_council_are_the_same_and_all_was_given() {
        children("of-2024", 2024, SHOWN);
        assertThat(similar(ASKED).accessible())
                .singleElement()
                .extracting(Accessible::inWords)
                .isEqualTo("question 1 was answered in of-2024 (question 1): FOIA s21(1) may apply"
                        + " (accessible to the applicant by other means)");
    }

    @Test
    void it_is_not_offered_where_anything_differs() {
        children("of-2023", 2023, SHOWN);
        children("hidden", 2024, new Cell.NotAssessed());
        children("elsewhere", 2024, SHOWN, "marlshire", "");
        children("by-age", 2024, SHOWN, "coventry", ", by age");
        children("in-doubt", 2024, SHOWN, "coventry", ", as Araminta said");
        assertThat(similar(ASKED).replies()).hasSize(5);
        assertThat(similar(ASKED).accessible()).isEmpty();
    }

    @Test
    void what_was_taken_out_of_the_log_is_neither_found_nor_offered_until_it_is_back() {
        children("of-2024", 2024, SHOWN);
        assertThat(similar(ASKED).replies()).hasSize(1);
        new LogDeeds(workspace, TODAY).withdraw("of-2024", "Jo", "A mistake");
        assertThat(similar(ASKED)).isEqualTo(new Result("coventry", List.of(), List.of()));
        new LogDeeds(workspace, TODAY).publish("of-2024", "Jo", "Put right");
        assertThat(similar(ASKED).accessible()).hasSize(1);
    }

    @Test
    void an_index_that_is_gone_cut_altered_or_of_another_record_heals_itself() throws IOException {
        children("of-2024", 2024, SHOWN);
        children("of-2023", 2023, SHOWN);
        Result right = similar(ASKED);
        Path index = folder.resolve(".cache/similar");
        byte[] as = Files.readAllBytes(index);
        List<byte[]> damaged = new ArrayList<>(List.of(new byte[0], new byte[] {1, 2, 3}));
        for (int cut = 1; cut < as.length; cut += as.length / 5) {
            damaged.add(java.util.Arrays.copyOf(as, cut));
            byte[] altered = as.clone();
            altered[cut] ^= 64;
            damaged.add(altered);
        }
        for (byte[] bytes : damaged) {
            Files.write(index, bytes);
            assertThat(similar(ASKED)).isEqualTo(right);
            assertThat(Files.readAllBytes(index)).isEqualTo(as);
        }
        Files.delete(index);
        assertThat(similar(ASKED)).isEqualTo(right);

        Path chain = folder.resolve("cases/record/chain.jsonl");
        Files.writeString(chain, Files.readAllLines(chain).getFirst() + "\n");
        Files.write(index, as);
        assertThat(similar(ASKED).replies()).extracting(Similar::reference).containsExactly("of-2024");
    }

    @Test
    void a_later_reply_is_added_without_reading_the_earlier_ones_again() throws IOException {
        children("of-2023", 2023, SHOWN);
        similar(ASKED);
        byte[] before = Files.readAllBytes(folder.resolve(".cache/similar"));
        // Were it read again for the index, this would stop the search.
        Files.writeString(folder.resolve("cases/of-2023/issued/decisions.json"), "{}");
        children("of-2024", 2024, SHOWN);

        assertThat(similar(ASKED).replies()).extracting(Similar::reference).containsExactly("of-2024", "of-2023");

        assertThat(Files.readAllBytes(folder.resolve(".cache/similar"))).startsWith(before);
    }
}
