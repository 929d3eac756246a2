package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import forthright.reply.plain.PlainEnglish;
import forthright.reply.plain.Sentence;
import forthright.reply.plain.Sentences;
import forthright.reply.plain.TemplateText;
import forthright.request.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The letters that the example requests get are plain English, but for what others wrote in them. */
class PlainLettersTest {
    private static final Path REQUESTS = Path.of("src/test/resources/forthright/request/letters");
    private static final List<String> COUNCILS = List.of("coventry", "marlshire", "eastmere", "dyfrgoed");

    private final Workspace workspace = ShippedWorkspace.here();
    private final PlainEnglish measure =
            PlainEnglish.load(workspace.rules(), new Faults()).orElseThrow();
    private final List<String> written = Mentions.of(workspace).stream()
            .filter(mention -> mention.place().file().startsWith("councils/"))
            .map(mention -> plain(mention.text()))
            .toList();

    @Test
    void every_letter_to_every_example_request_is_plain_english() throws IOException {
        Map<String, String> letters = letters();

        assertThat(letters).hasSizeGreaterThan(35);
        letters.forEach((name, letter) -> {
            List<Sentence> ours = Sentences.of(sent(letter), measure).stream()
                    .filter(sentence -> !isOfOthers(sentence.text()))
                    .toList();

            assertThat(ours)
                    .as(name)
                    .allSatisfy(s -> assertThat(s.words()).as(s.text()).isLessThanOrEqualTo(measure.longest()));
            assertThat(Sentences.average(ours).orElseThrow()).as(name).isLessThanOrEqualTo(measure.average());
            String own = TemplateText.ownWords(sent(letter));
            assertThat(measure.phrases())
                    .as(name)
                    .noneMatch(phrase ->
                            phrase.found().matcher(own).results().anyMatch(said -> !isOfOthers(said.group())));
        });
    }

    /** Without what it tells the officer, who takes that out. */
    private static String sent(String letter) {
        return letter.lines()
                .map(line -> line.matches("(- )?[*]{2}\\[.*") ? "" : line)
                .collect(Collectors.joining("\n"));
    }

    /** Whether a person of the council wrote it: why a figure identifies somebody, say. */
    private boolean isOfOthers(String sentence) {
        String said = plain(sentence);
        return written.stream().anyMatch(text -> text.contains(said));
    }

    private static String plain(String text) {
        return text.replace("\\", "").replaceAll("\\s+", " ").replaceAll("[.]$", "");
    }

    /** By the request's name and the council's. */
    private Map<String, String> letters() throws IOException {
        Map<String, String> letters = new TreeMap<>();
        Drafter drafter = Drafter.ofMany(workspace);
        for (Map.Entry<String, Path> request : requests().entrySet()) {
            boolean isCase = request.getKey().startsWith("cases/");
            // Each of the many to one council, so that all three write to some.
            int one = Math.floorMod(request.getKey().hashCode(), COUNCILS.size());
            for (String council : isCase ? COUNCILS : COUNCILS.subList(one, one + 1)) {
                letter(drafter, request.getValue(), council)
                        .forEach(letter -> letters.put(request.getKey() + " to " + council, letter));
            }
        }
        return letters;
    }

    private static Stream<String> letter(Drafter drafter, Path request, String council) throws IOException {
        try {
            Draft draft = drafter.draft(new Order(
                    text(request),
                    request.toString(),
                    request,
                    council,
                    new Received.On(LocalDate.of(2026, 2, 2)),
                    LocalDate.of(2026, 2, 24),
                    ""));
            return Stream.ofNullable(draft.files().get("letter.md"));
        } catch (FaultsException e) {
            return Stream.empty();
        }
    }

    private static Map<String, Path> requests() throws IOException {
        Map<String, Path> requests = new TreeMap<>();
        for (Path folder : List.of(Path.of("cases"), REQUESTS)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file ->
                                file.endsWith("request.txt") || file.startsWith(REQUESTS) && Files.isRegularFile(file))
                        .forEach(file -> requests.put(file.toString(), file));
            }
        }
        return requests;
    }

    private static String text(Path file) throws IOException {
        return file.toString().endsWith(".yaml")
                ? YamlReader.read(file, file.toString(), new Faults()).stream()
                        .map(node ->
                                ((Node.Mapping) node).entries().get("request").value())
                        .map(request -> ((Node.Scalar) request).text())
                        .findFirst()
                        .orElseThrow()
                : Files.readString(file);
    }
}
