package forthright.decision.rules;

import forthright.decision.rules.Rule.Test;
import forthright.decision.rules.WrittenRule.Operand;
import forthright.decision.rules.WrittenRule.Part;
import forthright.decision.rules.WrittenRule.Word;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.util.Optional;

/** Looks up the fields of one pattern and sees that each is compared with something of its own kind. */
final class TestCheck {
    private final Vocabulary.Word fact;
    private final Names names;
    private final Faults faults;

    TestCheck(Vocabulary.Word fact, Names names, Faults faults) {
        this.fact = fact;
        this.names = names;
        this.faults = faults;
    }

    Optional<Field> field(Word word) {
        Optional<Field> field = fact.field(word.value());
        if (field.isEmpty()) {
            Names.unknown(
                    word,
                    "is not something a %s knows".formatted(fact.name()),
                    fact.fields().stream().map(Field::name).toList(),
                    faults);
        }
        return field;
    }

    Optional<Test> flag(Part.Flag flag) {
        Word word = flag.field();
        Optional<Field> field = field(word);
        if (field.isPresent() && !field.get().type().equals(boolean.class)) {
            faults.error(
                    word.place(),
                    "not-yes-or-no",
                    "\"%s\" is not a matter of yes or no.".formatted(word.value()),
                    "Compare it with something: %s == …".formatted(word.value()));
            return Optional.empty();
        }
        return field.map(f -> new Test.AgainstValue(f, Operator.EQUAL, flag.wanted()));
    }

    Optional<Test> comparison(Part.Comparison comparison) {
        Optional<Field> known = field(comparison.field());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Field field = known.get();
        Operator operator = comparison.operator();
        if (operator.needsOrder() && !Values.ordered(field.type())) {
            faults.error(
                    comparison.field().place(),
                    "no-order",
                    "\"%s\" is not a number or a date, so nothing is more or less than it.".formatted(field.name()),
                    "Use == or !=.");
            return Optional.empty();
        }
        return comparison.with() instanceof Operand.Variable(Place place, String name)
                ? withVariable(field, operator, place, name)
                : Values.read(comparison.with(), field, faults)
                        .map(value -> new Test.AgainstValue(field, operator, value));
    }

    private Optional<Test> withVariable(Field field, Operator operator, Place place, String name) {
        Optional<Field> named = names.field(place, name);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Field other = named.get();
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
                names.isOfThisPattern(name)
                        ? new Test.AgainstField(field, operator, other)
                        : new Test.AgainstVariable(field, operator, name));
    }
}
