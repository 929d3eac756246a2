package forthright.decision;

import forthright.law.files.Place;
import java.util.List;

/** A rule as its author wrote it: well formed, but no word of it looked up yet. */
record WrittenRule(Text name, List<Annotation> annotations, List<Pattern> when, Proposed then) {
    WrittenRule {
        annotations = List.copyOf(annotations);
        when = List.copyOf(when);
    }

    /** A text in quotes, without them. */
    record Text(Place place, String value) {}

    /** A bare word. */
    record Word(Place place, String value) {}

    /** {@code @citation("FOIA s40(2)")}. */
    record Annotation(Word name, List<Text> values) {
        Annotation {
            values = List.copyOf(values);
        }
    }

    /** {@code not AnsweredNo( question == $on )}. */
    record Pattern(boolean absent, Word fact, List<Part> parts) {
        Pattern {
            parts = List.copyOf(parts);
        }
    }

    /** What stands between the commas of a pattern. */
    sealed interface Part {
        /** {@code $q : question}. */
        record Binding(Word variable, Word field) implements Part {}

        /** {@code state == SHOWN}. */
        record Comparison(Word field, Operator operator, Operand with) implements Part {}

        /** {@code shown} or {@code !shown}. */
        record Flag(Word field, boolean wanted) implements Part {}
    }

    /** What a field is compared with. */
    sealed interface Operand {
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
    record Proposed(Word verb, Word variable, Text wording) {}
}
