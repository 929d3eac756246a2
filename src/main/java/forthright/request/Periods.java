package forthright.request;

import forthright.law.WrittenDay;
import forthright.request.Period.Basis;
import forthright.request.Period.Between;
import java.time.LocalDate;

/** Makes periods, each with the label that the program always gives it. */
final class Periods {

    private Periods() {}

    static Period year(int first, Basis basis) {
        String pair = "%d/%02d".formatted(first, (first + 1) % 100);
        return switch (basis) {
            case FINANCIAL -> new Between(pair, LocalDate.of(first, 4, 1), LocalDate.of(first + 1, 3, 31), basis);
            case ACADEMIC ->
                new Between("academic year " + pair, LocalDate.of(first, 9, 1), LocalDate.of(first + 1, 8, 31), basis);
            default ->
                new Between(
                        Integer.toString(first),
                        LocalDate.of(first, 1, 1),
                        LocalDate.of(first, 12, 31),
                        Basis.CALENDAR);
        };
    }

    /** What is written 2021/22 in a letter that speaks of school years and no others. */
    static Period inSchoolYears(Period period) {
        return period instanceof Between(String label, LocalDate from, LocalDate to, Basis basis)
                        && basis == Basis.FINANCIAL
                        && period.equals(year(from.getYear(), Basis.FINANCIAL))
                ? year(from.getYear(), Basis.ACADEMIC)
                : period;
    }

    /** The same school year as it is counted in Scotland: from August to July. */
    static Period inScotland(Period period) {
        if (period instanceof Between(String label, LocalDate from, LocalDate to, Basis basis)
                && basis == Basis.ACADEMIC
                && from.getMonthValue() == 9) {
            return new Between(label, from.minusMonths(1), from.plusMonths(11).minusDays(1), basis);
        }
        return period;
    }

    static Period day(LocalDate day) {
        return new Between(WrittenDay.of(day), day, day, Basis.SNAPSHOT);
    }

    static Period month(LocalDate first, LocalDate last) {
        return new Between(WrittenDay.month(first), first, last, Basis.WINDOW);
    }

    static Period window(LocalDate from, LocalDate to) {
        String label = WrittenDay.of(from) + " to " + WrittenDay.of(to);
        boolean calendar =
                from.equals(LocalDate.of(from.getYear(), 1, 1)) && to.equals(LocalDate.of(from.getYear(), 12, 31));
        boolean financial =
                from.equals(LocalDate.of(from.getYear(), 4, 1)) && to.equals(LocalDate.of(from.getYear() + 1, 3, 31));
        return new Between(label, from, to, calendar ? Basis.CALENDAR : financial ? Basis.FINANCIAL : Basis.WINDOW);
    }

    /** From the first day of a year of some kind on. */
    static Period since(int year, Basis basis) {
        return year(year, basis) instanceof Between(String label, LocalDate from, LocalDate to, Basis same)
                ? since(from)
                : since(LocalDate.of(year, 1, 1));
    }

    /** Now: the day of the request, at the words that say so. */
    static Period now(String words) {
        return new Period.Relative(words, Period.NOW);
    }

    static Period since(LocalDate from) {
        return new Period.Since("since " + WrittenDay.of(from), from);
    }
}
