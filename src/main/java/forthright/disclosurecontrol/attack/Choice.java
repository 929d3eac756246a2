package forthright.disclosurecontrol.attack;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A set of things that may be withheld, by their numbers. It never changes. */
public final class Choice {
    private final long[] words;

    private Choice(long[] words) {
        this.words = words;
    }

    /** None of so many. */
    public static Choice none(int of) {
        return new Choice(new long[(of + 63) / 64]);
    }

    /** All of so many. */
    public static Choice all(int of) {
        return IntStream.range(0, of).boxed().reduce(none(of), Choice::with, Choice::or);
    }

    /** Whether a number is in it. */
    public boolean has(int number) {
        return (words[number >> 6] & 1L << number) != 0;
    }

    /** The same with one more. */
    public Choice with(int number) {
        long[] more = words.clone();
        more[number >> 6] |= 1L << number;
        return new Choice(more);
    }

    /** The same without one. */
    public Choice without(int number) {
        long[] fewer = words.clone();
        fewer[number >> 6] &= ~(1L << number);
        return new Choice(fewer);
    }

    /** What is in either. */
    public Choice or(Choice other) {
        long[] either = words.clone();
        for (int i = 0; i < either.length; i++) {
            either[i] |= other.words[i];
        }
        return new Choice(either);
    }

    /** What is in this and not in the other. */
    public Choice minus(Choice other) {
        long[] rest = words.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] &= ~other.words[i];
        }
        return new Choice(rest);
    }

    /** Whether everything in it is in the other too. */
    public boolean isWithin(Choice other) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & ~other.words[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the two have something in common. */
    public boolean meets(Choice other) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & other.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** How many are in it. */
    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** Whether nothing is in it. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** What is in it, in order. */
    public int[] numbers() {
        int[] numbers = new int[size()];
        int at = 0;
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                numbers[at++] = word * 64 + Long.numberOfTrailingZeros(left);
            }
        }
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Choice choice && Arrays.equals(words, choice.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers());
    }
}
