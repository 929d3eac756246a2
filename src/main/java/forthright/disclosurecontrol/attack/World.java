package forthright.disclosurecontrol.attack;

/**
 * One value for every figure of a group that fits everything known, once enough is withheld. Its text shows no value.
 */
public final class World {
    private final long[] values;
    private final Choice needs;

    World(long[] values, Choice needs) {
        this.values = values.clone();
        this.needs = needs;
    }

    /** A figure's value in this world. */
    public long value(int figure) {
        return values[figure];
    }

    /** What must be withheld for it to fit: the covers whose print it contradicts. */
    public Choice needs() {
        return needs;
    }

    @Override
    public String toString() {
        return "World[needs " + needs + "]";
    }
}
