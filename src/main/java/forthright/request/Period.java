package forthright.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/** The time a question asks about, as the request names it. */
public sealed interface Period {
    /** The request's own name for it: "2024", "2019/20", "last 12 months". */
    String label();

    /** Which kind of year or stretch it is. */
    Basis basis();

    /** The days themselves: two periods of one key are the same time, whatever a letter calls them. */
    String key();

    /** The span of a period that is the day of the request itself. */
    String NOW = "P0D";

    /** From one day to another, both included. A snapshot has both the same. */
    record Between(String label, LocalDate from, LocalDate to, Basis basis) implements Period {
        @Override
        public String key() {
            return from + "/" + to;
        }

        /** Those of some periods that go from one day to another. */
        public static Stream<Between> among(Collection<? extends Period> periods) {
            return periods.stream().filter(Between.class::isInstance).map(Between.class::cast);
        }

        /** Whether it is of one day. */
        public boolean isOneDay() {
            return from.equals(to);
        }

        /** Whether it has a day in common with another. */
        public boolean overlaps(Between other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }

        // These two by hand: what Java makes of a record is made when it is first called, and that takes milliseconds.
        @Override
        public boolean equals(Object other) {
            return other instanceof Between same
                    && label.equals(same.label)
                    && from.equals(same.from)
                    && to.equals(same.to)
                    && basis == same.basis;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * label.hashCode() + from.hashCode()) + to.hashCode();
        }
    }

    /** From a day on, with no end given. */
    record Since(String label, LocalDate from) implements Period {
        @Override
        public String key() {
            return from + "/";
        }

        @Override
        public Basis basis() {
            return Basis.OPEN;
        }
    }

    /** Back from a day that the request does not name; the span is an ISO 8601 duration: P12M; P0D is now. */
    record Relative(String label, String span) implements Period {
        @Override
        public String key() {
            return span;
        }

        @Override
        public Basis basis() {
            return Basis.RELATIVE;
        }
    }

    /** On from a day that the request does not name: "the next 12 months"; nothing can be counted in it. */
    record Ahead(String label, String span) implements Period {
        @Override
        public String key() {
            return "/" + span;
        }

        @Override
        public Basis basis() {
            return Basis.RELATIVE;
        }
    }

    /** Kinds of period. */
    enum Basis {
        CALENDAR,
        FINANCIAL,
        ACADEMIC,
        SNAPSHOT,
        WINDOW,
        RELATIVE,
        OPEN;

        /** The word used in files. */
        public String word() {
            return name().toLowerCase(Locale.UK);
        }
    }
}
