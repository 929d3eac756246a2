package forthright.request;

import java.util.List;

/**
 * A request taken out of its envelope: what the headers and form labels say, and the lines that are left to be read.
 *
 * @param forwarded lines of older mail under the request, read only where the request itself asks nothing
 */
record Letter(
        String reference,
        String addressee,
        String subject,
        Received received,
        Received sent,
        List<String> lines,
        List<String> forwarded) {
    Letter {
        lines = List.copyOf(lines);
        forwarded = List.copyOf(forwarded);
    }

    /** The same letter, with the older mail in the place of its own lines. */
    Letter asForwarded() {
        return new Letter(reference, addressee, subject, received, sent, forwarded, List.of());
    }

    /** The same letter, with the day of receipt that an officer gives, if one is given. */
    Letter receivedOn(Received given) {
        return given instanceof Received.On
                ? new Letter(reference, addressee, subject, given, sent, lines, forwarded)
                : this;
    }

    /** The day the request came, as far as the text tells. */
    Received day() {
        return received instanceof Received.On ? received : sent;
    }
}
