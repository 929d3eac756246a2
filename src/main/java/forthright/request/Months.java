package forthright.request;

import java.util.List;

/** The months by name, in full and shortened. */
final class Months {
    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Months() {}

    /** 1 to 12, or 0 for a word that names no month; the word in lower case. */
    static int number(String word) {
        if (word.equals("sept")) {
            return 9;
        }
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            if (word.equals(name) || (word.length() == 3 && name.startsWith(word))) {
                return i + 1;
            }
        }
        return 0;
    }
}
