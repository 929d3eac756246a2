package forthright.request;

import java.util.List;

/**
 * A stretch of text that names one or more periods.
 *
 * @param start where it begins, in characters
 * @param end where it ends, in characters
 */
record Span(int start, int end, List<Period> periods) {
    Span {
        periods = List.copyOf(periods);
    }
}
