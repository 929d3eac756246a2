package forthright.drafting.decided;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.YamlReader;
import forthright.request.QuestionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        return YamlReader.read(file, shownAs + "/" + NAME, faults)
                .map(node -> {
                    Fields fields = Fields.of(node, "a case", README, faults);
                    Decided decided = new Decided(matches(fields));
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
}
