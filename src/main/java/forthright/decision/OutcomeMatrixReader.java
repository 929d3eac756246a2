package forthright.decision;

import forthright.decision.OutcomeMatrix.Citing;
import forthright.decision.OutcomeMatrix.Row;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Spelling;
import forthright.law.files.YamlReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the table of outcomes. */
final class OutcomeMatrixReader {
    private static final String README = "rules/README.md";
    private static final Map<String, Held> HELD =
            words(Held.values(), held -> held == Held.UNSAID ? "unsaid" : held.word());
    private static final Map<String, Outcome> OUTCOMES = words(Outcome.values(), Outcome::word);
    private static final Map<String, Citing> CITING =
            words(Citing.values(), citing -> citing.name().toLowerCase(Locale.UK));

    private final Faults faults = new Faults();

    private OutcomeMatrixReader() {}

    /** The table; empty, with the reasons noted, where it has a fault. */
    static Optional<OutcomeMatrix> read(Path file, String shownAs, Faults faults) {
        OutcomeMatrixReader reader = new OutcomeMatrixReader();
        Optional<OutcomeMatrix> matrix =
                YamlReader.read(file, shownAs, reader.faults).map(reader::matrix);
        faults.addAll(reader.faults.inOrder());
        return reader.faults.hasErrors() ? Optional.empty() : matrix;
    }

    private OutcomeMatrix matrix(Node node) {
        Fields fields = Fields.of(node, "the table of outcomes", README, faults);
        Map<String, List<String>> limbs = lists(fields, "limbs");
        Map<Outcome, Row> rows = new EnumMap<>(Outcome.class);
        fields.thing("outcomes", "the table of outcomes", outcomes -> {
            for (Outcome outcome : Outcome.values()) {
                outcomes.thing(outcome.word(), "an outcome", this::row).ifPresent(row -> rows.put(outcome, row));
            }
            return rows;
        });
        fields.done();
        return new OutcomeMatrix(rows, limbs);
    }

    private Row row(Fields fields) {
        List<Held> held = fields.list("held", node -> word(fields, node, HELD)).stream()
                .flatMap(Optional::stream)
                .toList();
        if (held.isEmpty()) {
            faults.error(
                    fields.placeOf("held"),
                    "missing-field",
                    "An outcome says whether it is held.",
                    "See " + README + ".");
        }
        return new Row(
                held,
                fields.oneOf("citation", CITING),
                fields.texts("citable"),
                fields.texts("beside"),
                new HashSet<>(fields.list("clashes", node -> word(fields, node, OUTCOMES)).stream()
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private Map<String, List<String>> lists(Fields fields, String name) {
        return fields.named(name, node -> {
            if (node instanceof Node.Listing(var place, List<Node> items)) {
                return items.stream().map(fields::asText).toList();
            }
            faults.error(node.place(), "not-a-list", "A list of provisions is expected here.", "See " + README + ".");
            return List.of();
        });
    }

    private <T> Optional<T> word(Fields fields, Node node, Map<String, T> words) {
        String word = fields.asText(node);
        Optional<T> value = Optional.ofNullable(words.get(word));
        if (value.isEmpty() && !word.isEmpty()) {
            faults.error(
                    node.place(),
                    "unknown-word",
                    "\"%s\" is not one of the words that may stand here.".formatted(word),
                    Spelling.hint(word, words.keySet()));
        }
        return value;
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(word, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
