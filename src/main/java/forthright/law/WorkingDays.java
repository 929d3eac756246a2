package forthright.law;

import forthright.law.BankHolidays.Holiday;
import forthright.law.BankHolidays.Nation;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which days count under a law. */
public final class WorkingDays {
    private final BankHolidays holidays;
    private final Set<Nation> nations;

    private WorkingDays(BankHolidays holidays, Set<Nation> nations) {
        this.holidays = holidays;
        this.nations = nations;
    }

    static WorkingDays of(Regime regime, BankHolidays holidays) {
        return new WorkingDays(
                holidays,
                switch (regime) {
                    // FOIA s.10(6): "a bank holiday … in any part of the United Kingdom"; EIR reg.2(1) adopts it
                    case FOIA, EIR, FOIA_SCHOOL -> EnumSet.allOf(Nation.class);
                    // FOISA s.73: "… a bank holiday … in Scotland"
                    case FOISA -> EnumSet.of(Nation.SCOTLAND);
                });
    }

    /** Why a day does not count; empty where it does. */
    public Optional<String> whyNot(LocalDate day) {
        Optional<Holiday> holiday =
                holidays.on(day).filter(h -> h.nations().stream().anyMatch(nations::contains));
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.UK));
        }
        // FOIA s.10(6) and FOISA s.73 name Christmas Day itself, whatever the calendar says
        if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 25) {
            return Optional.of("Christmas Day");
        }
        return holiday.map(WorkingDays::inWords);
    }

    private static String inWords(Holiday holiday) {
        if (holiday.nations().size() == Nation.values().length) {
            return holiday.name();
        }
        return holiday.name() + ", "
                + holiday.nations().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Nation::inWords)
                        .collect(Collectors.joining(" and "));
    }

    /** Whether a day counts. */
    public boolean isWorkingDay(LocalDate day) {
        return whyNot(day).isEmpty();
    }

    /** The working day that comes this many after a day. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate at = day;
        for (int left = workingDays; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    /** The working day that comes this many before a day. */
    public LocalDate before(LocalDate day, int workingDays) {
        LocalDate at = day;
        for (int left = workingDays; left > 0; ) {
            at = at.minusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    static FaultsException noSchoolDays() {
        return FaultsException.error(
                Place.of("school-days.yaml"),
                "no-school-days",
                "A school's time counts only its school days, and they are not known.",
                "Supply the school's terms, or count under foia if the council itself answers.");
    }
}
