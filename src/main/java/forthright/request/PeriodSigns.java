package forthright.request;

import forthright.request.Tokens.Token;
import java.util.stream.IntStream;

/** Words and signs around a number that say whether it belongs to a period. */
final class PeriodSigns {
    /** As many tokens as a list of years is followed for. */
    private static final int LONGEST_LIST = 60;

    private final Tokens tokens;

    PeriodSigns(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a token joins a beginning and an end: "to", a dash, "and" after "between". */
    boolean joins(int start, int connector) {
        Token token = tokens.at(connector);
        boolean between =
                tokens.at(start - 1).is("between") || tokens.at(start - 2).is("between");
        return token.isDash()
                || (token.is("and") && between)
                || (token.is("up") && tokens.at(connector + 1).is("to"));
    }

    /** "to date", "to the present", "to the most recent figures", "until the date of this request". */
    boolean nowAt(int i) {
        boolean ofTheRequest = tokens.at(i + 1).is("of")
                && tokens.at(i + 2).is("this", "my", "your", "the", "request", "receipt", "response", "reply");
        return (tokens.at(i).is("date", "present", "now", "today", "current", "latest", "most")
                        && (!tokens.at(i + 1).is("of") || ofTheRequest))
                || (tokens.at(i).is("the") && tokens.at(i + 1).is("present", "current", "latest", "most"))
                || (tokens.at(i).is("the") && tokens.at(i + 1).is("date", "day", "time") && nowAt(i + 1));
    }

    /** FOI2019/123, case-2020: a number that a word or another number is stuck to. */
    boolean partOfAReference(int i) {
        Token token = tokens.at(i);
        Token before = tokens.at(i - 1);
        if (!token.number() || !token.stuck()) {
            return false;
        }
        boolean word =
                !before.text().isEmpty() && Character.isLetter(before.text().charAt(0)) && !before.is("fy");
        return word
                || before.is("£", "$", "€", "#", "_", "@")
                || (before.is(".", ",") && tokens.at(i - 2).number());
    }

    /** "Children Act 1989", "the 2018 Act", "2000 children": a number that looks like a year and is none. */
    boolean isNoYear(int i) {
        Token after = tokens.at(i + 1);
        boolean titled =
                after.is("act", "acts", "regulations", "guidance", "statutory", "order", "rules", "code", "census")
                        || after.is("children", "people", "pupils", "cases", "hours", "words");
        boolean money = after.is(",", ".")
                && after.stuck()
                && tokens.at(i + 2).number()
                && tokens.at(i + 2).stuck();
        if (titled || money) {
            return true;
        }
        int back = i - 1;
        if (tokens.at(back).is(")")) {
            while (back > i - 6 && !tokens.at(back).is("(")) {
                back--;
            }
            back--;
        }
        if (tokens.at(back).is(",", "(", "of")) {
            back--;
        }
        return tokens.at(back)
                .is(
                        "act",
                        "acts",
                        "regulations",
                        "regulation",
                        "order",
                        "rules",
                        "code",
                        "bill",
                        "guidance",
                        "together",
                        "gdpr",
                        "dpa",
                        "foia",
                        "foisa",
                        "ref",
                        "reference",
                        "no");
    }

    /** Whether one of the words stands just before. */
    boolean near(int i, String... words) {
        return IntStream.rangeClosed(1, 5).anyMatch(back -> tokens.at(i - back).is(words));
    }

    /** Whether one of the words stands just before or after the list of years in which a number stands. */
    boolean besideList(int i, String... words) {
        int first = i;
        while (first > Math.max(0, i - LONGEST_LIST) && inAListOfYears(tokens.at(first - 1))) {
            first--;
        }
        int last = i;
        while (last < Math.min(tokens.size(), i + LONGEST_LIST) && inAListOfYears(tokens.at(last))) {
            last++;
        }
        return near(first, words)
                || (tokens.at(last).is(words) && !tokens.at(last - 1).is("or", "and"));
    }

    private static boolean inAListOfYears(Token token) {
        return (token.number() && (token.isYear() || token.text().length() == 2))
                || token.is("/", "-", ",", "and", "&", "(", ")", "to", "or", ";");
    }

    /** Whether one of the words stands just after. */
    boolean nearAfter(int i, String... words) {
        return IntStream.rangeClosed(0, 2).anyMatch(on -> tokens.at(i + on).is(words));
    }
}
