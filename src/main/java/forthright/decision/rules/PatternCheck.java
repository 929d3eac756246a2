package forthright.decision.rules;

import forthright.decision.rules.Rule.Binding;
import forthright.decision.rules.Rule.Test;
import forthright.decision.rules.WrittenRule.Operand;
import forthright.decision.rules.WrittenRule.Part;
import forthright.decision.rules.WrittenRule.Word;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.law.files.Faults;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up the facts and $names of one rule's patterns, and sees that each pattern is tied to the others. */
final class PatternCheck {
    private final Faults faults;
    private final Names names;

    PatternCheck(Faults faults) {
        this.faults = faults;
        this.names = new Names(faults);
    }

    List<Rule.Pattern> check(List<WrittenRule.Pattern> written) {
        List<Rule.Pattern> patterns = new ArrayList<>();
        for (WrittenRule.Pattern pattern : written) {
            names.nextPattern();
            Word word = pattern.fact();
            Vocabulary.word(word.value())
                    .ifPresentOrElse(
                            fact -> patterns.add(pattern(pattern, fact, patterns.isEmpty())),
                            () -> Names.unknown(
                                    word,
                                    "is not a fact",
                                    Vocabulary.words().stream()
                                            .map(Vocabulary.Word::name)
                                            .toList(),
                                    faults));
        }
        return patterns;
    }

    /** Notes a fault unless this $name holds a question. */
    void holdsAQuestion(Word variable) {
        names.nextPattern();
        names.field(variable.place(), variable.value()).ifPresent(field -> {
            if (!field.type().equals(QuestionId.class)) {
                faults.error(
                        variable.place(),
                        "not-a-question",
                        "%s holds the %s of a %s, which is not a question."
                                .formatted(variable.value(), field.name(), field.of()),
                        "Propose for a $name that holds a question.");
            }
        });
    }

    private Rule.Pattern pattern(WrittenRule.Pattern written, Vocabulary.Word fact, boolean first) {
        List<Binding> bindings = new ArrayList<>();
        List<Test> tests = new ArrayList<>();
        TestCheck check = new TestCheck(fact, names, faults);
        for (Part part : written.parts()) {
            switch (part) {
                case Part.Binding binding -> bind(binding, written, check).ifPresent(bindings::add);
                case Part.Flag flag -> check.flag(flag).ifPresent(tests::add);
                case Part.Comparison comparison -> check.comparison(comparison).ifPresent(tests::add);
            }
        }
        if (!first || written.absent()) {
            joined(written, tests);
        }
        return new Rule.Pattern(written.absent(), fact, bindings, tests);
    }

    // A pattern that is tied to nothing speaks of every question of the letter at once, which no author means.
    private void joined(WrittenRule.Pattern written, List<Test> tests) {
        boolean tied = tests.stream()
                .anyMatch(t -> t instanceof Test.AgainstVariable(Field f, Operator o, String v) && o == Operator.EQUAL);
        boolean misspelt = written.parts().stream()
                .anyMatch(p -> p instanceof Part.Comparison c
                        && c.with() instanceof Operand.Variable
                        && c.operator() == Operator.EQUAL);
        if (!tied && !misspelt) {
            faults.error(
                    written.fact().place(),
                    "not-joined",
                    "This %s may be about any question."
                            .formatted(written.fact().value()),
                    "Say which: (question == $q), with $q named in an earlier pattern.");
        }
    }

    private Optional<Binding> bind(Part.Binding binding, WrittenRule.Pattern written, TestCheck check) {
        Word variable = binding.variable();
        if (written.absent()) {
            faults.error(
                    variable.place(),
                    "names-nothing",
                    "%s would name what is not there.".formatted(variable.value()),
                    "Compare the field instead: (question == $q).");
        }
        Optional<Field> field = check.field(binding.field());
        field.ifPresent(f -> names.name(variable, f));
        return field.map(f -> new Binding(variable.value(), f));
    }
}
