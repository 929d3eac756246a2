package forthright.web.http;

/** What a room answers. */
public sealed interface Said {
    /** A page. */
    record Page(int status, String html) implements Said {}

    /** Look there: after a form was taken, so that going back and asking again does nothing twice. */
    record SeeOther(String where) implements Said {}

    /** A file to be kept. */
    record File(String name, String type, Bytes bytes) implements Said {}

    /** A page, as most are. */
    static Said page(String html) {
        return new Page(200, html);
    }
}
