package forthright.bank;

import forthright.bank.Lexicon.Hit;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.KeptReader;
import forthright.law.files.KeptWriter;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The words of the field, as {@code vocabulary.yaml} and {@code concepts.yaml} give them, and the terms of a text in them. */
final class Vocabulary {
    /** Stands in a wording for any concept. */
    static final String CONCEPT = "concept";

    static final String README = "question-bank/README.md";

    // "missing+incident" stands for both terms.
    private static final Pattern PLUS = Pattern.compile("\\+");

    private final Lexicon<String> same = new Lexicon<>();
    private final Lexicon<Spoken> concepts = new Lexicon<>();
    private final Set<String> telling = new LinkedHashSet<>();
    private final Set<String> narrowing = new LinkedHashSet<>();
    private final Set<String> framing = new LinkedHashSet<>();
    private final Set<String> silent = new LinkedHashSet<>();
    private final Set<String> courtesy = new LinkedHashSet<>();
    private final Set<String> nouns = new LinkedHashSet<>();
    private final Map<String, Concept> byId = new LinkedHashMap<>();

    /** A concept, and the term that it is a kind of; {@link #CONCEPT} for most. */
    private record Spoken(Concept concept, String of) {}

    private Vocabulary() {}

    static Optional<Vocabulary> load(Path folder, Faults faults) {
        Vocabulary vocabulary = new Vocabulary();
        boolean words = vocabulary.read(folder, "vocabulary.yaml", "the words of the bank", faults, vocabulary::words);
        boolean concepts = vocabulary.read(
                folder, "concepts.yaml", "the list of concepts", faults, f -> vocabulary.concepts(f, faults));
        return words && concepts ? Optional.of(vocabulary) : Optional.empty();
    }

    private boolean read(Path folder, String name, String thing, Faults faults, Consumer<Fields> into) {
        return YamlReader.read(folder.resolve(name), folder.getFileName() + "/" + name, faults)
                .map(node -> {
                    Fields fields = Fields.of(node, thing, README, faults);
                    into.accept(fields);
                    fields.done();
                    return true;
                })
                .orElse(false);
    }

    private void words(Fields fields) {
        fields.thing("same", "the words that mean the same", each -> {
            for (String term : each.names()) {
                if (!term.contains("+")) {
                    same.add(term.replace('-', ' '), term);
                }
                each.texts(term).forEach(phrase -> same.add(phrase, term));
            }
            return true;
        });
        telling.addAll(fields.texts("telling"));
        narrowing.addAll(fields.texts("narrowing"));
        framing.addAll(fields.texts("framing"));
        fields.texts("courtesy").forEach(word -> courtesy.addAll(Lexicon.words(word)));
        for (String word : fields.texts("silent")) {
            silent.add(word);
            silent.add(String.join(" ", Lexicon.words(word)));
        }
    }

    private void concepts(Fields fields, Faults faults) {
        fields.named("concepts", "a concept", each -> {
                    List<String> names = each.texts("names");
                    if (names.isEmpty()) {
                        faults.error(
                                each.place(),
                                "no-name",
                                "This concept has no name.",
                                "Write at least one, the one for letters first: names: [sexual exploitation].");
                    }
                    return new Named(names, each.text("of", CONCEPT), each.place());
                })
                .forEach((id, named) -> {
                    if (named.names().isEmpty()) {
                        return;
                    }
                    Concept concept = new Concept(id, named.names());
                    byId.put(id, concept);
                    if (!named.of().equals(CONCEPT)) {
                        nouns.add(named.of());
                    }
                    for (String name : named.names()) {
                        concepts.add(name, new Spoken(concept, named.of()))
                                .filter(earlier -> !earlier.concept().id().equals(id))
                                .ifPresent(earlier -> faults.error(
                                        named.place(),
                                        "shared-name",
                                        "\"%s\" already names the concept \"%s\"."
                                                .formatted(
                                                        name, earlier.concept().id()),
                                        "Keep it under one concept, so that a question about it means one thing."));
                    }
                });
    }

    /** Keeps the words for the next start. */
    void write(KeptWriter to) {
        to.each(byId.values(), (out, concept) -> {
            out.text(concept.id());
            out.texts(concept.names());
        });
        same.write(to, KeptWriter::text);
        concepts.write(to, (out, spoken) -> {
            out.text(spoken.concept().id());
            out.text(spoken.of());
        });
        List.of(telling, narrowing, framing, silent, courtesy, nouns).forEach(to::texts);
    }

    /** The words as they were kept. */
    static Vocabulary read(KeptReader from) {
        Vocabulary words = new Vocabulary();
        from.each(each -> new Concept(each.text(), each.texts())).forEach(c -> words.byId.put(c.id(), c));
        words.same.read(from, KeptReader::text);
        words.concepts.read(from, each -> new Spoken(Objects.requireNonNull(words.byId.get(each.text())), each.text()));
        List.of(words.telling, words.narrowing, words.framing, words.silent, words.courtesy, words.nouns)
                .forEach(set -> set.addAll(from.texts()));
        return words;
    }

    private record Named(List<String> names, String of, Place place) {}

    List<Concept> allConcepts() {
        return List.copyOf(byId.values());
    }

    boolean isTelling(String term) {
        return telling.contains(term);
    }

    boolean isNarrowing(String term) {
        return narrowing.contains(term);
    }

    boolean isFraming(String term) {
        return framing.contains(term);
    }

    boolean isSilent(String term) {
        return silent.contains(term);
    }

    /** The text with the noun that its parts leave out, where it says that noun and then names a kind of it: "harm: physical". */
    Optional<String> withNounOfItsKind(String bare, TermsOfLetter heard) {
        Set<String> said = heard.of(bare).set();
        return nouns.stream()
                .filter(said::contains)
                .map(noun -> bare + " " + noun)
                .filter(longer -> heard.of(longer).set().stream().anyMatch(t -> t.startsWith("kind-of-")))
                .findFirst();
    }

    /** The terms of a text that has been made bare, the silent ones left out. */
    Terms terms(String bare) {
        String marked = BackReference.marked(bare).replace("{concept}", " anyconcept ");
        List<String> words = Courtesy.without(marked, word -> courtesy.contains(word) || isSilent(word));
        List<String> terms = new ArrayList<>();
        Set<Concept> named = new LinkedHashSet<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Hit<Spoken>> concept = this.concepts.at(words, i);
            Optional<Hit<String>> term = same.at(words, i);
            boolean conceptIsLonger = concept.isPresent()
                    && (term.isEmpty() || concept.get().words() >= term.get().words());
            if (conceptIsLonger) {
                Spoken spoken = concept.get().means();
                named.add(spoken.concept());
                terms.add(spoken.of());
                if (!spoken.of().equals(CONCEPT)
                        && !spoken.of().equals(spoken.concept().id())) {
                    terms.add("kind-of-" + spoken.of());
                }
                i += concept.get().words();
            } else if (term.isPresent()) {
                terms.addAll(List.of(PLUS.split(term.get().means(), -1)));
                i += term.get().words();
            } else {
                terms.add(words.get(i).equals("anyconcept") ? CONCEPT : words.get(i));
                i++;
            }
        }
        boolean kindNamed = terms.stream().anyMatch(t -> t.startsWith("kind-of-"));
        List<Concept> concepts = named.stream()
                .filter(c -> !(kindNamed && nouns.contains(c.id())))
                .toList();
        return new Terms(
                List.copyOf(terms), terms.stream().filter(t -> !isSilent(t)).toList(), concepts);
    }
}
