package forthright.decision.rules;

import forthright.decision.rules.Token.Kind;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a rule file into tokens. A character that no token begins with is refused: there is no other way in. */
final class RuleLexer {
    private static final Pattern BLANK = Pattern.compile("[ \\t]+|//.*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*+");
    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z][A-Za-z0-9]*+(?![A-Za-z0-9_$])");
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]{0,8})(?![A-Za-z0-9_.])");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\[\"\\\\])*+)\"(?!\")");
    private static final Pattern SIGN = Pattern.compile("==|!=|<=|>=|[<>(),:;.!@]");

    private final String file;
    private final Faults faults;
    private final List<Token> tokens = new ArrayList<>();

    private RuleLexer(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The tokens of a file, ended by one that says so. */
    static List<Token> read(String text, String file, Faults faults) {
        RuleLexer lexer = new RuleLexer(file, faults);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            lexer.line(lines.get(i), i + 1);
        }
        Place end = new Place(file, Math.max(lines.size(), 1), 1);
        lexer.tokens.add(new Token(end, Kind.END_OF_FILE, ""));
        return List.copyOf(lexer.tokens);
    }

    private void line(String line, int number) {
        if (hidesSomething(line, number)) {
            return;
        }
        for (int at = 0; at < line.length(); ) {
            Place place = new Place(file, number, at + 1);
            Matcher blank = BLANK.matcher(line).region(at, line.length());
            int next = blank.lookingAt() ? blank.end() : token(line, at, place);
            if (next == at) {
                faults.error(place, "unknown-sign", "Nothing in a rule begins like this.", REMEDY);
                return;
            }
            at = next;
        }
    }

    private int token(String line, int at, Place place) {
        Matcher text = TEXT.matcher(line).region(at, line.length());
        if (text.lookingAt()) {
            tokens.add(new Token(place, Kind.TEXT, text.group(1).replaceAll("\\\\(.)", "$1")));
            return text.end();
        }
        int next = take(WORD, Kind.WORD, line, at, place);
        next = next > at ? next : take(VARIABLE, Kind.VARIABLE, line, at, place);
        next = next > at ? next : take(NUMBER, Kind.NUMBER, line, at, place);
        return next > at ? next : take(SIGN, Kind.SIGN, line, at, place);
    }

    private int take(Pattern pattern, Kind kind, String line, int at, Place place) {
        Matcher found = pattern.matcher(line).region(at, line.length()).useTransparentBounds(true);
        if (!found.lookingAt()) {
            return at;
        }
        tokens.add(new Token(place, kind, found.group()));
        return found.end();
    }

    // A character that turns the direction of writing, or that is not seen, makes a reader see another rule than the
    // machine does, in a comment too.
    private boolean hidesSomething(String line, int number) {
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int c = line.codePointAt(at);
            int type = Character.getType(c);
            boolean unseen = type == Character.FORMAT
                    || (type == Character.CONTROL && c != '\t')
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE
                    || type == Character.PRIVATE_USE
                    || type == Character.UNASSIGNED;
            if (unseen) {
                faults.error(
                        new Place(file, number, at + 1),
                        "hidden-character",
                        "A character stands here that cannot be seen (U+%04X).".formatted(c),
                        "Delete it and type the words again.");
                return true;
            }
        }
        return false;
    }

    private static final String REMEDY =
            "A rule is made of words, $names, numbers, texts in \"quotes\" on one line, and // comments: rules/README.md";
}
