package forthright.request;

import forthright.request.Period.Basis;
import forthright.request.Tokens.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds periods that count back from the request: "the last 12 months", "past five years (Apr-Mar)". Where the kind of
 * year and the day of the request are both known, they are worked out; else they stay as the words say.
 */
final class RelativePeriodReader {
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Set<String> BACK =
            Set.of("last", "past", "previous", "preceding", "prior", "recent", "latest", "this", "current");
    private static final Set<String> FILLING = Set.of(
            "full",
            "complete",
            "completed",
            "whole",
            "available",
            "recorded",
            "rolling",
            "consecutive",
            "most",
            "recent",
            "the",
            "(",
            ")",
            "reporting",
            "statistical");

    private final Tokens tokens;
    private final Received day;

    RelativePeriodReader(Tokens tokens, Received day) {
        this.tokens = tokens;
        this.day = day;
    }

    /** The period that counts back from the request and begins at a token, if one does. */
    Optional<NamedPeriods> at(int i) {
        if (nowAt(i) > 0) {
            int next = i + nowAt(i);
            return Optional.of(new NamedPeriods(List.of(new Period.Relative(words(i, next), "")), next));
        }
        if (!BACK.contains(tokens.at(i).text()) || tokens.at(i - 1).is("same")) {
            return Optional.empty();
        }
        boolean thisOne = tokens.at(i).is("this", "current");
        int at = i + 1;
        int count = 0;
        Optional<Basis> basis = Optional.empty();
        while (at < i + 9) {
            Token token = tokens.at(at);
            if (count == 0 && numberOf(token) > 0) {
                count = numberOf(token);
            } else if (token.is("financial", "fiscal", "tax")) {
                basis = Optional.of(Basis.FINANCIAL);
            } else if (token.is("calendar")) {
                basis = Optional.of(Basis.CALENDAR);
            } else if (token.is("academic", "school")) {
                basis = Optional.of(Basis.ACADEMIC);
            } else if (!FILLING.contains(token.text())) {
                break;
            }
            at++;
        }
        String unit = unitOf(tokens.at(at).text());
        boolean plural = tokens.at(at).text().endsWith("s");
        boolean vague = unit.isEmpty() || (plural && count == 0) || (thisOne && basis.isEmpty());
        if (vague) {
            return Optional.empty();
        }
        int next = at + 1;
        return Optional.of(new NamedPeriods(
                periods(i, next, Math.max(count, 1), unit, basis.or(() -> basisAfter(next)), thisOne), next));
    }

    /** "12 months to 31 March 2024", "year ending March 2024": how many months end at the date at this token. */
    Optional<Integer> monthsEndingAt(int i) {
        int at = i - 1;
        while (tokens.at(at).is("the", "on", "in")) {
            at--;
        }
        if (tokens.at(at).is("ended", "ending", "ends") && tokens.at(at - 1).is("which", "that")) {
            return endOf(at - 1);
        }
        if (!tokens.at(at).is("to", "ending", "ended", "end")) {
            return Optional.empty();
        }
        return endOf(at);
    }

    private Optional<Integer> endOf(int at) {
        Token unit = tokens.at(at - 1);
        if (unit.is("year")) {
            return Optional.of(12);
        }
        int months = numberOf(tokens.at(at - 2));
        return unit.is("months") && months > 0 ? Optional.of(months) : Optional.empty();
    }

    private List<Period> periods(int from, int next, int count, String unit, Optional<Basis> basis, boolean thisOne) {
        if (unit.equals("Y") && basis.isPresent() && day instanceof Received.On(LocalDate on)) {
            int running = runningYear(on, basis.get());
            if (thisOne) {
                return List.of(Periods.year(running, basis.get()));
            }
            return IntStream.range(running - count, running)
                    .mapToObj(year -> Periods.year(year, basis.get()))
                    .toList();
        }
        String span = thisOne ? "" : "P" + count + unit;
        return List.of(new Period.Relative(words(from, next), span));
    }

    /** The first year of the calendar, financial or academic year in which a day lies. */
    private static int runningYear(LocalDate on, Basis basis) {
        int firstMonth = switch (basis) {
            case FINANCIAL -> 4;
            case ACADEMIC -> 9;
            default -> 1;
        };
        return on.getMonthValue() >= firstMonth ? on.getYear() : on.getYear() - 1;
    }

    /** "past five years (Apr-Mar for each year)". */
    private Optional<Basis> basisAfter(int next) {
        for (int at = next; at < next + 4; at++) {
            boolean range = tokens.at(at + 1).isDash();
            int from = Months.number(tokens.at(at).text());
            int to = Months.number(tokens.at(at + 2).text());
            if (range && from == 4 && to == 3) {
                return Optional.of(Basis.FINANCIAL);
            }
            if (range && from == 9 && (to == 8 || to == 7)) {
                return Optional.of(Basis.ACADEMIC);
            }
            if (range && from == 1 && to == 12) {
                return Optional.of(Basis.CALENDAR);
            }
        }
        return Optional.empty();
    }

    /** How many tokens say "now", from here on; 0 where none do. */
    private int nowAt(int i) {
        if (tokens.at(i).is("currently")) {
            return 1;
        }
        if (tokens.at(i).is("at") && tokens.at(i + 1).is("present")) {
            return 2;
        }
        boolean atThis = tokens.at(i).is("at") && tokens.at(i + 1).is("the", "this");
        if (atThis
                && (tokens.at(i + 2).is("moment")
                        || (tokens.at(i + 2).is("present", "current")
                                && tokens.at(i + 3).is("time", "moment")))) {
            return tokens.at(i + 2).is("moment") ? 3 : 4;
        }
        boolean asOf = tokens.at(i).is("as") && tokens.at(i + 1).is("of", "at");
        if (asOf && tokens.at(i + 2).is("today", "now")) {
            return 3;
        }
        boolean theDate = asOf
                && tokens.at(i + 2).is("the")
                && tokens.at(i + 3).is("date", "day", "time")
                && tokens.at(i + 4).is("of");
        return theDate ? 5 : 0;
    }

    private String words(int from, int next) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < next; i++) {
            words.add(tokens.at(i).text());
        }
        return String.join(" ", words);
    }

    private static int numberOf(Token token) {
        return token.number() ? Math.max(0, Math.min(token.value(), 120)) : NUMBERS.indexOf(token.text()) + 1;
    }

    private static String unitOf(String word) {
        return switch (word) {
            case "year", "years" -> "Y";
            case "month", "months" -> "M";
            case "week", "weeks" -> "W";
            case "day", "days" -> "D";
            default -> "";
        };
    }
}
