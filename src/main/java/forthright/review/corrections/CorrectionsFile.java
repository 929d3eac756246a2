package forthright.review.corrections;

import forthright.law.Regime;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import forthright.review.corrections.Corrections.OfAnswer;
import forthright.review.reading.Ending;
import forthright.review.reading.Figure;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what people put right beside a reply ({@code reply.review.yaml}), and what is dismissed for whole authorities. */
public final class CorrectionsFile {
    private static final String README = "docs/for-reviewers.md";

    private final Faults faults;

    private CorrectionsFile(Faults faults) {
        this.faults = faults;
    }

    /** The corrections beside a reply: {@code reply.review.yaml} beside {@code reply.txt}; none where there is no such file. */
    public static Corrections beside(Path reply, String shownAs, Faults faults) {
        String name = String.valueOf(reply.getFileName());
        int dot = name.lastIndexOf('.');
        Path file = reply.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".review.yaml");
        if (!Files.isRegularFile(file)) {
            return Corrections.NONE;
        }
        return read(file, shownAs.replaceFirst("[^/]*$", String.valueOf(file.getFileName())), faults);
    }

    /** The corrections of a file. */
    public static Corrections read(Path file, String shownAs, Faults faults) {
        return YamlReader.read(file, shownAs, faults)
                .map(root -> new CorrectionsFile(faults).corrections(root))
                .orElse(Corrections.NONE);
    }

    /** What is dismissed for whole authorities; nothing where there is no such file. */
    public static List<Dismissal> ofAuthorities(Path file, String shownAs, Faults faults) {
        return Files.isRegularFile(file)
                ? YamlReader.read(file, shownAs, faults)
                        .map(root -> new CorrectionsFile(faults).exceptions(root))
                        .orElse(List.of())
                : List.of();
    }

    private Corrections corrections(Node root) {
        Fields fields = Fields.of(root, "a review's corrections", README, faults);
        Corrections read = new Corrections(
                text(fields, "authority"),
                text(fields, "reference"),
                fields.dateIfAny("dated"),
                fields.dateIfAny("received"),
                fields.has("regime") ? Optional.of(fields.oneOf("regime", Regime.words())) : Optional.empty(),
                fields.named("answers", "an answer", this::answer),
                fields.things("dismissed", "a dismissed finding", each -> dismissal(each, false)));
        fields.done();
        return read;
    }

    private List<Dismissal> exceptions(Node root) {
        Fields fields = Fields.of(root, "the list of exceptions", README, faults);
        List<Dismissal> read = fields.things("exceptions", "an exception", each -> dismissal(each, true));
        fields.done();
        return read;
    }

    private static Optional<String> text(Fields fields, String name) {
        return fields.has(name) ? Optional.of(fields.text(name)) : Optional.empty();
    }

    private OfAnswer answer(Fields fields) {
        Map<String, Ending> endings = words(Ending.values(), Ending::word);
        return new OfAnswer(
                fields.has("outcome") ? Optional.of(fields.oneOf("outcome", endings)) : Optional.empty(),
                fields.has("figures")
                        ? Optional.of(fields.things("figures", "a figure", CorrectionsFile::figure))
                        : Optional.empty());
    }

    private static Figure figure(Fields fields) {
        String label = fields.text("label", "");
        String unit = fields.text("unit", "");
        String period = fields.text("period", "");
        Figure.Value value = fields.has("shown")
                ? new Figure.Value.Hidden(fields.text("shown"))
                : new Figure.Value.Exact(BigDecimal.valueOf(fields.wholeNumber("value", 0, Integer.MAX_VALUE)));
        return new Figure(label, value, unit, period, 0);
    }

    private static Dismissal dismissal(Fields fields, boolean ofAnAuthority) {
        return new Dismissal(
                fields.text("rule"),
                ofAnAuthority ? fields.text("authority") : "",
                ofAnAuthority ? "" : fields.text("at", ""),
                fields.text("reason"),
                fields.text("by"),
                fields.date("on"));
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(word, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
