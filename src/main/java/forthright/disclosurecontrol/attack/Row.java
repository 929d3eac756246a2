package forthright.disclosurecontrol.attack;

import forthright.disclosurecontrol.problem.Link;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What is known of some figures together: so many times each, added up, lies between two bounds. */
final class Row {
    private final int[] of;
    private final long[] times;
    private final long least;
    private final long most;
    private final int sentence;
    private final Link origin;

    /**
     * A row.
     *
     * @param of the numbers of the figures
     * @param times how often each counts
     * @param sentence the number, among the covers, of the sentence that tells it; {@link Linked#ALWAYS} where it is
     *     known anyway
     * @param origin the same with every figure's name, those with a known value too
     */
    Row(int[] of, long[] times, long least, long most, int sentence, Link origin) {
        this.of = of.clone();
        this.times = times.clone();
        this.least = least;
        this.most = most;
        this.sentence = sentence;
        this.origin = origin;
    }

    /** How many figures stand in it. */
    int length() {
        return of.length;
    }

    /** The numbers of the figures. */
    IntStream figures() {
        return Arrays.stream(of);
    }

    /** The number of the figure at a place. */
    int figure(int place) {
        return of[place];
    }

    /** How often the figure at a place counts. */
    long times(int place) {
        return times[place];
    }

    boolean hasLeast() {
        return least != Link.NO_LEAST;
    }

    boolean hasMost() {
        return most != Link.NO_MOST;
    }

    long least() {
        return least;
    }

    long most() {
        return most;
    }

    int sentence() {
        return sentence;
    }

    Link origin() {
        return origin;
    }

    /** The sum over a world. */
    long sum(long[] world) {
        long sum = 0;
        for (int i = 0; i < of.length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(times[i], world[of[i]]));
        }
        return sum;
    }

    /** Whether a sum is within the bounds. */
    boolean allows(long sum) {
        return sum >= least && sum <= most;
    }
}
