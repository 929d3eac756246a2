package forthright.disclosurelog;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.Authorities;
import forthright.law.Authority;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing of whoever asked stands in the log: not in the request, and not where the letter repeats it. */
class RedactionTest {
    private static final Path REQUESTS = Path.of("src/test/resources/forthright/disclosurelog/requests.yaml");
    private static final KnownWords WORDS = words();

    private static KnownWords words() {
        return new KnownWords(Authorities.load(Path.of("rules"), new Faults())
                .orElseThrow()
                .all()
                .map(Authority::name)
                .toList());
    }

    private record Case(String name, String request, List<String> never, List<String> kept, List<String> doubt) {
        static Case read(Fields fields) {
            return new Case(
                    fields.text("name"),
                    fields.text("request"),
                    fields.texts("never"),
                    fields.has("kept") ? fields.texts("kept") : List.of(),
                    fields.has("doubt") ? fields.texts("doubt") : List.of());
        }
    }

    private static List<Case> cases() {
        Faults faults = new Faults();
        Node node = YamlReader.read(REQUESTS, "requests.yaml", faults).orElseThrow();
        List<Case> cases = new ArrayList<>();
        if (node instanceof Node.Listing(Place place, List<Node> items)) {
            items.forEach(item -> cases.add(Case.read(Fields.of(item, "a case", "", faults))));
        }
        faults.stopIfAny();
        return cases;
    }

    private static Redaction redaction(String request, String letter, Settled settled) {
        return Redaction.of(request, letter, settled, WORDS);
    }

    @TestFactory
    Stream<DynamicTest> no_token_of_who_asked_survives() {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThan(25);
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    Redaction redaction = redaction(each.request(), "", Settled.nothing());
                    String shown = redaction.subject() + "\n" + redaction.request();
                    assertThat(redaction.unsure().stream().map(Redaction.Unsure::words))
                            .as(shown)
                            .isEqualTo(each.doubt());
                    each.never().forEach(token -> assertThat(shown).doesNotContainIgnoringCase(token));
                    each.kept().forEach(words -> assertThat(shown).contains(words));
                }));
    }

    /** The letter repeats each line of the request as a question, escaped as letters are. */
    @TestFactory
    Stream<DynamicTest> nor_in_the_letter_that_repeats_it() {
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    Redaction alone = redaction(each.request(), "", Settled.nothing());
                    StringBuilder letter = new StringBuilder("Dear applicant\n\n");
                    String own = forthright.request.OwnWords.of(each.request()).text();
                    for (String paragraph : own.split("\n\\s*\n", -1)) {
                        letter.append("> ")
                                .append(paragraph.replaceAll("\\s+", " ").replaceAll("[\\\\`*_\\[\\]<>|~$]", "\\\\$0"))
                                .append("\n\nThere were 12.\n\n");
                    }
                    Redaction both = redaction(each.request(), letter.toString(), Settled.nothing());
                    assertThat(both.letter()).contains("Dear applicant", "There were 12.");
                    if (both.unsure().size() <= alone.unsure().size()) {
                        each.never()
                                .forEach(token -> assertThat(both.letter().replace("\\", ""))
                                        .doesNotContainIgnoringCase(token));
                    }
                }));
    }

    @Test
    void what_a_person_settled_is_removed_or_kept_and_no_longer_in_doubt() {
        String request = "Dear Council,\n\nDid Mirabel Stott meet Thaddeus Rook? Where is 12 Quarry Street?\n";
        Settled settled =
                new Settled(List.of(said("Mirabel Stott")), List.of(said("Thaddeus Rook"), said("12 Quarry Street")));

        Redaction redaction = redaction(request, "> Did Mirabel Stott meet Thaddeus Rook?\n", settled);

        assertThat(redaction.unsure()).isEmpty();
        assertThat(redaction.request()).contains("Did [removed] meet Thaddeus Rook? Where is 12 Quarry Street?");
        assertThat(redaction.letter()).isEqualTo("> Did \\[removed\\] meet Thaddeus Rook?\n");
    }

    @Test
    void words_that_stand_nowhere_are_told_with_their_place() {
        Faults faults = new Faults();
        Redaction.checkSettled(new Settled(List.of(said("Mirabell")), List.of()), "Did Mirabel come?", "", faults);
        assertThat(faults.inOrder()).singleElement().asString().contains("cases/x/log.yaml:3:1", "no-such-words");
    }

    @Test
    void a_doubt_is_told_with_its_line_and_column() {
        String request = "To: Coventry City Council\nSubject: Panels\n\nDear Council,\n\nWhen did Araminta come?\n";
        assertThat(redaction(request, "", Settled.nothing()).unsure())
                .singleElement()
                .satisfies(unsure -> {
                    assertThat(unsure.line()).isEqualTo(6);
                    assertThat(unsure.column()).isEqualTo(10);
                    assertThat(unsure.words()).isEqualTo("Araminta");
                });
    }

    @Test
    void a_letter_that_repeats_nothing_of_who_asked_stays_to_the_last_character() {
        String letter = "**Team**\n\nfoi@anyshire.gov.uk\n\n> How many \\[new\\] bins \\& bags?\n\n12, 0300 123 4567\n";
        assertThat(redaction("Dear Council,\n\nHow many [new] bins & bags?\n\nLudo Pym\n", letter, Settled.nothing())
                        .letter())
                .isEqualTo(letter);
    }

    /** Real requests with invented names: hardly one of them must wait for a person. */
    @Test
    void few_collected_requests_wait_for_a_person() throws IOException {
        List<Path> requests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/forthright/request/collected"))) {
            requests = files.filter(file -> file.endsWith("request.txt")).toList();
        }
        long waiting = 0;
        for (Path request : requests) {
            waiting += redaction(Files.readString(request), "", Settled.nothing())
                            .unsure()
                            .isEmpty()
                    ? 0
                    : 1;
        }
        assertThat(requests).hasSizeGreaterThan(150);
        assertThat(waiting).isLessThan(requests.size() / 10);
    }

    private static Settled.Words said(String words) {
        return new Settled.Words(words, "Jo", LocalDate.of(2026, 3, 2), "why", new Place("cases/x/log.yaml", 3, 1));
    }
}
