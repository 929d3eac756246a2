package forthright.drafting.desk;

import forthright.bank.Assessment.Conclusion;
import forthright.bank.AssessmentsFile;
import forthright.bank.RecordingFile;
import forthright.disclosurecontrol.Unassessed;
import forthright.drafting.Unrecorded;
import forthright.drafting.Workspace;
import forthright.drafting.decided.CaseFile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What people decide about one case, written where it is kept. Each decision is written only if a draft can be made with it,
 * and that draft is the case's draft from then on.
 */
public final class Decisions {
    private static final String ASSESSMENTS = "assessments.yaml";
    private static final String RECORDING = "recording.yaml";

    private final Workspace workspace;
    private final OpenCase open;
    private final LocalDate today;

    /** The decisions about a case. */
    public Decisions(Desk desk, OpenCase open, LocalDate today) {
        this.workspace = desk.workspace();
        this.open = open;
        this.today = today;
    }

    /** The state of the case's own file, as a form carries it. */
    public String stateOfCase() {
        return ofCase().state();
    }

    /** The state of a council's assessments. */
    public String stateOfAssessments(String council) {
        return ofCouncil(council, ASSESSMENTS).state();
    }

    /** The state of what a council says of its records. */
    public String stateOfRecording(String council) {
        return ofCouncil(council, RECORDING).state();
    }

    /**
     * How the council holds something that was asked about.
     *
     * @param way as the file has it: {@code as}, and what goes with it
     */
    public void isHeld(String council, Unrecorded what, SequencedMap<String, Object> way, String by, String seen) {
        KeptFile file = ofCouncil(council, RECORDING);
        file.change(
                seen,
                by,
                text -> YamlEdit.of(text).put(what.section(), what.id(), way).text(),
                (text, faults) -> RecordingFile.of(text, file.shownAs(), faults),
                this::draft);
    }

    /** Which standard question a question is; "none" where a person answers it. */
    public void isAsked(String question, String entry, Decider decider, String seen) {
        SequencedMap<String, Object> match = new LinkedHashMap<>();
        match.put("entry", entry);
        sign(match, decider);
        ofCase(seen, decider, edit -> edit.put("matches", question, match));
    }

    /**
     * Figures that a service gave.
     *
     * @param figures each as the file has it, without who gave it
     */
    public void areGiven(List<SequencedMap<String, Object>> figures, Decider decider, String seen) {
        ofCase(
                seen,
                decider,
                edit -> figures.forEach(figure -> {
                    SequencedMap<String, Object> signed = new LinkedHashMap<>(figure);
                    sign(signed, decider);
                    edit.add("figures", signed);
                }));
    }

    /** How a question ends, in place of the rules. */
    public void ends(
            String question, String outcome, String wording, List<String> citations, Decider decider, String seen) {
        SequencedMap<String, Object> override = new LinkedHashMap<>();
        override.put("outcome", outcome);
        override.put("wording", wording);
        if (!citations.isEmpty()) {
            override.put("citations", citations);
        }
        sign(override, decider);
        ofCase(seen, decider, edit -> edit.put("overrides", question, override));
    }

    /**
     * Whether somebody could be identified from a small figure.
     *
     * @param principle why showing it would contravene a data-protection principle; empty where nobody is identified
     * @param until the day from which it must be looked at again
     */
    public void isAssessed(
            String council,
            Unassessed figure,
            Conclusion conclusion,
            String principle,
            LocalDate until,
            Decider decider,
            String seen) {
        SequencedMap<String, Object> assessment = new LinkedHashMap<>();
        assessment.put("measure", figure.measure());
        if (!figure.key().code().isEmpty()) {
            assessment.put("categories", List.of(figure.key().code()));
        }
        assessment.put("from", figure.days().from());
        assessment.put("to", figure.days().to());
        boolean identifies = conclusion == Conclusion.IDENTIFIES;
        assessment.put("conclusion", identifies ? "identifies" : "identifies-nobody");
        assessment.put("why", decider.reason());
        if (identifies) {
            assessment.put("principle", principle);
        }
        assessment.put("by", decider.by());
        assessment.put("on", decider.on());
        assessment.put("review-by", until);
        KeptFile file = ofCouncil(council, ASSESSMENTS);
        file.change(
                seen,
                decider.by(),
                text -> YamlEdit.of(text).add("assessments", assessment).text(),
                (text, faults) -> AssessmentsFile.of(text, file.shownAs(), faults),
                this::draft);
    }

    private void ofCase(String seen, Decider decider, Change change) {
        ofCase().change(
                        seen,
                        decider.by(),
                        text -> {
                            YamlEdit edit = YamlEdit.of(text);
                            change.in(edit);
                            return edit.text();
                        },
                        (text, faults) -> CaseFile.of(text, open.shownAs(), faults),
                        this::draft);
    }

    private interface Change {
        void in(YamlEdit edit);
    }

    private void draft() {
        open.draft(open.terms(today), today);
    }

    private static void sign(SequencedMap<String, Object> fields, Decider decider) {
        fields.put("by", decider.by());
        fields.put("on", decider.on());
        fields.put("reason", decider.reason());
    }

    private KeptFile ofCase() {
        return KeptFile.in(workspace, open.folder().resolve(CaseFile.NAME));
    }

    private KeptFile ofCouncil(String council, String name) {
        return KeptFile.in(workspace, workspace.councils().resolve(council).resolve(name));
    }
}
