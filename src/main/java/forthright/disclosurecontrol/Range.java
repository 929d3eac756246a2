package forthright.disclosurecontrol;

import forthright.bank.Council.SmallNumbers;

/** From the least to the most that a figure can be, for a reader who sees the letter. */
record Range(long least, long most) {
    /** Larger than any count, and small enough to be added many times. */
    static final long UNBOUNDED = Long.MAX_VALUE / 1024;

    static Range exactly(long value) {
        return new Range(value, value);
    }

    /** What a reader knows of a small figure from its symbol alone. */
    static Range small(long value, SmallNumbers policy) {
        // Forty incidents of two children are withheld too, and their number is above the threshold.
        return value <= policy.threshold()
                ? new Range(policy.least(), policy.threshold())
                : new Range(policy.least(), UNBOUNDED);
    }

    /** What a reader knows of a figure that protects another. */
    static Range cover() {
        return new Range(1, UNBOUNDED);
    }

    boolean isExact() {
        return least == most;
    }

    /** Whether a withheld figure can still take as many values as the policy asks for. */
    boolean isUncertain(SmallNumbers policy) {
        long range = policy.threshold() - policy.least() + 1L;
        long needed = switch (policy.level()) {
            case EXACT -> Math.min(2, range);
            case STANDARD -> Math.min(3, range);
            case STRICT -> range;
        };
        return most - least + 1 >= needed;
    }
}
