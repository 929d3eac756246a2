package forthright.drafting.decided;

import forthright.data.supplied.AddsUpReader;
import forthright.data.supplied.GivenReader;
import forthright.data.supplied.SuppliedFigure;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import forthright.request.QuestionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code case.yaml}: what a person decided about one request. */
public final class CaseFile {
    /** The file's name. */
    public static final String NAME = "case.yaml";

    static final String README = "cases/README.md";

    private CaseFile() {}

    /**
     * Reads the file of a case; nobody need have written one.
     *
     * @param folder the folder of the case
     * @param shownAs the folder as messages name it
     */
    public static Decided read(Path folder, String shownAs, Faults faults) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Decided.nothing();
        }
        return decided(YamlReader.read(file, shownAs + "/" + NAME, faults), faults);
    }

    /** What such a file says, whose text is known. */
    public static Decided of(String text, String shownAs, Faults faults) {
        return decided(YamlReader.parse(text, shownAs + "/" + NAME, faults), faults);
    }

    private static Decided decided(Optional<Node> read, Faults faults) {
        return read.map(node -> {
                    Fields fields = Fields.of(node, "a case", README, faults);
                    Decided decided = new Decided(
                            matches(fields),
                            fields.things("figures", "a supplied figure", f -> figure(f, faults)),
                            fields.things("release", "a release", CaseFile::release),
                            overrides(fields),
                            new CorrespondenceReader(faults).read(fields));
                    fields.done();
                    return decided;
                })
                .orElseGet(Decided::nothing);
    }

    private static List<ConfirmedMatch> matches(Fields fields) {
        List<ConfirmedMatch> matches = new ArrayList<>();
        fields.named("matches", "a confirmed match", CaseFile::match)
                .forEach((question, match) -> matches.add(
                        new ConfirmedMatch(new QuestionId(question), match.entry(), match.signed(), match.place())));
        return matches;
    }

    private static ConfirmedMatch match(Fields fields) {
        String entry = fields.text("entry");
        return new ConfirmedMatch(
                new QuestionId(""), entry.equals("none") ? "" : entry, Signed.read(fields), fields.placeOf("entry"));
    }

    private static List<InPlaceOfRules> overrides(Fields fields) {
        List<InPlaceOfRules> overrides = new ArrayList<>();
        fields.named("overrides", "an override", InPlaceOfRules::read)
                .forEach((question, read) -> overrides.add(read.of(new QuestionId(question))));
        return overrides;
    }

    private static Release release(Fields fields) {
        return new Release(fields.text("figure"), Signed.read(fields), fields.placeOf("figure"));
    }

    private static SuppliedFigure figure(Fields fields, Faults faults) {
        GivenReader reader = new GivenReader(fields.placeOf("value"), faults);
        Signed.read(fields); // who, when and why must be said, and stay here
        return new SuppliedFigure(
                List.of(fields.text("question")),
                fields.text("measure"),
                "",
                fields.date("from"),
                fields.date("to"),
                fields.text("category", ""),
                reader.read(written(fields, "value"), fields.has("children") ? written(fields, "children") : ""),
                fields.place(),
                AddsUpReader.read(fields.text("adds-up", ""), fields.place(), faults));
    }

    /** A bare number is as good as one in quotes here: the reader of figures takes nothing but digits. */
    private static String written(Fields fields, String name) {
        return fields.node(name)
                .map(node -> node instanceof Node.Scalar scalar ? scalar.text() : "?")
                .orElse("");
    }
}
