package forthright.request;

/** Reads the words for the day of the request itself: "at present", "currently", "at the date of your reply". */
final class NowReader {
    private final Tokens tokens;

    NowReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** How many tokens say "now", from here on; 0 where none do. */
    int at(int i) {
        return switch (tokens.at(i).text()) {
            case "currently", "presently" -> 1;
            case "now" -> endsHere(i + 1) ? 1 : 0;
            case "right" -> tokens.at(i + 1).is("now") ? 2 : 0;
            case "at", "as", "on" -> atDay(i);
            case "current" -> isFigure(i + 1) || isFigure(i + 2) ? 1 : 0;
            default -> 0;
        };
    }

    /** "How many live there now?", but not "now and then" or "the form now used". */
    private boolean endsHere(int i) {
        return i >= tokens.size() || tokens.at(i).is("?", ".", ",", ";", ")", ":");
    }

    private boolean isFigure(int i) {
        return tokens.at(i)
                .is(
                        "number",
                        "numbers",
                        "total",
                        "totals",
                        "figure",
                        "figures",
                        "count",
                        "caseload",
                        "caseloads",
                        "rate",
                        "vacancies",
                        "vacancy",
                        "size",
                        "average",
                        "mean",
                        "median",
                        "highest",
                        "lowest",
                        "longest",
                        "shortest",
                        "maximum",
                        "minimum",
                        "balance");
    }

    private int atDay(int i) {
        if (tokens.at(i).is("at") && tokens.at(i + 1).is("present")) {
            // "that the law does not cover at present" is about the law.
            return tokens.at(i - 2).is("not") ? 0 : 2;
        }
        int at = i + 1;
        if (tokens.at(i).is("as") && !tokens.at(at).is("of", "at", "on")) {
            return 0;
        }
        at = tokens.at(i).is("as") ? at + 1 : at;
        if (tokens.at(i).is("as") && tokens.at(at).is("today", "now", "present")) {
            return at + 1 - i;
        }
        at = tokens.at(at).is("the", "this") ? at + 1 : at;
        if (tokens.at(at).is("moment")) {
            return at + 1 - i;
        }
        at = tokens.at(at).is("present", "current") ? at + 1 : at;
        if (!tokens.at(at).is("date", "day", "time", "moment")) {
            return 0;
        }
        if (tokens.at(at - 1).is("present", "current", "this") && !tokens.at(i).is("on")) {
            return at + 1 - i;
        }
        return ofTheRequest(at + 1) > 0 ? ofTheRequest(at + 1) - i : 0;
    }

    /** "of this request", "of your reply", "of writing", "you reply": the token after it; 0 where it is none of them. */
    private int ofTheRequest(int i) {
        int at = i;
        while (at < i + 5
                && tokens.at(at)
                        .is(
                                "of",
                                "this",
                                "your",
                                "my",
                                "the",
                                "you",
                                "when",
                                "foi",
                                "information",
                                "freedom",
                                "receipt",
                                "receive",
                                "receiving")) {
            at++;
        }
        boolean request = tokens.at(at)
                .is(
                        "request",
                        "reply",
                        "response",
                        "email",
                        "mail",
                        "letter",
                        "answer",
                        "writing",
                        "respond",
                        "answering",
                        "replying");
        boolean receipt = tokens.at(at - 1).is("foi", "receipt");
        return at > i && (request || receipt) ? (request ? at + 1 : at) : 0;
    }
}
