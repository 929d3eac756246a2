package forthright.drafting;

import forthright.bank.BankEntry;
import forthright.bank.BankEntry.Measure;
import forthright.bank.Concept;
import forthright.law.files.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a name means in the question bank and the councils' folders: a standard question, a measure, a concept, a field. */
final class MeaningsInFiles {
    private static final String BANK = "question-bank/";

    private final UsesIndex index;

    MeaningsInFiles(UsesIndex index) {
        this.index = index;
    }

    List<Meaning> of(String name) {
        List<Meaning> found = new ArrayList<>();
        // A measure has the name of its standard question, save where two questions share it.
        index.bank()
                .entry(name)
                .or(() -> index.bank().entries().stream()
                        .filter(entry -> entry.by().measured().map(Measure::name).stream()
                                .anyMatch(name::equals))
                        .findFirst())
                .map(entry -> entry(entry, name))
                .ifPresent(found::add);
        index.bank().concepts().stream()
                .filter(concept ->
                        concept.id().equals(name) || concept.names().stream().anyMatch(n -> n.equalsIgnoreCase(name)))
                .map(this::concept)
                .forEach(found::add);
        if (fields().anyMatch(name::equals)) {
            found.add(field(name));
        }
        return found;
    }

    /** Every name that means something here. */
    Stream<String> names() {
        return Stream.of(
                        index.bank().entries().stream().map(BankEntry::id),
                        index.bank().entries().stream()
                                .flatMap(entry -> entry.by().measured().stream())
                                .map(Measure::name),
                        index.bank().concepts().stream()
                                .flatMap(c -> Stream.concat(Stream.of(c.id()), c.names().stream())),
                        fields())
                .flatMap(all -> all);
    }

    private Stream<String> fields() {
        return index.bank().entries().stream()
                .flatMap(entry -> entry.by().measured().stream())
                .flatMap(measure -> measure.needs().stream())
                .distinct();
    }

    private Meaning entry(BankEntry entry, String name) {
        List<Use> uses = new ArrayList<>();
        entry.by().measured().ifPresent(measure -> {
            if (Files.exists(measure.sql())) {
                Path sql = measure.sql().toAbsolutePath().normalize();
                uses.add(new Use("query", Place.of(index.workspace().shown(sql)), measure.name()));
            }
            measure.needs().forEach(field -> uses.add(Use.of("field of the data", field)));
            measure.within().of().forEach(within -> uses.add(Use.of("measure", within)));
        });
        entry.follows().forEach(follows -> uses.add(Use.of("standard question", follows)));
        String file = entry.place().file();
        Path cases = index.workspace().root().resolve(file.replaceFirst("\\.yaml$", ".cases.yaml"));
        Stream<Use> own = Files.exists(cases)
                ? Stream.of(new Use("question", Place.of(index.workspace().shown(cases)), "its cases"))
                : Stream.of();
        Predicate<Mention> says = mention ->
                mention.text().equals(name) && !mention.place().file().equals(file);
        List<Use> usedBy = Stream.of(
                        own,
                        index.mentioned("question", says.and(m -> m.isIn(BANK))),
                        index.mentioned("council", says.and(m -> m.isIn("councils/"))),
                        index.mentioned("case", says.and(m -> m.isIn("cases/"))),
                        index.decided(
                                q -> q.entry().equals(name) || q.measures().contains(name)))
                .flatMap(all -> all)
                .toList();
        String kind = entry.id().equals(name) ? "standard question" : "measure";
        return new Meaning(kind, name, List.of(entry.place()), uses, usedBy);
    }

    private Meaning concept(Concept concept) {
        Predicate<Mention> says = mention -> mention.text().equals(concept.id());
        List<Place> at = index.mentions().stream()
                .filter(says.and(m -> m.isName() && m.isIn(BANK + "concepts.yaml")))
                .map(Mention::place)
                .toList();
        List<String> asked =
                concept.names().stream().map(n -> n.toLowerCase(Locale.UK)).toList();
        Stream<Use> asks = index.mentions().stream()
                .filter(m -> m.isIn(BANK) && m.isValueOf("asks"))
                .filter(m -> asked.stream().anyMatch(n -> isIn(m.text(), n)))
                .map(m -> new Use("question", m.place(), "asked as “%s”".formatted(m.text())));
        List<Use> usedBy = Stream.of(
                        index.mentioned("council", says.and(m -> m.isIn("councils/"))),
                        index.mentioned("question", says.and(m -> m.isIn(BANK) && !at.contains(m.place()))),
                        asks)
                .flatMap(all -> all)
                .toList();
        return new Meaning("concept", concept.id(), at, List.of(), usedBy);
    }

    private static boolean isIn(String text, String words) {
        return (" " + text.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", " ") + " ")
                .contains(" " + words.replaceAll("[^a-z0-9]+", " ") + " ");
    }

    private Meaning field(String field) {
        String table = field.substring(0, field.indexOf('.'));
        String column = field.substring(field.indexOf('.') + 1);
        List<Place> at = index.mentions().stream()
                .filter(m -> m.isName() && m.text().equals(column) && m.isUnder(table) && m.isUnder("tables"))
                .filter(m -> m.isIn("councils/"))
                .map(Mention::place)
                .toList();
        List<Use> usedBy = Stream.of(
                        index.mentioned(
                                "question",
                                m -> m.isIn(BANK)
                                        && m.isValueOf("needs")
                                        && m.text().equals(field)),
                        index.mentioned(
                                "council", m -> m.isIn("councils/") && m.text().equals(field)))
                .flatMap(all -> all)
                .toList();
        return new Meaning("field of the data", field, at, List.of(), usedBy);
    }
}
