package forthright.data.query;

/** An engine has no words for something that a query says. Its message names what, for a person. */
public final class Unwritable extends Exception {
    Unwritable(String what) {
        super(what);
    }
}
