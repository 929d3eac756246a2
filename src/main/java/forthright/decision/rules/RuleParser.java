package forthright.decision.rules;

import forthright.decision.rules.Token.Kind;
import forthright.decision.rules.Tokens.NotARule;
import forthright.decision.rules.WrittenRule.Annotation;
import forthright.decision.rules.WrittenRule.Operand;
import forthright.decision.rules.WrittenRule.Part;
import forthright.decision.rules.WrittenRule.Pattern;
import forthright.decision.rules.WrittenRule.Proposed;
import forthright.decision.rules.WrittenRule.Text;
import forthright.decision.rules.WrittenRule.Word;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rules of one file. The grammar is as small as this class: what it has no method for cannot be written, so
 * there is no list of forbidden things to keep.
 */
public final class RuleParser {
    /** The one package that every rule file names. */
    public static final String PACKAGE = "forthright.rules";

    private static final List<String> PACKAGE_LINE = List.of("package", "forthright", ".", "rules");

    private final Tokens tokens;
    private final Faults faults;

    private RuleParser(Tokens tokens, Faults faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    /** The rules that are well formed; every other is noted as a fault. */
    public static List<WrittenRule> parse(String text, String file, Faults faults) {
        Faults unreadable = new Faults();
        List<Token> tokens = RuleLexer.read(text, file, unreadable);
        faults.addAll(unreadable.inOrder());
        return unreadable.hasErrors() ? List.of() : new RuleParser(new Tokens(tokens), faults).file();
    }

    private List<WrittenRule> file() {
        List<WrittenRule> rules = new ArrayList<>();
        try {
            packageLine();
        } catch (NotARule e) {
            faults.add(e.fault());
            tokens.skipToNextRule();
        }
        while (!tokens.atEnd()) {
            try {
                rules.add(rule());
            } catch (NotARule e) {
                faults.add(e.fault());
                tokens.skipToNextRule();
            }
        }
        return List.copyOf(rules);
    }

    // Drools 10 decides wrongly, and silently, where rules lie in several packages.
    private void packageLine() {
        Token start = tokens.peek();
        String line = "package " + PACKAGE;
        if (!PACKAGE_LINE.stream().allMatch(tokens::accept)) {
            throw new NotARule(Fault.error(
                    start.place(),
                    "wrong-package",
                    "The file does not begin with \"%s\".".formatted(line),
                    "Begin every rule file with this line: " + line));
        }
        if (!tokens.peek().is("rule") && !tokens.atEnd()) {
            throw Tokens.unexpected(tokens.peek(), "its beginning: rule \"…\"");
        }
    }

    private WrittenRule rule() {
        tokens.expect("rule");
        Text name = tokens.text("its name, a sentence in quotes");
        List<Annotation> annotations = new ArrayList<>();
        while (tokens.accept("@")) {
            annotations.add(annotation());
        }
        tokens.expect("when");
        List<Pattern> when = new ArrayList<>();
        do {
            when.add(pattern());
        } while (!tokens.peek().is("then"));
        tokens.expect("then");
        Proposed then = proposed();
        tokens.expect("end");
        if (!tokens.peek().is("rule") && !tokens.atEnd()) {
            throw Tokens.unexpected(tokens.peek(), "its end, or the next rule its beginning");
        }
        return new WrittenRule(name, annotations, when, then);
    }

    private Annotation annotation() {
        Word name = tokens.word("citation, because, note, since or until");
        tokens.expect("(");
        List<Text> values = new ArrayList<>();
        do {
            values.add(tokens.text("a text in quotes"));
        } while (tokens.accept(","));
        tokens.expect(")");
        return new Annotation(name, values);
    }

    private Pattern pattern() {
        boolean absent = tokens.accept("not");
        Word fact = tokens.word("a fact");
        tokens.expect("(");
        List<Part> parts = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            do {
                parts.add(part());
            } while (tokens.accept(","));
        }
        tokens.expect(")");
        return new Pattern(absent, fact, parts);
    }

    private Part part() {
        if (tokens.peek().kind() == Kind.VARIABLE) {
            Word variable = tokens.variable("a $name");
            tokens.expect(":");
            return new Part.Binding(variable, tokens.word("the field that is named"));
        }
        if (tokens.accept("!")) {
            return new Part.Flag(tokens.word("a field"), false);
        }
        Word field = tokens.word("a field");
        if (tokens.peek().is(",") || tokens.peek().is(")")) {
            return new Part.Flag(field, true);
        }
        Token sign = tokens.advance();
        Operator operator = Operator.of(sign.kind() == Kind.SIGN ? sign.text() : "")
                .orElseThrow(() -> Tokens.unexpected(sign, "==, !=, <, <=, >, >=, a comma or a closing bracket"));
        return new Part.Comparison(field, operator, operand());
    }

    private Operand operand() {
        Token token = tokens.advance();
        return switch (token.kind()) {
            case VARIABLE -> new Operand.Variable(token.place(), token.text());
            case TEXT -> new Operand.Quoted(token.place(), token.text());
            case NUMBER -> new Operand.Numeral(token.place(), Integer.parseInt(token.text()));
            case WORD -> new Operand.Constant(token.place(), token.text());
            case SIGN, END_OF_FILE -> throw Tokens.unexpected(token, "a value or a $name");
        };
    }

    private Proposed proposed() {
        List.of("insert", "(", "Proposal", ".").forEach(tokens::expect);
        Word verb = tokens.word("what is proposed");
        tokens.expect("(");
        Word question = tokens.variable("the $name of the question");
        tokens.expect(",");
        Text wording = tokens.text("a wording in quotes");
        List.of(")", ")", ";").forEach(tokens::expect);
        return new Proposed(verb, question, wording);
    }
}
