package forthright.drafting;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks whether values of law and councils still stand on something: a source that names something, and a day to look
 * again that has not come. A draft is made all the same; nothing is published.
 */
final class DatedValues {
    /** What stops publishing, though a draft can be made. */
    static final Set<String> CODES = Set.of("no-source", "check-again");

    private static final Pattern NO_SOURCE = Pattern.compile(
            "\\W*|\\W*(?:tb[acd]|to ?do|to be (?:added|confirmed|decided|done)|none|n/?a|unknown|not known|xx+|source|reference)\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final String REFERENCE = "reference";
    private static final String REVIEW_BY = "review-by";

    private final Workspace workspace;
    private final LocalDate today;
    private final Faults faults;

    DatedValues(Workspace workspace, LocalDate today, Faults faults) {
        this.workspace = workspace;
        this.today = today;
        this.faults = faults;
    }

    void check() {
        Stream.of(workspace.rules(), workspace.councils())
                .flatMap(folder -> Mentions.files(folder, ".yaml").stream())
                .filter(file -> !file.toString().endsWith(".cases.yaml"))
                .forEach((Path file) -> YamlReader.read(file, workspace.shown(file), new Faults())
                        .ifPresent(root -> within(root, "")));
    }

    private void within(Node node, String called) {
        switch (node) {
            case Node.Scalar scalar -> {}
            case Node.Listing listing -> listing.items().forEach(item -> within(item, called));
            case Node.Mapping mapping -> {
                dated(mapping, called);
                assessments(mapping);
                sampled(mapping);
                mapping.entries().values().forEach(entry -> within(entry.value(), entry.name()));
            }
        }
    }

    /** Of values by their first day, the one that holds and those to come; what no longer holds needs no more looking at. */
    private void dated(Node.Mapping values, String called) {
        TreeMap<LocalDate, Node.Mapping> byDay = new TreeMap<>();
        for (Node.Entry entry : values.entries().values()) {
            if (entry.value() instanceof Node.Mapping value) {
                day(entry.name()).ifPresent(day -> byDay.put(day, value));
            }
        }
        LocalDate holds = byDay.floorKey(today);
        byDay.tailMap(holds == null ? today : holds, true).values().forEach(value -> {
            source(value, REFERENCE, called);
            due(value, Fields.CHECK_AGAIN)
                    .ifPresent(
                            due -> faults.add(
                                    Fault.warning(
                                            due.place(),
                                            "check-again",
                                            "This value of \"%s\" was to be checked again by %s."
                                                    .formatted(called, due.text()),
                                            "Look at its source. If it still holds, give a later day; else add a line with the new value.")));
        });
    }

    /** An assessment that no longer counts, and that no later one of the same figures replaces. */
    private void assessments(Node.Mapping file) {
        if (file.entries().get("assessments") instanceof Node.Entry(var at, var name, Node.Listing all)) {
            List<Node.Mapping> each = all.items().stream()
                    .filter(Node.Mapping.class::isInstance)
                    .map(Node.Mapping.class::cast)
                    .toList();
            for (Node.Mapping one : each) {
                due(one, REVIEW_BY)
                        .filter(due -> each.stream()
                                .noneMatch(other -> speaksOfTheSame(one, other)
                                        && due(other, REVIEW_BY).isEmpty()))
                        .ifPresent(
                                due -> faults.add(
                                        Fault.warning(
                                                due.place(),
                                                "check-again",
                                                "This assessment of %s was to be reviewed by %s, and counts no longer."
                                                        .formatted(text(one, "measure"), due.text()),
                                                "Assess the figures again and add what you find, or take it out if nobody will ask for them.")));
            }
        }
    }

    private static boolean speaksOfTheSame(Node.Mapping one, Node.Mapping other) {
        return Stream.of("measure", "from", "to")
                        .allMatch(field -> text(one, field).equals(text(other, field)))
                && codes(one).equals(codes(other));
    }

    private static List<String> codes(Node.Mapping assessment) {
        return assessment.entries().get("categories") instanceof Node.Entry(var at, var name, Node.Listing codes)
                ? codes.items().stream()
                        .map(code -> code instanceof Node.Scalar scalar ? scalar.text() : "")
                        .sorted()
                        .toList()
                : List.of();
    }

    /** What reading a record takes, without how that was found. */
    private void sampled(Node.Mapping way) {
        if (way.entries().containsKey("minutes-each")) {
            source(way, "sampled", "minutes-each");
        }
    }

    private void source(Node.Mapping value, String field, String called) {
        Node.Entry entry = value.entries().get(field);
        String said = text(value, field);
        if (entry == null ? field.equals("sampled") : NO_SOURCE.matcher(said).matches()) {
            Place place = entry == null ? value.place() : entry.value().place();
            faults.add(Fault.warning(
                    place,
                    "no-source",
                    "This value of \"%s\" has no source.".formatted(called),
                    "Say under %s where it stands, so that somebody else can look it up.".formatted(field)));
        }
    }

    /** The value of a field, where it is a day that has come. */
    private Optional<Node.Scalar> due(Node.Mapping value, String field) {
        return value.entries().get(field) instanceof Node.Entry(var at, var name, Node.Scalar scalar)
                ? day(scalar.text()).filter(day -> !today.isBefore(day)).map(day -> scalar)
                : Optional.empty();
    }

    private static String text(Node.Mapping value, String field) {
        return value.entries().get(field) instanceof Node.Entry(var at, var name, Node.Scalar scalar)
                ? scalar.text()
                : "";
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
