package forthright.decision.rules;

import forthright.decision.rules.Token.Kind;
import forthright.decision.rules.WrittenRule.Text;
import forthright.decision.rules.WrittenRule.Word;
import forthright.law.files.Fault;
import java.util.List;
import java.util.Locale;

/** The tokens of a file, read one after the other. Whoever finds another token than a rule has leaves the rule. */
final class Tokens {
    private static final String REMEDY = "What a rule may say: rules/README.md";

    private final List<Token> tokens;
    private int next;

    /** The last token says that the file ends. */
    Tokens(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    Token peek() {
        return tokens.get(Math.min(next, tokens.size() - 1));
    }

    boolean atEnd() {
        return peek().kind() == Kind.END_OF_FILE;
    }

    Token advance() {
        Token token = peek();
        next++;
        return token;
    }

    boolean accept(String wanted) {
        boolean there = peek().is(wanted);
        next += there ? 1 : 0;
        return there;
    }

    void expect(String wanted) {
        if (!accept(wanted)) {
            throw unexpected(peek(), "\"" + wanted + "\"");
        }
    }

    Text text(String wanted) {
        Token token = advance();
        if (token.kind() != Kind.TEXT) {
            throw unexpected(token, wanted);
        }
        return new Text(token.place(), token.text());
    }

    Word word(String wanted) {
        return word(Kind.WORD, wanted);
    }

    Word variable(String wanted) {
        return word(Kind.VARIABLE, wanted);
    }

    private Word word(Kind kind, String wanted) {
        Token token = advance();
        if (token.kind() != kind) {
            throw unexpected(token, wanted);
        }
        return new Word(token.place(), token.text());
    }

    /** Goes on to where the next rule begins, so that its faults are seen as well. */
    void skipToNextRule() {
        while (!peek().is("rule") && !atEnd()) {
            next++;
        }
    }

    static NotARule unexpected(Token found, String wanted) {
        String shown = found.shown();
        String start =
                shown.startsWith("\"") ? shown : shown.substring(0, 1).toUpperCase(Locale.UK) + shown.substring(1);
        return new NotARule(Fault.error(
                found.place(), "not-a-rule", "%s stands where a rule has %s.".formatted(start, wanted), REMEDY));
    }

    /** Leaves the rule that is being read. */
    static final class NotARule extends RuntimeException {
        private final transient Fault fault;

        NotARule(Fault fault) {
            super(fault.what(), null, false, false);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }
}
