package forthright.request;

import forthright.request.Tokens.Token;
import java.util.List;

/** How many of which stretch of time: "twelve months". */
final class Amounts {
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Amounts() {}

    /** The number that a token is, in figures or in words; 0 where it is none. */
    static int of(Token token) {
        if (token.number()) {
            return token.value() > 120 ? 0 : Math.max(0, token.value());
        }
        return switch (token.text()) {
            case "fifteen" -> 15;
            case "eighteen" -> 18;
            case "twenty" -> 20;
            default -> NUMBERS.indexOf(token.text()) + 1;
        };
    }

    /** The letter of ISO 8601 for a unit of time, Q for a quarter; empty for any other word. */
    static String unit(String word) {
        return switch (word) {
            case "year", "years", "yr", "yrs" -> "Y";
            case "quarter", "quarters" -> "Q";
            case "month", "months" -> "M";
            case "week", "weeks" -> "W";
            case "day", "days" -> "D";
            default -> "";
        };
    }
}
