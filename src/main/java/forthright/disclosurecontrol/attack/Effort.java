package forthright.disclosurecontrol.attack;

/**
 * How much work a search may do, in steps and not in seconds: the same tables give the same answer on a slow machine and
 * on a fast one.
 */
public final class Effort {
    private long left;

    /** So many steps. */
    public Effort(long steps) {
        this.left = steps;
    }

    /** Takes steps away. */
    public void spend(long steps) {
        left -= steps;
    }

    /** Whether nothing is left. */
    public boolean isSpent() {
        return left < 0;
    }
}
