package forthright.record;

/** Ends a program before or after one of its steps, as if from outside: it does nothing more. */
final class Stopping {
    private final int after;
    private int reached;

    Stopping(int after) {
        this.after = after;
    }

    /** What happens to a program that is ended from outside. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    void at(String step) {
        if (reached++ == after) {
            throw new Stopped();
        }
    }
}
