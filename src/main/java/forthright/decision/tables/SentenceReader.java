package forthright.decision.tables;

import forthright.decision.tables.Row.About;
import forthright.decision.tables.Row.Check;
import forthright.decision.tables.Row.Condition;
import forthright.decision.tables.Row.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a sentence back to the row that it was made of. What it cannot read, it does not guess. */
final class SentenceReader {
    private final String text;
    private int at;

    private SentenceReader(String text) {
        this.text = text.strip();
    }

    /** The row; empty where this is no such sentence. */
    static Optional<Row> read(String sentence) {
        try {
            return Optional.of(new SentenceReader(sentence).row());
        } catch (NotASentence e) {
            return Optional.empty();
        }
    }

    private static final class NotASentence extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private Row row() {
        String name = quoted();
        expect(": if ");
        List<Condition> conditions = new ArrayList<>();
        do {
            conditions.add(condition());
        } while (accept(" and "));
        expect(", then ");
        String outcome = word();
        expect(" in the words ");
        String wording = quoted();
        List<String> citations = new ArrayList<>();
        if (accept(", under ")) {
            do {
                citations.add(quoted());
            } while (accept(" and "));
        }
        String why = accept(", because ") ? quoted() : "";
        String since = accept(", from ") ? word() : "";
        String until = accept(", until ") ? word() : "";
        expect(".");
        if (at < text.length() || conditions.isEmpty()) {
            throw new NotASentence();
        }
        return new Row(name, conditions, outcome, wording, citations, why, since, until);
    }

    private Condition condition() {
        boolean absent = accept("no ");
        String fact = word();
        About about = new About.Itself();
        if (accept(" of the ")) {
            String field = word();
            expect(" of ");
            about = new About.Named(word(), field);
        }
        List<Check> checks = new ArrayList<>();
        if (accept(" with ")) {
            do {
                checks.add(check());
            } while (accept(" & "));
        }
        return new Condition(about, absent, fact, checks);
    }

    private Check check() {
        String field = word();
        expect(" ");
        String sign = Sentence.SIGNS.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty() && accept(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("==");
        return new Check(field, sign, with());
    }

    private With with() {
        if (accept("its ")) {
            return new With.Field(word());
        }
        if (accept("the ")) {
            String field = word();
            expect(" of ");
            return new With.OfOther(word(), field);
        }
        return new With.Value(quoted());
    }

    private String word() {
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        if (from == at) {
            throw new NotASentence();
        }
        return text.substring(from, at);
    }

    private String quoted() {
        expect("\"");
        StringBuilder quoted = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                char escaped = text.charAt(at++);
                quoted.append(escaped == 'n' ? '\n' : escaped);
            } else {
                quoted.append(c);
            }
        }
        expect("\"");
        return quoted.toString();
    }

    private boolean accept(String wanted) {
        boolean there = text.startsWith(wanted, at);
        at += there ? wanted.length() : 0;
        return there;
    }

    private void expect(String wanted) {
        if (!accept(wanted)) {
            throw new NotASentence();
        }
    }
}
