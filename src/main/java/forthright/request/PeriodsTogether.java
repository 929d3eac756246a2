package forthright.request;

import forthright.request.Period.Basis;
import forthright.request.Period.Between;
import forthright.request.Period.Relative;
import forthright.request.Period.Since;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Periods that a text names twice over: "the last three years (2021, 2022, 2023)", "each quarter since January 2020: …". */
final class PeriodsTogether {
    private static final Cue YEARS_BACK = Cue.of("P([0-9]{1,2})Y");

    /** No letter means more periods than these; so many are not weighed against each other. */
    private static final int MOST_TOGETHER = 200;

    private PeriodsTogether() {}

    /** The periods of one text without those that a list beside them spells out. */
    static List<Period> tidy(List<Period> named, boolean quarterly) {
        List<Period> periods = quarterly ? quarters(named) : named;
        List<Period> once = periods.stream().distinct().toList();
        return once.stream()
                .filter(p -> !isSpelledOut(p, once) && !isEdgeOfStretch(p, once))
                .toList();
    }

    /** "1 January 2018 to 26 August 2022 (for 2022, up to 26 August)": a lone year that the stretch beside it ends in. */
    private static boolean isEdgeOfStretch(Period period, List<Period> others) {
        if (others.size() > MOST_TOGETHER || !isYear(period) || !(period instanceof Between year)) {
            return false;
        }
        boolean alone = others.stream().filter(PeriodsTogether::isYear).count() == 1;
        return alone
                && others.stream()
                        .anyMatch(other -> other instanceof Between stretch
                                && stretch.from().isBefore(year.from())
                                && stretch.to().isAfter(year.from())
                                && stretch.to().isBefore(year.to()));
    }

    /** Whether the others list, part by part, what a period says as one. */
    static boolean isSpelledOut(Period period, Collection<Period> others) {
        if (others.size() > MOST_TOGETHER) {
            return false;
        }
        if (period instanceof Relative relative) {
            return lists(relative, others);
        }
        List<Between> parts = parts(others);
        if (period instanceof Since(String label, LocalDate from)) {
            return parts.size() > 1 && parts.stream().anyMatch(p -> p.from().equals(from));
        }
        return period instanceof Between whole && isChained(whole, parts);
    }

    /** Whether the periods are the years that "the last three years" counts; one more or less is people's arithmetic. */
    static boolean lists(Relative relative, Collection<Period> others) {
        if (others.size() > MOST_TOGETHER) {
            return false;
        }
        Matcher matcher = YEARS_BACK.matcher(relative.span());
        long years =
                others.stream().filter(p -> isYear(p) || p instanceof Since).count();
        return matcher.matches() && years > 1 && Math.abs(years - Integer.parseInt(matcher.group(1))) <= 1;
    }

    static boolean isYear(Period period) {
        boolean ofYears = switch (period.basis()) {
            case CALENDAR, FINANCIAL, ACADEMIC -> true;
            case SNAPSHOT, WINDOW, RELATIVE, OPEN -> false;
        };
        return ofYears
                && period instanceof Between(String label, LocalDate from, LocalDate to, Basis basis)
                && from.plusYears(1).minusDays(1).equals(to);
    }

    private static List<Between> parts(Collection<Period> others) {
        List<Between> parts = new ArrayList<>();
        for (Period other : others) {
            if (other instanceof Between b
                    && !b.from().plusMonths(3).isAfter(b.to().plusDays(1))
                    && b.to().isBefore(b.from().plusYears(1))) {
                parts.add(b);
            }
        }
        return parts;
    }

    /** Whether some of the parts follow one another from the first day to the last. */
    private static boolean isChained(Between whole, List<Between> parts) {
        LocalDate next = whole.from();
        int links = 0;
        Optional<Between> link = from(next, whole, parts);
        while (link.isPresent() && links < 100) {
            links++;
            next = link.get().to().plusDays(1);
            link = from(next, whole, parts);
        }
        return links > 1 && next.equals(whole.to().plusDays(1));
    }

    private static Optional<Between> from(LocalDate day, Between whole, List<Between> parts) {
        return parts.stream()
                .filter(p -> p.from().equals(day)
                        && !p.to().isAfter(whole.to())
                        && p.to().isBefore(whole.to().plusDays(1)))
                .filter(p -> !(p.from().equals(whole.from()) && p.to().equals(whole.to())))
                .findFirst();
    }

    /** A quarter may be named by its first month: three or more of them, and no other month. */
    private static List<Period> quarters(List<Period> named) {
        List<Between> months = new ArrayList<>();
        for (Period period : named) {
            if (isMonth(period) && period instanceof Between month) {
                months.add(month);
            }
        }
        boolean first =
                months.size() > 2 && months.stream().allMatch(m -> m.from().getMonthValue() % 3 == 1);
        return first
                ? named.stream()
                        .map(p -> isMonth(p) && p instanceof Between m ? quarter(m) : p)
                        .toList()
                : named;
    }

    private static boolean isMonth(Period period) {
        return period instanceof Between(String label, LocalDate from, LocalDate to, var basis)
                && from.getDayOfMonth() == 1
                && to.equals(from.plusMonths(1).minusDays(1));
    }

    private static Period quarter(Between month) {
        return Periods.window(month.from(), month.from().plusMonths(3).minusDays(1));
    }
}
