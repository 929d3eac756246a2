package forthright.decision;

import forthright.decision.Rule.Binding;
import forthright.decision.Rule.Test;
import forthright.decision.WrittenRule.Operand;
import forthright.decision.WrittenRule.Part;
import forthright.decision.WrittenRule.Word;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks up the facts, fields, values and $names of one rule's patterns. */
final class PatternCheck {
    private static final String WORDS = "Words a rule may use: rules/README.md";

    private final Faults faults;
    /** What each $name holds, in the order named. */
    private final Map<String, Field> named = new LinkedHashMap<>();

    PatternCheck(Faults faults) {
        this.faults = faults;
    }

    List<Rule.Pattern> check(List<WrittenRule.Pattern> written) {
        List<Rule.Pattern> patterns = new ArrayList<>();
        for (WrittenRule.Pattern pattern : written) {
            Optional<Vocabulary.Word> fact = Vocabulary.word(pattern.fact().value());
            if (fact.isEmpty()) {
                unknown(
                        pattern.fact(),
                        "is not a fact",
                        Vocabulary.words().stream().map(Vocabulary.Word::name).toList());
                continue;
            }
            patterns.add(pattern(pattern, fact.get(), patterns.isEmpty()));
        }
        return patterns;
    }

    /** Notes a fault unless this $name holds a question. */
    void holdsAQuestion(Word variable) {
        Field field = named.get(variable.value());
        if (field == null) {
            unbound(variable.place(), variable.value());
        } else if (!field.type().equals(QuestionId.class)) {
            faults.error(
                    variable.place(),
                    "not-a-question",
                    "%s holds %s of a %s, which is not a question.".formatted(variable.value(), field.name(), field.of()),
                    "Propose for a $name that holds a question.");
        }
    }

    private Rule.Pattern pattern(WrittenRule.Pattern written, Vocabulary.Word fact, boolean first) {
        Map<String, Field> here = new LinkedHashMap<>();
        List<Binding> bindings = new ArrayList<>();
        List<Test> tests = new ArrayList<>();
        for (Part part : written.parts()) {
            switch (part) {
                case Part.Binding binding ->
                    bind(binding, written, fact).ifPresent(bound -> {
                        bindings.add(bound);
                        here.put(bound.variable(), bound.field());
                    });
                case Part.Flag(Word word, boolean wanted) -> flag(word, wanted, fact).ifPresent(tests::add);
                case Part.Comparison comparison ->
                    comparison(comparison, fact, here).ifPresent(tests::add);
            }
        }
        if (!first || written.absent()) {
            joined(written, tests);
        }
        named.putAll(here);
        return new Rule.Pattern(written.absent(), fact, bindings, tests);
    }

    // A pattern that is tied to nothing speaks of every question of the letter at once, which no author means.
    private void joined(WrittenRule.Pattern written, List<Test> tests) {
        boolean tied = tests.stream()
                .anyMatch(t -> t instanceof Test.AgainstVariable(Field f, Operator o, String v) && o == Operator.EQUAL);
        boolean misread = written.parts().stream()
                .anyMatch(p -> p instanceof Part.Comparison c && c.with() instanceof Operand.Variable);
        if (!tied && !misread) {
            faults.error(
                    written.fact().place(),
                    "not-joined",
                    "This %s may be about any question.".formatted(written.fact().value()),
                    "Say which: (question == $q), with $q named in an earlier pattern.");
        }
    }

    private Optional<Binding> bind(Part.Binding binding, WrittenRule.Pattern written, Vocabulary.Word fact) {
        Word variable = binding.variable();
        if (written.absent()) {
            faults.error(
                    variable.place(),
                    "names-nothing",
                    "%s would name what is not there.".formatted(variable.value()),
                    "Compare the field instead: (question == $q).");
        }
        if (named.containsKey(variable.value())
                || written.parts().stream()
                                .filter(p -> p instanceof Part.Binding b
                                        && b.variable().value().equals(variable.value()))
                                .count()
                        > 1) {
            faults.error(
                    variable.place(),
                    "named-twice",
                    "%s already names something.".formatted(variable.value()),
                    "Compare with it: (%s == %s), or choose another name."
                            .formatted(binding.field().value(), variable.value()));
        }
        return field(binding.field(), fact).map(field -> new Binding(variable.value(), field));
    }

    private Optional<Test> flag(Word word, boolean wanted, Vocabulary.Word fact) {
        Optional<Field> field = field(word, fact);
        if (field.isPresent() && !field.get().type().equals(boolean.class)) {
            faults.error(
                    word.place(),
                    "not-yes-or-no",
                    "\"%s\" is not a matter of yes or no.".formatted(word.value()),
                    "Compare it with something: %s == …".formatted(word.value()));
            return Optional.empty();
        }
        return field.map(f -> new Test.AgainstValue(f, Operator.EQUAL, wanted));
    }

    private Optional<Test> comparison(Part.Comparison comparison, Vocabulary.Word fact, Map<String, Field> here) {
        Optional<Field> field = field(comparison.field(), fact);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        Operator operator = comparison.operator();
        if (operator.needsOrder() && !Values.ordered(field.get().type())) {
            faults.error(
                    comparison.field().place(),
                    "no-order",
                    "\"%s\" is not a number or a date, so nothing is more or less than it."
                            .formatted(field.get().name()),
                    "Use == or !=.");
            return Optional.empty();
        }
        return comparison.with() instanceof Operand.Variable(Place place, String name)
                ? withVariable(field.get(), operator, place, name, here)
                : Values.read(comparison.with(), field.get(), faults)
                        .map(value -> new Test.AgainstValue(field.get(), operator, value));
    }

    private Optional<Test> withVariable(
            Field field, Operator operator, Place place, String name, Map<String, Field> here) {
        Field other = here.getOrDefault(name, named.get(name));
        if (other == null) {
            unbound(place, name);
            return Optional.empty();
        }
        if (!other.type().equals(field.type())) {
            faults.error(
                    place,
                    "unlike",
                    "%s holds the %s of a %s, which is another kind of thing than \"%s\"."
                            .formatted(name, other.name(), other.of(), field.name()),
                    "Compare like with like.");
            return Optional.empty();
        }
        return Optional.of(
                here.containsKey(name)
                        ? new Test.AgainstField(field, operator, other)
                        : new Test.AgainstVariable(field, operator, name));
    }

    private Optional<Field> field(Word word, Vocabulary.Word fact) {
        Optional<Field> field = fact.field(word.value());
        if (field.isEmpty()) {
            unknown(
                    word,
                    "is not something a %s knows".formatted(fact.name()),
                    fact.fields().stream().map(Field::name).toList());
        }
        return field;
    }

    private void unknown(Word word, String what, List<String> known) {
        faults.error(
                word.place(),
                "unknown-word",
                "\"%s\" %s.".formatted(word.value(), what),
                Stream.concat(Spelling.nearest(word.value(), known).map("Did you mean \"%s\"?"::formatted).stream(), Stream.of(WORDS))
                        .reduce((a, b) -> a + " " + b)
                        .orElse(WORDS));
    }

    private void unbound(Place place, String name) {
        faults.error(
                place,
                "names-nothing",
                "%s names nothing.".formatted(name),
                named.isEmpty()
                        ? "Name it in a pattern first: (%s : question).".formatted(name)
                        : Spelling.hint(name, named.keySet()));
    }
}
