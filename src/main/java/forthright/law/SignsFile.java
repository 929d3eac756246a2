package forthright.law;

import forthright.law.Sign.Phrase;
import forthright.law.Signs.Of;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code rules/signs.yaml}. */
final class SignsFile {
    private static final String README = "rules/README.md";
    private static final List<String> REGIMES = List.of("FOIA", "FOISA");

    private final Faults faults;

    private SignsFile(Faults faults) {
        this.faults = faults;
    }

    static Optional<Signs> read(Path file, Faults faults) {
        Faults here = new Faults();
        Optional<Signs> read = YamlReader.read(file, Signs.FILE, here).map(root -> new SignsFile(here).signs(root));
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : read;
    }

    private Signs signs(Node root) {
        Fields all = Fields.of(root, "the list of signs", README, faults);
        Map<String, Of> kinds = Kind.words(Of.values());
        Map<Of, Sign> questions = new LinkedHashMap<>();
        all.thing("questions", "the signs in a question", (Fields f) -> {
            kinds.forEach((word, of) -> f.thing(word, "a sign", this::sign).ifPresent(s -> questions.put(of, s)));
            return questions;
        });
        List<Sign> letters =
                List.copyOf(all.named("letters", "a sign", this::sign).values());
        all.done();
        return new Signs(questions, letters);
    }

    private Sign sign(Fields f) {
        List<String> words = f.texts("words");
        List<String> unless = f.texts("unless");
        words.stream()
                .filter(w -> w.indexOf('*') >= 0 && w.indexOf('*') < w.length() - 1)
                .forEach(w -> faults.error(
                        f.placeOf("words"),
                        "star-within",
                        "\"%s\" has a * that is not at its end.".formatted(w),
                        "* stands for any ending of the last word; write the other words in full."));
        Map<String, String> says = new LinkedHashMap<>();
        f.thing("says", "what is said under each Act", (Fields each) -> {
            REGIMES.forEach(regime -> says.put(regime, each.text(regime)));
            return says;
        });
        return new Sign(phrases(words), phrases(unless), says);
    }

    private static List<Phrase> phrases(List<String> written) {
        return written.stream().map(Phrase::of).toList();
    }
}
