package forthright.review.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a text as phrases are compared with them: lower case, apostrophes left out, thousands without their comma.
 *
 * @param words each with its place in the text
 * @param distinct each once
 */
public record Words(List<Word> words, Set<String> distinct) {
    public Words {
        words = List.copyOf(words);
        distinct = Set.copyOf(distinct);
    }

    private Words(List<Word> words) {
        this(words, words.stream().map(Word::word).collect(Collectors.toSet()));
    }

    /** Whether any of some words is among these. */
    public boolean has(Set<String> any) {
        for (String word : any) {
            if (distinct.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * One word.
     *
     * @param start where it begins in the text
     * @param end the place after its last character
     */
    public record Word(String word, int start, int end) {
        /** Whether it is a whole number, in digits or written out. */
        public boolean isNumber() {
            return Numbers.whole(word).isPresent();
        }
    }

    /** The words of a text. */
    public static Words of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isOfWord(text, at)) {
                at++;
                continue;
            }
            int start = at;
            StringBuilder word = new StringBuilder();
            while (at < text.length() && (isOfWord(text, at) || joins(text, start, at))) {
                char c = text.charAt(at++);
                if (!isApostrophe(c) && !(c == ',' && at < text.length() && Character.isDigit(text.charAt(at)))) {
                    word.append(c);
                }
            }
            words.add(new Word(word.toString().toLowerCase(Locale.UK), start, at));
        }
        return new Words(words);
    }

    /** The words alone. */
    public Stream<String> alone() {
        return words.stream().map(Word::word);
    }

    private static boolean isOfWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '£' || c == '%' || c == '<' || c == '≤';
    }

    /** What stands inside a word: "child's", "1,121", "4.5", "ninety-one". */
    private static boolean joins(String text, int start, int at) {
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean inNumber = (c == ',' || c == '.') && Character.isDigit(before) && Character.isDigit(after);
        boolean inWords = c == '-' && Character.isLetter(after) && Numbers.isTens(text.substring(start, at));
        return inNumber || inWords || (isApostrophe(c) && Character.isLetter(before) && Character.isLetter(after));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
