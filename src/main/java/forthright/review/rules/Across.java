package forthright.review.rules;

import forthright.law.LawBook;
import java.util.ArrayList;
import java.util.List;

/** What one rule objects to in several replies of one authority. */
final class Across {
    private final RuleText rule;
    private final LawBook law;
    private final List<Finding> findings = new ArrayList<>();

    Across(RuleText rule, LawBook law) {
        this.rule = rule;
        this.law = law;
    }

    /** Objects to a line of one of them. */
    void to(Reviewed reviewed, int line, String what) {
        Objections objections = new Objections(rule, reviewed.reply(), law);
        objections.to(line, what);
        findings.addAll(objections.findings());
    }

    List<Finding> findings() {
        return findings;
    }
}
