package forthright.drafting.decided;

import forthright.law.Kind;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what {@code case.yaml} says for the letters around a reply. */
final class CorrespondenceReader {
    private final Faults faults;

    CorrespondenceReader(Faults faults) {
        this.faults = faults;
    }

    Correspondence read(Fields fields) {
        return new Correspondence(
                fields.things("clarifications", "a clarification", this::clarification),
                fields.things("extensions", "an extension", this::extension),
                fields.things("corrections", "a correction", this::correction),
                fields.things("reviews", "a review", this::review));
    }

    private Clarification clarification(Fields fields) {
        return new Clarification(
                some(
                        fields,
                        "asks",
                        f -> f.things(
                                "asks",
                                "something to ask",
                                (Fields ask) -> new Clarification.Point(
                                        ask.text("question", ""), ask.text("ask"), ask.place()))),
                Signed.read(fields),
                fields.has("answered")
                        ? fields.thing(
                                "answered",
                                "an answer",
                                (Fields answer) -> new Clarification.Answered(
                                        answer.date("received"), Signed.read(answer), answer.place()))
                        : Optional.empty(),
                fields.place());
    }

    private Extension extension(Fields fields) {
        return new Extension(
                fields.text("provision"),
                fields.texts("questions"),
                fields.text("why"),
                fields.text("weighing", ""),
                fields.date("until"),
                Signed.read(fields),
                fields.place());
    }

    private Correction correction(Fields fields) {
        return new Correction(
                some(fields, "questions", f -> f.texts("questions")),
                fields.text("wrong"),
                Signed.read(fields),
                fields.place());
    }

    private Review review(Fields fields) {
        return new Review(
                fields.date("asked"),
                fields.oneOf("outcome", Kind.words(Review.Outcome.values())),
                some(
                        fields,
                        "findings",
                        f -> f.things(
                                "findings",
                                "a finding",
                                (Fields finding) -> new Review.Finding(
                                        finding.text("question", ""), finding.text("found"), finding.place()))),
                Signed.read(fields),
                fields.place());
    }

    /** A list that must be there and not be empty. */
    private <T> List<T> some(Fields fields, String name, Function<Fields, List<T>> read) {
        if (fields.node(name).isEmpty()) {
            return List.of();
        }
        List<T> all = read.apply(fields);
        if (all.isEmpty()) {
            faults.error(
                    fields.placeOf(name),
                    "nothing-listed",
                    "\"%s\" lists nothing.".formatted(name),
                    "Write one item a line, each after a dash.");
        }
        return all;
    }
}
