package forthright.drafting;

import forthright.review.rules.Finding;
import forthright.review.rules.Grade;
import java.util.List;

/** What the review of a letter would have somebody look at, beside what it objects to, which is a task. */
public final class Advice {
    private Advice() {}

    /** On the letter of a draft. */
    public static List<Finding> on(Draft draft) {
        return draft.reasons().review().findings(draft.files().getOrDefault("letter.md", ""), draft.reply()).stream()
                .filter(finding -> finding.grade() != Grade.ERROR)
                .toList();
    }
}
