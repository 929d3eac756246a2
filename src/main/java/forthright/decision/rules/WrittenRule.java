package forthright.decision.rules;

import forthright.law.files.Place;
import java.util.List;

/** A rule as its author wrote it: well formed, but no word of it looked up yet. */
public record WrittenRule(Text name, List<Annotation> annotations, List<Pattern> when, Proposed then) {
    public WrittenRule {
        annotations = List.copyOf(annotations);
        when = List.copyOf(when);
    }

    /** A text in quotes, without them. */
    public record Text(Place place, String value) {}

    /** A bare word. */
    public record Word(Place place, String value) {}

    /** {@code @citation("FOIA s40(2)")}. */
    public record Annotation(Word name, List<Text> values) {
        public Annotation {
            values = List.copyOf(values);
        }
    }

    /** {@code not AnsweredNo( question == $on )}. */
    public record Pattern(boolean absent, Word fact, List<Part> parts) {
        public Pattern {
            parts = List.copyOf(parts);
        }
    }

    /** What stands between the commas of a pattern. */
    public sealed interface Part {
        /** {@code $q : question}. */
        record Binding(Word variable, Word field) implements Part {}

        /** {@code state == SHOWN}. */
        record Comparison(Word field, Operator operator, Operand with) implements Part {}

        /** {@code shown} or {@code !shown}. */
        record Flag(Word field, boolean wanted) implements Part {}
    }

    /** What a field is compared with. */
    public sealed interface Operand {
        /** Where it stands. */
        Place place();

        /** {@code $q}. */
        record Variable(Place place, String name) implements Operand {}

        /** A text in quotes, without them. */
        record Quoted(Place place, String value) implements Operand {}

        /** A whole number. */
        record Numeral(Place place, int value) implements Operand {}

        /** {@code SHOWN}, {@code true}. */
        record Constant(Place place, String name) implements Operand {}
    }

    /** {@code Proposal.withhold($q, "small-number")}. */
    public record Proposed(Word verb, Word variable, Text wording) {}
}
