package forthright.review.rules;

import forthright.law.LawBook;
import forthright.law.Provision;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.ReadReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one rule objects to in one reply. */
public final class Objections {
    private static final int LONGEST_QUOTE = 200;

    private final RuleText rule;
    private final ReadReply reply;
    private final LawBook law;
    private final List<Finding> findings = new ArrayList<>();

    Objections(RuleText rule, ReadReply reply, LawBook law) {
        this.rule = rule;
        this.reply = reply;
        this.law = law;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Objects to a line of an answer. */
    void to(ReadAnswer answer, int line, String what) {
        add(rule.grade(), answer.id(), line, what);
    }

    /** Objects to a line, wherever it stands. */
    void to(int line, String what) {
        add(rule.grade(), reply.answerAt(line).map(ReadAnswer::id).orElse(Finding.LETTER), line, what);
    }

    /** Objects to something at a question, or at the end. */
    void at(String at, int line, String what) {
        add(rule.grade(), at, line, what);
    }

    /** Says what to look at, where the rule is not sure. */
    void advise(String at, int line, String what) {
        add(Grade.ADVICE, at, line, what);
    }

    private void add(Grade grade, String at, int line, String what) {
        String quote = reply.line(line);
        findings.add(new Finding(
                rule.slug(),
                grade,
                reply.file(),
                line,
                quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote,
                at,
                what,
                rule.suggestion(),
                basis()));
    }

    private String basis() {
        String cited =
                rule.basis().getOrDefault(reply.regime().act(), rule.basis().getOrDefault("any", ""));
        Optional<Provision> provision = law.provision(cited);
        return provision.map(p -> cited + ", " + p.title() + ": " + p.address()).orElse(cited);
    }
}
