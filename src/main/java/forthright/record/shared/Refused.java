package forthright.record.shared;

import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.sql.SQLException;

/**
 * What is said where the database refuses something: never in its own words, which may hold what was sealed, a name or an
 * address, but in ours, with what can be done and the number under which its manual explains it.
 */
final class Refused {
    private static final String NOTHING_DONE = " Nothing of yours was written.";

    private Refused() {}

    /** A record that a later version of the program has set up. */
    static FaultsException newer(Settings settings) {
        return FaultsException.error(
                Place.of(settings.shownAs()),
                "newer-record",
                "The shared record was set up by a later version of this program.",
                "Update the program on this machine; the record is not touched by an older one.");
    }

    /** A database that could not hold every letter. */
    static FaultsException otherEncoding(Settings settings) {
        return FaultsException.error(
                Place.of(settings.shownAs()),
                "other-encoding",
                "The database is not in UTF-8, so it could not hold every letter of a request.",
                "Have one made that is: docs/shared-record.md.");
    }

    /** Whether nobody knows any more if what was sent to the server was done. */
    static boolean isLost(SQLException e) {
        String state = state(e);
        return state.startsWith("08") || state.startsWith("57P");
    }

    /** Whether a table is missing. */
    static boolean isNotSetUp(SQLException e) {
        return state(e).equals("42P01") || state(e).equals("3F000");
    }

    /** Whether somebody else had it for too long. */
    static boolean isWaitedFor(SQLException e) {
        return state(e).equals("55P03");
    }

    private static String state(SQLException e) {
        return e.getSQLState() == null ? "" : e.getSQLState();
    }

    static FaultsException of(SQLException e, Settings settings) {
        String state = state(e);
        return switch (state) {
            case "FR001" ->
                error(
                        settings,
                        state,
                        "only-added-to",
                        "What is on the record is not changed.",
                        "Do it another way: a correction, a withdrawal or an erasure is a line of its own.");
            case "FR002" ->
                error(
                        settings,
                        state,
                        "somebody-writes",
                        "Somebody else has written on the record meanwhile.",
                        "Do it again.");
            case "3D000" ->
                error(
                        settings,
                        state,
                        "no-database",
                        "The server has no database of this name.",
                        "Put the name right, or have the database made: docs/shared-record.md.");
            case "42501" ->
                error(
                        settings,
                        state,
                        "no-right",
                        "This login may not do that in the database.",
                        "Have the rights given that docs/shared-record.md lists.");
            case "55P03" ->
                error(
                        settings,
                        state,
                        "somebody-writes",
                        "Somebody else writes on the record.",
                        "Wait until that is done, then do it again.");
            case "25006" ->
                error(
                        settings,
                        state,
                        "read-only",
                        "The server takes no writing at the moment.",
                        "Ask whoever runs it: it may be a copy, or about to be stopped.");
            default -> byClass(state, settings);
        };
    }

    private static FaultsException byClass(String state, Settings settings) {
        String kind = state.length() < 2 ? "" : state.substring(0, 2);
        return switch (kind) {
            case "08", "57" ->
                error(
                        settings,
                        state,
                        "no-connection",
                        "The database of the shared record cannot be reached, or the connection to it was lost.",
                        "Check that the server runs, that host, port and tls are right and that this machine may reach it; then do it again.");
            case "28" ->
                error(
                        settings,
                        state,
                        "not-let-in",
                        "The server does not let this login in.",
                        "Check the user, and that the password is in FORTHRIGHT_DB_PASSWORD or in .pgpass. It is never written in a file of the workspace.");
            case "53" ->
                error(
                        settings,
                        state,
                        "database-full",
                        "The server has no room or no connection left.",
                        "Ask whoever runs it to make room, then do it again.");
            case "42", "3F" ->
                error(
                        settings,
                        state,
                        "not-set-up",
                        "The tables of the record are not there, or not as this program made them.",
                        "Have them set up as docs/shared-record.md says, or put the database back from a copy.");
            default ->
                error(
                        settings,
                        state,
                        "database-refused",
                        "The database refused this.",
                        "Give the number to whoever runs the server, then do it again.");
        };
    }

    private static FaultsException error(Settings settings, String state, String code, String what, String remedy) {
        return FaultsException.error(
                Place.of(settings.shownAs()),
                code,
                what + NOTHING_DONE,
                state.isEmpty() ? remedy : "%s (PostgreSQL %s)".formatted(remedy, state));
    }

    /** The connection was lost while what was asked for became final. */
    static FaultsException notKnown(Settings settings, String folder) {
        return FaultsException.error(
                Place.of(folder),
                "not-known",
                "The connection to the shared record (%s) was lost at the last moment: this is on it whole, or not at all."
                        .formatted(settings.shownAs()),
                "Do it again: what is there already is told, and never put there twice.");
    }
}
