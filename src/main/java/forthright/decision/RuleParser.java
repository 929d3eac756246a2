package forthright.decision;

import forthright.decision.Token.Kind;
import forthright.decision.WrittenRule.Annotation;
import forthright.decision.WrittenRule.Operand;
import forthright.decision.WrittenRule.Part;
import forthright.decision.WrittenRule.Pattern;
import forthright.decision.WrittenRule.Proposed;
import forthright.decision.WrittenRule.Text;
import forthright.decision.WrittenRule.Word;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rules of one file. The grammar is as small as this class: what it has no method for cannot be written, so
 * there is no list of forbidden things to keep.
 */
final class RuleParser {
    /** The one package that every rule file names. */
    static final String PACKAGE = "forthright.rules";

    private final List<Token> tokens;
    private final Faults faults;
    private int next;

    private RuleParser(List<Token> tokens, Faults faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    /** The rules that are well formed; every other is noted as a fault. */
    static List<WrittenRule> parse(String text, String file, Faults faults) {
        Faults unreadable = new Faults();
        List<Token> tokens = RuleLexer.read(text, file, unreadable);
        faults.addAll(unreadable.inOrder());
        return unreadable.hasErrors() ? List.of() : new RuleParser(tokens, faults).file();
    }

    private List<WrittenRule> file() {
        List<WrittenRule> rules = new ArrayList<>();
        try {
            packageLine();
        } catch (NotARule e) {
            faults.add(e.fault);
            skipTo("rule");
        }
        while (peek().kind() != Kind.END_OF_FILE) {
            try {
                rules.add(rule());
            } catch (NotARule e) {
                faults.add(e.fault);
                next++;
                skipTo("rule");
            }
        }
        return List.copyOf(rules);
    }

    // Drools 10 decides wrongly, and silently, where rules lie in several packages.
    private void packageLine() {
        Token start = peek();
        String line = "package " + PACKAGE;
        String remedy = "Begin every rule file with this line: " + line;
        List<String> wanted = List.of("package", "forthright", ".", "rules");
        for (String word : wanted) {
            Token token = peek();
            if (!token.is(word)) {
                throw new NotARule(start, "wrong-package", "The file does not begin with \"" + line + "\".", remedy);
            }
            next++;
        }
        if (!peek().is("rule") && peek().kind() != Kind.END_OF_FILE) {
            throw new NotARule(
                    peek(), "not-a-rule", peek().shown() + " stands where a rule begins.", "Only rules: " + README);
        }
    }

    private WrittenRule rule() {
        expect("rule");
        Text name = text("the rule's name, a sentence in quotes");
        List<Annotation> annotations = new ArrayList<>();
        while (peek().is("@")) {
            annotations.add(annotation());
        }
        expect("when");
        List<Pattern> when = new ArrayList<>();
        do {
            when.add(pattern());
        } while (!peek().is("then"));
        expect("then");
        Proposed then = proposed();
        expect("end");
        return new WrittenRule(name, annotations, when, then);
    }

    private Annotation annotation() {
        expect("@");
        Word name = word("citation, because, since or until");
        expect("(");
        List<Text> values = new ArrayList<>();
        do {
            values.add(text("a text in quotes"));
        } while (accept(","));
        expect(")");
        return new Annotation(name, values);
    }

    private Pattern pattern() {
        boolean absent = accept("not");
        Word fact = word("a fact");
        expect("(");
        List<Part> parts = new ArrayList<>();
        if (!peek().is(")")) {
            do {
                parts.add(part());
            } while (accept(","));
        }
        expect(")");
        return new Pattern(absent, fact, parts);
    }

    private Part part() {
        if (peek().kind() == Kind.VARIABLE) {
            Word variable = asWord(advance());
            expect(":");
            return new Part.Binding(variable, word("the field that is named"));
        }
        if (accept("!")) {
            return new Part.Flag(word("a field"), false);
        }
        Word field = word("a field");
        if (peek().is(",") || peek().is(")")) {
            return new Part.Flag(field, true);
        }
        Token sign = advance();
        Operator operator = Operator.of(sign.kind() == Kind.SIGN ? sign.text() : "")
                .orElseThrow(() -> unexpected(sign, "==, !=, <, <=, >, >=, a comma or a closing bracket"));
        return new Part.Comparison(field, operator, operand());
    }

    private Operand operand() {
        Token token = advance();
        return switch (token.kind()) {
            case VARIABLE -> new Operand.Variable(token.place(), token.text());
            case TEXT -> new Operand.Quoted(token.place(), token.text());
            case NUMBER -> new Operand.Numeral(token.place(), Integer.parseInt(token.text()));
            case WORD -> new Operand.Constant(token.place(), token.text());
            case SIGN, END_OF_FILE -> throw unexpected(token, "a value or a $name");
        };
    }

    private Proposed proposed() {
        expect("insert");
        expect("(");
        expect("Proposal");
        expect(".");
        Word verb = word("what is proposed");
        expect("(");
        Token question = advance();
        if (question.kind() != Kind.VARIABLE) {
            throw unexpected(question, "the $name of the question");
        }
        expect(",");
        Text wording = text("a wording in quotes");
        expect(")");
        expect(")");
        expect(";");
        return new Proposed(verb, asWord(question), wording);
    }

    private Text text(String wanted) {
        Token token = advance();
        if (token.kind() != Kind.TEXT) {
            throw unexpected(token, wanted);
        }
        return new Text(token.place(), token.text());
    }

    private Word word(String wanted) {
        Token token = advance();
        if (token.kind() != Kind.WORD) {
            throw unexpected(token, wanted);
        }
        return asWord(token);
    }

    private static Word asWord(Token token) {
        return new Word(token.place(), token.text());
    }

    private void expect(String wanted) {
        Token token = peek();
        if (!token.is(wanted)) {
            throw unexpected(token, "\"" + wanted + "\"");
        }
        next++;
    }

    private boolean accept(String wanted) {
        boolean there = peek().is(wanted);
        next += there ? 1 : 0;
        return there;
    }

    private Token peek() {
        return tokens.get(Math.min(next, tokens.size() - 1));
    }

    private Token advance() {
        Token token = peek();
        next++;
        return token;
    }

    private void skipTo(String word) {
        while (!peek().is(word) && peek().kind() != Kind.END_OF_FILE) {
            next++;
        }
    }

    private static NotARule unexpected(Token found, String wanted) {
        return new NotARule(
                found,
                "not-a-rule",
                "%s stands where a rule has %s.".formatted(capital(found.shown()), wanted),
                "What a rule may say: " + README);
    }

    private static String capital(String text) {
        return text.startsWith("\"") ? text : text.substring(0, 1).toUpperCase(java.util.Locale.UK) + text.substring(1);
    }

    private static final String README = "rules/README.md";

    /** Leaves the rule that is being read; caught in {@link #file}, so that the next rule is read as well. */
    private static final class NotARule extends RuntimeException {
        private final transient Fault fault;

        NotARule(Token at, String code, String what, String remedy) {
            super(what, null, false, false);
            this.fault = Fault.error(at.place(), code, what, remedy);
        }
    }
}
