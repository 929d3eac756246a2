package forthright.law;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a council writes about a request besides its reply. */
public enum LetterKind {
    /** That the request has come, by when it is answered and by whom. */
    ACKNOWLEDGEMENT,
    /** What must be known before the information can be found. */
    CLARIFICATION,
    /** That the reply takes longer, why, and until when. */
    EXTENSION,
    /** What was wrong in a reply that was issued, and what is right. */
    CORRECTION,
    /** What a review of a reply has found. */
    REVIEW_OUTCOME;

    /** The word used in commands, files and the names of folders: {@code review-outcome}. */
    public String word() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }

    /** The same for a person: "review outcome". */
    public String inWords() {
        return word().replace('-', ' ');
    }

    /** Every kind by its word, in order. */
    public static Map<String, LetterKind> words() {
        Map<String, LetterKind> words = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(kind -> words.put(kind.word(), kind));
        return words;
    }
}
