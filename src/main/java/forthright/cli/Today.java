package forthright.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the councils are. */
final class Today {
    static final ZoneId HERE = ZoneId.of("Europe/London");

    private Today() {}

    static LocalDate get() {
        return LocalDate.now(Clock.system(HERE));
    }
}
