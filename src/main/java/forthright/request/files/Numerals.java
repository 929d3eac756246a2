package forthright.request.files;

import java.util.Locale;

/** Writes the number of a list item as lists print it. */
final class Numerals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LARGEST = 3999;

    private Numerals() {}

    /** a, b, … z, and then aa, bb as Word goes on. */
    static String letter(int number) {
        if (number < 1 || number > LARGEST) {
            return Integer.toString(number);
        }
        return Character.toString('a' + (number - 1) % 26).repeat(Math.min((number - 1) / 26 + 1, 5));
    }

    static String roman(int number) {
        if (number < 1 || number > LARGEST) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                text.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return text.toString();
    }

    static String upper(String numeral) {
        return numeral.toUpperCase(Locale.UK);
    }
}
