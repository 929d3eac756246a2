package forthright.law.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The named fields of one thing in a file. Each field is asked for by name and kind; {@link #done} then refuses the
 * names that nobody asked for. A fault is noted and a harmless value returned, so that all faults come out in one run;
 * nothing read with faults is ever used.
 */
public final class Fields {
    /** The field of a dated value that says from which day it must have been looked at again. */
    public static final String CHECK_AGAIN = "check-again";

    private final Place place;
    private final Map<String, Node.Entry> entries;
    private final String thing;
    private final String readme;
    private final Faults faults;
    private final SingleValues single;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Place place, Map<String, Node.Entry> entries, String thing, String readme, Faults faults) {
        this.place = place;
        this.entries = entries;
        this.thing = thing;
        this.readme = readme;
        this.faults = faults;
        this.single = new SingleValues(faults);
    }

    /**
     * The fields of a node.
     *
     * @param thing what the node describes, with its article: "a question"
     * @param readme the page that explains its fields
     */
    public static Fields of(Node node, String thing, String readme, Faults faults) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping.place(), mapping.entries(), thing, readme, faults);
        }
        faults.error(
                node.place(),
                "not-fields",
                "Here %s is expected, as named fields.".formatted(thing),
                "See " + readme + ".");
        return new Fields(node.place(), Map.of(), thing, readme, faults);
    }

    /** Where these fields begin. */
    public Place place() {
        return place;
    }

    /** Where a field stands, or where the fields begin if it is absent. */
    public Place placeOf(String name) {
        Node.Entry entry = entries.get(name);
        return entry == null ? place : entry.value().place();
    }

    /** Whether a field is there. */
    public boolean has(String name) {
        asked.add(name);
        return entries.containsKey(name);
    }

    /** The names that are there, in order; for mappings whose names are themselves data. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** A field that must be there. */
    public Optional<Node> node(String name) {
        asked.add(name);
        Node.Entry entry = entries.get(name);
        if (entry == null) {
            missing(name);
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    /** Text that must be there and not be blank. */
    public String text(String name) {
        return node(name).map(this::asText).orElse("");
    }

    /** Text that may be absent. */
    public String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    /** Text of a node, refused where another program could read the bare word as something else. */
    public String asText(Node node) {
        return single.text(node);
    }

    /** A whole number within bounds. */
    public int wholeNumber(String name, int least, int most) {
        return node(name).map(node -> single.wholeNumber(node, least, most)).orElse(least);
    }

    /** A whole number that may be absent. */
    public int wholeNumber(String name, int least, int most, int otherwise) {
        return has(name) ? wholeNumber(name, least, most) : otherwise;
    }

    /** A yes or a no, written {@code true} or {@code false}. */
    public boolean truth(String name, boolean otherwise) {
        return has(name) ? single.truth(node(name).orElseThrow(), name, otherwise) : otherwise;
    }

    /** A date that must be there. */
    public LocalDate date(String name) {
        return node(name).map(single::date).orElse(LocalDate.EPOCH);
    }

    /** A date that may be absent. */
    public Optional<LocalDate> dateIfAny(String name) {
        return has(name) ? Optional.of(date(name)) : Optional.empty();
    }

    /** One of the words of a closed list. */
    public <T> T oneOf(String name, Map<String, T> words) {
        Node node = node(name).orElse(null);
        T otherwise = words.values().iterator().next();
        return node == null ? otherwise : single.oneOf(node, name, words, otherwise);
    }

    /** One of the words of a closed list, or a default where the field is absent. */
    public <T> T oneOf(String name, Map<String, T> words, T otherwise) {
        return has(name) ? oneOf(name, words) : otherwise;
    }

    /** A list of texts; empty where absent. */
    public List<String> texts(String name) {
        return list(name, this::asText);
    }

    /** A list; empty where absent. */
    public <T> List<T> list(String name, Function<Node, T> read) {
        if (!has(name)) {
            return List.of();
        }
        Node node = node(name).orElseThrow();
        if (node instanceof Node.Listing listing) {
            return listing.items().stream().map(read).toList();
        }
        faults.error(
                node.place(),
                "not-a-list",
                "\"%s\" is a list.".formatted(name),
                "Write one item a line, each after a dash.");
        return List.of();
    }

    /** A list of things with fields; empty where absent. */
    public <T> List<T> things(String name, String each, Function<Fields, T> read) {
        return list(name, node -> inner(node, each, read));
    }

    /** A thing with fields that must be there. */
    public <T> Optional<T> thing(String name, String what, Function<Fields, T> read) {
        return node(name).map(node -> inner(node, what, read));
    }

    /** Named things with fields, in order; empty where absent. */
    public <T> Map<String, T> named(String name, String each, Function<Fields, T> read) {
        return named(name, node -> inner(node, each, read));
    }

    /** Named values, in order; empty where absent. */
    public <T> Map<String, T> named(String name, Function<Node, T> read) {
        Map<String, T> values = new LinkedHashMap<>();
        if (has(name)) {
            mapping(name).forEach((key, entry) -> values.put(key, read.apply(entry.value())));
        }
        return values;
    }

    /**
     * Values by the date from which each holds; faults where absent or where a name is not a date. Each may say in
     * {@link #CHECK_AGAIN} from which day somebody must have looked whether it still holds.
     */
    public <T> Dated<T> dated(String name, String each, Function<Fields, T> read) {
        TreeMap<LocalDate, T> values = new TreeMap<>();
        if (node(name).isPresent()) {
            mapping(name)
                    .forEach((key, entry) ->
                            values.put(single.date(key, entry.place()), line(entry.value(), each, read)));
        }
        return new Dated<>(values);
    }

    private Map<String, Node.Entry> mapping(String name) {
        Node node = node(name).orElseThrow();
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries();
        }
        faults.error(node.place(), "not-fields", "\"%s\" holds named values.".formatted(name), "See " + readme + ".");
        return Map.of();
    }

    private <T> T inner(Node node, String what, Function<Fields, T> read) {
        Fields fields = of(node, what, readme, faults);
        T value = read.apply(fields);
        fields.done();
        return value;
    }

    private <T> T line(Node node, String each, Function<Fields, T> read) {
        return inner(node, each, fields -> {
            fields.dateIfAny(CHECK_AGAIN);
            return read.apply(fields);
        });
    }

    private void missing(String name) {
        faults.error(
                place,
                "missing-field",
                "%s needs the field \"%s\".".formatted(capital(thing), name),
                "All fields: " + readme);
    }

    /** Refuses the fields that nobody asked for. */
    public void done() {
        List<String> known = new ArrayList<>(asked);
        for (Node.Entry entry : entries.values()) {
            if (!asked.contains(entry.name()) && !"<<".equals(entry.name())) {
                String didYouMean = Spelling.nearest(entry.name(), known)
                        .map("Did you mean \"%s\"? "::formatted)
                        .orElse("");
                faults.error(
                        entry.place(),
                        "unknown-field",
                        "\"%s\" is not a field of %s.".formatted(entry.name(), thing),
                        didYouMean + "All fields: " + readme);
            }
        }
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.UK) + text.substring(1);
    }
}
