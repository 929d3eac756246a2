package forthright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Wordings that the bank has never seen: the right question, or none; never a wrong one. */
class WordingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/forthright/bank");

    @Test
    void wordings_of_banked_questions_find_their_question() {
        Map<String, String> wordings = new LinkedHashMap<>();
        Fields file = fields("wordings.yaml");
        file.thing("wordings", "wordings", each -> {
            for (String entry : each.names()) {
                each.texts(entry).forEach(wording -> wordings.put(wording, entry));
            }
            return true;
        });

        List<String> abstained = new ArrayList<>();
        wordings.forEach((wording, entry) -> {
            if (Shipped.bank().match(wording) instanceof Match.Matched matched) {
                assertThat(matched.entry().id()).as(wording).isEqualTo(entry);
            } else {
                abstained.add(wording);
            }
        });
        assertThat(wordings).hasSizeGreaterThanOrEqualTo(80);
        assertThat(abstained).isEmpty();
    }

    @Test
    void no_wording_of_the_test_stands_in_the_bank() {
        List<String> asks = Shipped.bank().entries().stream()
                .flatMap(e -> e.asks().stream())
                .toList();
        fields("wordings.yaml").thing("wordings", "wordings", each -> {
            for (String entry : each.names()) {
                assertThat(each.texts(entry)).doesNotContainAnyElementsOf(asks);
            }
            return true;
        });
    }

    @Test
    void near_misses_are_matched_to_nothing() {
        List<String> nearMisses = fields("near-misses.yaml").texts("near-misses");

        assertThat(nearMisses).hasSizeGreaterThanOrEqualTo(40);
        for (String wording : nearMisses) {
            assertThat(Shipped.bank().match(wording)).as(wording).isNotInstanceOf(Match.Matched.class);
        }
    }

    private static Fields fields(String name) {
        Faults faults = new Faults();
        Fields fields = Fields.of(
                YamlReader.read(FOLDER.resolve(name), name, faults).orElseThrow(), "wordings", "this test", faults);
        assertThat(faults.inOrder()).isEmpty();
        return fields;
    }
}
