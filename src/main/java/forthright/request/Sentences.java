package forthright.request;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into sentences. */
final class Sentences {
    private static final List<String> SHORTENED = List.of(
            "e.g.", "i.e.", "etc.", "no.", "s.", "ss.", "mr.", "mrs.", "ms.", "dr.", "vs.", "approx.", "incl.", "st.");

    private Sentences() {}

    static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (ends(paragraph, start, i)) {
                String sentence = paragraph.substring(start, i + 1).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = i + 1;
            }
        }
        String rest = paragraph.substring(start).strip();
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
        return sentences;
    }

    private static boolean closesASentence(String text, int start, int i) {
        int at = i;
        while (at > start && "\"')]\u2019\u201D".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".?!".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean ends(String text, int start, int i) {
        char c = text.charAt(i);
        boolean closes = "\"')]\u2019\u201D".indexOf(c) >= 0 && i > start;
        if (closes) {
            // "… "Yes" or "No."] If yes, …": the sentence takes the marks that close it.
            return i + 2 < text.length()
                    && text.charAt(i + 1) == ' '
                    && Character.isUpperCase(text.charAt(i + 2))
                    && closesASentence(text, start, i);
        }
        if (c != '.' && c != '?' && c != '!') {
            return false;
        }
        boolean last = i + 1 >= text.length();
        if (last || text.charAt(i + 1) != ' ') {
            return last;
        }
        if (c != '.') {
            return true;
        }
        int word = i;
        while (word > start && text.charAt(word - 1) != ' ' && i - word < 12) {
            word--;
        }
        boolean next =
                i + 2 < text.length() && (!Character.isLowerCase(text.charAt(i + 2)) || text.startsWith("if ", i + 2));
        return next && !SHORTENED.contains(Characters.lower(text.substring(word, i + 1)));
    }
}
