package forthright.reply.plain;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import forthright.reply.plain.PlainEnglish.ValueLength;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code rules/plain-english.yaml}. */
final class PlainEnglishFile {
    private static final String README = "templates/README.md";
    private static final int MOST = 200;

    private final Faults faults;

    private PlainEnglishFile(Faults faults) {
        this.faults = faults;
    }

    static Optional<PlainEnglish> read(Path file, Faults faults) {
        Faults here = new Faults();
        Optional<PlainEnglish> read = YamlReader.read(file, PlainEnglish.FILE, here)
                .map(root -> new PlainEnglishFile(here).plainEnglish(root));
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : read;
    }

    private PlainEnglish plainEnglish(Node root) {
        Fields all = Fields.of(root, "the page on plain English", README, faults);
        List<Integer> lengths = all.thing(
                        "sentences",
                        "how long sentences may be",
                        f -> List.of(f.wholeNumber("longest", 1, MOST), f.wholeNumber("average", 1, MOST)))
                .orElse(List.of(1, 1));
        Map<String, ValueLength> values =
                all.thing("values", "how long values are", this::values).orElse(Map.of());
        List<Phrase> phrases =
                all.thing("instead-of", "the list of phrases", this::phrases).orElse(List.of());
        all.done();
        return new PlainEnglish(lengths.getFirst(), lengths.getLast(), values, phrases);
    }

    private Map<String, ValueLength> values(Fields f) {
        Map<String, ValueLength> values = new LinkedHashMap<>();
        f.names().forEach(name -> values.put(name, new ValueLength(f.placeOf(name), f.wholeNumber(name, 0, MOST))));
        return values;
    }

    private List<Phrase> phrases(Fields f) {
        List<Phrase> phrases = new ArrayList<>();
        for (String written : f.names()) {
            if (written.isBlank() || written.substring(0, written.length() - 1).indexOf('*') >= 0) {
                faults.error(
                        f.placeOf(written),
                        "star-within",
                        "\"%s\" has a * that is not at its end.".formatted(written),
                        "* stands for any ending of the last word; write the other words in full.");
            }
            phrases.add(Phrase.of(written, f.text(written)));
        }
        return phrases;
    }
}
