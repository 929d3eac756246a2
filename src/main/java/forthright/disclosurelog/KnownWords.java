package forthright.disclosurelog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that are nobody's name: ordinary ones, and names of days, countries, languages and public bodies. A word with a
 * capital letter that is none of them may be a person.
 */
public final class KnownWords {
    private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "ly", "er", "r", "ers", "rs");
    private static final Pattern APART = Pattern.compile("[^\\p{L}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ACRONYM = 6;

    private final Set<String> ordinary = words("words.txt");
    private final Set<String> proper = words("proper-words.txt");
    private final Set<String> alsoNames = words("words-and-names.txt");

    /**
     * The words that the program knows, and those of some names.
     *
     * @param names of councils and other bodies
     */
    public KnownWords(Collection<String> names) {
        for (String country : Locale.getISOCountries()) {
            String name = Locale.of("", country).getDisplayCountry(Locale.UK);
            // Of longer names many a word is a person's: Saint Helena, Saint Martin.
            if (name.indexOf(' ') < 0) {
                add(name);
            }
        }
        for (String language : Locale.getISOLanguages()) {
            add(Locale.of(language).getDisplayLanguage(Locale.UK));
        }
        names.forEach(this::add);
    }

    private void add(String name) {
        for (String word : APART.split(lower(name), -1)) {
            if (word.length() > 1) {
                proper.add(word);
            }
        }
    }

    private static Set<String> words(String file) {
        try (InputStream in = KnownWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without " + file);
            }
            return new HashSet<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a word of a text is nobody's name, whatever its letters; a compound is known by its parts. */
    boolean knows(String word) {
        String plain = POSSESSIVE.matcher(word.replaceAll("[.'’-]+$", "")).replaceAll("");
        for (String part : APART.split(plain, -1)) {
            if (part.length() > 1 && !isAcronym(part) && !isOrdinary(lower(part)) && !proper.contains(lower(part))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is an everyday one that says nothing of where or who. */
    boolean isOrdinary(String lower) {
        if (ordinary.contains(lower)) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending) && hasStem(lower.substring(0, lower.length() - ending.length()))) {
                return true;
            }
        }
        boolean y = lower.endsWith("ies") || lower.endsWith("ied");
        return y && ordinary.contains(lower.substring(0, lower.length() - 3) + "y");
    }

    private boolean hasStem(String stem) {
        if (stem.length() < SHORTEST_STEM) {
            return false;
        }
        int last = stem.length() - 1;
        boolean doubled = stem.length() > SHORTEST_STEM && stem.charAt(last) == stem.charAt(last - 1);
        return ordinary.contains(stem)
                || ordinary.contains(stem + "e")
                || (doubled && ordinary.contains(stem.substring(0, last)));
    }

    /** Whether it is the name of a place, a body, a day or a people. */
    boolean isProper(String word) {
        return proper.contains(lower(POSSESSIVE.matcher(word).replaceAll("")));
    }

    /** Whether an everyday word is a given name too: Grace, Mark. */
    boolean isAlsoName(String word) {
        return alsoNames.contains(lower(POSSESSIVE.matcher(word).replaceAll("")));
    }

    /** EHCP, LACs: letters that stand for words. */
    private static boolean isAcronym(String word) {
        String letters = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return letters.length() <= LONGEST_ACRONYM && letters.chars().allMatch(Character::isUpperCase);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }
}
