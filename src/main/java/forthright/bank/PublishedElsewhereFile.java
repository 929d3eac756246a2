package forthright.bank;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import java.time.LocalDate;
import java.util.List;

/** Reads {@code published-elsewhere.yaml}: figures that others publish, and that letters are held against. */
final class PublishedElsewhereFile {
    private static final int LARGEST = 1_000_000_000;

    private final Faults faults;

    PublishedElsewhereFile(Faults faults) {
        this.faults = faults;
    }

    List<PublishedFigure> read(Fields file) {
        return file.things("published-elsewhere", "a published figure", this::figure);
    }

    private PublishedFigure figure(Fields fields) {
        Source source = fields.thing("source", "a source", f -> new Source(f.text("title"), f.text("where")))
                .orElse(new Source("", ""));
        PublishedFigure figure = new PublishedFigure(
                fields.text("measure"),
                fields.text("list", ""),
                fields.text("code", ""),
                fields.date("from"),
                fields.date("to"),
                fields.wholeNumber("value", 0, LARGEST),
                source.title(),
                source.where(),
                fields.dateIfAny("known-from").orElse(LocalDate.MIN),
                fields.place());
        if (figure.to().isBefore(figure.from())) {
            faults.error(
                    fields.placeOf("to"),
                    "dates-crossed",
                    "This figure ends before it begins: %s to %s.".formatted(figure.from(), figure.to()),
                    "Give the first day in from: and the last in to:.");
        }
        if (fields.has("list") != fields.has("code")) {
            faults.error(
                    fields.place(),
                    "half-a-category",
                    "A category is named by its list and its code, and one of them is not here.",
                    "Give both, as recording.yaml names them, or neither for a single figure.");
        }
        return figure;
    }

    private record Source(String title, String where) {}
}
