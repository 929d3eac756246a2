package forthright.review.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands at the head of a reply.
 *
 * @param reference as printed; empty where none is
 * @param dated the day of the reply
 * @param received the day the request came, as the reply says it
 */
record Head(String reference, Optional<LocalDate> dated, Optional<LocalDate> received) {}
