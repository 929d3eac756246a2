package forthright.drafting;

import forthright.request.Received;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What an officer asks for.
 *
 * @param text the request as it arrived
 * @param request where it lies; for standard input, a name in the folder where the command runs
 * @param shownAs the request's file as messages name it
 * @param council the council's id; empty where the addressee decides
 * @param received the day it was received, where the officer says so
 * @param dated the letter's date
 * @param data the folder of the council's data; empty for the council's own
 */
public record Order(
        String text, String shownAs, Path request, String council, Received received, LocalDate dated, String data) {
    /** The same for a request that came on this day. */
    public Order receivedOn(Received day) {
        return new Order(text, shownAs, request, council, day, dated, data);
    }
}
