package forthright.drafting.desk;

import forthright.request.Received;
import java.time.LocalDate;

/**
 * What somebody says of a draft besides the request itself.
 *
 * @param council the id of the council that answers; empty where the request names it
 * @param dated the date of the letter
 */
public record Terms(String council, Received received, LocalDate dated) {}
