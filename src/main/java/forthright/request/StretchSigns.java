package forthright.request;

/** Words and signs that join the beginning of a stretch to its end, or leave it open. */
final class StretchSigns {
    private final Tokens tokens;
    private final PeriodSigns signs;

    StretchSigns(Tokens tokens, PeriodSigns signs) {
        this.tokens = tokens;
        this.signs = signs;
    }

    /**
     * Where the end of a stretch begins: after "to", "up to and including", "through to the end of", "and" after
     * "between"; -1 where nothing joins.
     */
    int endAfter(int start, int connector) {
        int at = connector;
        if (tokens.at(at).is("and", "&")) {
            boolean between =
                    signs.near(start, "between") && !tokens.at(start - 1).is("and", ",");
            boolean upTo = tokens.at(at + 1).is("up", "until", "till");
            if (!between && !upTo) {
                return -1;
            }
        } else if (!tokens.at(at).isDash() && !isUpTo(at)) {
            return -1;
        }
        int first = ++at;
        while (at < first + 7
                && tokens.at(at)
                        .is(
                                "up",
                                "to",
                                "and",
                                "until",
                                "till",
                                "including",
                                "the",
                                "end",
                                "of",
                                "financial",
                                "fiscal",
                                "academic",
                                "school",
                                "calendar",
                                "year",
                                "fy",
                                "inclusive",
                                "close")
                && !nowAt(at)) {
            at++;
        }
        return at;
    }

    private boolean isUpTo(int at) {
        return (tokens.at(at).is("up") && tokens.at(at + 1).is("to", "until", "till"))
                || (tokens.at(at).is("right") && tokens.at(at + 1).is("up", "through"))
                || (tokens.at(at).is(",") && tokens.at(at + 1).is("up", "to", "until", "till"));
    }

    /** Whether a year has no end yet, "2024 (so far)", "2022/23 to date", "2022 YTD": the token after those words; -1 if not. */
    int openAfter(int next) {
        int at = next;
        while (at < next + 3
                && tokens.at(at)
                        .is("(", ",", "-", "year", "part", "spend", "figures", "data", "up", "only", "and", "the")) {
            at++;
        }
        if (tokens.at(next).is("part") && tokens.at(next + 1).is("year")) {
            return next + 2;
        }
        if (tokens.at(at).is("ytd", "onwards", "onward")) {
            return at + 1;
        }
        if (tokens.at(at).is("so") && tokens.at(at + 1).is("far")) {
            // "2024/25 and so far in 2025/26": the words belong to the year after them.
            boolean ofTheNext = tokens.at(at + 2).is("in", "during", "for")
                    && tokens.at(at + 3).isYear();
            return ofTheNext ? -1 : at + 2;
        }
        boolean on = tokens.at(next).is("and") && tokens.at(next + 1).is("beyond", "after", "since");
        if (on) {
            return next + 2;
        }
        boolean now = tokens.at(at).is("to", "until", "till")
                && nowAt(at + 1)
                && !tokens.at(at + 1).is("most");
        return now ? afterNow(at + 1) : -1;
    }

    /** "so far in 2024", "since 2013/14", "since the financial year 2013/14", "from 2019 onwards". */
    boolean openBefore(int i) {
        int at = i - 1;
        while (at > i - 6
                && tokens.at(at)
                        .is(
                                "the",
                                "in",
                                "during",
                                "financial",
                                "academic",
                                "calendar",
                                "fiscal",
                                "school",
                                "year",
                                "years",
                                "start",
                                "beginning",
                                "of",
                                "fy")) {
            at--;
        }
        return tokens.at(at).is("since", "ytd")
                || (tokens.at(at).is("far") && tokens.at(at - 1).is("so"));
    }

    /** The token after words that say "now". */
    int afterNow(int i) {
        int at = i;
        while (at < i + 12 && at < tokens.size() && !tokens.at(at).is(",", ".", ";", ":", "?", ")", "(", "how", "-")) {
            boolean ends = tokens.at(at)
                    .is(
                            "request",
                            "receipt",
                            "response",
                            "reply",
                            "letter",
                            "email",
                            "foi",
                            "day",
                            "available",
                            "figures",
                            "acknowledge");
            at++;
            if (ends) {
                return at;
            }
            if (at == i + 1
                    && tokens.at(i).is("date", "present", "now", "today")
                    && !tokens.at(at).is("of", "you", "on", "when", "day")) {
                return at;
            }
        }
        return tokens.at(i).is("the") ? i + 2 : i + 1;
    }

    /** "to date", "to the present", "to the most recent figures", "until the date of this request". */
    boolean nowAt(int i) {
        boolean ofTheRequest = tokens.at(i + 1).is("of")
                && tokens.at(i + 2)
                        .is("this", "my", "your", "the", "request", "receipt", "response", "reply", "writing");
        boolean thisRequest = tokens.at(i).is("this", "your", "my")
                && tokens.at(i + 1).is("request", "reply", "response", "foi", "letter", "email");
        return thisRequest
                || (tokens.at(i).is("date", "present", "now", "today", "current", "latest", "most")
                        && (!tokens.at(i + 1).is("of") || ofTheRequest))
                || (tokens.at(i).is("the") && tokens.at(i + 1).is("present", "current", "latest", "most"))
                || (tokens.at(i).is("the") && tokens.at(i + 1).is("date", "day", "time") && nowAt(i + 1));
    }
}
