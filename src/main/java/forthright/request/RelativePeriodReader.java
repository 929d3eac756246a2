package forthright.request;

import forthright.law.Months;
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
            "/",
            "or",
            "reporting",
            "statistical",
            "council");

    private final Tokens tokens;
    private final Received day;
    private final NowReader now;

    RelativePeriodReader(Tokens tokens, Received day) {
        this.tokens = tokens;
        this.day = day;
        this.now = new NowReader(tokens);
    }

    /** The period that counts back from the request and begins at a token, if one does. */
    Optional<NamedPeriods> at(int i) {
        int saidNow = now.at(i);
        if (saidNow > 0) {
            int next = i + saidNow;
            return Optional.of(NamedPeriods.of(Periods.now(words(i, next)), next));
        }
        Optional<NamedPeriods> toCome = ahead(i);
        if (toCome.isPresent()) {
            return toCome;
        }
        if (!BACK.contains(tokens.at(i).text()) || tokens.at(i - 1).is("same", "later", "earlier", "until")) {
            return Optional.empty();
        }
        boolean thisOne = tokens.at(i).is("this", "current");
        int at = i + 1;
        int count = 0;
        List<Basis> named = new ArrayList<>();
        while (at < i + 10) {
            Token token = tokens.at(at);
            if (count == 0 && Amounts.of(token) > 0) {
                count = Amounts.of(token);
            } else if (basisOf(token).isPresent()) {
                named.add(basisOf(token).get());
            } else if (!FILLING.contains(token.text())) {
                break;
            }
            at++;
        }
        Token word = tokens.at(at);
        String unit = Amounts.unit(word.text());
        boolean year = unit.equals("Y");
        boolean vague = unit.isEmpty()
                || (word.text().endsWith("s") && count == 0)
                || (thisOne && (!year || count > 1))
                || (thisOne && tokens.at(at + 1).is("by", "on"));
        if (vague) {
            return Optional.empty();
        }
        int next = at + 1;
        // "financial or calendar year": the council may choose, so neither is worked out.
        Optional<Basis> basis = named.size() > 1
                ? Optional.empty()
                : named.stream().findFirst().or(() -> year && !thisOne ? basisAfter(next) : Optional.empty());
        boolean soFar = thisOne
                && (saidSoFar(i)
                        || (tokens.at(next).is("to") && tokens.at(next + 1).is("date"))
                        || (tokens.at(next).is("so") && tokens.at(next + 1).is("far")));
        return Optional.of(new NamedPeriods(periods(i, next, Math.max(count, 1), unit, basis, thisOne, soFar), next));
    }

    /** "in the next 12 months", "over the coming financial year"; "within the next 20 days" is a time limit. */
    private Optional<NamedPeriods> ahead(int i) {
        boolean begins = tokens.at(i).is("next", "coming", "forthcoming")
                && tokens.at(i - 1).is("the", "in", "over", "during", "within", "for");
        if (!begins) {
            return Optional.empty();
        }
        int at = i + 1;
        int count = Math.max(1, Amounts.of(tokens.at(at)));
        while (at < i + 5
                && (Amounts.of(tokens.at(at)) > 0 || basisOf(tokens.at(at)).isPresent())) {
            at++;
        }
        String unit = Amounts.unit(tokens.at(at).text());
        return unit.equals("M") || unit.equals("Y")
                ? Optional.of(NamedPeriods.of(new Period.Ahead(words(i, at + 1), "P" + count + unit), at + 1))
                : Optional.empty();
    }

    private boolean saidSoFar(int i) {
        int at = tokens.at(i - 1).is("the", "in", "during") ? i - 2 : i - 1;
        return tokens.at(at).is("far") && tokens.at(at - 1).is("so");
    }

    /** "12 months to 31 March 2024", "year ending March 2024": how many months end at the date at this token. */
    Optional<Integer> monthsEndingAt(int i) {
        int at = i - 1;
        while (tokens.at(at).is("the", "on", "in", "at", ":")
                || (tokens.at(at).is("of") && tokens.at(at - 1).is("end"))) {
            at -= tokens.at(at).is("of") ? 2 : 1;
        }
        if (tokens.at(at).is("ye", "fye")
                || (tokens.at(at).is("e")
                        && tokens.at(at - 1).is("/")
                        && tokens.at(at - 2).is("y"))) {
            return Optional.of(12);
        }
        if (tokens.at(at).is("ended", "ending", "ends") && tokens.at(at - 1).is("which", "that")) {
            return endOf(at - 1);
        }
        return tokens.at(at).is("to", "ending", "ended", "end", "until") ? endOf(at) : Optional.empty();
    }

    private Optional<Integer> endOf(int at) {
        Token unit = tokens.at(at - 1);
        int years = Amounts.of(tokens.at(at - 2));
        if (unit.is("year")) {
            return Optional.of(12);
        }
        if (years == 0) {
            years = Amounts.of(tokens.at(at - 3));
        }
        if (unit.is("years") && years == 0 && tokens.at(at).is("ending", "ended")) {
            return Optional.of(12); // each of the years that a list names by their ends
        }
        int months = unit.is("months", "month") ? years : unit.is("years") ? 12 * years : unit.is("quarter") ? 3 : 0;
        return months > 0 ? Optional.of(months) : Optional.empty();
    }

    private List<Period> periods(
            int from, int next, int count, String unit, Optional<Basis> basis, boolean thisOne, boolean soFar) {
        boolean years = unit.equals("Y");
        if (years && (basis.isPresent() || soFar) && day instanceof Received.On(LocalDate on)) {
            Basis kind = basis.orElse(Basis.CALENDAR);
            int running = runningYear(on, kind);
            if (soFar) {
                return List.of(Periods.since(running, kind));
            }
            return thisOne ? List.of(Periods.year(running, kind)) : YearReader.each(running - count, running - 1, kind);
        }
        return List.of(
                new Period.Relative(words(from, next), "P" + (unit.equals("Q") ? 3 * count + "M" : count + unit)));
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

    private static Optional<Basis> basisOf(Token token) {
        return switch (token.text()) {
            case "financial", "fiscal", "tax" -> Optional.of(Basis.FINANCIAL);
            case "calendar" -> Optional.of(Basis.CALENDAR);
            case "academic", "school" -> Optional.of(Basis.ACADEMIC);
            default -> Optional.empty();
        };
    }

    /** "past five years (Apr-Mar for each year)", "last three years (April to March)". */
    private Optional<Basis> basisAfter(int next) {
        return IntStream.range(next, next + 4)
                .boxed()
                .flatMap(at -> basisOfMonths(at).stream())
                .findFirst();
    }

    private Optional<Basis> basisOfMonths(int at) {
        int from = tokens.at(at + 1).isDash() ? Months.number(tokens.at(at).text()) : 0;
        int to = Months.number(tokens.at(at + 2).text());
        return switch (from) {
            case 4 -> to == 3 ? Optional.of(Basis.FINANCIAL) : Optional.empty();
            case 9 -> to == 8 || to == 7 ? Optional.of(Basis.ACADEMIC) : Optional.empty();
            case 1 -> to == 12 ? Optional.of(Basis.CALENDAR) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private String words(int from, int next) {
        return String.join(
                " ",
                IntStream.range(from, next).mapToObj(i -> tokens.at(i).text()).toList());
    }
}
