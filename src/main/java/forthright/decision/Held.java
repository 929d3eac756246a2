package forthright.decision;

/** Whether the council holds what is asked: what section 1(1)(a) obliges it to say. */
public enum Held {
    YES("yes"),
    PART("part"),
    NO("no"),
    NOT_CONFIRMED("not-confirmed"),
    /** The question does not arise, or nobody has decided yet. */
    UNSAID("");

    private final String word;

    Held(String word) {
        this.word = word;
    }

    /** The word used in files; empty for a question that does not arise. */
    public String word() {
        return word;
    }
}
