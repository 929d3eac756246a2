package forthright.decision.rules;

import forthright.law.files.Place;

/**
 * The smallest piece of a rule file.
 *
 * @param text a word, a variable with its $, a number, a sign, or a quoted text without its quotes
 */
record Token(Place place, Kind kind, String text) {
    /** Kinds of token. */
    enum Kind {
        WORD,
        VARIABLE,
        TEXT,
        NUMBER,
        SIGN,
        END_OF_FILE
    }

    boolean is(String wanted) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(wanted);
    }

    /** How a message shows it. */
    String shown() {
        return switch (kind) {
            case END_OF_FILE -> "the end of the file";
            case TEXT -> "a text in quotes";
            default -> "\"" + text + "\"";
        };
    }
}
