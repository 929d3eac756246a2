package forthright.drafting;

import forthright.law.files.Faults;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question of a letter that was drafted or issued.
 *
 * @param rules the names of the rules that decided it, or were overruled
 * @param measures what was counted for it
 */
record DecidedQuestion(
        Place place,
        boolean issued,
        String id,
        String outcome,
        String entry,
        Set<String> rules,
        Set<String> citations,
        Set<String> measures) {
    DecidedQuestion {
        rules = Set.copyOf(rules);
        citations = Set.copyOf(citations);
        measures = Set.copyOf(measures);
    }

    /** Every question of the letters in the folders of the cases. */
    static List<DecidedQuestion> of(Workspace workspace) {
        List<DecidedQuestion> found = new ArrayList<>();
        Mentions.files(workspace.cases(), ".json").forEach(file -> {
            String shownAs = workspace.shown(file);
            boolean issued = shownAs.contains("/issued/");
            if (issued || shownAs.endsWith("/draft/decisions.json")) {
                YamlReader.text(file, shownAs, new Faults())
                        .flatMap(text -> JsonReader.parse(text, shownAs))
                        .ifPresent(node -> questions(node)
                                .map(question -> decided(question, issued))
                                .forEach(found::add));
            }
        });
        return found;
    }

    /** Whatever has an outcome and grounds, however it was sealed. */
    private static Stream<Node.Mapping> questions(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> Stream.empty();
            case Node.Listing(var place, List<Node> items) -> items.stream().flatMap(DecidedQuestion::questions);
            case Node.Mapping mapping ->
                mapping.entries().keySet().containsAll(Set.of("id", "outcome", "grounds"))
                        ? Stream.of(mapping)
                        : mapping.entries().values().stream().flatMap(entry -> questions(entry.value()));
        };
    }

    private static DecidedQuestion decided(Node.Mapping question, boolean issued) {
        Map<String, Node.Entry> fields = question.entries();
        Set<String> rules = new LinkedHashSet<>(values(fields, "grounds", "rule"));
        rules.addAll(values(fields, "overruled", "rule"));
        return new DecidedQuestion(
                question.place(),
                issued,
                text(fields, "id"),
                text(fields, "outcome"),
                text(fields, "entry"),
                rules,
                values(fields, "grounds", "citation"),
                values(fields, "content", "measure"));
    }

    private static String text(Map<String, Node.Entry> fields, String name) {
        return fields.get(name) instanceof Node.Entry(var place, var n, Node.Scalar scalar) ? scalar.text() : "";
    }

    /** What a field says in each thing that stands under another. */
    private static Set<String> values(Map<String, Node.Entry> fields, String list, String name) {
        Set<String> values = new LinkedHashSet<>();
        Node.Entry entry = fields.get(list);
        if (entry != null) {
            Stream<Node> things = entry.value() instanceof Node.Listing(var place, List<Node> items)
                    ? items.stream()
                    : Stream.of(entry.value());
            things.filter(Node.Mapping.class::isInstance)
                    .map(thing -> text(((Node.Mapping) thing).entries(), name))
                    .filter(text -> !text.isEmpty())
                    .forEach(values::add);
        }
        return values;
    }
}
