package forthright.data.query;

/** An engine has no words for something that a query says. Its message names what, for a person. */
public final class Unwritable extends Exception {
    private final String what;

    Unwritable(String what) {
        super(what);
        this.what = what;
    }

    /** What there are no words for, said for a person. */
    public String what() {
        return what;
    }
}
