package forthright.request;

import java.util.List;

/**
 * Periods as a reader found them.
 *
 * @param next the token after their words
 */
record NamedPeriods(List<Period> periods, int next) {
    NamedPeriods {
        periods = List.copyOf(periods);
    }

    static NamedPeriods of(Period period, int next) {
        return new NamedPeriods(List.of(period), next);
    }
}
