package forthright.law.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a misspelt one was meant to be. */
public final class Spelling {
    private Spelling() {}

    /** The nearest known word, if one is near enough to be worth asking about. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.UK);
        return known.stream()
                .filter(k -> distance(wanted, k.toLowerCase(Locale.UK)) <= Math.max(1, wanted.length() / 3))
                .min(Comparator.comparingInt((String k) -> distance(wanted, k.toLowerCase(Locale.UK)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** "Did you mean …?", or the list of what is known where nothing is near. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known)
                .map("Did you mean \"%s\"?"::formatted)
                .orElseGet(() ->
                        "Known: " + String.join(", ", known.stream().sorted().toList()) + ".");
    }

    /** Edits between two words, a swap of neighbours counted as one. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
