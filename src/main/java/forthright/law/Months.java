package forthright.law;

import java.util.List;

/** The months by name, in full and shortened. */
public final class Months {
    /** Any of them in a regular expression that takes no notice of capitals: {@code jan(?:uary)?|…}. */
    public static final String ANY =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    /** In full, as a letter writes them; January first. */
    static final List<String> NAMES = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Months() {}

    /** In full, as a letter writes them; January first. */
    public static List<String> inFull() {
        return NAMES;
    }

    /** 1 to 12, or 0 for a word that names no month. */
    public static int number(String word) {
        if (word.equalsIgnoreCase("sept")) {
            return 9;
        }
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            boolean shortened = word.length() == 3 && name.regionMatches(true, 0, word, 0, word.length());
            if (shortened || name.equalsIgnoreCase(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a word is the name of a month in full. */
    public static boolean isName(String word) {
        int number = number(word);
        return number > 0 && NAMES.get(number - 1).length() == word.length();
    }
}
