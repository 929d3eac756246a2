package forthright.request;

import forthright.law.Months;
import forthright.request.Tokens.Token;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads a date in the ways in which people in this country write one: the day first, or the year first with hyphens. */
final class DateReader {
    private static final Set<String> WEEKDAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun");

    private final Tokens tokens;

    DateReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The first whole date in a text, if it has one. */
    static Optional<LocalDate> firstIn(String text) {
        Tokens tokens = Tokens.of(Characters.head(text));
        DateReader reader = new DateReader(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<PartialDate> date = reader.at(i).filter(d -> d.isDay() && d.hasYear());
            if (date.isPresent()) {
                return date.map(PartialDate::first);
            }
        }
        return Optional.empty();
    }

    /** The date that a text is, day of the week and time of day aside; empty where it says anything more. */
    static Optional<LocalDate> wholly(String text) {
        if (text.length() > 60) {
            return Optional.empty();
        }
        Tokens tokens = Tokens.of(text);
        int start = WEEKDAYS.contains(tokens.at(0).text()) ? (tokens.at(1).is(",") ? 2 : 1) : 0;
        Optional<PartialDate> date = new DateReader(tokens).at(start).filter(d -> d.isDay() && d.hasYear());
        boolean whole = date.filter(d -> tokens.size() <= d.next()
                        || tokens.at(d.next()).is(".")
                        || (tokens.size() <= d.next() + 6
                                && tokens.at(d.next() + 1).is(":")))
                .isPresent();
        return whole ? date.map(PartialDate::first) : Optional.empty();
    }

    /** The date that begins at a token, if one does. */
    Optional<PartialDate> at(int i) {
        return digits(i)
                .or(() -> dayMonth(i))
                .or(() -> monthDay(i))
                .or(() -> year(i))
                .filter(PartialDate::exists);
    }

    static boolean isWeekday(Token token) {
        return WEEKDAYS.contains(token.text());
    }

    private Optional<PartialDate> digits(int i) {
        Token a = tokens.at(i);
        Token b = tokens.at(i + 2);
        Token c = tokens.at(i + 4);
        Token sign = tokens.at(i + 1);
        boolean shape = a.number()
                && b.number()
                && c.number()
                && sign.is("/", ".", "-")
                && tokens.at(i + 3).is(sign.text())
                && sign.stuck()
                && b.stuck()
                && c.stuck();
        if (!shape) {
            return Optional.empty();
        }
        if (a.isYear() && b.text().length() <= 2 && c.text().length() <= 2) {
            return date(a.value(), b.value(), c.value(), i + 5);
        }
        if (a.text().length() <= 2
                && b.text().length() <= 2
                && (c.isYear() || c.text().length() == 2)) {
            return date(c.isYear() ? c.value() : 2000 + c.value(), b.value(), a.value(), i + 5);
        }
        return Optional.empty();
    }

    private Optional<PartialDate> dayMonth(int i) {
        int day = dayOfMonth(i);
        if (day == 0) {
            return Optional.empty();
        }
        int at = afterOrdinal(i);
        if (tokens.at(at).is("of", "-", "/")) {
            at++;
        }
        int month = Months.number(tokens.at(at).text());
        return month == 0 ? Optional.empty() : withYear(month, day, at + 1);
    }

    private Optional<PartialDate> monthDay(int i) {
        int month = Months.number(tokens.at(i).text());
        if (month == 0 || (tokens.at(i).stuck() && tokens.at(i - 1).number())) {
            return Optional.empty();
        }
        int at = tokens.at(i + 1).is(".") ? i + 2 : i + 1;
        if (dayOfMonth(at) > 0 && !tokens.at(at + 1).is("/")) {
            return withYear(month, dayOfMonth(at), afterOrdinal(at));
        }
        Optional<PartialDate> date = withYear(month, 0, at);
        // "may" and "march" are verbs too: without a year they name no month.
        boolean verb = tokens.at(i).is("may", "march")
                && date.filter(PartialDate::hasYear).isEmpty()
                && !tokens.at(i - 1).is("in", "of", "during", "each", "every", "since", "from");
        return verb && !besideAnotherMonth(i) ? Optional.empty() : date;
    }

    private boolean besideAnotherMonth(int i) {
        return (tokens.at(i + 1).isDash() && Months.number(tokens.at(i + 2).text()) > 0)
                || (tokens.at(i - 1).isDash() && Months.number(tokens.at(i - 2).text()) > 0);
    }

    private Optional<PartialDate> withYear(int month, int day, int at) {
        int year = at;
        while (tokens.at(year).is(",", "of", "in", "-", "/") && year < at + 2) {
            year++;
        }
        if (tokens.at(year).isYear()) {
            return Optional.of(new PartialDate(tokens.at(year).value(), month, day, year + 1));
        }
        boolean shortened = tokens.at(at).is("'")
                && tokens.at(at + 1).text().length() == 2
                && tokens.at(at + 1).number();
        if (shortened) {
            return Optional.of(new PartialDate(2000 + tokens.at(at + 1).value(), month, day, at + 2));
        }
        // "31 March   64": the next column of a table.
        boolean near = at > 0 && tokens.at(at).start() - tokens.at(at - 1).end() <= 1;
        boolean twoDigits = near
                && tokens.at(at).number()
                && tokens.at(at).text().length() == 2
                && (day > 0 || tokens.at(at).value() >= 10)
                && tokens.at(at).value() <= 40
                && !tokens.at(at + 1).is("/", "%");
        return Optional.of(
                twoDigits
                        ? new PartialDate(2000 + tokens.at(at).value(), month, day, at + 1)
                        : new PartialDate(0, month, day, at));
    }

    private Optional<PartialDate> year(int i) {
        return tokens.at(i).isYear()
                ? Optional.of(new PartialDate(tokens.at(i).value(), 0, 0, i + 1))
                : Optional.empty();
    }

    private int dayOfMonth(int i) {
        Token token = tokens.at(i);
        int value = token.value();
        return token.number() && token.text().length() <= 2 && value >= 1 && value <= 31 ? value : 0;
    }

    private int afterOrdinal(int i) {
        return tokens.at(i + 1).is("st", "nd", "rd", "th") ? i + 2 : i + 1;
    }

    private static Optional<PartialDate> date(int year, int month, int day, int next) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31
                ? Optional.of(new PartialDate(year, month, day, next))
                : Optional.empty();
    }
}
