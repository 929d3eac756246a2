package forthright.request;

import java.util.List;

/**
 * What is printed before a question: {@code 1.}, {@code (b)}, {@code Q2a)}, a bullet.
 *
 * @param printed without brackets and full stops; empty for a bullet
 * @param steps one for a plain mark, more for one that repeats the marks above it: {@code 2} and {@code a} of {@code 2a}
 * @param style what surrounds it: brackets, full stop, the bullet itself
 * @param sure whether nothing but a mark looks like this; a bare number is a mark only in its place in a series
 */
record Mark(String printed, List<Step> steps, String style, boolean sure) {
    Mark {
        steps = List.copyOf(steps);
    }

    boolean isBullet() {
        return steps.getFirst().readings().getFirst().series() == Series.BULLET;
    }

    /** One part of a mark, with all that it may be: {@code i} is a letter or a Roman one. */
    record Step(List<Reading> readings) {
        Step {
            readings = List.copyOf(readings);
        }
    }

    /** A place in a series. */
    record Reading(Series series, int value) {}

    /** Ways of counting. */
    enum Series {
        NUMBER,
        LOWER,
        UPPER,
        ROMAN,
        BULLET
    }
}
