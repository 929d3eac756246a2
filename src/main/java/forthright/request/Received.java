package forthright.request;

import java.time.LocalDate;

/** When the request reached the council: the day from which the clock of section 10 runs. */
public sealed interface Received {
    /** Known. */
    record On(LocalDate day) implements Received {}

    /** Neither the mail nor the officer has said. */
    record NotSaid() implements Received {}
}
