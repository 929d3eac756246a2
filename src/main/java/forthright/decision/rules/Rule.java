package forthright.decision.rules;

import forthright.facts.Fact;
import forthright.facts.Vocabulary.Field;
import forthright.facts.Vocabulary.Word;
import forthright.law.files.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * A rule whose every word is known: if these patterns of facts are there, propose this. Nothing else can be said, so
 * nothing else can happen.
 *
 * @param name a sentence, unique among all rules
 * @param note what its author wants readers to know beside the provisions it cites; "" for nothing
 * @param proposedFor the variable that holds the question
 */
public record Rule(
        String name,
        Place place,
        Basis basis,
        Validity validity,
        String note,
        List<Pattern> when,
        Verb verb,
        String proposedFor,
        String wording) {
    public Rule {
        when = List.copyOf(when);
    }

    /** The same rule with other conditions. */
    public Rule asking(List<Pattern> others) {
        return new Rule(name, place, basis, validity, note, others, verb, proposedFor, wording);
    }

    /** The same rule with another proposal. */
    public Rule proposing(Verb other, String otherWording) {
        return new Rule(name, place, basis, validity, note, when, other, proposedFor, otherWording);
    }

    /** The same rule on other days. */
    public Rule holding(Validity other) {
        return new Rule(name, place, basis, other, note, when, verb, proposedFor, wording);
    }

    /** What a rule stands on. */
    public sealed interface Basis {
        /** Provisions of the law. */
        record Cited(List<String> citations) implements Basis {
            public Cited {
                citations = List.copyOf(citations);
            }
        }

        /** A plain reason. */
        record Reasoned(String because) implements Basis {}
    }

    /**
     * The days on which a rule holds.
     *
     * @param since the first day
     * @param until the first day on which it no longer holds
     */
    public record Validity(LocalDate since, LocalDate until) {
        /** On every day. */
        public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

        /** Whether it holds on a day. */
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(since) && day.isBefore(until);
        }
    }

    /**
     * One kind of fact, there or not there.
     *
     * @param absent whether the rule wants no such fact
     */
    public record Pattern(boolean absent, Word fact, List<Binding> bindings, List<Test> tests) {
        public Pattern {
            bindings = List.copyOf(bindings);
            tests = List.copyOf(tests);
        }
    }

    /** A name, with its $, for what a fact says. */
    public record Binding(String variable, Field field) {}

    /** Something that must be so of a fact. */
    public sealed interface Test {
        /** Against a fixed value, of the field's own type. */
        record AgainstValue(Field field, Operator operator, Object value) implements Test {
            /** Whether it is so of a fact. */
            public boolean holds(Fact fact) {
                return operator.holds(field.of(fact), value);
            }
        }

        /** Against another field of the same fact. */
        record AgainstField(Field field, Operator operator, Field other) implements Test {
            /** Whether it is so of a fact. */
            public boolean holds(Fact fact) {
                return operator.holds(field.of(fact), other.of(fact));
            }
        }

        /** Against what an earlier pattern has named. */
        record AgainstVariable(Field field, Operator operator, String variable) implements Test {
            /** Whether it is so of a fact. */
            public boolean holds(Fact fact, Object named) {
                return operator.holds(field.of(fact), named);
            }
        }
    }
}
