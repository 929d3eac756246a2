package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.bank.BankEntry.Measure;
import forthright.bank.Council;
import forthright.bank.QuestionBank;
import forthright.bank.Recording;
import forthright.data.CouncilData;
import forthright.data.Counted;
import forthright.data.RawTable;
import forthright.law.files.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet filled in with the true counts gives the letter that counting the rows gives: what is small in it too. */
class SuppliedLettersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "FOI746230783, coventry, 2025-10-21, 2024-01-01, 2025-01-01",
        "FOI746230783, marlshire, 2025-10-21, 2024-01-01, 2025-01-01",
        "FOI794754610, marlshire, 2026-02-24, 2025-12-31, 2024-12-31"
    })
    void the_letter_is_the_same_as_from_the_rows(
            String reference, String council, String dated, String covered, String instead) throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        String request = "cases/%s/request.txt".formatted(reference);
        Draft counted = ShippedWorkspace.draft(workspace, request, council, dated);
        Path sources = folder.resolve("councils/%s/sources.yaml".formatted(council));
        String whole = Files.readString(sources);
        Files.writeString(
                sources,
                whole.replace(
                        (covered.endsWith("31") ? "to: " : "from: ") + covered,
                        (covered.endsWith("31") ? "to: " : "from: ") + instead));

        Draft lacking = ShippedWorkspace.draft(workspace, request, council, dated);
        assertThat(lacking.reply().tasks()).extracting(task -> task.kind()).contains("figures");
        AskService.of(workspace, order(workspace, request, council, dated));
        Path sheet = folder.resolve("cases/%s/service/performance/figures.csv".formatted(reference));
        fill(sheet, ShippedWorkspace.here(), council);
        Draft supplied = ShippedWorkspace.draft(workspace, request, council, dated);

        assertThat(supplied.files().get("letter.md")).isEqualTo(counted.files().get("letter.md"));
        assertThat(withoutInputs(supplied)).isEqualTo(withoutInputs(counted));
        assertThat(inputs(supplied)).isNotEqualTo(inputs(lacking));

        String filled = Files.readString(sheet);
        Files.writeString(sheet, filled.replaceFirst("Jo Bloggs", "Joan Bloggs"));
        assertThat(inputs(ShippedWorkspace.draft(workspace, request, council, dated)))
                .isNotEqualTo(inputs(supplied));
        Files.writeString(sheet, filled);
        assertThat(inputs(ShippedWorkspace.draft(workspace, request, council, dated)))
                .isEqualTo(inputs(supplied));
    }

    private static Order order(Workspace workspace, String request, String council, String dated) throws IOException {
        Path file = workspace.root().resolve(request);
        return new Order(
                Files.readString(file),
                request,
                file,
                council,
                new forthright.request.Received.NotSaid(),
                LocalDate.parse(dated),
                "");
    }

    private static String withoutInputs(Draft draft) {
        String json = draft.files().get("decisions.json");
        return json.substring(0, json.indexOf("\"inputs\""));
    }

    private static String inputs(Draft draft) {
        String json = draft.files().get("decisions.json");
        return json.substring(json.indexOf("\"data\"")).lines().findFirst().orElseThrow();
    }

    /** Counts each row of a sheet in the council's own data, as a service with the records before it would. */
    private static void fill(Path sheet, Workspace shipped, String id) throws IOException {
        Faults faults = new Faults();
        Council council = new Councils(shipped).read(id, faults).orElseThrow();
        QuestionBank bank = QuestionBank.load(shipped.questionBank(), faults).orElseThrow();
        List<String> filled = new ArrayList<>();
        try (CouncilData data = CouncilData.open(council, council.folder().resolve("data"), faults)) {
            List<String> lines = Files.readAllLines(sheet);
            filled.add(lines.getFirst());
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Measure measure = bank.measure(cells[1]).orElseThrow();
                RawTable table = ((Counted.Counts)
                                data.count(measure, LocalDate.parse(cells[2]), LocalDate.parse(cells[3])))
                        .table();
                RawTable.Cell cell = table.cells().stream()
                        .filter(c -> labels(council, c).anyMatch(cells[4]::equals))
                        .findFirst()
                        .orElse(new RawTable.Cell("", "", 0, 0));
                filled.add(String.join(",", List.of(cells).subList(0, 6))
                        + ",%d,%d,,Jo Bloggs,2026-02-10".formatted(cell.count(), cell.children()));
            }
        }
        Files.writeString(sheet, String.join("\r\n", filled) + "\r\n");
    }

    private static Stream<String> labels(Council council, RawTable.Cell cell) {
        return cell.code().isEmpty()
                ? Stream.of("")
                : council.recording().list(cell.list()).stream()
                        .flatMap(list -> list.categories().stream()
                                .filter(c -> c.code().equals(cell.code()))
                                .map(Recording.Category::label)
                                .flatMap(label -> Stream.of(label, "%s (%s)".formatted(label, list.called()))));
    }
}
