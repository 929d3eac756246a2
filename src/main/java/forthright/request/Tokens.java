package forthright.request;

import java.util.ArrayList;
import java.util.List;

/** A text cut into words, numbers and single signs, for reading dates. Past either end stands an empty token. */
final class Tokens {
    private static final Token NONE = new Token("", 0, 0, false, false);

    private final List<Token> tokens;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * One token.
     *
     * @param text in lower case, dashes and quotes made plain
     * @param stuck whether no space parts it from the token before
     */
    record Token(String text, int start, int end, boolean number, boolean stuck) {
        boolean is(String... words) {
            for (String word : words) {
                if (text.equals(word)) {
                    return true;
                }
            }
            return false;
        }

        int value() {
            return number && text.length() <= 6 ? Integer.parseInt(text) : -1;
        }

        boolean isYear() {
            return number && text.length() == 4 && value() >= 1950 && value() <= 2079;
        }

        boolean isDash() {
            return is("-", "to", "until", "till", "through", "til");
        }
    }

    static Tokens of(String text) {
        String plain = Characters.comparable(text);
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < plain.length()) {
            char c = plain.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
                continue;
            }
            int end = i + 1;
            boolean digit = isDigit(c);
            if (digit) {
                while (end < plain.length() && isDigit(plain.charAt(end))) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
                    end++;
                }
            }
            boolean stuck = !tokens.isEmpty() && tokens.getLast().end() == i;
            tokens.add(new Token(plain.substring(i, end), i, end, digit, stuck));
            i = end;
        }
        return new Tokens(tokens);
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
