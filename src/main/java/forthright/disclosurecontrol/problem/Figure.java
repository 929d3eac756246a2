package forthright.disclosurecontrol.problem;

/**
 * One count that a reader may see, work out or guess at. Its text shows no value.
 *
 * @param id its name, the same in sums, sentences and plans
 * @param value what was counted
 * @param role where it stands
 * @param care whether it is about people who could be known from it
 * @param known what has been said of it before, whatever is decided now
 * @param rank of figures of which as few would do, those of lower rank are withheld first
 */
public record Figure(String id, long value, Role role, Care care, Known known, int rank) {
    /** One that is withheld as soon as any other. */
    public Figure(String id, long value, Role role, Care care, Known known) {
        this(id, value, role, care, known, 0);
    }

    /** Where a figure stands. */
    public enum Role {
        /** Asked for now: it is printed, or its symbol is. */
        NEW,
        /** Printed nowhere, but others may tell it. */
        LATENT,
        /** Out already: it cannot be taken back. */
        OUT
    }

    /** When a figure must not be known. */
    public enum Care {
        /** When it is small. */
        IF_SMALL,
        /** Whatever it is: many incidents may be those of one child. */
        ALWAYS,
        /** Never: a named person has recorded that it identifies nobody, or it is not about people. */
        NEVER
    }

    /**
     * The bounds that an earlier reply has already given.
     *
     * @param least the least it can be
     * @param most the most it can be
     */
    public record Known(long least, long most) {
        /** Nothing but that it is a count. */
        public static final Known NOTHING = new Known(0, Long.MAX_VALUE);
    }

    /** The same to somebody who knows that it is no more than this. */
    public Figure atMost(long most) {
        return new Figure(id, value, role, care, new Known(known.least(), Math.min(known.most(), most)), rank);
    }

    /** The same to somebody who knows it. */
    Figure asKnown() {
        return new Figure(id, value, role, care, new Known(value, value), rank);
    }

    /** Whether nobody may learn it. What is out already has been learnt. */
    public boolean isSensitive(Protection protection) {
        return role != Role.OUT
                && switch (care) {
                    case NEVER -> false;
                    // Nobody is behind a zero that is printed as one.
                    case ALWAYS -> value >= protection.least();
                    case IF_SMALL -> protection.isSmall(value);
                };
    }

    /** Whether it is withheld in any case: asked for now, and not to be learnt. */
    public boolean isPrimary(Protection protection) {
        return role == Role.NEW && isSensitive(protection);
    }

    /** Whether it may be withheld for the sake of another. A printed zero hides nothing: it could only be small. */
    public boolean isCover(Protection protection) {
        return role == Role.NEW && !isSensitive(protection) && value > 0;
    }

    @Override
    public String toString() {
        return "Figure[" + id + "]";
    }
}
