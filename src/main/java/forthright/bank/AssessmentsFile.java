package forthright.bank;

import forthright.bank.Assessment.Conclusion;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.YamlReader;
import java.util.List;
import java.util.Map;

/** Reads {@code assessments.yaml}: which small cells identify someone, why, who says so, and until when. */
public final class AssessmentsFile {
    private static final Map<String, Conclusion> CONCLUSIONS =
            Map.of("identifies", Conclusion.IDENTIFIES, "identifies-nobody", Conclusion.IDENTIFIES_NOBODY);

    private AssessmentsFile() {}

    /** What such a file says, whose text is known. */
    public static List<Assessment> of(String text, String shownAs, Faults faults) {
        return YamlReader.parse(text, shownAs, faults)
                .map(node -> {
                    Fields fields = Fields.of(node, "the assessments", CouncilFolder.README, faults);
                    List<Assessment> assessments = read(fields);
                    fields.done();
                    return assessments;
                })
                .orElse(List.of());
    }

    static List<Assessment> read(Fields file) {
        return file.things("assessments", "an assessment", AssessmentsFile::assessment);
    }

    private static Assessment assessment(Fields fields) {
        Conclusion conclusion = fields.oneOf("conclusion", CONCLUSIONS);
        return new Assessment(
                fields.text("measure"),
                fields.texts("categories"),
                fields.date("from"),
                fields.date("to"),
                conclusion,
                fields.text("why"),
                conclusion == Conclusion.IDENTIFIES ? fields.text("principle") : fields.text("principle", ""),
                fields.text("by"),
                fields.date("on"),
                fields.date("review-by"));
    }
}
