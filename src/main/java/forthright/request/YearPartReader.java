package forthright.request;

import forthright.request.Tokens.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads quarters, halves and terms of a year, and weeks: Q1 2023/24, the first half of 2024, week commencing 5 June 2023. */
final class YearPartReader {
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private final Tokens tokens;
    private final DateReader dates;
    private final PairReader pairs;
    private final PeriodSigns signs;

    YearPartReader(Tokens tokens, DateReader dates, PairReader pairs, PeriodSigns signs) {
        this.tokens = tokens;
        this.dates = dates;
        this.pairs = pairs;
        this.signs = signs;
    }

    /** The parts of a year that begin at a token. */
    Optional<NamedPeriods> at(int i) {
        return switch (tokens.at(i).text()) {
            case "q", "quarter", "quarters", "first", "second", "third", "fourth", "final", "last", "h" -> parts(i);
            case "autumn", "spring", "summer" -> term(i);
            case "week", "w" -> week(i);
            default -> Optional.empty();
        };
    }

    /** A part of a year: months each, and which of them. */
    private record Part(int months, int number, int next) {}

    private Optional<Part> partAt(int i) {
        Token word = tokens.at(i);
        Token after = tokens.at(i + 1);
        if (word.is("q", "h", "quarter", "quarters") && after.number() && after.value() >= 1) {
            int months = word.is("h") ? 6 : 3;
            return after.value() <= 12 / months
                    ? Optional.of(new Part(months, after.value(), i + 2))
                    : Optional.empty();
        }
        int ordinal = word.is("final", "last") ? 4 : ORDINALS.indexOf(word.text()) + 1;
        int months = after.is("quarter") ? 3 : after.is("half") ? 6 : 0;
        return ordinal > 0 && months > 0
                ? Optional.of(new Part(months, Math.min(ordinal, 12 / months), i + 2))
                : Optional.empty();
    }

    private Optional<NamedPeriods> parts(int i) {
        List<Part> parts = new ArrayList<>();
        int at = i;
        boolean through = false;
        Optional<Part> part = partAt(at);
        while (part.isPresent() && parts.size() < 8) {
            addUpTo(parts, part.get(), through);
            at = part.get().next();
            int next = at;
            while (next < at + 3 && tokens.at(next).is(",", "and", "&", "-", "to", "/")) {
                through = tokens.at(next).is("-", "to");
                next++;
            }
            part = next > at ? partAt(next) : Optional.empty();
        }
        int year = at;
        boolean financial = false;
        while (year < at + 6
                && tokens.at(year)
                        .is("of", "in", "the", "(", "-", "/", ",", "financial", "calendar", "fiscal", "year", "fy")) {
            financial |= tokens.at(year).is("financial", "fiscal", "fy");
            year++;
        }
        Optional<PairReader.Pair> pair = pairs.at(year);
        boolean bare = pair.isEmpty() && tokens.at(year).isYear() && !signs.isNoYear(year);
        if (parts.isEmpty() || (pair.isEmpty() && !bare)) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.of(
                pair.map(PairReader.Pair::year).orElse(tokens.at(year).value()),
                pair.isPresent() || financial ? 4 : 1,
                1);
        return Optional.of(new NamedPeriods(
                parts.stream()
                        .map(p -> months(start.plusMonths((long) p.months() * (p.number() - 1)), p.months()))
                        .toList(),
                pair.map(PairReader.Pair::next).orElse(year + 1)));
    }

    private static void addUpTo(List<Part> parts, Part part, boolean through) {
        if (through && !parts.isEmpty() && parts.getLast().months() == part.months()) {
            for (int number = parts.getLast().number() + 1; number < part.number(); number++) {
                parts.add(new Part(part.months(), number, part.next()));
            }
        }
        parts.add(part);
    }

    // The dates by which the law counts terms: Education Act 1996 s.8, prescribed days 31 August, 31 December, 31
    // March.
    private Optional<NamedPeriods> term(int i) {
        int at = tokens.at(i + 1).is("term") ? i + 2 : i + 1;
        at = tokens.at(at).is("of", "in", ",") ? at + 1 : at;
        if (!tokens.at(i + 1).is("term")
                || !tokens.at(at).isYear()
                || pairs.at(at).isPresent()) {
            return Optional.empty();
        }
        int year = tokens.at(at).value();
        Period term = switch (tokens.at(i).text()) {
            case "autumn" -> months(LocalDate.of(year, 9, 1), 4);
            case "spring" -> months(LocalDate.of(year, 1, 1), 3);
            default -> months(LocalDate.of(year, 4, 1), 5);
        };
        return Optional.of(NamedPeriods.of(term, at + 1));
    }

    private Optional<NamedPeriods> week(int i) {
        int at = tokens.at(i + 1).is("/") && tokens.at(i + 2).is("c", "e") ? i + 2 : i + 1;
        boolean begins = tokens.at(at).is("commencing", "beginning", "starting", "of", "c");
        boolean ends = tokens.at(at).is("ending", "ended", "e");
        if (!begins && !ends) {
            return Optional.empty();
        }
        int date = at + 1;
        while (date < at + 4 && (tokens.at(date).is("the", ",", ":", "on") || DateReader.isWeekday(tokens.at(date)))) {
            date++;
        }
        return dates.at(date).filter(d -> d.isDay() && d.hasYear()).map(d -> {
            LocalDate first = begins ? d.first() : d.first().minusDays(6);
            return NamedPeriods.of(Periods.window(first, first.plusDays(6)), d.next());
        });
    }

    private static Period months(LocalDate from, int months) {
        return Periods.window(from, from.plusMonths(months).minusDays(1));
    }
}
