package forthright.drafting;

import forthright.bank.Learning;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;

/** A wording that a standard question of a workspace has learnt. */
public record Lesson(String entry, String file, String line) {
    /** Adds a confirmed wording to a standard question; refuses, with the reason, where it would mislead. */
    public static Lesson of(Workspace workspace, String entry, String wording) {
        Faults faults = new Faults();
        return Learning.add(workspace.questionBank(), entry, wording, faults)
                .map(learned -> new Lesson(entry, workspace.shown(learned.file()), learned.line()))
                .orElseThrow(() -> new FaultsException(faults.inOrder()));
    }

    /** For a person: what was written, and where. */
    public String told() {
        return "%s now has, under asks:%n    %s%n".formatted(file, line);
    }
}
