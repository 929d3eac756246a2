package forthright.web.look;

import forthright.reply.Values;

/**
 * A page before it is dressed.
 *
 * @param template the name of its template
 * @param title what the browser's window is called; it says where one is, and where something was wrong, that first
 * @param area the part of the program that the page is in
 */
public record Page(String template, String title, Area area, Values values) {
    /** The parts of the program, as the top of every page lists them. */
    public enum Area {
        /** Requests and their replies. */
        CASES("/", "Cases"),
        /** A request that is taken in. */
        NEW("/new", "New request"),
        /** Standard questions. */
        BANK("/bank", "Question bank"),
        /** Rules. */
        RULES("/rules", "Rules"),
        /** Replies of several councils. */
        COMPARE("/compare", "Review and compare"),
        /** What was published. */
        LOG("/log", "Disclosure log"),
        /** None of them. */
        NONE("", "");

        private final String address;
        private final String called;

        Area(String address, String called) {
            this.address = address;
            this.called = called;
        }

        String address() {
            return address;
        }

        String called() {
            return called;
        }
    }
}
