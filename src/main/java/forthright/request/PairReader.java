package forthright.request;

import forthright.request.Tokens.Token;
import java.util.Optional;

/** Reads a financial or academic year written as two: 2019/20, 2018-19, 2018/2019, 2022/3, FY19/20. */
final class PairReader {
    private static final String[] YEARS = {
        "year", "years", "financial", "fiscal", "academic", "session", "sessions", "fy"
    };

    private final Tokens tokens;
    private final PeriodSigns signs;

    PairReader(Tokens tokens, PeriodSigns signs) {
        this.tokens = tokens;
        this.signs = signs;
    }

    /** Two years written as one, by the first of them. */
    record Pair(int year, int start, int next) {}

    Optional<Pair> at(int i) {
        Token first = tokens.at(i);
        int sign = tokens.at(i + 1).is("'") ? i + 2 : i + 1;
        int at = tokens.at(sign + 1).is("'") ? sign + 2 : sign + 1;
        Token second = tokens.at(at);
        // "2020/21-2022/23" has a year at either end, and is no date.
        boolean toAnother = first.isYear() && tokens.at(at + 2).isYear();
        if (!first.number() || !second.number() || !tokens.at(sign).is("/", "-", "to") || (isDate(at) && !toAnother)) {
            return Optional.empty();
        }
        boolean stuck = tokens.at(sign).stuck() && second.stuck();
        if (first.isYear()) {
            return follows(first, second, stuck && tokens.at(sign).is("/", "-")) && !spelled(i, sign)
                    ? Optional.of(new Pair(first.value(), i, at + 1))
                    : Optional.empty();
        }
        return isShort(i, sign, at) ? Optional.of(new Pair(2000 + first.value(), i, at + 1)) : Optional.empty();
    }

    private static boolean follows(Token first, Token second, boolean stuck) {
        int next = first.value() + 1;
        return switch (second.text().length()) {
            case 4 -> second.value() == next || (stuck && second.value() == first.value());
            case 2 -> second.value() == next % 100;
            case 1 -> stuck && second.value() == next % 10;
            default -> false;
        };
    }

    /** "calendar years 2019/2020", "2019 to 2020": two years, not one. */
    private boolean spelled(int i, int sign) {
        boolean calendar = tokens.at(i - 1).is("years") && tokens.at(i - 2).is("calendar");
        return calendar
                || (tokens.at(sign).is("to") && !signs.near(i, "financial", "academic", "fiscal", "school", "tax"));
    }

    private boolean isShort(int i, int sign, int at) {
        Token first = tokens.at(i);
        Token second = tokens.at(at);
        boolean shape = first.text().length() == 2
                && second.text().length() == 2
                && tokens.at(sign).stuck()
                && (second.stuck() || tokens.at(at - 1).is("'"))
                && second.value() == first.value() + 1
                && first.value() >= 5
                && first.value() <= 40;
        if (!shape) {
            return false;
        }
        if (tokens.at(i - 1).is("fy", "year", "years", "'")) {
            return true;
        }
        return tokens.at(sign).is("/")
                && !isAge(at + 1)
                && (signs.near(i, "/")
                        || signs.besideList(i, YEARS)
                        || tokens.at(i - 1).is("in", "for", "during", "since", "of")
                        || anotherFollows(at + 1));
    }

    private boolean isAge(int at) {
        return tokens.at(at).is("year", "years", "yr", "yrs", "olds", "-", "of")
                && tokens.at(at + 1).is("old", "olds", "year", "age");
    }

    private boolean anotherFollows(int i) {
        int at = tokens.at(i).is(",", "and", "&", ";") ? i + 1 : i;
        at = tokens.at(at).is("and", "&") ? at + 1 : at;
        return at > i
                && tokens.at(at).number()
                && tokens.at(at + 1).is("/")
                && tokens.at(at + 2).number()
                && tokens.at(at + 2).value() == tokens.at(at).value() + 1;
    }

    private boolean isDate(int second) {
        return tokens.at(second + 1).is("/", ".", "-")
                && tokens.at(second + 1).stuck()
                && tokens.at(second + 2).number()
                && tokens.at(second + 2).stuck();
    }
}
